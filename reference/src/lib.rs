//! What operators need around the mapping, generated from its tables: the event catalogue, the field
//! reference, explanations in plain words, the Elasticsearch template and the JSON Schema.
//!
//! Everything is computed from the rows of `tables/`, so it cannot disagree with the mapping. The
//! crate does no I/O and builds for `wasm32-unknown-unknown`.

pub mod detections;
pub mod events;
pub mod explain;
pub mod fields;
pub mod layout;
pub mod pages;
pub mod raw;
pub mod rules;
pub mod schema;
mod suggest;
pub mod table;
pub mod template;
pub mod trace;
mod tree;
pub mod vrl;
pub mod words;

pub use explain::explain_json;
use std::sync::OnceLock;
use teleport_ecs_tables::Tables;

/// The shipped tables, parsed at the first call.
///
/// # Panics
///
/// A shipped table is wrong; its own tests rule that out.
pub fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| Tables::load().expect("the shipped tables load"))
}

/// The event catalogue: a list of objects with `code` (text or null), `event_type`, `legacy_types`
/// (list), `title`, `category` (list), `type` (list), `outcome`, `basis` and `reason` (text or null).
pub fn events_json() -> serde_json::Value {
    events::table(tables()).to_json()
}

/// The output fields: a list of objects with `path`, `type`, `list` (bool), `source`, `meaning` and
/// `from`, the raw fields that feed it (list, in the order in which they win).
pub fn fields_json() -> serde_json::Value {
    fields::table(tables()).to_json()
}

/// Follows an event into the document that the mapping made of it; [`trace::Trace::to_json`] tells the
/// form. An event that is no object has no fields.
pub fn trace_json(event: &serde_json::Value, document: &serde_json::Value) -> serde_json::Value {
    let none = serde_json::Map::new();
    trace::trace(tables(), event.as_object().unwrap_or(&none), document).to_json()
}

/// Where raw fields go: a list of objects, one per rule, with `raw`, `events`, `output` (list),
/// `operation`, `rank` (number or null), `otherwise` (the field that takes what does not fit or comes
/// too late), `basis` and `note` (text or null).
pub fn raw_json() -> serde_json::Value {
    raw::table(tables()).to_json()
}
