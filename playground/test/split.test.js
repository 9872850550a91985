// What counts as an event in what somebody pasted.

import { test } from "node:test";
import assert from "node:assert/strict";
import { split } from "../src/split.js";

function found(text) {
  const bytes = new TextEncoder().encode(text);
  return split(bytes).map(({ start, end, line }) => [new TextDecoder().decode(bytes.subarray(start, end)), line]);
}

const cases = [
  ["nothing", " \n\t", []],
  ["one event", ' {"a":1}\n', [['{"a":1}', 1]]],
  ["one event over many lines", '\n{\n "a": "}"\n}\n', [['{\n "a": "}"\n}', 2]]],
  ["a byte order mark", '\ufeff{"a":1}', [['{"a":1}', 1]]],
  ["one per line, blank lines between", '{"a":1}\r\n\n{"b":2}\n', [['{"a":1}', 1], ['{"b":2}', 3]]],
  ["a broken line among others", '{"a":1}\n{"b":\n{"c":3}', [['{"a":1}', 1], ['{"b":', 2], ['{"c":3}', 3]]],
  ["a broken first line", '{"a":\n{"b":2}', [['{"a":', 1], ['{"b":2}', 2]]],
  ["words before the events", 'log:\n{"b":2}', [["log:", 1], ['{"b":2}', 2]]],
  ["a list", '[{"a":1},\n {"b":[2,{}]}, 3]', [['{"a":1}', 1], ['{"b":[2,{}]}', 2], ["3", 2]]],
  ["a list that does not end", '[{"a":1},', [['[{"a":1},', 1]]],
  ["an empty list", "[ ]", [["[ ]", 1]]],
  ["indented events, one after the other", '{\n"a":1\n}\n{\n"b":2\n}', [['{\n"a":1\n}', 1], ['{\n"b":2\n}', 4]]],
  ["indented, the last one broken", '{\n"a":1\n}\n{\n"b":', [['{\n"a":1\n}', 1], ['{\n"b":', 4]]],
  ["brackets and quotes in strings", '{"a":"]}\\"{"}\n{"b":2}', [['{"a":"]}\\"{"}', 1], ['{"b":2}', 2]]],
  ["one broken event over many lines", '{\n "a": x\n "b"', [['{\n "a": x\n "b"', 1]]],
  ["a word", "hello", [["hello", 1]]],
];

for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(found(text), expected));
