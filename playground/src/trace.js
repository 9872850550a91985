// The line at the foot of the page: where the field pointed at went, or where it came from, and why.

import { make } from "./dom.js";

/** Names shown in the line. */
const MOST_NAMES = 8;

/** Says nothing is pointed at. */
export function showHint(element, text) {
  element.replaceChildren(make("p", { className: "hint" }, text));
}

/**
 * Shows the way from the raw fields `sources` to the document's fields `targets`. One of the two is
 * what is pointed at; the other's names become buttons that call `onjump(name)`.
 */
export function showRoute(element, { sources, targets, isForth, onjump }) {
  const [from, to] = [names(sources, isForth, onjump), names(targets, !isForth, onjump)];
  const arrow = make("span", { className: "arrow", aria: { label: "becomes" }, role: "img" }, "→");
  const route = from.length && to.length ? [...from, arrow, ...to] : [...from, ...to];
  element.replaceChildren(make("p", { className: "route" }, ...route), make("p", { className: "why" }));
}

/** Adds the reasons to the route: sentences with names between backticks. */
export function showReasons(element, sentences) {
  const text = sentences.join(" ");
  const words = (text.slice(0, 1).toUpperCase() + text.slice(1)).split("`");
  const parts = words.map((word, index) => (index % 2 ? make("code", {}, word) : word));
  element.querySelector(".why")?.replaceChildren(...parts.filter((part) => part !== ""));
}

function names(list, isPlain, onjump) {
  const shown = list.slice(0, MOST_NAMES).map((name) => (isPlain ? make("code", {}, name) : button(name, onjump)));
  const left = list.length - shown.length;
  return left > 0 ? [...shown, make("span", { className: "hint" }, `and ${left} more`)] : shown;
}

function button(name, onjump) {
  const element = make("button", { type: "button" }, name);
  element.addEventListener("click", () => onjump(name));
  return element;
}
