// Keys for the page as a whole. All need Alt, so that none gets in the way of typing or of readers.

import { find } from "./dom.js";

export function startKeys({ source, comparison, list }) {
  const actions = {
    Digit1: () => comparison.focus("raw"),
    Digit2: () => comparison.focus("ecs"),
    Digit3: () => list.focus(),
    KeyE: () => source.toggle(),
    KeyO: () => find("open").click(),
    KeyC: () => find("copy").click(),
  };
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const action = actions[event.code];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
