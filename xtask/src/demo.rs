//! `cargo xtask demo`: the component at work on real events.

use crate::command::{self, cargo};
use crate::guests;

/// Installs what is missing, builds the component and lets the embedded wasmtime run it.
///
/// # Errors
///
/// A build fails, or the demonstration does.
pub fn run() -> Result<(), String> {
    let demo = ["--package", "host-tests", "--bin", "demo"];
    eprintln!("building the component ({})", guests::COMPONENT.target);
    guests::COMPONENT.build()?;
    eprintln!("building its host (the first build of wasmtime takes some minutes)");
    command::run(cargo(&["build"]).args(demo))?;
    command::run(cargo(&["run", "--quiet"]).args(demo))
}
