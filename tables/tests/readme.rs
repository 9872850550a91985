//! The rows that README.md shows can be added as they stand.

use teleport_ecs_tables::{Sources, Tables};

const README: &str = include_str!("../README.md");

/// The example row with that many columns.
fn example(columns: usize) -> &'static str {
    let rows = README.lines().filter_map(|line| line.strip_prefix("    "));
    let mut found = rows.filter(|row| row.split('\t').count() == columns);
    let row = found.next().expect("an example of every table");
    assert_eq!(found.next(), None, "one example for each table");
    row
}

#[test]
fn the_examples_load() {
    let events = format!("{}{}\n", Sources::SHIPPED.events, example(9));
    let fields = format!("{}{}\n", Sources::SHIPPED.fields, example(8));
    let paths = format!("{}{}\n", Sources::SHIPPED.paths, example(5));
    let tables =
        Tables::parse(&Sources { events: &events, fields: &fields, paths: &paths, ..Sources::SHIPPED });
    let tables = tables.unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(tables.events.last().unwrap().code.as_deref(), Some("TREE01I"));
    assert_eq!(tables.fields.last().unwrap().raw.text, "tree_height");
    assert_eq!(tables.paths.last().unwrap().path, "teleport.audit.tree.height");
}
