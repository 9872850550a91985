//! The report as one HTML file: charts are plain SVG, nothing is loaded from elsewhere.

use super::report::{FieldSize, Finding, Report, TypeCount, percent};
use super::text::{bytes, summary_lines};
use std::fmt::Write;

/// Bars of a chart.
const BARS: usize = 25;
/// Height of a bar with its gap, and width of the longest, in units of the drawing.
const ROW: usize = 22;
const LONGEST: f64 = 420.0;
/// Where the bars begin; the names stand before them.
const LEFT: usize = 300;
const WIDTH: usize = LEFT + 560;

/// The whole page.
pub fn page(report: &Report) -> String {
    let mut body = String::from("<h1>Teleport audit events</h1>\n");
    for line in summary_lines(report) {
        _ = writeln!(body, "<p>{}</p>", escaped(&line));
    }
    let sizes = &report.sizes;
    body += &section("Event types by outcome", &outcomes(&report.types));
    let before_after =
        [("events", sizes.events), ("documents", sizes.documents), ("documents, --lean", sizes.lean)];
    let drawn = if report.mapped > 0 {
        chart(&before_after.map(|(name, size)| bar(name, size, "")))
    } else {
        String::new()
    };
    body += &section("Size before and after", &drawn);
    body += &section(
        "Largest raw fields: what leaving one out saves",
        &field_sizes(&sizes.raw_fields, sizes.events),
    );
    let documents = sizes.documents + sizes.mapped_already;
    body += &section("Largest fields of the documents", &field_sizes(&sizes.fields, documents));
    body += &section("Unknown codes", &findings(&report.unknown_codes));
    body += &section("Unknown event types", &counts(&report.unknown_types));
    body += &section("Fields that the tables do not have", &findings(&report.unknown_fields));
    body += &section("Values that did not fit or lost their field", &findings(&report.misfits));
    let failures: String = report.failures.iter().map(|line| format!("{}\n", escaped(line))).collect();
    let failures = if failures.is_empty() { failures } else { format!("<pre>{failures}</pre>\n") };
    body += &section("Lines that are no event", &failures);
    format!("{HEAD}{body}</main>\n</body>\n</html>\n")
}

