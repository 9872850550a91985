//! `cargo xtask js`: the JavaScript package in `dist/js/`, and what tests it.

mod package;
mod sizes;
mod test;
mod types;

use crate::command::{self, cargo, repository};
use crate::guests;
use std::fs;
use std::path::{Path, PathBuf};

pub use sizes::web;
pub use test::{node, node_tests, python, test};

/// Builds the package and prints the sizes of its files.
///
/// # Errors
///
/// A build fails, a file cannot be written, or a file is larger than its ceiling.
pub fn run() -> Result<(), String> {
    let folder = build()?;
    sizes::print(&folder)
}

/// Builds the package and gives its folder.
///
/// # Errors
///
/// A build fails or a file cannot be written.
pub fn build() -> Result<PathBuf, String> {
    let folder = repository().join("dist/js");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    bind(&guests::JS.build()?, &folder.join("engine"))?;
    bind(&guests::JS_REFERENCE.build()?, &folder.join("reference"))?;
    package::write(&folder)?;
    Ok(folder)
}

/// Writes the module's final form and the code that loads it, with the wasm-bindgen of the lock file.
fn bind(module: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut bindgen =
        cargo(&["run", "--quiet", "--profile", "tool", "--package", "teleport-ecs-js-bindgen", "--"]);
    command::run(bindgen.arg(module).arg(folder))
}
