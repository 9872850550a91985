// The links of the event that is shown, asked from either side.

import { nameOf } from "./json.js";

export class Ties {
  #forth = new Map();
  #back = new Map();
  #paths = new Map();

  /** From the worker's links, `[{raw, targets}]`, all as paths. */
  constructor(links = []) {
    for (const { raw, targets } of links) {
      const name = nameOf(raw);
      this.#paths.set(name, raw);
      this.#forth.set(name, targets.map(nameOf));
      for (const target of targets) {
        const key = nameOf(target);
        this.#back.set(key, [...(this.#back.get(key) ?? []), name]);
      }
    }
  }

  /** Fields of the document that came from the raw field `name` or from what lies inside it. */
  targets(name) {
    return gather(this.#forth, name);
  }

  /** Raw fields that the document's field `name`, or what lies inside it, came from. */
  sources(name) {
    return gather(this.#back, name);
  }

  /** The path of the raw field `name`. */
  pathOf(name) {
    return this.#paths.get(name);
  }

  get isEmpty() {
    return this.#forth.size === 0;
  }
}

function gather(map, name) {
  const found = [];
  for (const [key, names] of map) {
    if (key === name || key.startsWith(`${name}.`) || key.startsWith(`${name}[`)) found.push(...names);
  }
  return [...new Set(found)];
}
