// The event and the options in the part of the address that browsers keep to themselves.

/** Longest address that chats and mail still pass on whole. */
const MOST_CHARACTERS = 16_000;

const encoder = new TextEncoder();

/** The fragment for `state`, `undefined` when it would be too long to share. */
export async function write(state) {
  const fragment = `#v1.${base64url(await through(new CompressionStream("deflate-raw"), encoder.encode(JSON.stringify(state))))}`;
  return fragment.length <= MOST_CHARACTERS ? fragment : undefined;
}

/** The state of a fragment, `undefined` when it holds none. */
export async function read(fragment) {
  const [, text] = /^#v1\.([\w-]+)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  const bytes = await through(new DecompressionStream("deflate-raw"), fromBase64url(text));
  const { event, options } = JSON.parse(new TextDecoder().decode(bytes));
  return typeof event === "string" ? { event, options: options ?? {} } : undefined;
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function base64url(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
