//! The output formats: a line per document, indented, or bulk lines.

use super::document::{self, Colour};
use std::fmt;

/// How documents are written.
#[derive(clap::ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OutputFormat {
    /// One document per line
    #[default]
    Ndjson,
    /// Indented, for reading
    Pretty,
    /// Elasticsearch bulk lines: `create` with event.id as `_id`, then the document
    Bulk,
}

impl fmt::Display for OutputFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use clap::ValueEnum;
        let value = self.to_possible_value();
        formatter.write_str(value.as_ref().map_or("", |value| value.get_name()))
    }
}

/// Brings lines of documents into the chosen format.
#[derive(Clone, Debug)]
pub enum Format {
    Ndjson,
    Pretty(Colour),
    Bulk {
        /// `"_index":"…"`, or nothing.
        index: String,
    },
}

/// Elasticsearch refuses a longer `_id`.
const LONGEST_ID: usize = 512;

impl Format {
    /// `index` must need no escape in JSON.
    pub fn new(format: OutputFormat, index: Option<&str>, with_colour: bool) -> Format {
        match format {
            OutputFormat::Ndjson => Format::Ndjson,
            OutputFormat::Pretty if with_colour => Format::Pretty(Colour::terminal()),
            OutputFormat::Pretty => Format::Pretty(Colour::none()),
            OutputFormat::Bulk => {
                Format::Bulk { index: index.map_or_else(String::new, |name| format!(r#""_index":"{name}""#)) }
            }
        }
    }

    /// Whether [`write`](Format::write) would only copy.
    pub fn is_ndjson(&self) -> bool {
        matches!(self, Format::Ndjson)
    }

    /// Appends the documents, each given as a line with its end, to `out`.
    pub fn write(&self, documents: &[u8], out: &mut Vec<u8>) {
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', documents) {
            let document = &documents[start..end];
            start = end + 1;
            match self {
                Format::Ndjson => out.extend_from_slice(document),
                Format::Pretty(colour) => document::indent(document, colour, out),
                Format::Bulk { index } => {
                    write_action(index, document, out);
                    out.extend_from_slice(document);
                }
            }
            out.push(b'\n');
        }
    }
}

fn write_action(index: &str, document: &[u8], out: &mut Vec<u8>) {
    let id = document::member(document, b"event")
        .and_then(|event| document::member(event, b"id"))
        .filter(|id| id.starts_with(b"\"") && (3..=LONGEST_ID + 2).contains(&id.len()));
    out.extend_from_slice(b"{\"create\":{");
    out.extend_from_slice(index.as_bytes());
    if let Some(id) = id {
        if !index.is_empty() {
            out.push(b',');
        }
        out.extend_from_slice(b"\"_id\":");
        out.extend_from_slice(id);
    }
    out.extend_from_slice(b"}}\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bulk(index: Option<&str>, documents: &str) -> String {
        let mut out = Vec::new();
        Format::new(OutputFormat::Bulk, index, false).write(documents.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn bulk_lines_carry_the_event_id() {
        let document = "{\"ecs\":{\"id\":\"no\"},\"event\":{\"kind\":\"event\",\"id\":\"a\\\"b\"}}\n";
        assert_eq!(bulk(None, document), format!("{{\"create\":{{\"_id\":\"a\\\"b\"}}}}\n{document}"));
        assert_eq!(
            bulk(Some("logs-x-y"), document),
            format!("{{\"create\":{{\"_index\":\"logs-x-y\",\"_id\":\"a\\\"b\"}}}}\n{document}")
        );
    }

    #[test]
    fn elasticsearch_chooses_the_id_where_there_is_no_fit_one() {
        let long = format!("{{\"event\":{{\"id\":\"{}\"}}}}\n", "x".repeat(513));
        for document in ["{\"event\":{\"id\":7}}\n", "{\"event\":{\"id\":\"\"}}\n", "{\"a\":1}\n", &long] {
            assert_eq!(bulk(None, document), format!("{{\"create\":{{}}}}\n{document}"));
            assert!(bulk(Some("i"), document).starts_with("{\"create\":{\"_index\":\"i\"}}\n"));
        }
    }
}
