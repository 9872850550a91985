// The WebAssembly component, turned into a JavaScript module by jco, gives the same documents.

import { after, describe, test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transpile } from "@bytecodealliance/jco-transpile";
import { cases } from "./fixtures.js";

const component = process.env.TELEPORT_ECS_COMPONENT;
if (!component) throw new Error("expected the component's file in TELEPORT_ECS_COMPONENT, found nothing; run `cargo xtask js --test`");

const folder = mkdtempSync(join(tmpdir(), "teleport-ecs-"));
after(() => rmSync(folder, { recursive: true }));
const { mapping, importsOf } = await load(component);

async function load(path) {
  const { files, imports } = await transpile(path, { name: "component", outDir: folder, wasiShim: false });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, content);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const { mapping } = await import(pathToFileURL(join(folder, "component.js")));
  return { mapping, importsOf: imports };
}

/** The option record of the WIT world: every member is there. */
function record(options = {}) {
  return {
    keepOriginal: options.keepOriginal ?? false,
    dropFields: options.dropFields ?? [],
    dropEvents: options.dropEvents ?? [],
    dataStream: options.dataStream,
  };
}

function documentOf(mapper, event) {
  try {
    return mapper.transform(event);
  } catch (error) {
    // jco throws the record of the WIT result itself.
    if (error.kind === undefined || error.document === undefined) throw error;
    return error.document;
  }
}

test("imports nothing", () => assert.deepEqual(importsOf, []));

describe("component", () => {
  for (const { name, input, options, expected } of cases()) {
    test(name, () => {
      const document = documentOf(new mapping.Mapper(record(options)), input) ?? null;
      assert.equal(document instanceof Uint8Array ? new TextDecoder().decode(document) : document, expected);
    });
  }
});
