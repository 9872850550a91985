//! Sizes of what users download, each with a ceiling: growth must be somebody's decision.

use std::fs;
use std::path::Path;

/// What `web.js` loads, and the ceiling in bytes.
const MAPPER: ([&str; 6], u64) =
    (["web.js", "api.js", "error.js", "options.js", "engine/web.js", "engine/engine_bg.wasm"], 440 * 1024);
/// What `reference-web.js` loads, and the ceiling in bytes.
const REFERENCE: ([&str; 4], u64) =
    (["reference-web.js", "reference-api.js", "reference/web.js", "reference/reference_bg.wasm"], 520 * 1024);

/// What browsers load, mapper and reference.
pub fn web() -> impl Iterator<Item = &'static str> {
    MAPPER.0.into_iter().chain(REFERENCE.0)
}

/// Prints the size of every file that a browser loads and refuses what is too large.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    check(folder, "the mapper", &MAPPER.0, MAPPER.1)?;
    check(folder, "the reference", &REFERENCE.0, REFERENCE.1)
}

fn check(folder: &Path, title: &str, names: &[&str], ceiling: u64) -> Result<(), String> {
    let mut total = 0;
    for name in names {
        let bytes = size(folder, name)?;
        total += bytes;
        println!("{bytes:>9} bytes  dist/js/{name}");
    }
    println!("{total:>9} bytes  {title} in a browser");
    if total <= ceiling {
        Ok(())
    } else {
        Err(format!("{title}: expected at most {ceiling} bytes, found {total}"))
    }
}

fn size(folder: &Path, name: &str) -> Result<u64, String> {
    let path = folder.join(name);
    let data = fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(data.len())
}
