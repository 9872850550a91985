// What the package promises beside the mapping: forms, options, errors, batches.

import { describe, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as package_ from "teleport-ecs";
import { Mapper, TeleportEcsError, ecsVersion, transform, transformBatch, version } from "teleport-ecs";
import { root } from "./fixtures.js";

const login = { event: "user.login", code: "T1000I", uid: "a", time: "2024-05-01T10:00:00Z", user: "alice", success: true };
const loginText = JSON.stringify(login);
const samples = readFileSync(join(root, "fixtures/samples/teleport-18x.ndjson"));

/** The error that `call` throws. */
function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof TeleportEcsError, String(error));
    assert.ok(error instanceof Error);
    return error;
  }
  assert.fail("expected an error, found none");
}

describe("forms", () => {
  test("text in, text out", () => {
    const text = transform(loginText);
    assert.equal(typeof text, "string");
    assert.equal(JSON.parse(text).user.name, "alice");
  });

  test("bytes in, bytes out: any view of them", () => {
    const bytes = new TextEncoder().encode(`##${loginText}##`);
    const inner = bytes.subarray(2, -2);
    const expected = transform(loginText);
    for (const input of [inner, new DataView(bytes.buffer, 2, inner.length), inner.slice().buffer, Buffer.from(loginText)]) {
      const output = transform(input);
      assert.ok(output instanceof Uint8Array);
      assert.equal(new TextDecoder().decode(output), expected);
    }
  });

  test("object in, object out", () => {
    assert.deepEqual(transform(login), JSON.parse(transform(loginText)));
  });

  test("what is none of them is refused", () => {
    assert.throws(() => transform(undefined), { name: "TypeError", message: "expected an event as a string, bytes or an object, found undefined" });
    assert.throws(() => transform(() => 1), { name: "TypeError", message: "expected an event as a string, bytes or an object, found function" });
    assert.throws(() => transformBatch([login]), { name: "TypeError", message: "expected events as a string or bytes, found an array" });
  });

  test("integers beyond 2^53 stay exact in text", () => {
    assert.match(transform('{"event":"session.network","cgroup_id":9007199254740993}'), /:9007199254740993[,}]/);
  });

  test("characters of every width survive", () => {
    const user = "é ✓ 𝄞 \u0001 \" \\";
    assert.equal(transform({ ...login, user }).user.name, user);
  });
});

describe("options", () => {
  test("keepOriginal keeps the text as it came", () => {
    assert.equal(transform(login, { keepOriginal: true }).event.original, loginText);
    assert.equal(transform(login).event.original, undefined);
  });

  test("dropFields leaves raw fields out", () => {
    assert.equal(transform(login, { dropFields: ["user"] }).user, undefined);
  });

  test("dropEvents leaves events out", () => {
    assert.equal(transform(login, { dropEvents: ["user.*"] }), null);
    assert.equal(transform(loginText, { dropEvents: ["user.*"] }), null);
    const batch = transformBatch(`${loginText}\n${loginText}`, { dropEvents: ["user.login"] });
    assert.deepEqual(batch, { output: "", mapped: 0, dropped: 2, failed: 0, failures: [] });
  });

  test("dataStream writes the three parts, with defaults", () => {
    const stream = { type: "logs", dataset: "teleport.audit", namespace: "default" };
    assert.deepEqual(transform(login, { dataStream: true }).data_stream, stream);
    assert.deepEqual(transform(login, { dataStream: { namespace: "prod" } }).data_stream, { ...stream, namespace: "prod" });
    assert.equal(transform(login, { dataStream: false }).data_stream, undefined);
  });

  test("the functions follow the options of each call", () => {
    const namespaces = ["a", "b", "a"].map((namespace) => transform(login, { dataStream: { namespace } }).data_stream.namespace);
    assert.deepEqual(namespaces, ["a", "b", "a"]);
  });

  const wrong = [
    [{ keep_original: true }, "keep_original", "keep_original: expected one of keepOriginal, dropFields, dropEvents, dataStream, found another option"],
    [{ keepOriginal: "yes" }, "keepOriginal", 'keepOriginal: expected true or false, found "yes"'],
    [{ dropFields: "user" }, "dropFields", 'dropFields: expected a list of strings, found "user"'],
    [{ dropEvents: ["a", 3] }, "dropEvents[1]", "dropEvents[1]: expected a string that is not empty, found 3"],
    [{ dataStream: { name: "x" } }, "dataStream.name", "dataStream.name: expected one of type, dataset, namespace, found another option"],
    [{ dataStream: { type: 1 } }, "dataStream.type", "dataStream.type: expected a string, found 1"],
    ["all", "options", 'options: expected an object, found "all"'],
  ];
  for (const [options, field, message] of wrong) {
    test(`${JSON.stringify(options)} is refused`, () => {
      const error = thrown(() => new Mapper(options));
      assert.deepEqual([error.kind, error.field, error.message], ["options", field, message]);
      assert.throws(() => transform(login, options), TeleportEcsError);
    });
  }
});

