// An error where it is: the line of the text with the place marked.

import { find, make } from "./dom.js";

/** Characters shown before and after the place. */
const AROUND = 48;

/** Shows `error` in the event `raw`; `ongo()` is asked to show the place in the text. */
export function showError(error, raw, ongo) {
  const element = find("error");
  element.hidden = !error;
  if (!error) {
    element.replaceChildren();
    return;
  }
  const children = [make("p", {}, error.message)];
  if (error.kind === "syntax") children.push(excerpt(raw, error));
  if (ongo) {
    const button = make("button", { type: "button" }, `Go to line ${error.textLine.toLocaleString("en")}`);
    button.addEventListener("click", ongo);
    children.push(button);
  }
  element.replaceChildren(...children);
}

function excerpt(raw, { line, column }) {
  const text = raw.split("\n")[line - 1] ?? "";
  const at = column - 1;
  const from = Math.max(0, at - AROUND);
  const shown = (part) => part.replaceAll("\t", " ").replaceAll("\r", "");
  return make(
    "pre",
    { aria: { hidden: true } },
    from > 0 ? "…" : "",
    shown(text.slice(from, at)),
    make("mark", {}, shown(text.slice(at, at + 1)) || " "),
    shown(text.slice(at + 1, at + AROUND)),
    at + AROUND < text.length ? "…" : "",
  );
}

/** Where line `line`, column `column` is in `text`. */
export function indexOf(text, line, column) {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
