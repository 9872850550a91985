//! `outcomes.tsv`: the field that tells how an event ended, where the catalogue leaves it to a field.

use crate::Problem;
use crate::tsv::Table;

pub(crate) const FILE: &str = "tables/outcomes.tsv";

/// A field and how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldBy {
    /// The status of an HTTP answer: from 400 on it failed.
    HttpStatus,
    /// The number that a program returned: 0 is success.
    ReturnCode,
    /// The number that a call of the system returned: negative ones are errors.
    DiskReturnCode,
    /// The number that a process ended with: 0 is success.
    ExitStatus,
    /// Whether a connection was let through: 0 is success, 1 failure.
    NetworkAction,
}

impl ToldBy {
    /// All of them, with the words of the table.
    pub const ALL: [(&'static str, ToldBy); 5] = [
        ("http_status", ToldBy::HttpStatus),
        ("return_code", ToldBy::ReturnCode),
        ("disk_return_code", ToldBy::DiskReturnCode),
        ("exit_status", ToldBy::ExitStatus),
        ("network_action", ToldBy::NetworkAction),
    ];

    fn parse(text: &str) -> Result<ToldBy, String> {
        let known = ToldBy::ALL.iter().find(|(word, _)| *word == text);
        known.map(|(_, told_by)| *told_by).ok_or_else(|| {
            let words: Vec<&str> = ToldBy::ALL.iter().map(|(word, _)| *word).collect();
            format!("expected one of {}, found `{text}`", words.join(", "))
        })
    }
}

/// How the outcome of an event type is told.
#[derive(Clone, Debug)]
pub struct OutcomeField {
    /// The event type.
    pub event_type: String,
    /// The field.
    pub told_by: ToldBy,
    /// Line in `outcomes.tsv`.
    pub line: usize,
}

impl OutcomeField {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: FILE, columns: &["event_type", "told_by"], text }.rows(problems, |row| {
            Ok(Self {
                event_type: row.text("event_type")?.to_owned(),
                told_by: ToldBy::parse(row.text("told_by")?)?,
                line: row.line,
            })
        })
    }
}
