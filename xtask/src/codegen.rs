//! Writes what is made from the rows in `tables/`: the engine's tables, the pages of the reference, and the
//! program for Vector.

mod enums;
mod events;
mod fallback;
mod fields;
mod forms;
mod names;
mod paths;
mod seats;
/// The hash that the engine looks keys up by: the very same source.
#[allow(dead_code)]
#[path = "../../src/json/word.rs"]
mod word;

use std::path::Path;
use teleport_ecs_reference::{pages, vrl};
use teleport_ecs_tables::Tables;

const COMMAND: &str = "cargo xtask codegen";

/// Checks the tables and writes the Rust of them; with `check`, only says whether it is current.
///
/// # Errors
///
/// A row is wrong, or (with `check`) a file is not what the rows give.
pub fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("expected a workspace above xtask")?;
    let tables = Tables::load().map_err(|problems| {
        problems.iter().map(|problem| problem.to_string()).collect::<Vec<_>>().join("\n")
    })?;
    for (name, text) in engine_tables(&tables)? {
        ensure(&root.join("src/tables").join(name), &text, check)?;
    }
    for (path, text) in pages::files(&tables) {
        ensure(&root.join(path), &text, check)?;
    }
    let program = vrl::program(&tables, &vrl::Options::default())?;
    ensure(&root.join("examples/vector/teleport-ecs.vrl"), &program, check)
}

/// The tables of the engine: name and text.
fn engine_tables(tables: &Tables) -> Result<Vec<(&'static str, String)>, String> {
    let slots = paths::Slots::lay_out(tables)?;
    let names = names::Names::default();
    Ok(vec![
        ("paths.rs", headed("tables/paths.tsv", &slots.to_rust(&names))),
        ("fields.rs", headed("tables/fields.tsv", &fields::to_rust(tables, &slots, &names)?)),
        ("enums.rs", headed("tables/enums.tsv", &enums::to_rust(tables, &names))),
        ("events.rs", headed("tables/events.tsv", &events::to_rust(tables, &names)?)),
        (
            "fallback.rs",
            headed("tables/prefixes.tsv and its neighbours", &fallback::to_rust(tables, &names)?),
        ),
        // The last: by now it has all names.
        ("names.rs", headed("the names in tables/*.tsv", &names.to_rust())),
    ])
}

fn headed(source: &str, text: &str) -> String {
    let types = if text.contains(" = &[\n    ") { "use super::*;\n\n" } else { "" };
    format!("// Made from {source} by `{COMMAND}`: change the rows, not this file.\n\n{types}{text}")
}

fn ensure(path: &Path, want: &str, check: bool) -> Result<(), String> {
    let have = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    if have == want {
        return Ok(());
    }
    let name = path.display();
    if check {
        return Err(format!("expected {name} as the rows give it, found another text; run `{COMMAND}`"));
    }
    std::fs::write(path, want).map_err(|error| format!("expected to write {name}, found: {error}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_current() {
        if let Err(error) = super::run(true) {
            panic!("{error}");
        }
    }
}
