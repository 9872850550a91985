//! How one thing is mapped, and why: an event code, an event type, a raw field or an output field.

mod catalogue;
mod output;
mod raw_field;

use crate::suggest::suggestions;
use crate::table::{Cell, Table};
use crate::{rules, tables, words};
use serde_json::{Value, json};
use teleport_ecs_tables::{Field, Tables};

/// What is known about a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The name as it was asked for.
    pub query: String,
    /// Everything that has this name; empty when nothing has.
    pub topics: Vec<Topic>,
    /// Names like it, when nothing has it.
    pub suggestions: Vec<String>,
}

/// One thing with the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// What it is.
    pub kind: Kind,
    /// Its name as the tables write it.
    pub name: String,
    /// Sentences in plain words; names are between backticks.
    pub text: Vec<String>,
    /// The rows behind the words.
    pub sections: Vec<Section>,
}

/// A table with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The rows.
    pub table: Table,
}

/// What can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An event code.
    Code,
    /// An event type.
    EventType,
    /// A key of the event.
    RawField,
    /// A field of the document.
    OutputField,
    /// An object of the document with fields in it.
    OutputGroup,
}

impl Kind {
    /// The kind as JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::EventType => "event_type",
            Kind::RawField => "raw_field",
            Kind::OutputField => "output_field",
            Kind::OutputGroup => "output_group",
        }
    }

    /// The kind for readers.
    pub fn words(self) -> &'static str {
        match self {
            Kind::Code => "event code",
            Kind::EventType => "event type",
            Kind::RawField => "raw field",
            Kind::OutputField => "output field",
            Kind::OutputGroup => "group of output fields",
        }
    }
}

/// Explains everything named `query`: codes in any case, raw fields with or without quotes.
pub fn explain(tables: &Tables, query: &str) -> Explanation {
    let name = query.trim();
    let topics = [
        catalogue::code(tables, name),
        catalogue::event_type(tables, name),
        raw_field::topic(tables, name),
        output::field(tables, name),
        output::group(tables, name),
    ];
    let topics: Vec<Topic> = topics.into_iter().flatten().collect();
    let suggestions = if topics.is_empty() { suggestions(tables, name) } else { Vec::new() };
    Explanation { query: query.to_owned(), topics, suggestions }
}

/// [`explain`] on the shipped tables, as JSON: an object with `query`, `matches` and `suggestions`
/// (list of names). A match has `kind` (`code`, `event_type`, `raw_field`, `output_field` or
/// `output_group`), `name`, `text` (list of sentences) and `sections`, each with `title` and `rows`
/// (list of objects).
pub fn explain_json(query: &str) -> Value {
    explain(tables(), query).to_json()
}

impl Explanation {
    /// The form that [`explain_json`] describes.
    pub fn to_json(&self) -> Value {
        let matches: Vec<Value> = self.topics.iter().map(Topic::to_json).collect();
        json!({"query": self.query, "matches": matches, "suggestions": self.suggestions})
    }
}

impl Topic {
    fn to_json(&self) -> Value {
        let section = |section: &Section| json!({"title": section.title, "rows": section.table.to_json()});
        let sections: Vec<Value> = self.sections.iter().map(section).collect();
        json!({"kind": self.kind.as_str(), "name": self.name, "text": self.text, "sections": sections})
    }
}

/// Rules with their place in the table of rules, in the order given.
fn rule_table(fields: &[&Field], with_raw: bool) -> Table {
    let mut columns =
        vec!["order", "raw", "events", "output", "operation", "rank", "otherwise", "basis", "note", "line"];
    if !with_raw {
        columns.remove(1);
    }
    let mut table = Table::new(&columns);
    for (order, field) in (1..).zip(fields) {
        let mut row = crate::raw::row(field);
        if !with_raw {
            row.remove(0);
        }
        row.insert(0, Cell::Number(order));
        row.push(Cell::Number(field.line as u64));
        table.rows.push(row);
    }
    table
}

/// What sets a rule apart from Elastic's package, as a sentence; nothing when it is the same.
fn deviation(field: &Field) -> Option<String> {
    use teleport_ecs_tables::Basis;
    let note = field.note.as_deref();
    match field.basis {
        Basis::Same => note.map(|note| format!("Note: {note}.")),
        basis => Some(match note {
            Some(note) => format!("{}: {note}.", capital(words::basis(basis))),
            None => format!("{}.", capital(words::basis(basis))),
        }),
    }
}

/// What happens to values that lose or do not fit, as a sentence.
fn losers(tables: &Tables, field: &Field) -> Option<String> {
    let otherwise = rules::otherwise(field)?;
    let (before, after) = rules::rivals(tables, field);
    let names = |fields: &[&Field]| {
        let mut names: Vec<String> = Vec::new();
        for field in fields {
            let name = match field.raw.is_event() {
                true => "the event catalogue".to_owned(),
                false => crate::table::code(&field.raw.text),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        words::or(&names)
    };
    let mut text = String::new();
    if !before.is_empty() {
        text += &format!("{} goes first. ", capital(&names(&before)));
    }
    if !after.is_empty() {
        text += &format!("It goes before {}. ", names(&after));
    }
    text += &match before.is_empty() {
        true => format!("A value that does not fit is kept in `{otherwise}`."),
        false => format!("A value that comes too late or does not fit is kept in `{otherwise}`."),
    };
    Some(text)
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
