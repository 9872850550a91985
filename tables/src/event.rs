use crate::vocabulary::vocabulary;
use crate::{
    Basis, Problem,
    tsv::{Row, Table},
};

pub(crate) const FILE: &str = "tables/events.tsv";

vocabulary! {
    /// Where `event.outcome` comes from.
    EventOutcome, "outcome":
    /// The operation took place, unless the event says it failed.
    Success = "success",
    /// The code reports a failure, whatever else the event says.
    Failure = "failure",
    /// An attempt whose result is never known.
    Unknown = "unknown",
    /// No outcome is meaningful, none is written.
    None = "none",
    /// A field of the event tells.
    Field = "field",
}

/// One code of the event catalogue.
#[derive(Debug, Clone)]
pub struct Event {
    /// The code; none for the events that Teleport sends without one.
    pub code: Option<String>,
    /// The event type, in lower case.
    pub event_type: String,
    /// Names that the type had in other releases.
    pub legacy_types: Vec<String>,
    /// What the event reports, in a few words.
    pub title: String,
    /// `event.category`.
    pub category: Vec<String>,
    /// `event.type`.
    pub types: Vec<String>,
    /// How `event.outcome` is found.
    pub outcome: EventOutcome,
    /// How the row stands to the released Elastic package.
    pub basis: Basis,
    /// Why it differs from the package.
    pub reason: Option<String>,
    /// Line in `events.tsv`.
    pub line: usize,
}

impl Event {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        let columns = &[
            "code",
            "event_type",
            "legacy_types",
            "title",
            "category",
            "type",
            "outcome",
            "basis",
            "reason",
        ];
        Table { file: FILE, columns, text }.rows(problems, Self::parse)
    }

    fn parse(row: &Row) -> Result<Self, String> {
        Ok(Self {
            code: row.optional_owned("code"),
            event_type: row.text("event_type")?.to_owned(),
            legacy_types: row.list("legacy_types", ',')?,
            title: row.text("title")?.to_owned(),
            category: row.filled_list("category", ',')?,
            types: row.filled_list("type", ',')?,
            outcome: row.text("outcome")?.parse()?,
            basis: row.text("basis")?.parse()?,
            reason: row.optional_owned("reason"),
            line: row.line,
        })
    }
}
