// Bundlers that follow `import … from "x.wasm"` (webpack, Vite with a plug-in, Node itself with a flag).

import * as engine from "./engine/bundler.js";
import { connect } from "./api.js";

export const { Mapper, transform, transformBatch, version, ecsVersion } = connect(engine);
export { TeleportEcsError } from "./error.js";
