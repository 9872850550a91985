// Events to look at: chosen ones, all of them, and many.

import { samples, all } from "../samples/samples.js";
import { make } from "./dom.js";

/** Events of the large sample. */
const MANY = 10_000;

/** Fills `element` with a button per sample; `onchoose(text)` hears which. Gives the first sample's text. */
export function startSamples(element, onchoose) {
  const choices = [...samples.map(({ title, text }) => [title, () => text]), ["All kinds", () => all.join("\n")], ["10,000 events", many]];
  const buttons = choices.map(([title, text]) => {
    const button = make("button", { type: "button", aria: { pressed: false } }, title);
    button.addEventListener("click", () => {
      onchoose(text());
      press(element, button);
    });
    return button;
  });
  element.replaceChildren(...buttons);
  return { first: samples[0].text, press: (index) => press(element, buttons[index]) };
}

/** Marks the chosen button, or none. */
export function press(element, button) {
  for (const other of element.children) other.setAttribute("aria-pressed", String(other === button));
}

/** A day on a busy cluster: all kinds in turn, each event with its own id and second. */
function many() {
  const lines = [];
  const start = Date.UTC(2025, 0, 15);
  for (let index = 0; index < MANY; index += 1) {
    const time = new Date(start + index * 8640).toISOString();
    const id = `00000000-0000-4000-8000-${index.toString().padStart(12, "0")}`;
    const line = all[(index * 7) % all.length];
    lines.push(line.replace(/"time":"[^"]*"/, `"time":"${time}"`).replace(/"uid":"[^"]*"/, `"uid":"${id}"`));
  }
  return lines.join("\n");
}
