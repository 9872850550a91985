//! Bills of materials in CycloneDX: for each artefact in `dist/`, what was linked into it.
//!
//! They hold no time and no random number: the same sources give the same bytes.

use crate::command::output;
use crate::dist;
use crate::supply::artefact::{self, Artefact, Crate};
use crate::supply::lock::{FILES, Lock};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Writes `<artefact>.cdx.json` for each artefact into `folder`, where the artefacts lie.
///
/// # Errors
///
/// cargo fails, or a file cannot be read or written.
pub fn write(folder: &Path) -> Result<(), String> {
    let (lock, rust) = (Lock::load(FILES[0])?, rust_version()?);
    for artefact in &artefact::ALL {
        let hash = |file: &&'static str| Ok((*file, dist::hash(&folder.join(file))?));
        let files: Vec<(&str, String)> = artefact.files.iter().map(hash).collect::<Result<_, String>>()?;
        let mut text =
            serde_json::to_string_pretty(&bill(artefact, &artefact.crates()?, &files, &lock, &rust))
                .map_err(|error| error.to_string())?;
        text.push('\n');
        let file = folder.join(format!("{}.cdx.json", artefact.name));
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

fn bill(artefact: &Artefact, crates: &[Crate], files: &[(&str, String)], lock: &Lock, rust: &str) -> Value {
    let packages: Vec<&str> = artefact.guests.iter().map(|guest| guest.package).collect();
    let library = standard_library(rust);
    let mut top = vec![library["bom-ref"].clone()];
    top.extend(
        crates.iter().filter(|it| packages.contains(&it.name.as_str())).map(reference).map(Value::from),
    );
    let mut dependencies = vec![json!({"ref": artefact.name, "dependsOn": top})];
    dependencies.extend(crates.iter().map(|it| {
        let used =
            crates.iter().filter(|other| it.uses.contains(&(other.name.clone(), other.version.clone())));
        json!({"ref": reference(it), "dependsOn": used.map(reference).collect::<Vec<_>>()})
    }));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": subject(artefact, files)},
        "components": crates.iter().map(|it| component(it, lock)).chain([library]).collect::<Vec<_>>(),
        "dependencies": dependencies,
    })
}

/// The artefact with the SHA-256 of its modules.
fn subject(artefact: &Artefact, files: &[(&str, String)]) -> Value {
    let mut subject = json!({
        "type": "application",
        "bom-ref": artefact.name,
        "name": artefact.name,
        "version": env!("CARGO_PKG_VERSION"),
        "licenses": [{"expression": "Apache-2.0"}],
    });
    let hashes = |hash: &str| json!([{"alg": "SHA-256", "content": hash}]);
    if let [(_, hash)] = files {
        subject["hashes"] = hashes(hash);
    } else {
        let parts =
            files.iter().map(|(name, hash)| json!({"type": "file", "name": name, "hashes": hashes(hash)}));
        subject["components"] = parts.collect();
    }
    subject
}

fn component(it: &Crate, lock: &Lock) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(it),
        "name": it.name,
        "version": it.version,
        "purl": reference(it),
        // Older crates write `/` for `OR`, which no expression of SPDX has.
        "licenses": [{"expression": it.licence.replace('/', " OR ").replace("  ", " ")}],
    });
    if let Some(checksum) = lock.checksums().get(&(it.name.as_str(), it.version.as_str())) {
        component["hashes"] = json!([{"alg": "SHA-256", "content": checksum}]);
    }
    if !it.repository.is_empty() {
        component["externalReferences"] = json!([{"type": "vcs", "url": it.repository}]);
    }
    component
}

/// No crate of the lock file, but linked in as well.
fn standard_library(rust: &str) -> Value {
    let reference = format!("pkg:generic/rust-std@{rust}");
    json!({
        "type": "library",
        "bom-ref": reference,
        "name": "rust-std",
        "version": rust,
        "description": "Rust's own crates (core, alloc, and std for WASI), and the libc that comes with them for WASI",
        "purl": reference,
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    })
}

/// As `1.95.0`.
fn rust_version() -> Result<String, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let line = output(Command::new(rustc).arg("--version"))?;
    let version = line.split(' ').nth(1).map(|version| version.trim_end().to_owned());
    version.ok_or_else(|| format!("expected `rustc` and its version, found `{line}`"))
}

/// The package URL; that of a crate of this project says nothing of a registry.
fn reference(it: &Crate) -> String {
    let kind = if it.is_own() { "generic" } else { "cargo" };
    format!("pkg:{kind}/{}@{}", it.name, it.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_has_its_component() {
        let (lock, rust) = (Lock::load(FILES[0]).unwrap(), rust_version().unwrap());
        assert_eq!(rust.split('.').count(), 3, "{rust}");
        for artefact in &artefact::ALL {
            let crates = artefact.crates().unwrap();
            let bill = bill(artefact, &crates, &[], &lock, &rust);
            let components = bill["components"].as_array().unwrap();
            let known: Vec<&str> = components.iter().map(|it| it["bom-ref"].as_str().unwrap()).collect();
            let used = bill["dependencies"].as_array().unwrap().iter();
            let used: Vec<&Value> = used.flat_map(|it| it["dependsOn"].as_array().unwrap()).collect();
            assert!(used.iter().all(|it| known.contains(&it.as_str().unwrap())), "{}", artefact.name);
            assert!(known.iter().all(|it| used.iter().any(|used| used == it)), "{}", artefact.name);
            let foreign =
                components.iter().filter(|it| it["purl"].as_str().unwrap().starts_with("pkg:cargo/"));
            assert!(foreign.clone().count() > 0 && foreign.clone().all(|it| it["hashes"].is_array()));
        }
    }
}
