//! The reference of the mapping for JavaScript: every function gives JSON text, which the package
//! turns into objects.

use wasm_bindgen::prelude::wasm_bindgen;

/// What is known about a code, an event type, a raw field or an output path.
#[wasm_bindgen]
pub fn explain(query: &str) -> String {
    teleport_ecs_reference::explain_json(query).to_string()
}

/// The event catalogue.
#[wasm_bindgen]
pub fn events() -> String {
    teleport_ecs_reference::events_json().to_string()
}

/// The fields of the output.
#[wasm_bindgen]
pub fn fields() -> String {
    teleport_ecs_reference::fields_json().to_string()
}

/// Where raw fields go, one rule each.
#[wasm_bindgen]
pub fn rules() -> String {
    teleport_ecs_reference::raw_json().to_string()
}
