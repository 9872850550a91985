// The ways in: paste anywhere, drop anywhere, open a file.

import { find } from "./dom.js";

/** `ontext(text)` and `onfile(file)` hear what came in. */
export function startIntake(ontext, onfile) {
  document.addEventListener("paste", (event) => {
    if (event.target.closest?.("input, textarea, dialog[open]")) return;
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData("text/plain");
    if (file) onfile(file);
    else if (text.trim()) ontext(text);
    else return;
    event.preventDefault();
  });
  const input = find("file");
  find("open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (input.files[0]) onfile(input.files[0]);
    input.value = "";
  });
  startDrop(ontext, onfile);
}

function startDrop(ontext, onfile) {
  const sign = find("drop");
  const hide = () => (sign.hidden = true);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    sign.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) hide();
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    hide();
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData("text/plain");
    if (file) onfile(file);
    else if (text.trim()) ontext(text);
  });
}
