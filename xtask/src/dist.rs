//! `cargo xtask dist`: what users take away, in one folder.

use crate::command::repository;
use crate::guests::{CLI, COMPONENT, FLUENT_BIT, Guest};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const MODULES: [(Guest, &str); 3] = [
    (COMPONENT, "teleport-ecs.component.wasm"),
    (CLI, "teleport-ecs.cli.wasm"),
    (FLUENT_BIT, "teleport-ecs.fluent-bit.wasm"),
];

/// Builds everything, copies it into `dist/` and prints sizes and SHA-256.
///
/// # Errors
///
/// A build or a copy fails.
pub fn run() -> Result<(), String> {
    let folder = repository().join("dist");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (guest, name) in MODULES {
        eprintln!("building {name} ({})", guest.target);
        let to = folder.join(name);
        fs::copy(guest.build()?, &to).map_err(|error| format!("{}: {error}", to.display()))?;
    }
    print_files(&folder)
}

fn print_files(folder: &Path) -> Result<(), String> {
    for (_, name) in MODULES {
        let path = folder.join(name);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("{}  {:>9} bytes  dist/{name}", hex(&Sha256::digest(&bytes)), bytes.len());
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
