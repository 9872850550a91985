//! The engine for JavaScript. What users import is written in `package/`; this module offers it the
//! few calls that it needs, in types that cross the border without conversion code.
#![cfg_attr(target_family = "wasm", no_std)]

extern crate alloc;

mod engine;
mod options;
#[cfg(target_family = "wasm")]
mod runtime;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Version of the engine and of the tables inside it.
#[wasm_bindgen]
pub fn version() -> JsValue {
    JsValue::from_str(teleport_ecs::VERSION)
}

/// Version of the Elastic Common Schema that the documents follow.
#[wasm_bindgen(js_name = ecsVersion)]
pub fn ecs_version() -> JsValue {
    JsValue::from_str(teleport_ecs::ECS_VERSION)
}
