//! Sizes of what users download, each with a ceiling: growth must be somebody's decision.

use std::fs;
use std::path::Path;

/// Bytes of `engine/engine_bg.wasm` at most.
const MODULE_CEILING: u64 = 256 * 1024;
/// Bytes at most of all that a browser loads without a bundler.
const WEB_CEILING: u64 = 300 * 1024;

/// What `web.js` loads.
pub const WEB: [&str; 6] =
    ["web.js", "api.js", "error.js", "options.js", "engine/web.js", "engine/engine_bg.wasm"];

/// Prints the size of every file and refuses what is too large.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    for name in WEB {
        println!("{:>9} bytes  dist/js/{name}", size(folder, name)?);
    }
    let web = WEB.iter().map(|name| size(folder, name)).sum::<Result<u64, String>>()?;
    println!("{web:>9} bytes  for a browser in all");
    at_most("engine/engine_bg.wasm", size(folder, "engine/engine_bg.wasm")?, MODULE_CEILING)?;
    at_most("what a browser loads", web, WEB_CEILING)
}

fn at_most(name: &str, size: u64, ceiling: u64) -> Result<(), String> {
    if size <= ceiling {
        Ok(())
    } else {
        Err(format!("{name}: expected at most {ceiling} bytes, found {size}"))
    }
}

fn size(folder: &Path, name: &str) -> Result<u64, String> {
    let path = folder.join(name);
    let data = fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(data.len())
}
