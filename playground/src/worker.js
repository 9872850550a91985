// The engine's side of the page: maps in slices, so that a newer input can take over at any time.

import init, { Mapper, TeleportEcsError, ecsVersion, version } from "../teleport-ecs/web.js";
import { link } from "./links.js";
import { Reasons } from "./reasons.js";
import { rowOf } from "./rows.js";
import { split } from "./split.js";

/** Events between two looks at the clock. */
const SLICE = 200;
/** Milliseconds of work between two reports. */
const PATIENCE = 40;
/** Rows that the page lists; all events are counted and downloaded. */
const MOST_ROWS = 100_000;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const newline = Uint8Array.of(10);

/** What was mapped last: the bytes, the places of the events in them, the mappers. */
let state;
let current = 0;

/** The reference is large and can wait for the first question. */
let reference;

const ready = init().then(() => postMessage({ type: "ready", version: version(), ecs: ecsVersion() }));

const answers = {
  async map({ input, options }, job) {
    const bytes = input === undefined ? state.bytes : await plain(input);
    if (job !== current) return undefined;
    free();
    state = { bytes, options, events: split(bytes), mapper: new Mapper(options), prober: new Mapper({ ...options, keepOriginal: false }) };
    return mapAll(job);
  },
  event({ index }) {
    return describe(index);
  },
  async why({ index, forth, back }) {
    reference ??= import("../teleport-ecs/reference-web.js").then(async (module) => (await module.default(), module));
    const { explain } = await reference;
    const reasons = new Reasons(explain, typeOf(state.events[index]));
    return forth ? reasons.forth(forth.path, forth.targets) : reasons.back(back.name, back.paths);
  },
  async output() {
    const parts = [];
    for (const event of state.events) {
      const { document } = mapOne(event);
      if (document) parts.push(document, newline);
    }
    return { blob: new Blob(parts, { type: "application/x-ndjson" }) };
  },
};

onmessage = async ({ data: { job, type, ...rest } }) => {
  await ready;
  if (type === "map") current = job;
  try {
    postMessage({ type: "done", job, result: await answers[type](rest, job) });
  } catch (error) {
    postMessage({ type: "failed", job, message: error.message, field: error.field });
  }
};

/** Files may come compressed. */
async function plain(input) {
  if (typeof input === "string") return encoder.encode(input);
  const bytes = new Uint8Array(input);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function mapAll(job) {
  const { events } = state;
  const summary = { events: events.length, mapped: 0, dropped: 0, failed: 0, bytes: state.bytes.length, milliseconds: 0, rows: [] };
  let last = performance.now();
  for (let done = 0; done < events.length; done += SLICE) {
    const started = performance.now();
    const slice = events.slice(done, done + SLICE).map(mapOne);
    summary.milliseconds += performance.now() - started;
    slice.forEach((result, offset) => count(summary, result, done + offset));
    if (performance.now() - last < PATIENCE) continue;
    postMessage({ type: "progress", job, done: Math.min(done + SLICE, events.length), total: events.length });
    await breath();
    if (job !== current) return undefined;
    last = performance.now();
  }
  return summary;
}

function count(summary, { document, error }, index) {
  summary[error ? "failed" : document ? "mapped" : "dropped"] += 1;
  if (!document || summary.rows.length >= MOST_ROWS) return;
  summary.rows.push({ index, ...rowOf(decoder.decode(document), state.events[index].line, Boolean(error)) });
}

function mapOne({ start, end }) {
  const event = state.bytes.subarray(start, end);
  try {
    return { document: state.mapper.transform(event) };
  } catch (error) {
    if (!(error instanceof TeleportEcsError) || !error.document) throw error;
    return { document: error.document, error };
  }
}

function describe(index) {
  const event = state.events[index];
  const raw = decoder.decode(state.bytes.subarray(event.start, event.end));
  const { document, error } = mapOne(event);
  if (!document) return { raw, line: event.line };
  const output = decoder.decode(document);
  if (error) return { raw, line: event.line, output, error: placeOf(error, event), links: [] };
  return { raw, line: event.line, output, links: links(raw, output) };
}

/** Type and code of an event, for those who explain it. */
function typeOf(event) {
  if (!event) return {};
  const { start, end } = event;
  try {
    const { event, code } = JSON.parse(decoder.decode(state.bytes.subarray(start, end)));
    return { type: event, code };
  } catch {
    return {};
  }
}

/** Where an error lies in the event and in the whole text. */
function placeOf({ message, kind, line, column, field }, event) {
  return { message, kind, line, column, field, textLine: event.line + line - 1 };
}

function links(raw, output) {
  const map = (text) => state.prober.transform(text);
  const probed = state.options.keepOriginal ? map(raw) : output;
  return link(raw, probed, map);
}

function free() {
  state?.mapper.free();
  state?.prober.free();
}

/** Lets messages in. */
function breath() {
  return new Promise((resolve) => setTimeout(resolve));
}
