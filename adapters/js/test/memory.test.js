// A million calls leave linear memory where it was after the first few.

import { test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { Mapper, transform, transformBatch } from "teleport-ecs";
import { root } from "./fixtures.js";

const { Engine } = await import(join(root, "dist/js/engine/node.js"));
const lines = readFileSync(join(root, "fixtures/samples/teleport-18x.ndjson"), "utf8").trimEnd().split("\n");
const bytes = lines.map((line) => Buffer.from(line));
const objects = lines.map((line) => JSON.parse(line));

/** Runs `call` often and says by how many bytes linear memory grew after the warm-up. */
function growth(times, call) {
  for (let index = 0; index < Math.min(times, 2000); index += 1) call(index);
  const before = Engine.memoryBytes();
  assert.ok(before > 0);
  for (let index = 0; index < times; index += 1) call(index);
  return Engine.memoryBytes() - before;
}

test("1,000,000 events as text, bytes and objects", () => {
  const forms = [lines, bytes, objects];
  const call = (index) => {
    const form = forms[index % 3];
    transform(form[index % form.length]);
  };
  assert.equal(growth(1_000_000, call), 0);
});

test("100,000 failures", () => {
  const broken = lines.map((line) => line.slice(0, -1));
  assert.equal(growth(100_000, (index) => assert.throws(() => transform(broken[index % broken.length]))), 0);
});

test("20,000 mappers, freed and in turn by options", () => {
  const make = (index) => {
    const mapper = new Mapper({ dropFields: [`field_${index % 100}`], dataStream: true });
    mapper.transform(lines[index % lines.length]);
    mapper.free();
    transform(lines[0], { keepOriginal: index % 2 === 0 });
  };
  assert.equal(growth(20_000, make), 0);
});

test("1,000 batches", () => {
  const batch = lines.join("\n");
  assert.equal(growth(1000, () => transformBatch(batch)), 0);
});
