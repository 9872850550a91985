// The reference in browsers without a bundler: `await init()` first.

import load, * as reference from "./reference/web.js";
import { connectReference } from "./reference-api.js";

/** Loads the reference: by default the file beside this one, else a URL, a response, bytes or a reference. */
export default async function init(source) {
  await load(source === undefined ? undefined : { module_or_path: source });
}

export const { explain, events, fields, rules } = connectReference(reference);
