// Links carry the event whole, and only what fits.

import { test } from "node:test";
import assert from "node:assert/strict";
import { read, write } from "../src/permalink.js";

test("what is written is read again", async () => {
  const state = { event: '{"user":"é ✓ 𝄞 + / ="}', options: { keepOriginal: true, dropFields: ["a.b"] } };
  const fragment = await write(state);
  assert.match(fragment, /^#v1\.[\w-]+$/);
  assert.deepEqual(await read(fragment), state);
});

test("what would be too long is not written", async () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 3).join("");
  assert.equal(await write({ event: noise, options: {} }), undefined);
});

test("other fragments hold nothing, damaged ones are refused", async () => {
  assert.equal(await read(""), undefined);
  assert.equal(await read("#top"), undefined);
  await assert.rejects(read("#v1.AAAA"));
});
