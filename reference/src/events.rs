//! The event catalogue: codes, their types and how they are categorised.

use crate::table::{Cell, Table};
use teleport_ecs_tables::{Event, Tables};

/// The columns of [`table`].
pub const COLUMNS: [&str; 9] =
    ["code", "event_type", "legacy_types", "title", "category", "type", "outcome", "basis", "reason"];

/// One row per code, by event type and then by code.
pub fn table(tables: &Tables) -> Table {
    let mut table = Table::new(&COLUMNS);
    table.rows = tables.events.iter().map(row).collect();
    table
}

pub(crate) fn row(event: &Event) -> Vec<Cell> {
    vec![
        Cell::name_or_none(event.code.as_deref()),
        Cell::Name(event.event_type.clone()),
        Cell::Names(event.legacy_types.clone()),
        Cell::Text(event.title.clone()),
        Cell::Names(event.category.clone()),
        Cell::Names(event.types.clone()),
        Cell::Name(event.outcome.to_string()),
        Cell::Name(event.basis.to_string()),
        Cell::text_or_none(event.reason.as_deref()),
    ]
}
