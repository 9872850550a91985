// The event and its document side by side, and the links between them.

import { find, make } from "./dom.js";
import { showError } from "./error-view.js";
import { FieldList } from "./field-list.js";
import { nameOf } from "./json.js";
import { Ties } from "./ties.js";
import { showHint, showReasons, showRoute } from "./trace.js";
import { draw } from "./wires.js";

export class Comparison {
  #prompt;
  #ongo;
  #onwhy;
  #raw = new FieldList(find("raw"), (path, isFirm) => this.#point("raw", path, isFirm), (name) => this.#jump("raw", name));
  #ecs = new FieldList(find("ecs"), (path, isFirm) => this.#point("ecs", path, isFirm), (name) => this.#jump("ecs", name));
  #ties = new Ties();
  #shown;
  /** What was chosen by key or click stays when the pointer leaves. */
  #firm;
  #now;

  /** `ongo(error)` is asked to show an error's place in the text, `onwhy(question)` for reasons. */
  constructor(prompt, ongo, onwhy) {
    this.#prompt = prompt;
    this.#ongo = ongo;
    this.#onwhy = onwhy;
    const redraw = () => requestAnimationFrame(() => this.#draw());
    for (const id of ["raw", "ecs"]) find(id).addEventListener("scroll", redraw, { passive: true });
    new ResizeObserver(redraw).observe(find("main"));
  }

  /** Shows an event as the worker describes it, or nothing. */
  show(shown) {
    this.#shown = shown;
    this.#firm = undefined;
    const { raw, output, error, links } = shown ?? {};
    this.#ties = new Ties(links);
    const isBroken = error?.kind === "syntax";
    if (isBroken) this.#raw.showPlain(raw);
    else this.#raw.show(raw);
    this.#ecs.show(output);
    find("dropped").hidden = !shown || output !== undefined;
    showError(error, raw, error && shown.output && find("text").value ? () => this.#ongo(error) : undefined);
    if (!this.#ties.isEmpty) this.#raw.fade((name) => this.#ties.targets(name).length > 0);
    this.#light(undefined);
  }

  /** Shows a fault of the page itself. */
  fail(message) {
    find("error").hidden = false;
    find("error").replaceChildren(make("p", {}, message));
  }

  focus(side) {
    (side === "raw" ? this.#raw : this.#ecs).focus();
  }

  #point(side, path, isFirm) {
    const place = path && { side, name: nameOf(path), path };
    if (isFirm) {
      this.#firm = place;
      if (place) (side === "raw" ? this.#ecs : this.#raw).activate(undefined);
    }
    this.#light(place ?? this.#firm);
  }

  #jump(side, name) {
    const [other] = side === "raw" ? this.#ties.targets(name) : this.#ties.sources(name);
    if (other) this.#goTo(side === "raw" ? "ecs" : "raw", other);
  }

  #goTo(side, name) {
    const list = side === "raw" ? this.#raw : this.#ecs;
    const path = list.activate(name);
    if (!path) return;
    list.focus();
    this.#point(side, path, true);
  }

  #light(place) {
    this.#now = place;
    const isForth = place?.side === "raw";
    const others = !place ? [] : isForth ? this.#ties.targets(place.name) : this.#ties.sources(place.name);
    this.#raw.light(isForth ? [place.name] : others);
    this.#ecs.light(isForth ? others : place ? [place.name] : []);
    (isForth ? this.#ecs : this.#raw).reveal(others);
    this.#draw();
    this.#say(place, isForth, others);
  }

  #say(place, isForth, others) {
    if (!place) {
      showHint(find("trace"), this.#shown ? this.#prompt : "");
      return;
    }
    const [sources, targets] = isForth ? [[place.name], others] : [others, [place.name]];
    const onjump = (name) => this.#goTo(isForth ? "ecs" : "raw", name);
    showRoute(find("trace"), { sources, targets, isForth, onjump });
    this.#explain(place, isForth, others);
  }

  /** Reasons come from the worker; by then the pointer may have gone on. */
  async #explain(place, isForth, others) {
    const settled = this.#settled();
    if (settled) {
      showReasons(find("trace"), [settled]);
      return;
    }
    const paths = others.map((name) => this.#ties.pathOf(name));
    const sentences = await this.#onwhy(isForth ? { forth: { path: place.path, targets: others } } : { back: { name: place.name, paths } });
    if (this.#now === place) showReasons(find("trace"), sentences);
  }

  /** The one reason for all fields, where there is no other. */
  #settled() {
    if (this.#shown.error) return "The event could not be mapped, so its text is kept whole in `event.original`.";
    return this.#shown.links ? undefined : "The event is too large to find out where each of its fields went.";
  }

  #draw() {
    const place = this.#now;
    const isForth = place?.side === "raw";
    if (!place) draw(find("wires"), this.#raw, [], this.#ecs, []);
    else if (isForth) draw(find("wires"), this.#raw, [place.name], this.#ecs, this.#ties.targets(place.name));
    else draw(find("wires"), this.#raw, this.#ties.sources(place.name), this.#ecs, [place.name]);
  }
}
