// The ways out: copy, download, link.

import { find } from "./dom.js";
import { write } from "./permalink.js";

/** `source` answers: `document()` the text shown, `all()` a blob of all documents, `isMany()`, `state()` to link to. */
export function startOutput(source) {
  find("copy").addEventListener("click", () => copy(pretty(source.document()), "Document copied"));
  find("download").addEventListener("click", async () => {
    const blob = source.isMany() ? await source.all() : new Blob([pretty(source.document())], { type: "application/json" });
    save(blob, source.isMany() ? "teleport-ecs.ndjson" : "teleport-ecs.json");
  });
  find("share").addEventListener("click", () => share(source.state()));
}

/** A short word at the foot of the page. */
export function say(text) {
  const toast = find("toast");
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (toast.hidden = true), 2600);
}

async function share(state) {
  const fragment = state && (await write(state));
  if (!fragment) {
    say("Too much for a link: choose one event, or download");
    return;
  }
  history.replaceState(null, "", fragment);
  await copy(location.href, "Link copied");
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say("The browser does not allow copying here");
  }
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The document with a line per member; the tokens stay as they are. */
function pretty(text) {
  let depth = 0;
  return text.replace(/"(?:[^"\\]|\\.)*"|\{\}|\[\]|[{}[\],:]/g, (token) => {
    if (token === "{" || token === "[") return `${token}\n${"  ".repeat((depth += 1))}`;
    if (token === "}" || token === "]") return `\n${"  ".repeat((depth -= 1))}${token}`;
    if (token === ",") return `,\n${"  ".repeat(depth)}`;
    return token === ":" ? ": " : token;
  });
}
