// The example, as the README shows it, and its stream cut at any byte.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { transformBatch } from "teleport-ecs";
import { toEcs } from "./map-stream.js";

const samples = readFileSync(new URL("../../fixtures/samples/teleport-18x.ndjson", import.meta.url));

async function mapped(chunks, options, onfailure) {
  const parts = await Readable.from(chunks).pipe(toEcs(options, onfailure)).toArray();
  return Buffer.concat(parts).toString();
}

function* cut(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("the program maps standard input", () => {
  const program = fileURLToPath(new URL("map-stream.js", import.meta.url));
  const output = execFileSync(process.execPath, [program], { input: samples, encoding: "utf8" });
  assert.equal(output, transformBatch(samples.toString(), { dataStream: true }).output);
});

test("pieces of any size give the same", async () => {
  const expected = transformBatch(samples.toString()).output;
  for (const size of [1, 7, 4096, 65_536]) assert.equal(await mapped(cut(samples, size)), expected, `${size} bytes`);
});

test("failed lines are reported with their number in the stream", async () => {
  const text = Buffer.from('{"event":"user.login"}\n\nnope\n{"event":"user.login"}\n{');
  const failures = [];
  await mapped(cut(text, 5), undefined, (failure) => failures.push(failure));
  assert.deepEqual(failures.map(({ line }) => line), [3, 5]);
  assert.match(failures[0].message, /^expected .*, found .* at byte \d+$/);
});
