//! The findings, in the order in which they are told.

/// What the events held.
#[derive(Debug, Default)]
pub struct Report {
    /// Events mapped by this run.
    pub mapped: u64,
    /// Documents that came in mapped.
    pub mapped_already: u64,
    /// Events that the options leave out.
    pub dropped: u64,
    /// Lines that are no event.
    pub failed: u64,
    /// Inputs that could not be read to their end.
    pub unreadable: u64,
    /// By event type, the most frequent first.
    pub types: Vec<(String, TypeCount)>,
    /// Codes that the catalogue does not have, each with an event type it came with.
    pub unknown_codes: Vec<(String, Finding)>,
    /// Event types that the catalogue does not have.
    pub unknown_types: Vec<(String, u64)>,
    /// Fields of documents that the tables do not have.
    pub unknown_fields: Vec<(String, Finding)>,
    /// Values that did not fit their field or lost it, by raw name.
    pub misfits: Vec<(String, Finding)>,
    /// The first failures: where and why.
    pub failures: Vec<String>,
    /// Bytes of events and documents.
    pub sizes: Sizes,
}

/// Events of one type.
#[derive(Debug, Default)]
pub struct TypeCount {
    pub events: u64,
    pub success: u64,
    pub failure: u64,
    pub unknown: u64,
    pub none: u64,
    /// Bytes of their documents.
    pub bytes: u64,
}

/// How often a name was met, and a value that it had.
#[derive(Debug, Default)]
pub struct Finding {
    pub events: u64,
    pub example: String,
}

/// Bytes of JSON text, without line ends.
#[derive(Debug, Default)]
pub struct Sizes {
    /// Events as they came; documents that came in mapped are not counted here.
    pub events: u64,
    /// Documents of those events.
    pub documents: u64,
    /// The same documents under `--lean`.
    pub lean: u64,
    /// Documents that came in mapped.
    pub mapped_already: u64,
    /// By raw field, the largest first.
    pub raw_fields: Vec<(String, FieldSize)>,
    /// By field of the documents.
    pub fields: Vec<(String, FieldSize)>,
}

/// What a field takes over all events.
#[derive(Debug, Default)]
pub struct FieldSize {
    pub events: u64,
    pub bytes: u64,
}

impl Report {
    /// All events read.
    pub fn events(&self) -> u64 {
        self.mapped + self.mapped_already + self.dropped + self.failed
    }
}

/// `part` of `whole` in percent, with one digit.
pub fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { (part as f64 * 1000.0 / whole as f64).round() / 10.0 }
}
