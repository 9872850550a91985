//! `tables/enums.tsv`.

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

pub(super) fn to_rust(tables: &Tables) -> String {
    let mut out = String::from("pub(crate) static ENUMS: &[&[(&str, &str)]] = &[\n");
    for name in names(tables) {
        let values = tables.enum_values(name).map(|row| format!("({:?}, {:?})", row.raw, row.text));
        let _ = writeln!(out, "    /* {name} */ &[{}],", values.collect::<Vec<_>>().join(", "));
    }
    out.push_str("];\n");
    out
}
