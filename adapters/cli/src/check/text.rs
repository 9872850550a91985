//! The report as text: a summary, then a table for each finding.

use super::report::{FieldSize, Finding, Report, TypeCount, percent};
use crate::listing::{aligned, heading};
use teleport_ecs_reference::table::{Cell, Table};

/// Rows of a table; the rest is summed up.
const ROWS: usize = 20;

/// The whole report.
pub fn text(report: &Report) -> String {
    let mut text = summary(report);
    text += &section("Event types", &types(&report.types));
    text += &section("Unknown codes", &findings("code", &report.unknown_codes));
    text += &section("Unknown event types", &counts("event_type", &report.unknown_types));
    text += &section("Fields that the tables do not have", &findings("path", &report.unknown_fields));
    text += &section("Values that did not fit or lost their field", &findings("raw_field", &report.misfits));
    if !report.failures.is_empty() {
        text += &format!("\n{}{}\n", heading("Lines that are no event"), report.failures.join("\n"));
    }
    let sizes = &report.sizes;
    text += &section("Largest raw fields", &field_sizes("raw_field", &sizes.raw_fields, sizes.events));
    let documents = sizes.documents + sizes.mapped_already;
    text += &section("Largest fields of the documents", &field_sizes("path", &sizes.fields, documents));
    text
}

/// The totals in words.
pub fn summary_lines(report: &Report) -> Vec<String> {
    let sizes = &report.sizes;
    let mut lines = vec![format!(
        "{} {}: {} mapped, {} mapped already, {} dropped, {} failed",
        report.events(),
        if report.events() == 1 { "event" } else { "events" },
        report.mapped,
        report.mapped_already,
        report.dropped,
        report.failed
    )];
    if report.mapped > 0 {
        let change = sizes.documents as f64 / sizes.events.max(1) as f64;
        lines.push(format!(
            "{} of events become {} of documents ({change:.2} times); --lean saves {} ({} %)",
            bytes(sizes.events),
            bytes(sizes.documents),
            bytes(sizes.documents - sizes.lean),
            percent(sizes.documents - sizes.lean, sizes.documents)
        ));
    }
    let sum =
        |findings: &[(String, Finding)]| findings.iter().map(|(_, finding)| finding.events).sum::<u64>();
    lines.push(format!(
        "unknown codes: {}, unknown event types: {}, unknown fields: {}, values that did not fit: {}",
        report.unknown_codes.len(),
        report.unknown_types.len(),
        report.unknown_fields.len(),
        sum(&report.misfits)
    ));
    lines
}

fn summary(report: &Report) -> String {
    summary_lines(report).join("\n") + "\n"
}

fn section(title: &str, table: &Table) -> String {
    if table.rows.is_empty() {
        return String::new();
    }
    let hidden = table.rows.len().saturating_sub(ROWS);
    let mut shown = table.clone();
    shown.rows.truncate(ROWS);
    let more =
        if hidden == 0 { String::new() } else { format!("and {hidden} more (--format json has all)\n") };
    format!("\n{}{}{more}", heading(title), aligned(&shown))
}

fn types(types: &[(String, TypeCount)]) -> Table {
    let mut table = Table::new(&["event_type", "events", "success", "failure", "unknown", "none", "bytes"]);
    let number = |number: u64| if number == 0 { Cell::None } else { Cell::Number(number) };
    for (name, count) in types {
        table.rows.push(vec![
            Cell::Name(name.clone()),
            number(count.events),
            number(count.success),
            number(count.failure),
            number(count.unknown),
            number(count.none),
            number(count.bytes),
        ]);
    }
    table
}

fn counts(column: &'static str, counts: &[(String, u64)]) -> Table {
    let mut table = Table::new(&[column, "events"]);
    let row = |(name, count): &(String, u64)| vec![Cell::Name(name.clone()), Cell::Number(*count)];
    table.rows = counts.iter().map(row).collect();
    table
}

fn findings(column: &'static str, findings: &[(String, Finding)]) -> Table {
    let mut table = Table::new(&[column, "events", "example"]);
    for (name, finding) in findings {
        let example = Cell::Text(finding.example.clone());
        table.rows.push(vec![Cell::Name(name.clone()), Cell::Number(finding.events), example]);
    }
    table
}

fn field_sizes(column: &'static str, sizes: &[(String, FieldSize)], whole: u64) -> Table {
    let mut table = Table::new(&[column, "events", "bytes", "share"]);
    for (name, size) in sizes {
        let share = Cell::Text(format!("{:.1} %", percent(size.bytes, whole)));
        let (events, bytes) = (Cell::Number(size.events), Cell::Number(size.bytes));
        table.rows.push(vec![Cell::Name(name.clone()), events, bytes, share]);
    }
    table
}

/// `1.5 MB`.
pub fn bytes(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("{bytes} bytes"),
        1000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        assert_eq!([bytes(999), bytes(1234), bytes(2_500_000)], ["999 bytes", "1.2 kB", "2.5 MB"]);
    }
}
