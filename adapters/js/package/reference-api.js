// The reference of the mapping over the module that wasm-bindgen made: JSON text becomes objects.

/** The functions of `teleport-ecs/reference` over `module`. */
export function connectReference(module) {
  return {
    explain: (query) => JSON.parse(module.explain(String(query))),
    events: () => JSON.parse(module.events()),
    fields: () => JSON.parse(module.fields()),
    rules: () => JSON.parse(module.rules()),
  };
}
