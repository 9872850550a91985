//! Where raw fields go: one row per rule.

use crate::rules;
use crate::table::{Cell, Table};
use teleport_ecs_tables::{Field, Tables};

/// The columns of [`table`].
pub const COLUMNS: [&str; 8] = ["raw", "events", "output", "operation", "rank", "otherwise", "basis", "note"];

/// One row per rule, by raw field; the rules of a field in the order in which they are tried.
pub fn table(tables: &Tables) -> Table {
    let mut fields: Vec<&Field> = tables.fields.iter().filter(|field| !field.raw.is_event()).collect();
    fields.sort_by_key(|field| sort_key(field));
    let mut table = Table::new(&COLUMNS);
    table.rows = fields.into_iter().map(row).collect();
    table
}

/// By name, whatever the case and the quotes.
pub(crate) fn sort_key(field: &Field) -> String {
    field.raw.text.trim_matches('"').to_lowercase()
}

pub(crate) fn row(field: &Field) -> Vec<Cell> {
    vec![
        Cell::Name(field.raw.text.clone()),
        Cell::Name(field.when.text.clone()),
        Cell::Names(rules::outputs(field)),
        Cell::Name(field.op.to_string()),
        field.rank.map_or(Cell::None, |rank| Cell::Number(rank.into())),
        Cell::name_or_none(rules::otherwise(field)),
        Cell::Name(field.basis.to_string()),
        Cell::text_or_none(field.note.as_deref()),
    ]
}
