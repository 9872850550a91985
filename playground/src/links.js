// Which raw field became which field of the document, found out by experiment: the engine maps the event
// once more without the field (or with another value), and what is then missing or different came from it. So a link shows what
// the engine does with this very event, precedence and fallbacks included.

import { leaves, parse, replaced, without } from "./json.js";

/** Members of `event` that the catalogue fills, whatever else would lead to the same. */
const CATALOGUED = ["kind", "category", "type", "outcome"];
/** Bytes that the experiments on one event may map in all. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The links between the fields of the event `raw` and those of its document, as
 * `[{raw: path, targets: [path, …]}]`. `map` gives the document of a text, or `null`.
 * `undefined` when the event is too large to try.
 */
export function link(raw, document, map) {
  const root = parse(raw);
  const fields = leaves(root);
  if (fields.length * raw.length > MOST_BYTES) return undefined;
  const sources = fields.map(({ path, node }) => ({ path, node, text: textOf(raw, node) }));
  const whole = leafMap(document);
  const tryOut = (text) => missing(whole, leafMap(map(text) ?? "{}"));
  const causes = new Map();
  const blame = (key, index) => causes.set(key, [...(causes.get(key) ?? []), index]);
  sources.forEach(({ path, node }, index) => {
    let lost = tryOut(without(raw, root, path));
    // What agrees with the default leaves no gap (`success: true`), but another value would show.
    if (lost.length === 0) lost = tryOut(replaced(raw, node));
    for (const key of lost) blame(key, index);
  });
  blameTogether(raw, sources, whole, causes, tryOut, blame);
  return collect(sources, whole, causes);
}

/** What remains has several causes, each enough alone: type and code, or one text in two fields. */
function blameTogether(raw, sources, whole, causes, tryOut, blame) {
  const named = sources.flatMap(({ path, node }, index) => (names(path) ? [{ index, node }] : []));
  const other = named.sort((a, b) => b.node.start - a.node.start).reduce((text, { node }) => replaced(text, node), raw);
  const changed = new Set(tryOut(other));
  for (const [key, { path }] of whole) {
    const isTheirs = CATALOGUED.includes(path[1]) || changed.has(key);
    if (path[0] === "event" && isTheirs && !causes.has(key)) for (const { index } of named) blame(key, index);
  }
  for (const [key, { text }] of whole) {
    if (causes.has(key) || text.length < 3) continue;
    sources.forEach((source, index) => source.text === text && blame(key, index));
  }
}

/** Leaves by path; the elements of a list by their value, since their place may shift. */
function leafMap(document) {
  const map = new Map();
  for (const { path, node } of leaves(parse(document))) {
    const text = textOf(document, node);
    const place = path.map((key) => (typeof key === "number" ? "#" : key));
    let key = JSON.stringify(typeof path.at(-1) === "number" ? [...place, text] : place);
    while (map.has(key)) key += "+";
    map.set(key, { path, text });
  }
  return map;
}

function missing(whole, rest) {
  return [...whole].filter(([key, { text }]) => rest.get(key)?.text !== text).map(([key]) => key);
}

function collect(sources, whole, causes) {
  const links = sources.map(({ path }) => ({ raw: path, targets: [] }));
  for (const [key, indexes] of causes) {
    const target = whole.get(key);
    if (isOfWhole(target.path, indexes)) continue;
    const likely = target.path[0] === "event" ? indexes : preferred(indexes, (index) => !names(sources[index].path));
    const alike = preferred(likely, (index) => resembles(sources[index].text, target.text));
    for (const index of alike) links[index].targets.push(target.path);
  }
  return links.filter(({ targets }) => targets.length > 0);
}

/** Those that pass, or all when none does. */
function preferred(indexes, passes) {
  const found = indexes.filter(passes);
  return found.length ? found : indexes;
}

/** Type and code choose the rules, and so move other fields about without being their source. */
function names(path) {
  return path.length === 1 && (path[0] === "event" || path[0] === "code");
}

/** What depends on all bytes of the event comes from no field: an identifier that had to be derived. */
function isOfWhole(path, indexes) {
  return path.join() === "event,id" && indexes.length > 2;
}

/** Whether `target` looks like `source` or a part of it; otherwise its presence alone made the target. */
function resembles(source, target) {
  if (source === "" || target === "") return false;
  const [one, other] = [source.toLowerCase(), target.toLowerCase()];
  return one.includes(other) || other.includes(one) || (one.length > 10 && one.slice(0, 10) === other.slice(0, 10));
}

function textOf(text, node) {
  const token = text.slice(node.start, node.end);
  return node.kind === "string" ? JSON.parse(token) : token;
}
