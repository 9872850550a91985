// Errors: what was expected and found, and where in the caller's text.

/** An event that is no JSON object, options that do not exist, or memory that is not there. */
export class TeleportEcsError extends Error {
  constructor(message, facts) {
    super(message);
    this.name = "TeleportEcsError";
    Object.assign(this, facts);
  }
}

/** The error for the last call of `engine` with `input`. */
export function refusal(engine, kind, input, document) {
  const offset = engine.errorOffset();
  if (kind === "out-of-memory") return new TeleportEcsError(engine.errorMessage(), { kind });
  const place = placeOf(before(input, offset));
  const at = place.line > 1 ? ` (line ${place.line}, column ${place.column})` : "";
  const inside = place.field ? `, in ${place.field}` : "";
  return new TeleportEcsError(engine.errorMessage() + at + inside, { kind, offset, ...place, document });
}

/** The text before byte `offset`. */
function before(input, offset) {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  return new TextDecoder().decode(bytes.subarray(0, offset));
}

function placeOf(text) {
  const lineStart = text.lastIndexOf("\n") + 1;
  const line = text.split("\n").length;
  return { line, column: text.length - lineStart + 1, field: fieldAtEnd(text) };
}

/** Path of the member that `text`, the beginning of a JSON text, ends in: `identity.roles[2]`. */
function fieldAtEnd(text) {
  const path = [];
  let word;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{},:]/gs)) {
    const inner = path.at(-1);
    if (token === "{") path.push({ name: undefined });
    else if (token === "[") path.push({ position: 0 });
    else if (token === "}" || token === "]") path.pop();
    else if (token === ":" && inner) inner.name = word;
    else if (token === "," && inner?.position !== undefined) inner.position += 1;
    else if (token === "," && inner) inner.name = undefined;
    else word = unquoted(token);
  }
  return written(path);
}

function unquoted(token) {
  try {
    return JSON.parse(token);
  } catch {
    return token.slice(1);
  }
}

function written(path) {
  let text = "";
  for (const { name, position } of path) {
    if (position !== undefined) text += `[${position}]`;
    else if (name !== undefined) text += text ? `.${name}` : name;
  }
  return text || undefined;
}
