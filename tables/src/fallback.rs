//! The tables for events that the catalogue does not have.

use crate::vocabulary::vocabulary;
use crate::{Problem, tsv::Table};

pub(crate) const PREFIXES_FILE: &str = "tables/prefixes.tsv";
pub(crate) const VERBS_FILE: &str = "tables/verbs.tsv";
pub(crate) const RESULTS_FILE: &str = "tables/results.tsv";
pub(crate) const SESSION_VERBS_FILE: &str = "tables/session-verbs.tsv";
pub(crate) const SFTP_FILE: &str = "tables/sftp.tsv";

/// How an event type begins, and the categories that follow from it.
#[derive(Debug, Clone)]
pub struct Prefix {
    /// The beginning; it matches whole words between `.`, `_` and `-`.
    pub prefix: String,
    /// `event.category`.
    pub category: Vec<String>,
    /// A type to put beside creation, change or deletion.
    pub add: Option<String>,
    /// Line in `prefixes.tsv`.
    pub line: usize,
}

impl Prefix {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: PREFIXES_FILE, columns: &["prefix", "category", "add"], text }.rows(problems, |row| {
            Ok(Self {
                prefix: row.text("prefix")?.to_owned(),
                category: row.filled_list("category", ',')?,
                add: row.optional_owned("add"),
                line: row.line,
            })
        })
    }
}

/// Verbs of an event type that mean one `event.type`.
#[derive(Debug, Clone)]
pub struct Verbs {
    /// `event.type`.
    pub event_type: String,
    /// The verbs.
    pub verbs: Vec<String>,
    /// `event.category` where no prefix gives one.
    pub default_category: String,
    /// Line in `verbs.tsv`.
    pub line: usize,
}

impl Verbs {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: VERBS_FILE, columns: &["type", "verbs", "default_category"], text }.rows(
            problems,
            |row| {
                Ok(Self {
                    event_type: row.text("type")?.to_owned(),
                    verbs: row.filled_list("verbs", ' ')?,
                    default_category: row.text("default_category")?.to_owned(),
                    line: row.line,
                })
            },
        )
    }
}

vocabulary! {
    /// The result that a word of an event type tells.
    WordResult, "result":
    /// It failed.
    Failure = "failure",
    /// It was refused, which is a failure too.
    Denied = "denied",
    /// It worked.
    Success = "success",
}

/// Words of an event type that tell a result.
#[derive(Debug, Clone)]
pub struct ResultWords {
    /// The result.
    pub result: WordResult,
    /// The words.
    pub words: Vec<String>,
    /// A type to add where a category accepts it.
    pub extra_type: Option<String>,
    /// Line in `results.tsv`.
    pub line: usize,
}

impl ResultWords {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: RESULTS_FILE, columns: &["result", "words", "extra_type"], text }.rows(
            problems,
            |row| {
                Ok(Self {
                    result: row.text("result")?.parse()?,
                    words: row.filled_list("words", ' ')?,
                    extra_type: row.optional_owned("extra_type"),
                    line: row.line,
                })
            },
        )
    }
}

/// Verbs that mean another type when the first category is `session`.
#[derive(Debug, Clone)]
pub struct SessionVerbs {
    /// The verbs.
    pub verbs: Vec<String>,
    /// `event.type` in a session.
    pub event_type: String,
    /// Line in `session-verbs.tsv`.
    pub line: usize,
}

impl SessionVerbs {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: SESSION_VERBS_FILE, columns: &["verbs", "type"], text }.rows(problems, |row| {
            Ok(Self {
                verbs: row.filled_list("verbs", ' ')?,
                event_type: row.text("type")?.to_owned(),
                line: row.line,
            })
        })
    }
}

/// An SFTP operation and how its event is categorised.
#[derive(Debug, Clone)]
pub struct SftpAction {
    /// The number in the event; none for all others, written `*`.
    pub action: Option<u8>,
    /// The name of the operation.
    pub name: Option<String>,
    /// `event.category`.
    pub category: Vec<String>,
    /// `event.type`.
    pub types: Vec<String>,
    /// Line in `sftp.tsv`.
    pub line: usize,
}

impl SftpAction {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        let columns = &["action", "name", "category", "type"];
        Table { file: SFTP_FILE, columns, text }.rows(problems, |row| {
            Ok(Self {
                action: sftp_number(row.text("action")?)?,
                name: row.optional_owned("name"),
                category: row.filled_list("category", ',')?,
                types: row.filled_list("type", ',')?,
                line: row.line,
            })
        })
    }
}

fn sftp_number(text: &str) -> Result<Option<u8>, String> {
    if text == "*" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| format!("expected a number from 0 to 255 or *, found `{text}`"))
}
