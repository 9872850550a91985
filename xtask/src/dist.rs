//! `cargo xtask dist`: what users take away, in one folder.

use crate::command::repository;
use crate::guests::{CLI, COMPONENT, FLUENT_BIT, Guest};
use crate::{js, sbom};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

const MODULES: [(Guest, &str); 3] = [
    (COMPONENT, "teleport-ecs.component.wasm"),
    (CLI, "teleport-ecs.cli.wasm"),
    (FLUENT_BIT, "teleport-ecs.fluent-bit.wasm"),
];

/// Builds everything, puts it into an empty `dist/` and prints sizes and SHA-256.
///
/// # Errors
///
/// A build or a copy fails.
pub fn run() -> Result<(), String> {
    let folder = repository().join("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (guest, name) in MODULES {
        eprintln!("building {name} ({})", guest.target);
        let to = folder.join(name);
        fs::copy(guest.build()?, &to).map_err(|error| format!("{}: {error}", to.display()))?;
    }
    eprintln!("building js/ ({})", crate::guests::JS.target);
    js::build()?;
    sbom::write(&folder)?;
    for file in files(&folder)? {
        print(&folder, &file)?;
    }
    Ok(())
}

/// All files below `folder`, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn print(folder: &Path, file: &Path) -> Result<(), String> {
    let length = fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    let name = file.strip_prefix(folder).unwrap_or(file).display();
    println!("{}  {length:>9} bytes  dist/{name}", hash(file)?);
    Ok(())
}

/// SHA-256 of a file, in hexadecimal digits.
pub(crate) fn hash(file: &Path) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}
