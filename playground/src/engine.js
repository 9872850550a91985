// The page's side of the worker: one promise per question.

/** A worker with the engine in it. `onprogress` hears of each map in turn. */
export class Engine {
  #worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  #waiting = new Map();
  #jobs = 0;
  #versions;

  constructor(onprogress) {
    this.onprogress = onprogress;
    this.#versions = new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => (data.type === "ready" ? resolve(data) : this.#hear(data));
      this.#worker.onerror = (event) => reject(new Error(event.message || "the engine did not load"));
    });
  }

  /** `{version, ecs}` once the engine is there. */
  versions() {
    return this.#versions;
  }

  /**
   * Maps a text or an `ArrayBuffer`; without one, the last
   * input again. An older map that still runs is given up and answers with nothing.
   */
  map(input, options) {
    const transfer = input instanceof ArrayBuffer ? [input] : [];
    return this.#ask({ type: "map", input, options }, transfer);
  }

  /** The event at `index` of the last map with its document and links. */
  event(index) {
    return this.#ask({ type: "event", index });
  }

  /**
   * Why, in sentences: `{index, forth: {path, targets}}` for a raw field of the event at `index`, or
   * `{index, back: {name, paths}}` for a field of its document.
   */
  why(question) {
    return this.#ask({ type: "why", ...question });
  }

  /** All documents of the last map, one per line. */
  async output() {
    return (await this.#ask({ type: "output" })).blob;
  }

  #ask(question, transfer = []) {
    const job = (this.#jobs += 1);
    this.#worker.postMessage({ job, ...question }, transfer);
    return new Promise((resolve, reject) => this.#waiting.set(job, { resolve, reject }));
  }

  #hear({ type, job, result, message, ...data }) {
    if (type === "progress") {
      this.onprogress(data);
      return;
    }
    const { resolve, reject } = this.#waiting.get(job);
    this.#waiting.delete(job);
    if (type === "done") resolve(result);
    else reject(Object.assign(new Error(message), data));
  }
}
