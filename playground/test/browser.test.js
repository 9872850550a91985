// The page as people use it, in a headless Chromium. Pictures of what they see go to screenshots/.

import { after, afterEach, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { idle, shoot, start } from "./page.js";

const require = createRequire(import.meta.url);
const { transform } = require("../../dist/js/node.cjs");
const samples = readFileSync(new URL("../../fixtures/samples/teleport-18x.ndjson", import.meta.url), "utf8");
const login = { event: "user.login", code: "T1000I", uid: "u-1", time: "2024-05-01T10:00:00Z", user: "alice@example.com", "addr.remote": "203.0.113.9:51622", success: true };
const loginText = JSON.stringify(login);

let site;
let tab;

before(async () => {
  site = await start();
});
after(() => site.stop());
afterEach(async () => {
  await tab?.context().close();
  assert.deepEqual(site.faults.splice(0), [], "expected a silent console");
  const foreign = site.requests.splice(0).filter((url) => !url.startsWith(`${site.origin}/some/folder/`) && !url.startsWith("blob:"));
  assert.deepEqual(foreign, [], "expected requests to the page's own folder only");
});

/** Pastes as a person does: through the clipboard, with the keys. */
async function paste(text) {
  await tab.evaluate((value) => navigator.clipboard.writeText(value), text);
  await tab.keyboard.press("Control+V");
  await idle(tab);
}

/** Drops a file, or text, on the page. */
async function drop({ name, content, text }) {
  const transfer = await tab.evaluateHandle(
    ([fileName, bytes, plain]) => {
      const data = new DataTransfer();
      if (bytes) data.items.add(new File([new Uint8Array(bytes)], fileName));
      else data.setData("text/plain", plain);
      return data;
    },
    [name, content && [...content], text],
  );
  await tab.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  assert.ok(await tab.isVisible("#drop"));
  await tab.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await tab.locator("#drop").waitFor({ state: "hidden" });
  await idle(tab);
}

const field = (side, key) => tab.locator(`#${side} .line[role=option]`, { hasText: `"${key}"` }).first();
const document_ = async () => (await tab.locator("#ecs").innerText()).replace(/\s+/g, "");
const lit = (side) => tab.locator(`#${side} .line.lit`).allInnerTexts();
const expected = (event, options) => transform(JSON.stringify(event), options).replace(/\s+/g, "");

/** The document on the right becomes `wanted`; links and reasons may still be on their way. */
async function shows(wanted) {
  await tab.waitForFunction((value) => document.querySelector("#ecs").innerText.replace(/\s+/g, "") === value, wanted).catch(() => {});
  assert.equal(await document_(), wanted);
}

test("a visitor sees an event and its document at once", async () => {
  tab = await site.open();
  assert.match(await tab.locator("#versions").innerText(), /^teleport-ecs \d+\.\d+\.\d+ · ECS \d+\.\d+\.\d+$/);
  // On a busy machine the page may still be mapping.
  await tab.locator("#raw .line").nth(10).waitFor();
  await tab.locator("#ecs .line").nth(10).waitFor();
  assert.match(await document_(), /"ecs":\{"version":"9/);
  await shoot(tab, "first-visit");
});

test("each sample can be chosen", async () => {
  tab = await site.open();
  const buttons = tab.locator("#samples button");
  for (let index = 0; index < (await buttons.count()) - 2; index += 1) {
    await buttons.nth(index).click();
    await idle(tab);
    assert.equal(await buttons.nth(index).getAttribute("aria-pressed"), "true");
    const raw = (await tab.locator("#raw").innerText()).replace(/\n\s*/g, " ");
    await shows(transform(raw).replace(/\s+/g, ""));
  }
});

test("an event is pasted anywhere on the page", async () => {
  tab = await site.open();
  await paste(loginText);
  await shows(expected(login));
  assert.equal(await tab.locator("#samples button[aria-pressed=true]").count(), 0);
});

test("an event is pasted into the text and typed on", async () => {
  tab = await site.open();
  await tab.locator(".segments span", { hasText: "Text" }).click();
  await tab.locator("#text").fill("");
  await tab.locator("#text").focus();
  await paste(loginText);
  await shows(expected(login));
  await tab.keyboard.press("Alt+E");
  await tab.locator("#text").fill(loginText.replace("alice", "bob"));
  await shows(expected({ ...login, user: "bob@example.com" }));
});

test("files and text are dropped, plain and compressed", async () => {
  tab = await site.open();
  await drop({ name: "event.json", content: Buffer.from(JSON.stringify([login, login], null, 2)) });
  assert.match(await tab.locator("#summary").innerText(), /^2 events, 2 mapped/);
  await drop({ text: loginText });
  await shows(expected(login));
  assert.ok(await tab.isHidden("#many"));
  await drop({ name: "audit.ndjson.gz", content: gzipSync(samples) });
  assert.match(await tab.locator("#summary").innerText(), /^261 events, 261 mapped/);
});

test("a file is opened", async () => {
  tab = await site.open();
  await tab.locator("#file").setInputFiles({ name: "audit.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(samples) });
  await tab.locator("#summary", { hasText: "261 events" }).waitFor();
});

test("an error is shown where it is", async () => {
  tab = await site.open();
  await paste('{\n  "event": "user.login",\n  "code": T1000I\n}');
  const error = tab.locator("#error");
  assert.match(await error.locator("p").innerText(), /^expected a value, found `T` at byte 37 \(line 3, column 11\), in code$/);
  assert.equal(await error.locator("mark").innerText(), "T");
  assert.match(await document_(), /"kind":"pipeline_error"/);
  await error.locator("button").click();
  const chosen = await tab.evaluate(() => document.getSelection().toString());
  assert.equal(chosen, "T");
  await shoot(tab, "error");
  await tab.locator("#text").fill(loginText);
  await shows(expected(login));
  assert.ok(await error.isHidden());
});

test("a broken line stands out among others", async () => {
  tab = await site.open();
  await paste(`${loginText}\n{"event":"user.login",\n[1]\n${loginText}`);
  assert.match(await tab.locator("#summary").innerText(), /^4 events, 2 mapped, 2 not mapped/);
  await tab.locator(".legend button", { hasText: "not mapped" }).click();
  assert.equal(await tab.locator(".row").count(), 2);
  assert.match(await tab.locator("#error button").innerText(), /^Go to line 2$/);
  await tab.locator("#error button").click();
  assert.match(await tab.locator("#text").inputValue(), /^\{"event"/);
  await shoot(tab, "error-in-a-line");
});

test("the options change the document", async () => {
  tab = await site.open();
  await paste(loginText);
  await tab.locator("#options-toggle").click();
  await tab.locator("label", { hasText: "Keep original" }).click();
  await shows(expected(login, { keepOriginal: true }));
  await tab.locator("label", { hasText: "Data stream" }).click();
  await tab.locator("[name=namespace]").fill("prod");
  await shows(expected(login, { keepOriginal: true, dataStream: { namespace: "prod" } }));
  await tab.locator("[name=dropFields]").fill("user, addr.remote");
  await shows(expected(login, { keepOriginal: true, dataStream: { namespace: "prod" }, dropFields: ["user", "addr.remote"] }));
  assert.equal(await tab.locator("#options-count").innerText(), "3");
  await shoot(tab, "options");
  await tab.locator("[name=dropEvents]").fill("user.*");
  await tab.locator("#dropped").waitFor();
  assert.equal(await document_(), "");
});

test("a field lights up what it becomes, and says why", async () => {
  tab = await site.open();
  await paste(loginText);
  await field("raw", "addr.remote").hover();
  const targets = await lit("ecs");
  for (const line of ['"address": "203.0.113.9"', '"ip": "203.0.113.9"', '"port": 51622', '"ip": ["203.0.113.9"]']) {
    assert.ok(targets.some((text) => text.includes(line)), `${line} in ${targets}`);
  }
  assert.deepEqual(await lit("raw"), ['"addr.remote": "203.0.113.9:51622",']);
  await tab.locator(".why", { hasText: "taken apart into host and port" }).waitFor();
  assert.ok((await tab.locator("#wires path").count()) >= 3);
  await shoot(tab, "where-it-went");
  await field("ecs", "outcome").hover();
  assert.ok((await lit("raw")).some((line) => line.includes('"success"')));
  await tab.locator(".why", { hasText: "T1000I is a code of user.login" }).waitFor();
  await shoot(tab, "where-it-came-from");
});

test("the keys reach everything", async () => {
  tab = await site.open();
  await paste(loginText);
  await tab.keyboard.press("Alt+1");
  await tab.keyboard.press("End");
  await tab.keyboard.press("ArrowUp");
  const chosen = tab.locator("#raw [aria-selected=true]");
  assert.match(await chosen.innerText(), /"addr\.remote"/);
  assert.equal(await tab.locator("#raw").getAttribute("aria-activedescendant"), await chosen.getAttribute("id"));
  await tab.keyboard.press("Enter");
  assert.equal(await tab.evaluate(() => document.activeElement.id), "ecs");
  assert.match(await tab.locator("#ecs [aria-selected=true]").innerText(), /"address"/);
  await tab.keyboard.press("Escape");
  assert.equal(await tab.locator("[aria-selected=true]").count(), 0);
  await tab.locator("#help-open").focus();
  await tab.keyboard.press("Enter");
  assert.ok(await tab.locator("#help").isVisible());
  await shoot(tab, "help");
  await tab.keyboard.press("Escape");
  assert.ok(await tab.locator("#help").isHidden());
});

test("ten thousand events are mapped with progress, listed, counted and filtered", async () => {
  tab = await site.open();
  await tab.evaluate(() => {
    window.seen = [];
    new MutationObserver(() => window.seen.push(document.querySelector("#summary").textContent)).observe(document.querySelector("#summary"), { childList: true, characterData: true, subtree: true });
  });
  await tab.locator("#samples button", { hasText: "10,000" }).click();
  await tab.locator("#summary", { hasText: "10,000 mapped" }).waitFor();
  const progress = (await tab.evaluate(() => window.seen)).filter((text) => / of 10,000 events$/.test(text));
  assert.ok(progress.length > 0, "expected progress to be shown");
  const rows = tab.locator(".row");
  assert.ok((await rows.count()) < 100, "expected only the rows that can be seen");
  await tab.keyboard.press("Alt+3");
  await tab.keyboard.press("End");
  assert.equal(await tab.locator(".row[aria-selected=true]").getAttribute("aria-posinset"), "10000");
  await tab.locator("#ecs .line", { hasText: "T23:59:51" }).waitFor();
  await shoot(tab, "ten-thousand");
  await tab.locator(".bar-row", { hasText: "authentication" }).click();
  const shown = Number((await tab.locator("#filter-count").innerText()).replace(/\D/g, ""));
  const counted = Number((await tab.locator(".bar-row[aria-pressed=true] .number").innerText()).replace(/\D/g, ""));
  assert.ok(shown > 0 && shown === counted, `${shown} ${counted}`);
  await tab.locator("#filter").fill("no such event");
  assert.equal(await rows.count(), 0);
  assert.equal(await document_(), "");
});

test("a newer input takes over from one that still runs", async () => {
  tab = await site.open();
  await tab.locator("#samples button", { hasText: "10,000" }).click();
  await tab.locator("#samples button").first().click();
  await idle(tab);
  assert.ok(await tab.isHidden("#many"));
  await paste(loginText);
  await shows(expected(login));
});

test("the document is copied, downloaded and linked to", async () => {
  tab = await site.open();
  await paste(loginText);
  await shows(expected(login));
  await tab.locator("#copy").click();
  await tab.locator("#toast", { hasText: "copied" }).waitFor();
  assert.equal((await tab.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ""), expected(login));
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator("#download").click()]);
  assert.equal(download.suggestedFilename(), "teleport-ecs.json");
  assert.equal(readFileSync(await download.path(), "utf8").replace(/\s+/g, ""), expected(login));
  await tab.locator("#options-toggle").click();
  await tab.locator("label", { hasText: "Keep original" }).click();
  await shows(expected(login, { keepOriginal: true }));
  await tab.locator("#share").click();
  await tab.locator("#toast", { hasText: "Link copied" }).waitFor();
  const { hash } = new URL(await tab.evaluate(() => navigator.clipboard.readText()));
  await tab.context().close();
  tab = await site.open({ fragment: hash });
  await shows(expected(login, { keepOriginal: true }));
  assert.equal(await tab.locator("#options-count").innerText(), "1");
});

test("all documents are downloaded as lines", async () => {
  tab = await site.open();
  await paste(`${loginText}\n${loginText}`);
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator("#download").click()]);
  assert.equal(download.suggestedFilename(), "teleport-ecs.ndjson");
  assert.equal(readFileSync(await download.path(), "utf8"), `${transform(loginText)}\n`.repeat(2));
});

test("colours follow the system or the button, and can be read", async () => {
  tab = await site.open({ colorScheme: "dark" });
  await tab.locator("#samples button", { hasText: "All kinds" }).click();
  await idle(tab);
  await field("raw", "time").hover();
  await shoot(tab, "dark");
  const dark = await poorContrasts();
  await tab.locator("#theme").click();
  assert.equal(await tab.evaluate(() => document.documentElement.dataset.theme), "light");
  assert.deepEqual([...dark, ...(await poorContrasts())], []);
  await tab.reload();
  assert.equal(await tab.evaluate(() => document.documentElement.dataset.theme), "light");
});

/** Texts that stand out from their ground by less than 4.5 to 1 (WCAG 2.2, 1.4.3). */
function poorContrasts() {
  return tab.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgb = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const luminance = ([...parts]) => parts.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const ground = (element) => {
      for (let node = element; node; node = node.parentElement) {
        const color = rgb(getComputedStyle(node).backgroundColor);
        if (color[3] === 255) return color;
      }
      return rgb("white");
    };
    const poor = new Set();
    for (const element of document.querySelectorAll("body *")) {
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!text || !element.checkVisibility({ opacityProperty: true }) || element.closest("[disabled]")) continue;
      const [one, other] = [luminance(rgb(getComputedStyle(element).color)), luminance(ground(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < 4.5) poor.add(`${element.className || element.tagName} ${ratio.toFixed(2)}`);
    }
    return [...poor];
  });
}

test("a phone shows everything in one column", async () => {
  tab = await site.open({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  const fits = () => tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  assert.ok(await fits());
  await shoot(tab, "phone");
  await field("raw", "addr.remote").tap();
  await tab.locator(".why", { hasText: "taken apart" }).waitFor();
  await shoot(tab, "phone-field");
  await tab.locator(".trace button", { hasText: "client.ip" }).tap();
  await shoot(tab, "phone-target");
  await tab.locator("#samples button", { hasText: "10,000" }).tap();
  await tab.locator("#summary", { hasText: "10,000 mapped" }).waitFor();
  assert.ok((await tab.locator(".row").count()) < 100);
  assert.ok(await fits());
  await tab.locator("#options-toggle").tap();
  assert.ok(await fits());
  await shoot(tab, "phone-many");
});

test("a narrow window keeps the list beside the chart", async () => {
  tab = await site.open({ viewport: { width: 1000, height: 800 } });
  await tab.locator("#samples button", { hasText: "All kinds" }).click();
  await tab.locator("#summary", { hasText: "261 mapped" }).waitFor();
  const [list, chart] = [await tab.locator("#rows").boundingBox(), await tab.locator("#chart-box").boundingBox()];
  assert.ok(list.height > 100 && list.x >= chart.x + chart.width - 1, JSON.stringify([list, chart]));
  await shoot(tab, "narrow");
});

test("every control has a name", async () => {
  tab = await site.open();
  await tab.locator("#options-toggle").click();
  const nameless = await tab.evaluate(() => {
    const controls = [...document.querySelectorAll("button, input, textarea, [role=listbox], progress, dialog")];
    const isNamed = (element) => element.getAttribute("aria-label") || element.getAttribute("aria-labelledby") || element.labels?.length || element.textContent.trim();
    return controls.filter((element) => element.getAttribute("aria-hidden") !== "true" && !isNamed(element)).map((element) => element.outerHTML);
  });
  assert.deepEqual(nameless, []);
});
