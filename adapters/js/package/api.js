// What users call, over one instance of the engine. Knows no host: Node, bundlers and browsers each
// hand in the module that they have loaded.

import { TeleportEcsError, refusal } from "./error.js";
import { settings } from "./options.js";

/** Longest input that 32-bit memory takes. */
const MOST_BYTES = 2 ** 31 - 1;

/** The functions of the package over `engine`, the module that wasm-bindgen made. */
export function connect(engine) {
  const { Engine, Outcome } = engine;

  class Mapper {
    #engine;

    constructor(options) {
      this.#engine = new Engine(settings(options, engine.Settings));
    }

    transform(event) {
      if (typeof event === "string") return this.#one(event, "text", event);
      const bytes = asBytes(event);
      if (bytes) return this.#one(bytes, "bytes", bytes);
      const text = asText(event);
      return this.#one(text, "object", text);
    }

    transformBatch(ndjson) {
      const bytes = typeof ndjson === "string" ? undefined : asBytes(ndjson);
      if (!bytes && typeof ndjson !== "string") {
        throw new TypeError(`expected events as a string or bytes, found ${nameOf(ndjson)}`);
      }
      const running = this.#running(bytes ?? ndjson);
      const outcome = bytes ? running.batchBytes(bytes) : running.batchText(ndjson);
      if (outcome !== Outcome.Done) throw refusal(running, "out-of-memory", ndjson);
      return {
        output: bytes ? running.takeBytes() : running.takeText(),
        mapped: running.mapped(),
        dropped: running.dropped(),
        failed: running.failed(),
        failures: JSON.parse(running.failures()),
      };
    }

    free() {
      this.#engine?.free();
      this.#engine = undefined;
    }

    #one(input, form, text) {
      const running = this.#running(input);
      const outcome = form === "bytes" ? running.transformBytes(input) : running.transformText(input);
      if (outcome === Outcome.Dropped) return null;
      if (outcome === Outcome.OutOfMemory) throw refusal(running, "out-of-memory", text);
      const document = taken(running, form);
      if (outcome === Outcome.Done) return document;
      throw refusal(running, outcome === Outcome.Syntax ? "syntax" : "not-an-object", text, document);
    }

    #running(input) {
      if (!this.#engine) throw new TeleportEcsError("expected a mapper in use, found one that was freed", { kind: "freed" });
      if (input.length > MOST_BYTES) {
        const message = `expected at most ${MOST_BYTES} bytes, found ${input.length}`;
        throw new TeleportEcsError(message, { kind: "out-of-memory" });
      }
      return this.#engine;
    }
  }
  if (Symbol.dispose) Mapper.prototype[Symbol.dispose] = Mapper.prototype.free;

  // One mapper serves all calls with the same options.
  let shared;
  let sharedKey;
  function mapperFor(options) {
    const key = JSON.stringify(options ?? {});
    if (key !== sharedKey) {
      const mapper = new Mapper(options);
      shared?.free();
      [shared, sharedKey] = [mapper, key];
    }
    return shared;
  }

  return {
    Mapper,
    transform: (event, options) => mapperFor(options).transform(event),
    transformBatch: (ndjson, options) => mapperFor(options).transformBatch(ndjson),
    version: () => engine.version(),
    ecsVersion: () => engine.ecsVersion(),
  };
}

function taken(running, form) {
  if (form === "bytes") return running.takeBytes();
  const text = running.takeText();
  return form === "text" ? text : JSON.parse(text);
}

function asBytes(input) {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return undefined;
}

function asText(event) {
  const text = JSON.stringify(event);
  if (text === undefined) {
    throw new TypeError(`expected an event as a string, bytes or an object, found ${nameOf(event)}`);
  }
  return text;
}

function nameOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
