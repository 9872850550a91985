//! Binaryen's `wasm-opt` over a module: a twelfth smaller, and a fiftieth fewer instructions to execute.

use crate::command::{repository, run};
use crate::npm;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Functions that are called from one place stay functions: merged ones take more of an interpreter's stack.
const LEVEL: [&str; 2] = ["-O3", "--one-caller-inline-max-function-size=400"];

/// WebAssembly 1.0 and the export of mutable globals, as rustc's target `wasm32v1-none` has it.
const FEATURES: [&str; 2] = ["--mvp-features", "--enable-mutable-globals"];

/// Tests of one program build modules at the same time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Writes the smaller module beside `module`, unless it is there already, and gives its path.
///
/// # Errors
///
/// Node or npm is missing, or the module cannot be read.
pub fn shrink(module: &Path) -> Result<PathBuf, String> {
    let _guard = ONE_AT_A_TIME.lock();
    let to = module.with_extension("small.wasm");
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    if changed(&to) > changed(module) {
        return Ok(to);
    }
    let folder = repository().join("xtask/guests/binaryen");
    npm::install(&folder)?;
    // Others see the whole file or none.
    let draft = module.with_extension(format!("{}.wasm", std::process::id()));
    let mut command = Command::new("node");
    command.arg(folder.join("node_modules/binaryen/bin/wasm-opt")).args(LEVEL).args(FEATURES);
    run(command.arg(module).arg("-o").arg(&draft))?;
    fs::rename(&draft, &to).map_err(|error| format!("{}: {error}", to.display()))?;
    Ok(to)
}
