// Finds the events in what somebody pasted: one event, a JSON list of them, one per line, or one after
// the other. Works on bytes and looks only at the outline, so that broken events stay visible as such.

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [..."\",[\\]{}"].map((char) => char.charCodeAt(0));

/**
 * The events in `bytes`, each as `{start, end, line}`: its bytes and the line (from 1) that it begins on.
 */
export function split(bytes) {
  const first = skipSpace(bytes, startOf(bytes));
  if (first === bytes.length) return [];
  if (bytes[first] === OPEN_LIST) return elements(bytes, first) ?? [whole(bytes, first)];
  if (bytes[first] === OPEN) return objects(bytes, first);
  return hasLines(bytes, first) ? lines(bytes) : [whole(bytes, first)];
}

/** A byte order mark is no part of the text. */
function startOf(bytes) {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function objects(bytes, first) {
  const end = valueEnd(bytes, first);
  if (end === undefined) return hasLines(bytes, first) ? lines(bytes) : [whole(bytes, first)];
  if (skipSpace(bytes, end) === bytes.length) return [{ start: first, end, line: lineOf(bytes, first) }];
  const isOneLine = bytes.subarray(first, end).indexOf(NEWLINE) === -1;
  return isOneLine ? lines(bytes) : values(bytes, first);
}

/** One event after the other, each perhaps over many lines; from the first broken one on, all is one event. */
function values(bytes, first) {
  const found = [];
  let line = lineOf(bytes, first);
  for (let start = first; start < bytes.length; ) {
    const end = valueEnd(bytes, start) ?? trimmedEnd(bytes, bytes.length);
    found.push({ start, end, line });
    const next = skipSpace(bytes, end);
    line += countLines(bytes, start, next);
    start = next;
  }
  return found;
}

/** The elements of a list, `undefined` when it does not end where the text ends. */
function elements(bytes, first) {
  const found = [];
  let line = lineOf(bytes, first);
  let at = first + 1;
  let counted = first;
  for (;;) {
    const start = skipSpace(bytes, at);
    if (bytes[start] === CLOSE_LIST) return found.length > 0 && skipSpace(bytes, start + 1) === bytes.length ? found : undefined;
    const end = valueEnd(bytes, start);
    if (end === undefined || end === start) return undefined;
    line += countLines(bytes, counted, start);
    counted = start;
    found.push({ start, end, line });
    at = skipSpace(bytes, end);
    if (bytes[at] === COMMA) at += 1;
    else if (bytes[at] !== CLOSE_LIST) return undefined;
  }
}

function lines(bytes) {
  const found = [];
  let line = 1;
  for (let start = startOf(bytes); start < bytes.length; line += 1) {
    let end = bytes.indexOf(NEWLINE, start);
    if (end === -1) end = bytes.length;
    const from = skipSpace(bytes.subarray(0, end), start);
    if (from < end) found.push({ start: from, end: trimmedEnd(bytes, end), line });
    start = end + 1;
  }
  return found;
}

/** Whether a line after the first begins like an event. */
function hasLines(bytes, first) {
  for (let at = bytes.indexOf(NEWLINE, first); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at + 1] === OPEN) return true;
  }
  return false;
}

function whole(bytes, first) {
  return { start: first, end: trimmedEnd(bytes, bytes.length), line: lineOf(bytes, first) };
}

/** Where the value that begins at `start` ends, `undefined` when it does not. */
function valueEnd(bytes, start) {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = stringEnd(bytes, at);
      if (at === undefined) return undefined;
      if (depth === 0) return at + 1;
    } else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return at;
  }
  return depth === 0 ? bytes.length : undefined;
}

/** The closing quote of the string that begins at `start`. */
function stringEnd(bytes, start) {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return undefined;
}

function skipSpace(bytes, at) {
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  return at;
}

function trimmedEnd(bytes, end) {
  while (end > 0 && isSpace(bytes[end - 1])) end -= 1;
  return end;
}

function isSpace(byte) {
  return byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB;
}

function lineOf(bytes, at) {
  return 1 + countLines(bytes, 0, at);
}

function countLines(bytes, from, to) {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === NEWLINE) count += 1;
  return count;
}
