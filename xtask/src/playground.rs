//! `cargo xtask playground`: the page that maps events in the browser.

mod browser;
mod server;

use crate::command::repository;
use crate::js;
use std::fs;
use std::path::{Path, PathBuf};

const USAGE: &str = "usage: cargo xtask playground [--build-only | --test | --port NUMBER]";
const PORT: u16 = 8420;

/// Sample events on the page, by code: what each shows, in a few words.
const SAMPLES: [(&str, &str); 7] = [
    ("T3009I", "Kubernetes request"),
    ("T1010I", "SSO login"),
    ("T1000W", "Failed login"),
    ("TDB02W", "Failed query"),
    ("TMCP003I", "MCP request"),
    ("TS001I", "SFTP"),
    ("TJ001I", "Bot joins"),
];

/// Builds the page into `dist/playground/` and serves it on this machine, until it is interrupted.
///
/// # Errors
///
/// An argument is unknown, the build fails, or the port is taken.
pub fn run(arguments: &[&str]) -> Result<(), String> {
    match arguments {
        [] => server::serve(&build()?, PORT),
        ["--port", port] => {
            let port = port.parse().map_err(|_| format!("expected a port, found `{port}`\n{USAGE}"))?;
            server::serve(&build()?, port)
        }
        ["--build-only"] => build().map(|_| ()),
        ["--test"] => test(),
        _ => Err(format!("expected other arguments, found `{}`\n{USAGE}", arguments.join(" "))),
    }
}

/// Builds the page and gives its folder.
///
/// # Errors
///
/// A build fails or a file cannot be written.
pub fn build() -> Result<PathBuf, String> {
    let package = js::build()?;
    let (source, folder) = (repository().join("playground"), repository().join("dist/playground"));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    for name in ["index.html", "icon.svg", "style", "src"] {
        copy(&source.join(name), &folder.join(name))?;
    }
    for name in js::web() {
        copy(&package.join(name), &folder.join("teleport-ecs").join(name))?;
    }
    write(&folder.join("samples/samples.js"), &samples()?)?;
    eprintln!("built dist/playground");
    Ok(folder)
}

/// Builds the page and tests it in a headless browser.
///
/// # Errors
///
/// Node, npm or Chromium is missing and cannot be installed, or a test fails.
pub fn test() -> Result<(), String> {
    browser::test(&build()?)
}

/// The sample events as a JavaScript module, so that the page needs no request for data.
fn samples() -> Result<String, String> {
    let path = repository().join("fixtures/samples/teleport-18x.ndjson");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let events: Vec<&str> = text.lines().collect();
    let mut chosen = String::new();
    for (code, title) in SAMPLES {
        let mark = format!("\"code\":\"{code}\"");
        let event = events.iter().find(|event| event.contains(&mark));
        let event = event.ok_or_else(|| format!("{}: expected {mark}, found none", path.display()))?;
        chosen.push_str(&format!("  {{ title: {title:?}, text: {} }},\n", quoted(event)));
    }
    let all: String = events.iter().map(|event| format!("  {},\n", quoted(event))).collect();
    Ok(format!("export const samples = [\n{chosen}];\n\nexport const all = [\n{all}];\n"))
}

/// One line of JSON as a JavaScript string.
fn quoted(line: &str) -> String {
    format!("'{}'", line.replace('\\', "\\\\").replace('\'', "\\'"))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if from.is_dir() {
        for entry in fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))? {
            let name = entry.map_err(|error| error.to_string())?.file_name();
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    make_parent(to)?;
    fs::copy(from, to).map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    make_parent(path)?;
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn make_parent(path: &Path) -> Result<(), String> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn json_becomes_a_script_string() {
        assert_eq!(quoted(r#"{"a":"it's \"b\""}"#), r#"'{"a":"it\'s \\"b\\""}'"#);
    }
}
