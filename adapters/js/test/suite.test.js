// The whole fixture suite through the package, in each form that an event can have.

import { test } from "node:test";
import assert from "node:assert/strict";
import { Mapper, TeleportEcsError } from "teleport-ecs";
import { cases } from "./fixtures.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The document, also of an event that cannot be mapped: then the error must carry it. */
function documentOf(mapper, event) {
  try {
    return mapper.transform(event);
  } catch (error) {
    if (!(error instanceof TeleportEcsError)) throw error;
    return error.document;
  }
}

/** The text of the bytes, `undefined` when a string cannot hold them. */
function textOf(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

for (const { name, input, options, expected } of cases()) {
  test(name, () => {
    assert.notEqual(expected, undefined, "expected a file *.out.json, found none");
    const mapper = new Mapper(options);
    const bytes = documentOf(mapper, input);
    assert.equal(bytes && decoder.decode(bytes), expected, "bytes");
    const text = textOf(input);
    if (text !== undefined) assert.equal(documentOf(mapper, text), expected, "text");
    const line = input.includes("\n") ? undefined : mapper.transformBatch(input);
    if (line && text?.trim()) assert.equal(decoder.decode(line.output), expected === null ? "" : `${expected}\n`, "batch");
    mapper.free();
  });
}
