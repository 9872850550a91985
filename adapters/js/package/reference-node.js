// The reference in Node, as an ES reference.

import * as reference from "./reference/node.js";
import { connectReference } from "./reference-api.js";

export const { explain, events, fields, rules } = connectReference(reference);
