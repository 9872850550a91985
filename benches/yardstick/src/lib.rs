//! serde_json as a WebAssembly module, built like the others: what its instructions are measured against.
#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
mod guest;