const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teleport audit events</title>
<style>
:root { color-scheme: light dark; --text: #1d2733; --dim: #5d6b7a; --page: #ffffff; --line: #d8dee5;
  --size: #3b6fb6; --success: #2f8f5b; --failure: #c8443c; --unknown: #c08a1e; --none: #9aa5b1; }
@media (prefers-color-scheme: dark) {
  :root { --text: #dbe3ec; --dim: #93a1b0; --page: #151b22; --line: #2d3843;
    --size: #6f9fe0; --success: #54b981; --failure: #e5746c; --unknown: #dcae55; --none: #66727f; } }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
svg { width: 100%; height: auto; } svg text { fill: var(--text); font-size: 13px; } svg .value { fill: var(--dim); }
.size { fill: var(--size); } .success { fill: var(--success); } .failure { fill: var(--failure); }
.unknown { fill: var(--unknown); } .none { fill: var(--none); }
.key span { display: inline-block; margin-right: 1.2rem; color: var(--dim); }
.key i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .2rem .8rem .2rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } pre { overflow-x: auto; }
</style>
</head>
<body>
<main>
"#;

fn section(title: &str, content: &str) -> String {
    if content.is_empty() { String::new() } else { format!("<h2>{title}</h2>\n{content}") }
}

/// A bar of one or more parts.
struct Bar {
    name: String,
    parts: Vec<(&'static str, u64)>,
    label: String,
}

fn bar(name: &str, size: u64, note: &str) -> Bar {
    Bar { name: name.to_owned(), parts: vec![("size", size)], label: format!("{}{note}", bytes(size)) }
}

fn chart(bars: &[Bar]) -> String {
    let longest =
        bars.iter().map(|bar| bar.parts.iter().map(|(_, size)| size).sum::<u64>()).max().unwrap_or(0).max(1);
    let height = bars.len() * ROW + 4;
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\">\n");
    for (number, bar) in bars.iter().enumerate() {
        draw(bar, number * ROW, longest, &mut svg);
    }
    svg + "</svg>\n"
}

fn draw(bar: &Bar, top: usize, longest: u64, svg: &mut String) {
    let (text_line, name) = (top + 15, escaped(&shortened(&bar.name)));
    let full = escaped(&bar.name);
    _ = writeln!(svg, "<g><title>{full}: {}</title>", escaped(&bar.label));
    _ = writeln!(svg, "<text x=\"{}\" y=\"{text_line}\" text-anchor=\"end\">{name}</text>", LEFT - 8);
    let mut left = LEFT as f64;
    for (class, size) in bar.parts.iter().filter(|(_, size)| *size > 0) {
        let width = *size as f64 / longest as f64 * LONGEST;
        _ = writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{}\" width=\"{width:.1}\" height=\"16\"/>",
            top + 2
        );
        left += width;
    }
    let label = escaped(&bar.label);
    _ = writeln!(svg, "<text class=\"value\" x=\"{:.1}\" y=\"{text_line}\">{label}</text></g>", left + 6.0);
}

/// What fits before the bars; the end of a path tells most.
fn shortened(name: &str) -> String {
    let length = name.chars().count();
    if length <= 42 {
        name.to_owned()
    } else {
        format!("…{}", name.chars().skip(length - 41).collect::<String>())
    }
}

fn outcomes(types: &[(String, TypeCount)]) -> String {
    if types.is_empty() {
        return String::new();
    }
    let names = ["success", "failure", "unknown", "none"];
    let key =
        names.map(|name| format!("<span><i style=\"background: var(--{name})\"></i>{name}</span>")).concat();
    let bars: Vec<Bar> = types
        .iter()
        .take(BARS)
        .map(|(name, count)| {
            let counts = [count.success, count.failure, count.unknown, count.none];
            Bar {
                name: name.clone(),
                parts: names.into_iter().zip(counts).collect(),
                label: count.events.to_string(),
            }
        })
        .collect();
    format!("<p class=\"key\">{key}</p>\n{}{}", chart(&bars), more(types.len()))
}

fn field_sizes(sizes: &[(String, FieldSize)], whole: u64) -> String {
    if sizes.is_empty() {
        return String::new();
    }
    let bars = sizes
        .iter()
        .take(BARS)
        .map(|(name, size)| bar(name, size.bytes, &format!(" ({:.1} %)", percent(size.bytes, whole))));
    chart(&bars.collect::<Vec<_>>()) + &more(sizes.len())
}

fn more(rows: usize) -> String {
    match rows.saturating_sub(BARS) {
        0 => String::new(),
        hidden => format!("<p>and {hidden} more</p>\n"),
    }
}

fn counts(counts: &[(String, u64)]) -> String {
    let row = |(name, count): &(String, u64)| vec![name.clone(), count.to_string()];
    rows(&["name", "events"], counts.iter().map(row).collect())
}

fn findings(findings: &[(String, Finding)]) -> String {
    let row = |(name, finding): &(String, Finding)| {
        vec![name.clone(), finding.events.to_string(), finding.example.clone()]
    };
    rows(&["name", "events", "example"], findings.iter().map(row).collect())
}

fn rows(columns: &[&str], rows: Vec<Vec<String>>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &[String], tag: &str| {
        let cells: String = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", escaped(cell))).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let head = line(&columns.iter().map(ToString::to_string).collect::<Vec<_>>(), "th");
    let body: String = rows.iter().map(|row| line(row, "td")).collect();
    format!("<table>\n{head}{body}</table>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_out_of_the_page() {
        let report = Report {
            types: vec![(
                "<script>\"&".to_owned(),
                TypeCount { events: 1, success: 1, ..Default::default() },
            )],
            unknown_types: vec![("<b>".to_owned(), 1)],
            failures: vec!["</pre>".to_owned()],
            ..Report::default()
        };
        let page = page(&report);
        assert!(!page.contains("<script>") && !page.contains("<b>") && page.contains("&lt;b&gt;"));
        assert_eq!(page.matches("</pre>").count(), 1);
    }

    #[test]
    fn nothing_is_loaded_from_elsewhere() {
        let page = page(&Report::default());
        assert!(!page.contains("http") && !page.contains("url(") && !page.contains("src="), "{page}");
    }
}
