// TypeScript, as strict as it gets, reads the declarations: what users write compiles, mistakes do not,
// and the document of every fixture has the declared shape.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cases } from "./fixtures.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(here, "node_modules/.types-"));
after(() => rmSync(folder, { recursive: true }));

/** Came mapped already, and went out as a shipper had left it: with two values where a time belongs. */
const PASSED_THROUGH = new Set(["operations/mapped-already-with-shipper-keys"]);

function compile(files, module) {
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit", "--skipLibCheck", "false"];
  const target = ["--target", "es2022", "--lib", "es2022,dom", "--types", "", "--module", module];
  const tsc = join(here, "node_modules/typescript/bin/tsc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, ...flags, ...target, ...files], { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

test("use of the package compiles, misuse does not", () => {
  cpSync(join(here, "types"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  compile(["usage.ts", "usage.cts", "web.ts"], "nodenext");
});

test("every fixture's document has the declared shape", () => {
  const documents = cases().filter(({ name, expected }) => typeof expected === "string" && !PASSED_THROUGH.has(name));
  const lines = documents.map(({ name, expected }) => `// ${name}\n(${expected}) satisfies EcsDocument;`);
  writeFileSync(join(folder, "documents.ts"), `import type { EcsDocument } from "teleport-ecs";\n${lines.join("\n")}\n`);
  compile(["documents.ts"], "nodenext");
});
