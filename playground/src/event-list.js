// The list of events. Only the rows that can be seen exist, so ten thousand scroll like ten.

import { make } from "./dom.js";

const ROW_HEIGHT = 42;
const SPARE_ROWS = 6;

export class EventList {
  #element;
  #room = make("div", { className: "room" });
  #rows = [];
  #chosen = -1;
  #onchoose;

  /** `onchoose(row)` hears which event is to be shown. */
  constructor(element, onchoose) {
    this.#element = element;
    this.#onchoose = onchoose;
    element.append(this.#room);
    this.#room.setAttribute("role", "presentation");
    element.addEventListener("scroll", () => this.#draw(), { passive: true });
    new ResizeObserver(() => this.#draw()).observe(element);
    element.addEventListener("click", ({ target }) => {
      const row = target.closest(".row");
      if (row) this.choose(Number(row.dataset.position));
    });
    element.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Shows these rows and chooses the first. */
  show(rows) {
    this.#rows = rows;
    this.#chosen = -1;
    this.#room.style.setProperty("--rows", rows.length);
    this.#element.scrollTop = 0;
    if (rows.length) this.choose(0);
    else this.#draw();
  }

  choose(position) {
    this.#chosen = Math.max(0, Math.min(this.#rows.length - 1, position));
    const top = this.#chosen * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.#element;
    if (top < scrollTop) this.#element.scrollTop = top;
    else if (top + ROW_HEIGHT > scrollTop + clientHeight) this.#element.scrollTop = top + ROW_HEIGHT - clientHeight;
    this.#draw();
    this.#onchoose(this.#rows[this.#chosen]);
  }

  focus() {
    this.#element.focus();
  }

  #draw() {
    const { scrollTop, clientHeight } = this.#element;
    const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE_ROWS);
    const last = Math.min(this.#rows.length, Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + SPARE_ROWS);
    const shown = [];
    for (let position = first; position < last; position += 1) shown.push(this.#row(position));
    this.#room.replaceChildren(...shown);
    const active = this.#room.querySelector("[aria-selected=true]");
    if (active) this.#element.setAttribute("aria-activedescendant", active.id);
    else this.#element.removeAttribute("aria-activedescendant");
  }

  #row(position) {
    const { type, user, outcome, time, line, message, code } = this.#rows[position];
    const second = message || [user, code].filter(Boolean).join(" · ");
    const row = make(
      "div",
      {
        className: "row",
        id: `row-${position}`,
        role: "option",
        dataset: { position },
        aria: { selected: position === this.#chosen, posinset: position + 1, setsize: this.#rows.length },
      },
      make("i", { className: outcome, title: outcome }),
      make("b", {}, type || (outcome === "failed" ? "not an event" : "no type")),
      make("time", { title: time ?? "" }, time ? time.slice(11, 19) : `line ${line}`),
      make("span", {}, second || "—"),
      make("span", { className: "unseen" }, `outcome ${outcome}, line ${line}`),
    );
    row.style.top = `${position * ROW_HEIGHT}px`;
    return row;
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#rows.length === 0) return;
    const page = Math.max(1, Math.floor(this.#element.clientHeight / ROW_HEIGHT) - 1);
    const now = this.#chosen;
    const steps = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: this.#rows.length - 1, PageDown: now + page, PageUp: now - page };
    if (!(event.key in steps)) return;
    event.preventDefault();
    this.choose(steps[event.key]);
  }
}
