//! The engine as a WebAssembly component: the world of `wit/mapper.wit`, and type conversion only.
//!
//! The module imports nothing, WASI neither: it is `no_std`, brings its own allocator and ends a
//! panic with a trap.
#![no_std]

extern crate alloc;

#[allow(unsafe_code, missing_docs, reason = "generated from wit/mapper.wit")]
mod bindings {
    use super::Component;

    wit_bindgen::generate!({ path: "../../wit", world: "teleport-ecs" });

    // The names of the exports are not to the taste of native linkers.
    #[cfg(target_family = "wasm")]
    export!(Component);
}
mod convert;
mod mapping;
#[cfg(target_family = "wasm")]
mod memory;
#[cfg(target_family = "wasm")]
mod runtime;

/// What the bindings call.
#[derive(Debug)]
pub struct Component;
