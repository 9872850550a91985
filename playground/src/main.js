// The page: what comes in is mapped by the worker, and shown.

import { chart } from "./chart.js";
import { Comparison } from "./comparison.js";
import { counted, find } from "./dom.js";
import { Engine } from "./engine.js";
import { EventList } from "./event-list.js";
import { startIntake } from "./intake.js";
import { startKeys } from "./keys.js";
import { OptionsForm } from "./options-form.js";
import { say, startOutput } from "./output.js";
import { read } from "./permalink.js";
import { matches } from "./rows.js";
import { press, startSamples } from "./samples.js";
import { Source } from "./source.js";
import { startTheme } from "./theme.js";

const PROMPT = matchMedia("(hover: none)").matches
  ? "Tap a field to see where it went and why."
  : "Point at a field, or move to it with the arrow keys, to see where it went and why.";

class Page {
  #engine = new Engine((progress) => this.#progress(progress));
  #options = new OptionsForm(() => this.#map());
  #source = new Source((text) => this.#take(text));
  #comparison = new Comparison(
    PROMPT,
    (error) => this.#source.go(error),
    (question) => this.#engine.why({ index: this.#index, ...question }),
  );
  #list = new EventList(find("rows"), (row) => this.#choose(row));
  #samples = startSamples(find("samples"), (text) => this.#open(text));
  #summary;
  #rows = [];
  #query = "";
  #index;
  #shown;
  #asked = 0;

  async start() {
    startTheme();
    startIntake((text) => this.#open(text), (file) => this.#openFile(file));
    startKeys({ source: this.#source, comparison: this.#comparison, list: this.#list });
    startOutput({
      document: () => this.#shown?.output ?? "",
      all: () => this.#engine.output(),
      isMany: () => this.#isMany,
      state: () => this.#shown && { event: this.#shown.raw, options: this.#options.get() },
    });
    find("filter").addEventListener("input", ({ target }) => this.#filter(target.value));
    find("help-open").addEventListener("click", () => find("help").showModal());
    window.addEventListener("hashchange", () => this.#openFragment());
    this.#engine.versions().then(
      ({ version, ecs }) => (find("versions").textContent = `teleport-ecs ${version} · ECS ${ecs}`),
      (error) => this.#comparison.fail(`The engine did not load: ${error.message}`),
    );
    if (!(await this.#openFragment())) {
      this.#open(this.#samples.first);
      this.#samples.press(0);
    }
  }

  get #isMany() {
    return (this.#summary?.events ?? 0) > 1;
  }

  async #openFragment() {
    try {
      const state = await read(location.hash);
      if (!state) return false;
      this.#options.set(state.options);
      this.#open(state.event);
      return true;
    } catch {
      say("The link is damaged");
      return false;
    }
  }

  #open(text) {
    press(find("samples"));
    this.#source.setText(text);
    this.#source.setMode("fields");
    this.#map(text);
  }

  async #openFile(file) {
    press(find("samples"));
    const bytes = await file.arrayBuffer();
    this.#source.setFile(file, bytes);
    this.#source.setMode("fields");
    this.#map(bytes);
  }

  /** Text that is being typed. */
  #take(text) {
    press(find("samples"));
    this.#map(text);
  }

  /** Maps `input`, or the last one again when only the options changed. */
  async #map(input) {
    const asked = (this.#asked += 1);
    find("main").setAttribute("aria-busy", "true");
    try {
      const summary = await this.#engine.map(input, this.#options.get());
      if (asked !== this.#asked || !summary) return;
      this.#summary = summary;
      this.#index = undefined;
      this.#show();
    } catch (error) {
      if (asked === this.#asked) say(error.message);
    } finally {
      if (asked === this.#asked) find("main").setAttribute("aria-busy", "false");
    }
  }

  #progress({ done, total }) {
    find("many").hidden = false;
    find("main").classList.add("with-many");
    const bar = find("progress");
    bar.hidden = false;
    bar.value = done / total;
    find("summary").textContent = `${done.toLocaleString("en")} of ${counted(total, "event")}`;
  }

  #show() {
    if (!this.#summary) return;
    find("progress").hidden = true;
    find("many").hidden = !this.#isMany;
    find("main").classList.toggle("with-many", this.#isMany);
    if (this.#isMany) {
      summarise(find("summary"), this.#summary);
      find("filter").value = "";
      this.#filter("");
    } else if (this.#summary.events === 1) this.#choose({ index: 0 });
    else this.#clear();
  }

  #filter(query) {
    this.#query = query;
    const { rows } = this.#summary;
    this.#rows = query.trim() ? rows.filter((row) => matches(row, query)) : rows;
    find("filter-count").textContent = query.trim() ? `${this.#rows.length.toLocaleString("en")} shown` : "";
    chart(find("chart"), rows, query, (wanted) => {
      find("filter").value = wanted;
      this.#filter(wanted);
    });
    this.#list.show(this.#rows);
    if (this.#rows.length === 0) this.#clear();
  }

  async #choose({ index }) {
    this.#index = index;
    const shown = await this.#engine.event(index);
    if (index !== this.#index) return;
    this.#shown = shown;
    this.#source.setBroken(!this.#isMany && shown.error?.kind === "syntax");
    this.#comparison.show(shown);
  }

  #clear() {
    this.#index = undefined;
    this.#shown = undefined;
    this.#comparison.show(undefined);
  }
}

function summarise(element, { events, mapped, dropped, failed, milliseconds, rows }) {
  const number = (count) => count.toLocaleString("en");
  const rate = Math.round(events / Math.max(milliseconds, 1)) * 1000;
  const speed = events >= 1000 ? ` in ${(milliseconds / 1000).toFixed(2)} s (${number(rate)} a second)` : "";
  const parts = [`${counted(events, "event")}, ${number(mapped)} mapped${speed}`];
  if (dropped) parts.push(`${number(dropped)} dropped`);
  if (failed) parts.push(`${number(failed)} not mapped`);
  if (rows.length < mapped + failed) parts.push(`the first ${number(rows.length)} in list and chart`);
  element.textContent = parts.join(", ");
}

new Page().start();
