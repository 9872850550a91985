//! A table with typed cells, and its forms: aligned text, JSON, CSV and Markdown.

use serde_json::{Map, Value};
use std::fmt::Write;

/// A value in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing: `null`, an empty cell.
    None,
    /// A number.
    Number(u64),
    /// `true` or `false`.
    Bool(bool),
    /// Prose.
    Text(String),
    /// A name as it stands in data.
    Name(String),
    /// Names.
    Names(Vec<String>),
}

impl Cell {
    /// A name, or nothing.
    pub fn name_or_none(text: Option<&str>) -> Cell {
        text.map_or(Cell::None, |text| Cell::Name(text.to_owned()))
    }

    /// Prose, or nothing.
    pub fn text_or_none(text: Option<&str>) -> Cell {
        text.map_or(Cell::None, |text| Cell::Text(text.to_owned()))
    }

    /// The cell on one line, list items with a space between them.
    pub fn plain(&self) -> String {
        match self {
            Cell::None => String::new(),
            Cell::Number(number) => number.to_string(),
            Cell::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
            Cell::Text(text) | Cell::Name(text) => text.clone(),
            Cell::Names(names) => names.join(" "),
        }
    }

    fn json(&self) -> Value {
        match self {
            Cell::None => Value::Null,
            Cell::Number(number) => (*number).into(),
            Cell::Bool(flag) => (*flag).into(),
            Cell::Text(text) | Cell::Name(text) => text.as_str().into(),
            Cell::Names(names) => names.clone().into(),
        }
    }

    fn markdown(&self) -> String {
        match self {
            Cell::Name(name) => code(name),
            Cell::Names(names) => names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", "),
            other => escaped(&other.plain()),
        }
    }
}

/// Rows under named columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns, as keys of the JSON objects.
    pub columns: Vec<&'static str>,
    /// Rows of as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty table.
    pub fn new(columns: &[&'static str]) -> Table {
        Table { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Keeps the rows that hold every one of the words, whatever their case, in some cell.
    pub fn grep(mut self, words: &[String]) -> Table {
        let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        self.rows.retain(|row| {
            let text = row.iter().map(Cell::plain).collect::<Vec<_>>().join("\n").to_lowercase();
            words.iter().all(|word| text.contains(word))
        });
        self
    }

    /// A list of objects with the column names as keys.
    pub fn to_json(&self) -> Value {
        let object = |row: &Vec<Cell>| {
            let members = self.columns.iter().zip(row).map(|(name, cell)| (name.to_string(), cell.json()));
            Value::Object(members.collect::<Map<_, _>>())
        };
        self.rows.iter().map(object).collect()
    }

    /// RFC 4180 with a header line; lines end with CR LF.
    pub fn to_csv(&self) -> String {
        let mut out = String::new();
        let line = |cells: Vec<String>| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
        out += &line(self.columns.iter().map(|name| name.to_string()).collect());
        for row in &self.rows {
            out += "\r\n";
            out += &line(row.iter().map(Cell::plain).collect());
        }
        out + "\r\n"
    }

    /// A Markdown table.
    pub fn to_markdown(&self) -> String {
        let headings: Vec<String> = self.columns.iter().map(|name| name.replace('_', " ")).collect();
        let mut out = format!("| {} |\n|{}\n", headings.join(" | "), "---|".repeat(headings.len()));
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(Cell::markdown).collect();
            _ = writeln!(out, "| {} |", cells.join(" | "));
        }
        out
    }

    /// Width of each column in characters, heading included.
    pub fn widths(&self) -> Vec<usize> {
        let width = |(column, name): (usize, &&str)| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|cell| cell.plain().chars().count()).max().unwrap_or(0);
            widest.max(name.chars().count())
        };
        self.columns.iter().enumerate().map(width).collect()
    }
}

/// A name in a code span; none of ours holds a backtick.
pub(crate) fn code(name: &str) -> String {
    format!("`{}`", name.replace('|', "\\|"))
}

fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('*', "\\*")
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table() -> Table {
        let mut table = Table::new(&["code", "event_type", "category", "rank", "list", "reason"]);
        table.rows.push(vec![
            Cell::None,
            Cell::Name("print".into()),
            Cell::Names(vec!["session".into(), "file".into()]),
            Cell::Number(2),
            Cell::Bool(true),
            Cell::Text("a | b, \"c\"".into()),
        ]);
        table
    }

    #[test]
    fn json_keeps_types() {
        let expected = json!([{
            "code": null, "event_type": "print", "category": ["session", "file"], "rank": 2, "list": true,
            "reason": "a | b, \"c\"",
        }]);
        assert_eq!(table().to_json(), expected);
    }

    #[test]
    fn csv_quotes_what_needs_it() {
        let expected =
            "code,event_type,category,rank,list,reason\r\n,print,session file,2,yes,\"a | b, \"\"c\"\"\"\r\n";
        assert_eq!(table().to_csv(), expected);
    }

    #[test]
    fn markdown_escapes_bars() {
        let expected = "| code | event type | category | rank | list | reason |\n|---|---|---|---|---|---|\n\
                        |  | `print` | `session`, `file` | 2 | yes | a \\| b, \"c\" |\n";
        assert_eq!(table().to_markdown(), expected);
    }

    #[test]
    fn every_word_must_be_somewhere_in_the_row() {
        let words = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(table().grep(&words(&["PRINT", "session"])).rows.len(), 1);
        assert!(table().grep(&words(&["print", "scp"])).rows.is_empty());
    }
}
