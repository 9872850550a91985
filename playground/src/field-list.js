// One side of the comparison: a JSON text, a field per line, that can be walked with the pointer or keys.

import { lines, nameOf, parse } from "./json.js";
import { make } from "./dom.js";

/** Lines shown of one event; whoever needs more takes the file. */
const MOST_LINES = 3000;
/** Characters shown of one value. */
const MOST_CHARACTERS = 2000;

export class FieldList {
  #element;
  #lines = [];
  #nodes = new Map();
  #active;

  /** `onpoint(path, isFirm)` hears which field is pointed at; firm means chosen by key or click. */
  constructor(element, onpoint, onjump) {
    this.#element = element;
    element.addEventListener("pointerover", ({ target, pointerType }) => {
      if (pointerType === "touch") return;
      const line = this.#lineAt(target);
      if (line) onpoint(line.path, false);
    });
    element.addEventListener("pointerleave", () => onpoint(undefined, false));
    element.addEventListener("click", ({ target }) => this.#choose(this.#lineAt(target), onpoint));
    element.addEventListener("focus", () => this.#focused(onpoint));
    element.addEventListener("keydown", (event) => this.#key(event, onpoint, onjump));
  }

  /** Shows `text`, JSON, or nothing. */
  show(text) {
    this.#active = undefined;
    this.#element.removeAttribute("aria-activedescendant");
    this.#lines = text === undefined ? [] : lines(text, parse(text));
    this.#nodes.clear();
    const shown = this.#lines.slice(0, MOST_LINES).map((line, index) => this.#draw(line, index));
    const left = this.#lines.length - shown.length;
    if (left > 0) shown.push(make("div", { className: "line" }, `… ${left.toLocaleString("en")} more lines`));
    this.#element.replaceChildren(...shown);
    this.#element.scrollTop = 0;
  }

  /** Shows a text that has no fields. */
  showPlain(text) {
    this.show(undefined);
    this.#element.replaceChildren(make("div", { className: "line", role: "presentation" }, shortened(text)));
  }

  /** Lights the lines of these paths, given by name. */
  light(names) {
    for (const { node } of this.#nodes.values()) node.classList.remove("lit");
    for (const name of names) this.#find(name)?.node.classList.add("lit");
  }

  /** Marks the fields that have no counterpart. */
  fade(isLinked) {
    for (const [name, { node, line }] of this.#nodes) node.classList.toggle("unlinked", !isLinked(name, line));
  }

  /** Chooses the field of this name, and shows it. */
  activate(name) {
    const { node, line } = (name && this.#find(name)) ?? {};
    this.#active?.setAttribute("aria-selected", "false");
    this.#active = node;
    if (!node) {
      this.#element.removeAttribute("aria-activedescendant");
      return undefined;
    }
    node.setAttribute("aria-selected", "true");
    this.#element.setAttribute("aria-activedescendant", node.id);
    node.scrollIntoView({ block: "nearest" });
    return line.path;
  }

  /** Brings one of these fields into view, when none is. */
  reveal(names) {
    if (names.length === 0 || names.some((name) => this.place(name))) return;
    this.#find(names[0])?.node.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  /** Where the text of this field is on the screen, if it can be seen in the list. */
  place(name) {
    const node = this.#find(name)?.node;
    if (!node) return undefined;
    const frame = this.#element.getBoundingClientRect();
    const [first, last] = [node.firstChild.getClientRects()[0], [...node.lastChild.getClientRects()].at(-1)];
    const middle = (first.top + first.bottom) / 2;
    if (middle < frame.top || middle > frame.bottom) return undefined;
    const isOneLine = last.top === first.top;
    return { left: first.left - 5, right: isOneLine ? last.right + 5 : frame.right - 4, middle };
  }

  focus() {
    this.#element.focus();
  }

  #draw(line, index) {
    const { path, depth, parts, isClose } = line;
    const node = make("div", { className: "line", id: `${this.#element.id}-${index}`, dataset: { index } });
    node.append(...parts.map(([kind, text]) => make("span", { className: kind }, shortened(text))));
    node.style.setProperty("--depth", depth);
    const isField = !isClose && path.length > 0;
    node.setAttribute("role", isField ? "option" : "presentation");
    if (isField) {
      node.setAttribute("aria-selected", "false");
      this.#nodes.set(nameOf(path), { node, line });
    }
    return node;
  }

  /** The line of the field `name`, or the line that it is a part of. */
  #find(name) {
    for (let rest = name; rest; rest = rest.replace(/(\.[^.[]*|\[\d+\])$/, "")) {
      const found = this.#nodes.get(rest);
      if (found) return found;
      if (!/[.[]/.test(rest)) return undefined;
    }
    return undefined;
  }

  #lineAt(target) {
    const node = target.closest?.(".line[role=option]");
    return node ? this.#lines[Number(node.dataset.index)] : undefined;
  }

  #choose(line, onpoint) {
    const isSame = line && this.#active === this.#nodes.get(nameOf(line.path))?.node;
    const path = this.activate(line && !isSame ? nameOf(line.path) : undefined);
    onpoint(path, true);
  }

  #focused(onpoint) {
    if (!this.#active || !this.#element.matches(":focus-visible")) return;
    onpoint(this.#lines[Number(this.#active.dataset.index)].path, true);
  }

  #key(event, onpoint, onjump) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const names = [...this.#nodes.keys()];
    const now = this.#active ? names.indexOf(nameOf(this.#lines[Number(this.#active.dataset.index)].path)) : -1;
    const steps = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: names.length - 1, PageDown: now + 12, PageUp: now - 12 };
    if (event.key in steps && names.length) {
      const next = Math.max(0, Math.min(names.length - 1, steps[event.key]));
      onpoint(this.activate(names[next]), true);
    } else if (event.key === "Enter" && now >= 0) onjump(names[now]);
    else if (event.key === "Escape") onpoint(this.activate(undefined), true);
    else return;
    event.preventDefault();
  }
}

function shortened(text) {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS)}… (${text.length.toLocaleString("en")} characters)`;
}
