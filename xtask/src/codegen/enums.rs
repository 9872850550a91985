//! `tables/enums.tsv`.

use super::names::Names;
use std::fmt::Write;
use teleport_ecs_tables::Tables;

/// Names of the enums, in the order of their numbers.
pub(super) fn names(tables: &Tables) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for row in &tables.enums {
        if !names.contains(&row.name.as_str()) {
            names.push(&row.name);
        }
    }
    names
}

pub(super) fn to_rust(tables: &Tables, texts: &Names) -> String {
    let mut out = String::from("pub(crate) static ENUMS: &[&[(Name, Name)]] = &[\n");
    for name in names(tables) {
        let _ = writeln!(out, "    /* {name} */ &[");
        for row in tables.enum_values(name) {
            let (raw, text) = (texts.name(&row.raw), texts.name(&row.text));
            let _ = writeln!(out, "        ({raw}, {text}), // {}: {}", row.raw, row.text);
        }
        out.push_str("    ],\n");
    }
    out.push_str("];\n");
    out
}
