//! Tables on standard output: aligned for reading, or as JSON, CSV and Markdown.

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, Table as Grid, Width, presets};
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use teleport_ecs_reference::table::{Cell, Table};

const HEADING: Style = AnsiColor::Blue.on_default().bold();
const NAME: Style = AnsiColor::Cyan.on_default();

/// How rows are written.
#[derive(clap::ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListFormat {
    /// Aligned columns; wrapped on a terminal
    #[default]
    Table,
    /// A list of objects
    Json,
    /// RFC 4180, with a header line
    Csv,
    /// A Markdown table
    Markdown,
}

/// Prints the rows in the chosen format.
pub fn print(table: &Table, format: ListFormat) -> io::Result<()> {
    let text = match format {
        ListFormat::Table => aligned(table),
        ListFormat::Json => serde_json::to_string_pretty(&table.to_json())? + "\n",
        ListFormat::Csv => table.to_csv(),
        ListFormat::Markdown => table.to_markdown(),
    };
    print_text(&text)
}

/// Prints text; colours in it are for a terminal only.
pub fn print_text(text: &str) -> io::Result<()> {
    anstream::AutoStream::auto(io::stdout().lock()).write_all(text.as_bytes())
}

/// Aligned columns without those that are empty in every row. On a terminal long cells are wrapped.
pub fn aligned(table: &Table) -> String {
    let columns = used_columns(table);
    let mut grid = Grid::new();
    grid.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if let Some(width) = terminal_width() {
        grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    grid.set_header(columns.iter().map(|column| table.columns[*column].replace('_', " ")));
    for row in &table.rows {
        grid.add_row(columns.iter().map(|column| row.get(*column).map(shown).unwrap_or_default()));
    }
    for (column, number) in grid.column_iter_mut().zip(&columns) {
        column.set_padding((0, 2));
        if PATHS.contains(&table.columns[*number]) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        } else {
            let least = Width::Fixed(least_width(table, *number));
            column.set_constraint(ColumnConstraint::LowerBoundary(least));
        }
    }
    coloured_heading(&grid.to_string())
}

/// Columns of dotted names, which stay whole so that they can be copied.
const PATHS: [&str; 7] = ["raw", "raw_field", "path", "field", "output", "otherwise", "goes_to"];

/// On a terminal each dotted name of a list has its own line.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Names(names) if terminal_width().is_some() && names.iter().any(|name| name.contains('.')) => {
            names.join("\n")
        }
        cell => cell.plain(),
    }
}

/// Numbers and words are not wrapped in favour of long names: the width of a column with its padding.
fn least_width(table: &Table, column: usize) -> u16 {
    let width = table.widths().get(column).map_or(0, |width| (*width).min(WORD));
    width as u16 + 2
}

/// Characters of a word that is worth a line.
const WORD: usize = 18;

fn used_columns(table: &Table) -> Vec<usize> {
    let is_used = |column: &usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.get(*column));
        table.rows.is_empty() || cells.any(|cell| !cell.plain().is_empty())
    };
    (0..table.columns.len()).filter(is_used).collect()
}

fn coloured_heading(text: &str) -> String {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_end();
        _ = match number {
            0 => writeln!(out, "{HEADING}{line}{HEADING:#}"),
            _ => writeln!(out, "{line}"),
        };
    }
    out
}

/// A heading of its own line.
pub fn heading(text: &str) -> String {
    format!("{HEADING}{text}{HEADING:#}\n")
}

/// A sentence, wrapped on a terminal, where the names between backticks are coloured instead of quoted.
pub fn sentence(text: &str, indent: &str) -> String {
    let width = terminal_width().map(usize::from);
    let options = textwrap::Options::new(width.unwrap_or(usize::MAX))
        .initial_indent(indent)
        .subsequent_indent("  ")
        .break_words(false);
    let text = if width.is_some() { textwrap::fill(text, options) } else { format!("{indent}{text}") };
    if has_colour() { coloured_names(&text) + "\n" } else { text + "\n" }
}

fn coloured_names(text: &str) -> String {
    let mut out = String::new();
    for (number, part) in text.split('`').enumerate() {
        _ = if number % 2 == 1 { write!(out, "{NAME}{part}{NAME:#}") } else { write!(out, "{part}") };
    }
    out
}

fn has_colour() -> bool {
    crate::terminal::stdout_has_colour()
}

/// Columns of the terminal; none when the output goes elsewhere.
fn terminal_width() -> Option<u16> {
    if !io::stdout().is_terminal() {
        return None;
    }
    Some(window_width().unwrap_or(100).max(40))
}

#[cfg(not(target_family = "wasm"))]
fn window_width() -> Option<u16> {
    terminal_size::terminal_size().map(|(width, _)| width.0)
}

/// WASI cannot tell.
#[cfg(target_family = "wasm")]
fn window_width() -> Option<u16> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_empty_ones_left_out() {
        let mut table = Table::new(&["event_type", "rank", "note"]);
        for (name, rank) in [("user.login", 1), ("scp", 20)] {
            table.rows.push(vec![Cell::Name(name.into()), Cell::Number(rank), Cell::None]);
        }
        let text = aligned(&table);
        let text = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(text, "event type  rank\nuser.login  1\nscp         20\n");
    }

    #[test]
    fn names_are_coloured_in_place_of_the_backticks() {
        assert_eq!(coloured_names("`a` goes"), "\u{1b}[36ma\u{1b}[0m goes");
    }
}
