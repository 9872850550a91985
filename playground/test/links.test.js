// Links and reasons, with the engine and the reference as the page has them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nameOf } from "../src/json.js";
import { link } from "../src/links.js";
import { Reasons } from "../src/reasons.js";
import { Ties } from "../src/ties.js";

const require = createRequire(import.meta.url);
const { Mapper } = require("../../dist/js/node.cjs");
const { explain } = require("../../dist/js/reference-node.cjs");
const mapper = new Mapper();
const samples = readFileSync(new URL("../../fixtures/samples/teleport-18x.ndjson", import.meta.url), "utf8").trimEnd().split("\n");

function tied(event) {
  const raw = JSON.stringify(event);
  return new Ties(link(raw, mapper.transform(raw), (text) => mapper.transform(text)));
}

const login = {
  event: "user.login", code: "T1000I", uid: "u-1", time: "2024-05-01T10:00:00Z", user: "alice@example.com", success: true,
  "addr.remote": "203.0.113.9:51622", cluster_name: "prod", some_new_field: 7, nothing: null,
};

test("a field is tied to all that it becomes", () => {
  const ties = tied(login);
  assert.deepEqual(ties.targets("addr.remote").sort(), ["client.address", "client.ip", "client.port", "related.ip[0]"]);
  assert.deepEqual(ties.targets("user").sort(), ["related.user[0]", "user.domain", "user.email", "user.name"]);
  assert.deepEqual(ties.targets("time"), ["@timestamp"]);
  assert.deepEqual(ties.targets("success"), ["event.outcome"]);
  assert.deepEqual(ties.targets("nothing"), []);
  assert.deepEqual(ties.sources("client.port"), ["addr.remote"]);
  assert.deepEqual(ties.sources("ecs.version"), []);
  assert.ok(ties.sources("event.category").includes("code") || ties.sources("event.category").includes("event"));
});

test("a group is tied to what its members become", () => {
  const ties = tied({ event: "user.login", attributes: { email: "a@b", groups: ["x", "y"] } });
  assert.deepEqual(ties.targets("attributes.groups").map((name) => name.replace(/^.*\.groups/, "groups")), ["groups[0]", "groups[1]"]);
  assert.equal(ties.targets("attributes").length, 3);
});

test("an identifier that was derived comes from no field", () => {
  const { uid, ...rest } = login;
  assert.deepEqual(tied(rest).sources("event.id"), []);
  assert.deepEqual(tied(login).sources("event.id"), ["uid"]);
});

test("every field of every sample that is not empty is tied to something", () => {
  const loose = [];
  for (const raw of samples) {
    const ties = new Ties(link(raw, mapper.transform(raw), (text) => mapper.transform(text)));
    for (const [key, value] of Object.entries(JSON.parse(raw))) {
      const isEmpty = value === null || value === "" || JSON.stringify(value).length === 2 || String(value).startsWith("0001-01-01");
      if (!isEmpty && ties.targets(key).length === 0) loose.push(`${JSON.parse(raw).code} ${key}`);
    }
  }
  // `success` says again what the code has settled.
  assert.deepEqual(loose.filter((field) => !field.endsWith(" success")), []);
});

test("every tie of every sample has its reason", () => {
  for (const raw of samples) {
    const { event, code } = JSON.parse(raw);
    const reasons = new Reasons(explain, { type: event, code });
    for (const { raw: path, targets } of link(raw, mapper.transform(raw), (text) => mapper.transform(text))) {
      const sentences = reasons.forth(path, targets.map(nameOf));
      assert.ok(sentences.length > 0 && sentences.every((sentence) => /\.$/.test(sentence)), `${code} ${nameOf(path)}: ${sentences}`);
    }
  }
});

test("an event that is too large to try is left alone", () => {
  const values = Array.from({ length: 4000 }, (_, index) => [`key${index}`, "x".repeat(20)]);
  assert.equal(link(JSON.stringify(Object.fromEntries(values)), "{}", () => assert.fail("tried")), undefined);
});

test("reasons say how", () => {
  const reasons = new Reasons(explain, { type: "user.login", code: "T1000I" });
  assert.match(reasons.forth(["addr.remote"], ["client.ip"]).join(" "), /taken apart into host and port under `client`/);
  assert.match(reasons.forth(["code"], ["event.category"]).join(" "), /`T1000I` is a code of `user.login`/);
  assert.match(reasons.forth(["success"], []).join(" "), /`success` decides `event\.outcome`/);
  assert.match(reasons.back("user.name", [["user"]]).join(" "), /`user` goes to `user\.name`/);
  assert.match(reasons.back("event.id", []).join(" "), /derived from its bytes/);
  assert.match(reasons.forth(["some_new_field"], ["teleport.audit.some_new_field"]).join(" "), /under its own name/);
});
