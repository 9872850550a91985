// Chromium with the page in it, served as any file server would, below a folder.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { mkdirSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const page = process.env.PLAYGROUND ?? fileURLToPath(new URL("../../dist/playground", import.meta.url));
const shots = fileURLToPath(new URL("../screenshots/", import.meta.url));
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".wasm": "application/wasm" };
/** Where the page lies on the server: it must not count on being at the root. */
const BELOW = "/some/folder/";

/** A browser and a server; `open` gives a page, and `stop` fails when the console or the network said too much. */
export async function start() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const faults = [];
  const requests = [];
  return {
    origin,
    faults,
    requests,
    async open({ fragment = "", ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
      const tab = await context.newPage();
      tab.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
      tab.on("pageerror", (error) => faults.push(error.stack));
      tab.on("request", (request) => requests.push(request.url()));
      await tab.goto(`${origin}${BELOW}${fragment}`);
      await tab.locator("#versions").filter({ hasText: "ECS" }).waitFor({ state: "attached" });
      await idle(tab);
      return tab;
    },
    async stop() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits until nothing is being mapped. */
export async function idle(tab) {
  await tab.locator("main[aria-busy=false]").waitFor();
}

/** A picture for people, in `playground/screenshots/`. */
export async function shoot(tab, name) {
  mkdirSync(shots, { recursive: true });
  await tab.screenshot({ path: join(shots, `${name}.png`) });
}

async function answer(request, response) {
  const path = new URL(request.url, "http://localhost").pathname;
  const name = path === BELOW ? "index.html" : path.slice(BELOW.length);
  const file = normalize(join(page, name));
  try {
    if (!path.startsWith(BELOW) || !file.startsWith(page)) throw new Error("outside");
    const content = await readFile(file);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
