// The reference of the mapping over the module that wasm-bindgen made: JSON text becomes objects.

/** The functions of `teleport-ecs/reference` over `reference`. */
export function connectReference(reference) {
  return {
    explain: (query) => JSON.parse(reference.explain(String(query))),
    events: () => JSON.parse(reference.events()),
    fields: () => JSON.parse(reference.fields()),
    rules: () => JSON.parse(reference.rules()),
  };
}
