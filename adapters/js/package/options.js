// Options as users write them, checked name by name: a misspelt option must not pass in silence.

import { TeleportEcsError } from "./error.js";

const STREAM = { type: "logs", dataset: "teleport.audit", namespace: "default" };

/** Hands `options` to the engine's own `Settings`. */
export function settings(options, Settings) {
  const checked = check(options ?? {});
  const settings = new Settings();
  if (checked.keepOriginal) settings.keepOriginal();
  for (const path of checked.dropFields ?? []) settings.dropField(path);
  for (const pattern of checked.dropEvents ?? []) settings.dropEvent(pattern);
  const stream = checked.dataStream === true ? {} : checked.dataStream;
  if (stream) {
    const { type, dataset, namespace } = { ...STREAM, ...stream };
    settings.dataStream(type, dataset, namespace);
  }
  return settings;
}

const RULES = {
  keepOriginal: isBoolean,
  dropFields: isTextList,
  dropEvents: isTextList,
  dataStream: isStream,
};

function check(options) {
  if (!isPlain(options)) throw wrong("options", "an object", options);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(RULES, name)) throw unknown(name, Object.keys(RULES));
    if (value !== undefined) RULES[name](name, value);
  }
  return options;
}

function isBoolean(name, value) {
  if (typeof value !== "boolean") throw wrong(name, "true or false", value);
}

function isTextList(name, value) {
  if (!Array.isArray(value)) throw wrong(name, "a list of strings", value);
  value.forEach((text, index) => {
    if (typeof text !== "string" || text === "") throw wrong(`${name}[${index}]`, "a string that is not empty", text);
  });
}

function isStream(name, value) {
  if (typeof value === "boolean") return;
  if (!isPlain(value)) throw wrong(name, "true, false or an object", value);
  for (const [part, text] of Object.entries(value)) {
    if (!Object.hasOwn(STREAM, part)) throw unknown(`${name}.${part}`, Object.keys(STREAM));
    if (text !== undefined && typeof text !== "string") throw wrong(`${name}.${part}`, "a string", text);
  }
}

function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(field, expected, value) {
  const message = `${field}: expected ${expected}, found ${JSON.stringify(value) ?? typeof value}`;
  return new TeleportEcsError(message, { kind: "options", field });
}

function unknown(field, known) {
  const message = `${field}: expected one of ${known.join(", ")}, found another option`;
  return new TeleportEcsError(message, { kind: "options", field });
}
