// The reference: what is known about codes, types, raw fields and output paths.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as reference from "teleport-ecs/reference";
import { explain, events, fields, rules } from "teleport-ecs/reference";
import { Mapper } from "teleport-ecs";
import { root } from "./fixtures.js";

test("a code, a type, a raw field and an output path are explained", () => {
  const kinds = (query) => explain(query).matches.map(({ kind }) => kind);
  assert.deepEqual(kinds("t1000i"), ["code"]);
  assert.deepEqual(kinds("db.session.start"), ["event_type"]);
  assert.deepEqual(kinds("addr.remote"), ["raw_field"]);
  assert.deepEqual(kinds("client.ip"), ["output_field"]);
  for (const { text, sections } of explain("T1000I").matches) {
    assert.ok(text.every((sentence) => /^[\w`].*\.$/s.test(sentence)), text.join("\n"));
    assert.ok(sections.length > 0 && sections.every(({ rows }) => rows.length > 0));
  }
});

test("an unknown name is answered with names like it", () => {
  const { matches, suggestions } = explain("usr.name");
  assert.deepEqual(matches, []);
  assert.ok(suggestions.includes("user.name"), suggestions.join());
});

test("the catalogue agrees with the engine on every sample", () => {
  const catalogue = new Map(events().map((event) => [event.code, event]));
  const mapper = new Mapper();
  for (const line of readFileSync(join(root, "fixtures/samples/teleport-18x.ndjson"), "utf8").trimEnd().split("\n")) {
    const { event } = mapper.transform(JSON.parse(line));
    const row = catalogue.get(event.code);
    if (row?.event_type !== event.action) continue;
    assert.deepEqual([event.category, event.type].map((list) => [...list].sort()), [row.category, row.type].map((list) => [...list].sort()), line);
    catalogue.delete(event.code);
  }
  assert.ok(events().length - catalogue.size > 200, "expected most samples in the catalogue");
});

test("rules write fields that are known", () => {
  const paths = fields().map(({ path }) => path);
  const known = (output) => paths.some((path) => path === output || path.startsWith(`${output}.`));
  assert.deepEqual(rules().filter(({ output }) => !output.every(known)), []);
});

test("exports exactly what its types declare", () => {
  const types = readFileSync(join(root, "dist/js/reference.d.ts"), "utf8");
  const declared = [...types.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(Object.keys(reference).sort(), declared.sort());
});
