//! Tools from the npm registry, pinned by lock files.

use crate::command::run;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Installs the packages of the lock file in `folder`, when that was not done yet.
///
/// # Errors
///
/// npm is missing or fails.
pub fn install(folder: &Path) -> Result<(), String> {
    let file = folder.join("package-lock.json");
    let lock = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let stamp = folder.join("node_modules/.teleport-ecs-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    run(&mut npm)
        .map_err(|error| format!("{error}\nexpected Node 20 or newer with npm (https://nodejs.org)"))?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}
