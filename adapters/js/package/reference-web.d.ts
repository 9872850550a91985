export * from "./reference.js";

/** Loads the reference; await it before the first call. `source` as in `teleport-ecs/web`. */
export default function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;
