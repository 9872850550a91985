// The project's fixtures: one event with the document that it must become.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, "fixtures");

/**
 * All cases, sorted by name: the bytes of the event, the options, and the document's text, `null` when
 * dropped, `undefined` when there is no expectation yet.
 */
export function cases() {
  const inputs = filesBelow(folder).filter((path) => path.endsWith(".in.json")).sort();
  if (inputs.length === 0) throw new Error(`${folder}: expected cases (*.in.json), found none`);
  return inputs.map((path) => load(path.slice(0, -".in.json".length)));
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function load(stem) {
  return {
    name: relative(folder, stem),
    input: readFileSync(`${stem}.in.json`),
    options: optionsOf(stem),
    expected: expectedOf(stem),
  };
}

/** Option files have the names of the library; the package's are the same in camel case. */
function optionsOf(stem) {
  const text = readIfThere(`${stem}.options.json`);
  if (text === undefined) return undefined;
  const { keep_original, drop_fields, drop_events, data_stream, ...others } = JSON.parse(text);
  if (Object.keys(others).length > 0) throw new Error(`${stem}.options.json: expected known options, found ${Object.keys(others)}`);
  return { keepOriginal: keep_original, dropFields: drop_fields, dropEvents: drop_events, dataStream: data_stream };
}

function expectedOf(stem) {
  const text = readIfThere(`${stem}.out.json`);
  if (text === undefined) return undefined;
  const document = compact(text);
  return document === "null" ? null : document;
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Expectations are indented for readers; this takes the white space between tokens out and nothing else. */
export function compact(text) {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
}
