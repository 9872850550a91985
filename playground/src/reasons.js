// Why a field is where it is, in sentences from the reference. Names in them stand between backticks.

/** Fields of the document that the event catalogue fills. */
const FROM_CATALOGUE = ["event.kind", "event.category", "event.type", "event.outcome"];
/** Raw fields that the catalogue is asked about. */
const CATALOGUE_KEYS = ["event", "code"];

/** Sentences on fields that come from no raw field alone. */
const ALWAYS = new Map([
  ["event.id", "The event has no `uid`, so this is derived from its bytes: the same event always gets the same id."],
  ["event.original", "The options ask for the text of the event."],
  ["data_stream.type", "The options ask for it."],
  ["data_stream.dataset", "The options ask for it."],
  ["data_stream.namespace", "The options ask for it."],
  ["ecs.version", "The same in every document."],
  ["event.module", "The same in every document."],
  ["event.dataset", "The same in every document."],
]);

/** Answers for one event of this type and code, with `explain` of the reference. */
export class Reasons {
  #explain;
  #type;
  #code;

  constructor(explain, { type, code }) {
    this.#explain = explain;
    this.#type = type ?? "";
    this.#code = code;
  }

  /** Why the raw field at `path` went to `targets`, names of fields of the document. */
  forth(path, targets) {
    if (targets.length === 0) return this.#nowhere(path);
    if (!CATALOGUE_KEYS.includes(path[0])) return this.#rules(path, targets);
    const plain = targets.filter((target) => !FROM_CATALOGUE.includes(target));
    return [...this.#rules(path, plain), ...(plain.length < targets.length ? this.#catalogue(targets) : [])];
  }

  /** Why the document has the field `name`, which came from the raw fields at `paths`. */
  back(name, paths) {
    const meaning = this.#meaning(name);
    if (FROM_CATALOGUE.includes(name)) return [...meaning, ...this.#catalogue([name]), ...this.#rulesOf(paths, name)];
    if (paths.length === 0) return [...meaning, ALWAYS.get(name) ?? "Set by the mapping itself."];
    return [...meaning, ...this.#rulesOf(paths, name)];
  }

  /** Empty, left out, or one that only agrees with what is settled without it. */
  #nowhere(path) {
    if (path.join() !== "success") return ["No field of the document depends on it: it is empty, or the options leave it out."];
    return [...this.#rules(path, ["event.outcome"]), ...this.#catalogue(["event.outcome"])];
  }

  #rulesOf(paths, name) {
    const keys = paths.filter((path) => !CATALOGUE_KEYS.includes(path[0]) || !FROM_CATALOGUE.includes(name));
    return unique(keys.slice(0, 3).flatMap((path) => this.#rules(path, [name])));
  }

  /** The rules that take the raw field to one of `targets`, in words. */
  #rules(path, targets) {
    for (let length = path.length; length > 0 && targets.length; length -= 1) {
      const topic = this.#topic(rawName(path.slice(0, length)), "raw_field");
      if (!topic) continue;
      const quoted = length === 1 && String(path[0]).includes(".");
      const [{ rows }] = topic.sections;
      const found = rows.flatMap(({ raw = topic.name, events, output }, index) => {
        const fits = raw.startsWith('"') === quoted && covers(events, this.#type);
        return fits && output.some((field) => targets.some((target) => isWithin(target, field))) ? [topic.text[index + 1]] : [];
      });
      if (found.length) return unique(found);
    }
    return targets.length ? [leftOver(targets)] : [];
  }

  /** What the catalogue says about these fields. */
  #catalogue(fields) {
    const topic = this.#topic(this.#code, "code") ?? this.#topic(this.#type, "event_type");
    if (!topic) return ["No code or type of the catalogue: categorised by the words in the event's type."];
    const [introduction, ...sentences] = topic.text;
    const about = sentences.filter((sentence) => fields.some((field) => sentence.startsWith(`\`${field}\``) || sentence.includes(`, \`${field}\``)));
    return [introduction, ...about];
  }

  /** What the field of the document, or the one around it, holds. */
  #meaning(name) {
    for (let rest = name.replace(/\[\d+\]/g, ""); rest; rest = rest.replace(/\.?[^.]*$/, "")) {
      const topic = this.#topic(rest, "output_field");
      if (topic) return [topic.text[0]];
    }
    return [];
  }

  #topic(name, kind) {
    return name ? this.#explain(name).matches.find((match) => match.kind === kind) : undefined;
  }
}

function rawName(path) {
  return path.filter((key) => typeof key === "string").join(".");
}

/** A value that no rule took to these fields: an unknown name, a loser, or one that did not fit. */
function leftOver([target]) {
  if (isWithin(target, "teleport.audit.unmapped")) return "The value does not fit the declared type of its field, so it is kept whole in `teleport.audit.unmapped`.";
  if (isWithin(target, "teleport.audit")) return "No rule takes it to a field of its own, so it is kept under its own name: nothing is lost.";
  return "Decided together with other fields of the event.";
}

/** Whether a rule for these events is for `type`: globs, some taken out with `!`. */
function covers(events, type) {
  const globs = events.split(" ")[0].split(",");
  const matches = (glob) => new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(type);
  const taken = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return globs.some((glob) => !glob.startsWith("!") && matches(glob)) && !taken.some(matches);
}

function isWithin(name, field) {
  const plain = name.replace(/\[\d+\]/g, "");
  return plain === field || plain.startsWith(`${field}.`);
}

function unique(list) {
  return [...new Set(list)];
}
