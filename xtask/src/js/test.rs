//! What tests the package, the component in Node, and the component in Python.

use crate::command::{self, repository};
use crate::guests;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Oldest Node whose test runner is complete.
const NODE_MAJOR: u32 = 20;

/// Builds the package and the component and runs all their tests in Node.
///
/// # Errors
///
/// Node or npm is missing, or a test fails.
pub fn test() -> Result<(), String> {
    super::run()?;
    let component = guests::COMPONENT.build()?;
    for folder in ["adapters/js/test", "examples/node"] {
        let folder = repository().join(folder);
        guests::npm::install(&folder)?;
        command::run(node_tests(&folder)?.env("TELEPORT_ECS_COMPONENT", &component))?;
    }
    Ok(())
}

/// Runs the Python example's tests against the component.
///
/// # Errors
///
/// Python is missing, its packages cannot be installed, or a test fails.
pub fn python() -> Result<(), String> {
    let component = guests::COMPONENT.build()?;
    let folder = repository().join("examples/python");
    let mut tests = Command::new(environment(&folder)?);
    tests.args(["-m", "unittest", "--quiet"]).current_dir(&folder);
    tests.env("TELEPORT_ECS_COMPONENT", component).env("PYTHONDONTWRITEBYTECODE", "1");
    command::run(&mut tests)
}

/// `node` in `folder`.
///
/// # Errors
///
/// Node is missing or too old.
pub fn node(folder: &Path) -> Result<Command, String> {
    let wanted = format!("expected Node {NODE_MAJOR} or newer (https://nodejs.org)");
    let version = command::output(Command::new("node").arg("--version"));
    let version = version.map_err(|error| format!("{wanted}, found none: {error}"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_MAJOR) {
        return Err(format!("{wanted}, found {}", version.trim()));
    }
    let mut node = Command::new("node");
    node.current_dir(folder);
    Ok(node)
}

/// The command that runs all Node tests in `folder` and prints what failed, and counts.
///
/// # Errors
///
/// As [`node`], or the folder cannot be read.
pub fn node_tests(folder: &Path) -> Result<Command, String> {
    let reporter = repository().join("adapters/js/test/reporter.js");
    let mut tests = node(folder)?;
    tests.arg("--test").arg(format!("--test-reporter={}", reporter.display()));
    tests.args(matching(folder, ".test.js")?);
    Ok(tests)
}

/// The Python of a virtual environment that holds what `requirements.txt` asks for.
fn environment(folder: &Path) -> Result<PathBuf, String> {
    let requirements = folder.join("requirements.txt");
    let wanted = read(&requirements)?;
    let environment = repository().join("target/python");
    let (python, stamp) = (environment.join("bin/python"), environment.join("requirements.txt"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    command::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))
        .map_err(|error| format!("{error}\nexpected Python 3.9 or newer with its venv module"))?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    command::run(pip.arg(&requirements))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(python)
}

/// Names of the files in `folder` that end in `ending`, sorted.
fn matching(folder: &Path, ending: &str) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
