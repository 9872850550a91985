// Making elements without markup in strings: what came from an event is always text.

/** An element with properties and children; `dataset` and `aria` are objects of their own. */
export function make(tag, { dataset = {}, aria = {}, ...properties } = {}, ...children) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  Object.assign(element.dataset, dataset);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

/** The element with this id. */
export function find(id) {
  return document.getElementById(id);
}

/** `count` with its noun: `1 event`, `10,000 events`. */
export function counted(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
