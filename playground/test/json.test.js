// JSON as the page shows it: token by token as it came.

import { test } from "node:test";
import assert from "node:assert/strict";
import { leaves, lines, nameOf, parse, replaced, without } from "../src/json.js";

const text = '{"a":{"b":[1.0,"x,\\"}"]},"c.d":9007199254740993,"e":{},"f":[{"g":null},{"h":true}],"\\u00e9":-1e3}';

function shown(source) {
  return lines(source, parse(source)).map(({ depth, parts }) => " ".repeat(depth) + parts.map(([, part]) => part).join(""));
}

test("leaves have their path and their token", () => {
  const found = leaves(parse(text)).map(({ path, node }) => [nameOf(path), text.slice(node.start, node.end)]);
  assert.deepEqual(found, [
    ["a.b[0]", "1.0"],
    ["a.b[1]", '"x,\\"}"'],
    ["c.d", "9007199254740993"],
    ["e", "{}"],
    ["f[0].g", "null"],
    ["f[1].h", "true"],
    ["é", "-1e3"],
  ]);
});

test("lines keep every token, and short groups stand on one", () => {
  assert.deepEqual(shown(text), [
    "{",
    ' "a": { "b": [1.0, "x,\\"}"] },',
    ' "c.d": 9007199254740993,',
    ' "e": {},',
    ' "f": [',
    '  { "g": null },',
    '  { "h": true }',
    " ],",
    ' "é": -1e3',
    "}",
  ]);
});

test("a line stands for the value in it", () => {
  const source = '{"a":{"b":{"c":1}},"d":{"e":1,"f":2}}';
  const names = lines(source, parse(source)).filter(({ isClose }) => !isClose).map(({ path }) => nameOf(path));
  assert.deepEqual(names, ["", "a.b.c", "d", "d.e", "d.f"]);
});

test("a member is taken out with its comma", () => {
  const rest = (path) => without(text, parse(text), path);
  for (const { path } of leaves(parse(text))) {
    const expected = JSON.parse(text);
    const parent = path.slice(0, -1).reduce((node, key) => node[key], expected);
    if (Array.isArray(parent)) parent.splice(path.at(-1), 1);
    else delete parent[path.at(-1)];
    assert.deepEqual(JSON.parse(rest(path)), expected, nameOf(path));
  }
});

test("another value has the same kind", () => {
  for (const { node } of leaves(parse(text))) {
    const other = JSON.parse(replaced(text, node));
    if (node.members) assert.deepEqual(other, JSON.parse(text));
    else assert.notDeepEqual(other, JSON.parse(text));
  }
});
