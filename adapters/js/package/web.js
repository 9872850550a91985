// Browsers without a bundler: `await init()` loads the engine, then everything else works.

import load, * as engine from "./engine/web.js";
import { connect } from "./api.js";
import { TeleportEcsError } from "./error.js";

let ready = false;

/** Loads the engine: by default the file beside this one, else a URL, a response, bytes or a module. */
export default async function init(source) {
  await load(source === undefined ? undefined : { module_or_path: source });
  ready = true;
}

const api = connect(engine);

/** A call before `init()` is a mistake of the caller that deserves more than "undefined has no property". */
function whenReady(call) {
  return (...values) => {
    needReady();
    return call(...values);
  };
}

function needReady() {
  if (!ready) throw new TeleportEcsError("expected `await init()` before this call, found none", { kind: "not-ready" });
}

export class Mapper extends api.Mapper {
  constructor(options) {
    needReady();
    super(options);
  }
}

export const transform = whenReady(api.transform);
export const transformBatch = whenReady(api.transformBatch);
export const version = whenReady(api.version);
export const ecsVersion = whenReady(api.ecsVersion);
export { TeleportEcsError };
