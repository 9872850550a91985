// Why a field is where it is, in a sentence.

/** Fields that the mapping writes into every document, whatever the event says. */
const ALWAYS = new Map([
  ["ecs.version", "The version of ECS that the document follows."],
  ["event.module", "The same in every document: where the events come from."],
  ["event.dataset", "The same in every document: which events they are."],
  ["event.id", "The event has no uid, so its id is derived from its bytes: the same event always gets the same id."],
  ["event.original", "The event's text, as the options ask for it."],
  ["data_stream.type", "From the options."],
  ["data_stream.dataset", "From the options."],
  ["data_stream.namespace", "From the options."],
]);

/** Why the raw field went to `targets`. */
export function reasonForth(shown, [name], targets) {
  if (shown.error) return "The event could not be mapped, so its text is kept whole in event.original.";
  if (targets.length === 0) return "No field of the document depends on it: it is empty, or the options leave it out.";
  return "";
}

/** Why the document has the field. */
export function reasonBack(shown, sources, [name]) {
  if (shown.error) return "Written because the event could not be mapped.";
  if (sources.length === 0) return ALWAYS.get(name) ?? "Set by the mapping itself.";
  return "";
}
