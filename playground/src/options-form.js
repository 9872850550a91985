// The options as switches and fields, and as the object that the engine takes.

import { find } from "./dom.js";

export class OptionsForm {
  #form = find("options");

  /** `onchange()` hears of every change. */
  constructor(onchange) {
    const toggle = find("options-toggle");
    toggle.addEventListener("click", () => {
      this.#form.hidden = !this.#form.hidden;
      toggle.setAttribute("aria-expanded", String(!this.#form.hidden));
      if (!this.#form.hidden) this.#form.elements.keepOriginal.focus();
    });
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("input", () => {
      this.#refresh();
      onchange();
    });
  }

  /** The options as they stand; what has its default is left out. */
  get() {
    const { keepOriginal, dataStream, type, dataset, namespace, dropFields, dropEvents } = this.#form.elements;
    const options = {};
    if (keepOriginal.checked) options.keepOriginal = true;
    if (list(dropFields).length) options.dropFields = list(dropFields);
    if (list(dropEvents).length) options.dropEvents = list(dropEvents);
    if (dataStream.checked) options.dataStream = named({ type, dataset, namespace });
    return options;
  }

  set({ keepOriginal = false, dropFields = [], dropEvents = [], dataStream }) {
    const { elements } = this.#form;
    elements.keepOriginal.checked = keepOriginal === true;
    elements.dropFields.value = dropFields.join(", ");
    elements.dropEvents.value = dropEvents.join(", ");
    elements.dataStream.checked = Boolean(dataStream);
    for (const part of ["type", "dataset", "namespace"]) elements[part].value = dataStream?.[part] ?? "";
    this.#refresh();
  }

  #refresh() {
    find("stream").disabled = !this.#form.elements.dataStream.checked;
    const count = Object.keys(this.get()).length;
    find("options-count").hidden = count === 0;
    find("options-count").textContent = count;
  }
}

function list(input) {
  return input.value.split(/[\s,]+/).filter(Boolean);
}

/** `true` when every part has its default. */
function named(inputs) {
  const parts = Object.entries(inputs).map(([name, input]) => [name, input.value.trim()]);
  const given = parts.filter(([, value]) => value);
  return given.length ? Object.fromEntries(given) : true;
}