describe("errors", () => {
  test("say where: byte, line, column and field", () => {
    const text = '{\n  "event": "user.login",\n  "identity": {"roles": ["é", ?]}\n}';
    const error = thrown(() => transform(text));
    assert.equal(error.name, "TeleportEcsError");
    assert.equal(error.kind, "syntax");
    assert.equal(Buffer.from(text)[error.offset], "?".charCodeAt(0));
    assert.deepEqual([error.line, error.column, error.field], [3, 31, "identity.roles[1]"]);
    assert.match(error.message, /^expected .*, found .* at byte \d+ \(line 3, column 31\), in identity\.roles\[1\]$/);
  });

  test("carry the document, in the form of the event", () => {
    const bytes = thrown(() => transform(Buffer.from("nope"))).document;
    assert.ok(bytes instanceof Uint8Array);
    const document = JSON.parse(thrown(() => transform("nope")).document);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), document);
    assert.equal(document.event.kind, "pipeline_error");
    assert.equal(document.event.original, "nope");
    assert.equal(thrown(() => transform([1])).document.event.kind, "pipeline_error");
  });

  test("tell JSON that is no object from text that is no JSON", () => {
    assert.equal(thrown(() => transform("[1]")).kind, "not-an-object");
    assert.equal(thrown(() => transform([1])).kind, "not-an-object");
    assert.equal(thrown(() => transform(null)).kind, "not-an-object");
    assert.equal(thrown(() => transform("{")).kind, "syntax");
    assert.equal(thrown(() => transform("")).kind, "syntax");
  });

  test("do not stop the mapper", () => {
    const mapper = new Mapper();
    thrown(() => mapper.transform("{"));
    assert.equal(mapper.transform(login).user.name, "alice");
  });

  test("a freed mapper says so", () => {
    const mapper = new Mapper();
    mapper.free();
    mapper.free();
    assert.equal(thrown(() => mapper.transform(login)).kind, "freed");
  });

  test("an input beyond 32-bit memory is refused, not cut", () => {
    const error = thrown(() => transform(new Uint8Array(2 ** 31)));
    assert.deepEqual([error.kind, error.message], ["out-of-memory", "expected at most 2147483647 bytes, found 2147483648"]);
    assert.equal(transform(login).user.name, "alice");
  });
});

describe("batches", () => {
  test("every sample, in text and in bytes", () => {
    const lines = samples.toString().trimEnd().split("\n");
    const expected = lines.map((line) => `${transform(line)}\n`).join("");
    assert.deepEqual(transformBatch(samples.toString()), { output: expected, mapped: lines.length, dropped: 0, failed: 0, failures: [] });
    assert.equal(Buffer.from(transformBatch(samples).output).toString(), expected);
  });

  test("failed lines are documents too, with the place of each", () => {
    const { failures, ...batch } = transformBatch(`${loginText}\n\n{"a":\n7`);
    assert.deepEqual([batch.mapped, batch.dropped, batch.failed], [1, 0, 2]);
    assert.deepEqual(failures.map(({ line }) => line), [3, 4]);
    assert.deepEqual(failures.map(({ offset }) => offset), [5, 0]);
    for (const { message, offset } of failures) assert.match(message, new RegExp(`^expected .*, found .* at byte ${offset}$`));
    assert.equal(batch.output.trimEnd().split("\n").length, 3);
  });

  test("at most 1000 failures are listed, all are counted", () => {
    const batch = transformBatch("x\n".repeat(1500));
    assert.deepEqual([batch.failed, batch.failures.length], [1500, 1000]);
    assert.deepEqual(transformBatch(loginText).failures, []);
  });
});

describe("package", () => {
  test("does what its README shows first", () => {
    const document = transform({ event: "user.login", code: "T1000I", user: "alice", "addr.remote": "203.0.113.9:51622" });
    assert.deepEqual(document.event.category, ["authentication"]);
    assert.equal(document.client.port, 51622);
  });

  test("exports exactly what its types declare", () => {
    const types = readFileSync(join(root, "dist/js/index.d.ts"), "utf8");
    const declared = [...types.matchAll(/^export (?:declare )?(?:function|class) (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(Object.keys(package_).sort(), [...new Set(declared)].sort());
  });

  test("knows its versions", () => {
    const { version: packaged } = JSON.parse(readFileSync(join(root, "dist/js/package.json"), "utf8"));
    assert.equal(version(), packaged);
    assert.equal(ecsVersion(), transform(login).ecs.version);
  });
});
