// The left side as text: typed, pasted or read from a file, as far as it is small enough to edit.

import { find } from "./dom.js";
import { indexOf } from "./error-view.js";

/** Characters that a text field still edits at ease. */
const MOST_CHARACTERS = 1_000_000;
/** Milliseconds of rest in typing before the text is mapped. */
const REST = 120;

export class Source {
  #area = find("text");
  #modes = document.getElementsByName("raw-mode");
  #timer;

  /** `ontext(text)` hears of typing. */
  constructor(ontext) {
    this.#area.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => ontext(this.#area.value), REST);
    });
    this.#area.addEventListener("paste", () => {
      const { selectionStart, selectionEnd, value } = this.#area;
      if (selectionEnd - selectionStart === value.length) setTimeout(() => this.setMode("fields"));
    });
    for (const mode of this.#modes) mode.addEventListener("change", () => this.#apply());
  }

  setText(text) {
    const isSmall = text.length <= MOST_CHARACTERS;
    this.#area.value = isSmall ? text : "";
    this.#allowText(isSmall);
  }

  /** Shows the text of a file, unless it is large or compressed. */
  setFile(file, bytes) {
    const head = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    const isSmall = file.size <= MOST_CHARACTERS && head[0] !== 0x1f;
    this.#area.value = isSmall ? new TextDecoder().decode(bytes) : "";
    this.#allowText(isSmall);
  }

  /** `fields` or `text`. */
  setMode(wanted) {
    for (const mode of this.#modes) mode.checked = mode.value === wanted;
    this.#apply();
  }

  toggle() {
    this.setMode(this.#isText ? "fields" : "text");
    if (this.#isText) this.#area.focus();
  }

  /** A single event that is no JSON has no fields to show: its text is shown instead. */
  setBroken(isBroken) {
    if (isBroken && !this.#isText && this.#area.value) this.setMode("text");
  }

  /** Shows the place of an error in the text. */
  go({ textLine, column }) {
    if (!this.#area.value) return;
    this.setMode("text");
    const at = indexOf(this.#area.value, textLine, column);
    this.#area.focus();
    this.#area.setSelectionRange(at, at + 1);
    const lines = this.#area.value.slice(0, at).split("\n").length;
    this.#area.scrollTop = (lines - 4) * Number.parseFloat(getComputedStyle(this.#area).lineHeight);
  }

  get #isText() {
    return [...this.#modes].find((mode) => mode.checked).value === "text";
  }

  #allowText(isAllowed) {
    const [text] = [...this.#modes].filter((mode) => mode.value === "text");
    text.disabled = !isAllowed;
    text.parentElement.title = isAllowed ? "" : "Too large, or compressed: shown as fields only";
  }

  #apply() {
    find("text").hidden = !this.#isText;
    find("raw").hidden = this.#isText;
    find("raw").dispatchEvent(new Event("scroll"));
  }
}
