// The reference for bundlers that follow `import … from "x.wasm"`.

import * as reference from "./reference/bundler.js";
import { connectReference } from "./reference-api.js";

export const { explain, events, fields, rules } = connectReference(reference);
