// The reference in Node, as an ES module.

import * as module from "./reference/node.js";
import { connectReference } from "./reference-api.js";

export const { explain, events, fields, rules } = connectReference(module);
