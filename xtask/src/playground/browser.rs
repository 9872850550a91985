//! The page in a headless Chromium, driven from Node.

use crate::command::{self, repository};
use crate::{guests, js};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names under which systems know Chromium and what is built from it.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Tests the page in `page`; screenshots go to `playground/screenshots/`.
pub(super) fn test(page: &Path) -> Result<(), String> {
    let folder = repository().join("playground");
    guests::npm::install(&folder)?;
    let chromium = chromium()?;
    let mut tests = js::node_tests(&folder.join("test"))?;
    command::run(tests.env("CHROMIUM", chromium).env("PLAYGROUND", page))
}

/// Chromium: the one that `CHROMIUM` names, one on the `PATH`, or Debian's, installed now.
fn chromium() -> Result<PathBuf, String> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    install().map_err(|error| format!("expected Chromium (or its path in CHROMIUM), found none: {error}"))?;
    installed().ok_or_else(|| "expected Chromium after installing it, found none".into())
}

fn installed() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let candidates = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}

fn install() -> Result<(), String> {
    eprintln!("installing Debian's Chromium");
    let mut update = apt(&["update", "-qq"]);
    command::run(&mut update)?;
    command::run(&mut apt(&[
        "install",
        "-qq",
        "--yes",
        "--no-install-recommends",
        "chromium",
        "fonts-dejavu-core",
    ]))
}

/// `apt-get`, as root where we are not.
fn apt(arguments: &[&str]) -> Command {
    let is_root = command::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
    if !is_root {
        command.args(["--non-interactive", "apt-get"]);
    }
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
