export * from "./index.js";

/**
 * Loads the engine; await it before the first call. By default the file beside `web.js` is fetched.
 * `source` is another place or form of the same file: a URL, a response, bytes or a compiled module.
 */
export default function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;
