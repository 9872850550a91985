// JSON as people read it: every token spelt as in the text (numbers are never rounded), with its place.

/**
 * The value in `text`, which must be JSON: `{kind, start, end, members}`. `kind` is object, list, string,
 * number or word; a member is `{key, start, value}`, its `start` where the key (or the element) begins.
 */
export function parse(text) {
  return value(text, skip(text, 0));
}

function value(text, start) {
  const first = text[start];
  if (first === "{") return group(text, start, "object", "}");
  if (first === "[") return group(text, start, "list", "]");
  if (first === '"') return { kind: "string", start, end: stringEnd(text, start) };
  const [token] = /^[\w+.-]+/.exec(text.slice(start, start + 400)) ?? [""];
  return { kind: /^[-\d]/.test(token) ? "number" : "word", start, end: start + Math.max(token.length, 1) };
}

function group(text, start, kind, close) {
  const members = [];
  let at = skip(text, start + 1);
  while (at < text.length && text[at] !== close) {
    const member = kind === "object" ? named(text, at) : { key: members.length, start: at, value: value(text, at) };
    members.push(member);
    at = skip(text, member.value.end);
    if (text[at] === ",") at = skip(text, at + 1);
  }
  return { kind, start, end: at + 1, members };
}

function named(text, start) {
  const end = stringEnd(text, start);
  const colon = text.indexOf(":", end);
  return { key: JSON.parse(text.slice(start, end)), start, value: value(text, skip(text, colon + 1)) };
}

function stringEnd(text, start) {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skip(text, at) {
  while (at < text.length && " \n\r\t".includes(text[at])) at += 1;
  return at;
}

/** The leaves below `node`: `{path, node}`; empty groups are leaves. */
export function leaves(node, path = []) {
  if (!node.members?.length) return path.length ? [{ path, node }] : [];
  return node.members.flatMap(({ key, value }) => leaves(value, [...path, key]));
}

/** `text` without the member at `path`. */
export function without(text, root, path) {
  const { members } = path.slice(0, -1).reduce((node, key) => node.members.find((member) => member.key === key).value, root);
  const index = members.findIndex((member) => member.key === path.at(-1));
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]];
  const from = after || !before ? member.start : before.value.end;
  const to = after ? after.start : member.value.end;
  return text.slice(0, from) + text.slice(to);
}

/** `text` with another value of the same kind in place of the leaf `node`. */
export function replaced(text, { kind, start, end }) {
  const token = text.slice(start, end);
  const others = { string: `${token.slice(0, -1)}~"`, number: token === "7" ? "8" : "7", word: token === "true" ? "false" : "true" };
  return text.slice(0, start) + (others[kind] ?? token) + text.slice(end);
}

/** Name of a path, as the documentation writes it: `identity.roles[0]`. */
export function nameOf(path) {
  return path.reduce((name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${key}` : key), "");
}

/** Characters of a group that still stands on one line. */
const ONE_LINE = 64;

/**
 * The lines of `text`, a member each: `{path, depth, parts, isClose}`. `parts` are `[kind, text]`: the kind of
 * a value, `key`, or `mark`. Short lists of plain values, and objects with nothing but one value in
 * them, stand on one line, whose path is that of the list or the value.
 */
export function lines(text, root) {
  const found = [];
  const add = (node, path, depth, before, after) => {
    const short = inline(text, node, path);
    if (short) {
      found.push({ path: short.path, depth, parts: [...before, ...short.parts, ...after] });
      return;
    }
    const [open, close] = node.kind === "object" ? "{}" : "[]";
    found.push({ path, depth, parts: [...before, ["mark", open]] });
    node.members.forEach((member, index) => {
      const tail = index === node.members.length - 1 ? [] : [["mark", ","]];
      add(member.value, [...path, member.key], depth + 1, keyOf(member), tail);
    });
    found.push({ path, depth, parts: [["mark", close], ...after], isClose: true });
  };
  add(root, [], 0, [], []);
  return found;
}

function keyOf({ key }) {
  return typeof key === "number" ? [] : [["key", JSON.stringify(key)], ["mark", ": "]];
}

/** The parts of what fits on one line, and the path that the line stands for. */
function inline(text, node, path) {
  if (!node.members?.length) return { path, parts: [[node.members ? "mark" : node.kind, text.slice(node.start, node.end)]] };
  if (path.length === 0 || node.end - node.start > ONE_LINE) return undefined;
  return node.kind === "list" ? inlineList(text, node, path) : inlineObject(text, node, path);
}

function inlineList(text, { members }, path) {
  if (members.some(({ value }) => value.members)) return undefined;
  const items = members.flatMap(({ value }, index) => [
    ...(index ? [["mark", ", "]] : []),
    [value.kind, text.slice(value.start, value.end)],
  ]);
  return { path, parts: [["mark", "["], ...items, ["mark", "]"]] };
}

function inlineObject(text, { members }, path) {
  const [member] = members;
  const inner = members.length === 1 && inline(text, member.value, [...path, member.key]);
  return inner ? { path: inner.path, parts: [["mark", "{ "], ...keyOf(member), ...inner.parts, ["mark", " }"]] } : undefined;
}
