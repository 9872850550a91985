// Every door into the package: `require`, bundlers, browsers. The mapping behind them is the same file.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esm from "teleport-ecs";
import { root } from "./fixtures.js";

const require = createRequire(import.meta.url);
const folder = join(root, "dist/js");
const event = '{"event":"user.login","code":"T1000I","user":"alice"}';

test("require gives the same functions", () => {
  const cjs = require("teleport-ecs");
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
  assert.equal(cjs.transform(event), esm.transform(event));
  assert.throws(() => cjs.transform("["), cjs.TeleportEcsError);
  assert.equal(cjs.transformBatch(`${event}\n`).mapped, 1);
});

// What bundlers do with `import … from "x.wasm"`, Node does behind a flag.
test("the entry for bundlers links", () => {
  const script = `
    import { transform, version } from ${JSON.stringify(join(folder, "bundler.js"))};
    process.stdout.write(JSON.stringify([transform(${JSON.stringify(event)}), version()]));`;
  const flags = ["--no-warnings", "--experimental-wasm-modules", "--input-type=module", "--eval", script];
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, flags)), [esm.transform(event), esm.version()]);
});

test("the entry for browsers waits for init()", async () => {
  const web = await import("teleport-ecs/web");
  assert.throws(() => web.transform(event), { kind: "not-ready", message: "expected `await init()` before this call, found none" });
  assert.throws(() => new web.Mapper(), { kind: "not-ready" });
  await web.default(readFileSync(join(folder, "engine/engine_bg.wasm")));
  assert.equal(web.transform(event), esm.transform(event));
  assert.equal(new web.Mapper().transform(event), esm.transform(event));
  const { default: init, ...rest } = web;
  assert.deepEqual(Object.keys(rest).sort(), Object.keys(esm).sort());
});

test("the reference says the same through every door", async () => {
  const reference = await import("teleport-ecs/reference");
  const cjs = require("teleport-ecs/reference");
  const web = await import("teleport-ecs/web/reference");
  await web.default(readFileSync(join(folder, "reference/reference_bg.wasm")));
  const { explain, events, fields, rules } = reference;
  for (const other of [cjs, web]) {
    assert.deepEqual(other.explain("user.name"), explain("user.name"));
    assert.deepEqual([other.events(), other.fields(), other.rules()], [events(), fields(), rules()]);
  }
});

test("the module imports what wasm-bindgen needs and nothing else", async () => {
  const module = await WebAssembly.compile(readFileSync(require.resolve("teleport-ecs/engine.wasm")));
  const imports = WebAssembly.Module.imports(module).map(({ module, name }) => `${module} ${name.replace(/_[0-9a-f]{16}$/, "")}`);
  assert.deepEqual(imports.sort(), [
    "./engine_bg.js __wbg___wbindgen_throw",
    "./engine_bg.js __wbg_new",
    "./engine_bg.js __wbindgen_generic",
    "./engine_bg.js __wbindgen_init_externref_table",
  ]);
});

test("package.json names files that are there", () => {
  const { exports, files } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const targets = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(targets));
  for (const path of targets(exports)) assert.ok(readFileSync(join(folder, path)).length > 0, path);
  assert.ok(files.includes("engine") && files.includes("reference"));
});
