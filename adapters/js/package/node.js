// Node, as an ES module: the engine is read from the file beside it and ready at once.

import * as engine from "./engine/node.js";
import { connect } from "./api.js";

export const { Mapper, transform, transformBatch, version, ecsVersion } = connect(engine);
export { TeleportEcsError } from "./error.js";
