// Bars: events by category, cut by outcome. Each bar and each outcome is a filter.

import { make } from "./dom.js";
import { OUTCOMES, tally } from "./rows.js";

/** Fills `element` with the chart of `rows`; `onfilter(query)` hears which part is wanted. */
export function chart(element, rows, query, onfilter) {
  const entries = tally(rows);
  const most = Math.max(1, ...entries.map(({ total }) => total));
  const bars = entries.map((entry) => bar(entry, most, query, onfilter));
  const seen = OUTCOMES.filter((outcome) => rows.some((row) => row.outcome === outcome));
  const legend = [...seen, ...(rows.some(({ failed }) => failed) ? ["failed"] : [])];
  element.replaceChildren(
    make("div", { className: "chart" }, ...bars),
    make("ul", { className: "legend" }, ...legend.map((outcome) => make("li", {}, key(outcome, query, onfilter)))),
  );
}

function bar({ category, total, counts }, most, query, onfilter) {
  const stack = make("span", { className: "stack", aria: { hidden: true } });
  const parts = OUTCOMES.filter((outcome) => counts[outcome]);
  for (const outcome of parts) stack.append(part(outcome, counts[outcome]));
  if (total < most) stack.append(part("gap", most - total));
  const spoken = parts.map((outcome) => `${counts[outcome].toLocaleString("en")} ${outcome}`).join(", ");
  return toggle(
    { className: "bar-row", title: spoken },
    `category:${category}`,
    query,
    onfilter,
    make("span", {}, category),
    stack,
    make("span", { className: "number" }, total.toLocaleString("en")),
    make("span", { className: "unseen" }, `(${spoken})`),
  );
}

function part(className, share) {
  const element = make("i", { className });
  element.style.setProperty("--share", share);
  return element;
}

function key(outcome, query, onfilter) {
  const words = { none: "no outcome", failed: "not mapped" };
  return toggle({}, `outcome:${outcome}`, query, onfilter, make("i", { className: outcome }), words[outcome] ?? outcome);
}

/** A button that sets the filter, or takes it away again. */
function toggle(properties, wanted, query, onfilter, ...children) {
  const isOn = query === wanted;
  const button = make("button", { type: "button", ...properties, aria: { pressed: isOn } }, ...children);
  button.addEventListener("click", () => onfilter(isOn ? "" : wanted));
  return button;
}
