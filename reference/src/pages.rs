//! The generated pages of `docs/`: Markdown, and the JSON Schema.

use crate::detections::CONDITIONS;
use crate::layout::pretty;
use crate::table::{Cell, Table, code};
use crate::{events, fields, raw, rules, schema, words};
use std::fmt::Write;
use teleport_ecs_tables::{Action, Basis, EventOutcome, Field, Source, Tables};

/// The files, as paths from the root of the repository, and their text.
pub fn files(tables: &Tables) -> Vec<(&'static str, String)> {
    vec![
        ("docs/events.md", events_page(tables)),
        ("docs/fields.md", fields_page(tables)),
        ("docs/raw-fields.md", raw_page(tables)),
        ("docs/schema.json", pretty(&schema::schema(tables))),
    ]
}

fn heading(title: &str, source: &str) -> String {
    format!(
        "<!-- Made from {source} by `cargo xtask codegen`: change the rows, not this page. -->\n\n# {title}\n\n"
    )
}

fn events_page(tables: &Tables) -> String {
    let mut page = heading("Event catalogue", "tables/events.tsv");
    let types =
        tables.events.iter().map(|event| &event.event_type).collect::<std::collections::BTreeSet<_>>();
    _ = write!(
        page,
        "{} codes of {} event types, and how each is categorised. `teleport-ecs events` prints the same, as table, JSON or CSV; \
         `teleport-ecs explain T1000W` tells all about one.\n\n\
         An event that is not listed is mapped as well: the type wins over the code, and an unknown type is categorised by its words.\n\n",
        tables.events.len(),
        types.len()
    );
    page += "| outcome | event.outcome |\n|---|---|\n";
    for outcome in EventOutcome::ALL {
        _ = writeln!(page, "| `{outcome}` | {} |", words::outcome(*outcome));
    }
    page.push('\n');
    page += &basis_legend();
    page += &events::table(tables).to_markdown();
    page
}

fn basis_legend() -> String {
    let mut text = "| basis | meaning |\n|---|---|\n".to_owned();
    for basis in [Basis::Same, Basis::Extended, Basis::Fixed] {
        _ = writeln!(text, "| `{basis}` | {} |", words::basis(basis));
    }
    text.push('\n');
    text
}

fn fields_page(tables: &Tables) -> String {
    let mut page = heading("Output fields", "tables/paths.tsv and tables/fields.tsv");
    _ = write!(
        page,
        "The {} fields that a document can have. `teleport-ecs fields` prints the same, as table, JSON or CSV; \
         `teleport-ecs explain user.name` tells which rule wins and why; [schema.json](schema.json) is a JSON Schema of it all.\n\n\
         *List* says whether the value is always a list; otherwise it never is. *From* names the raw fields that feed it, the one that wins first; \
         `@event` stands for the event as a whole. A raw field that no rule knows stays at `teleport.audit.<its name>`, with its own type.\n\n",
        tables.paths.len()
    );
    page += "| source | meaning |\n|---|---|\n";
    for source in Source::ALL {
        _ = writeln!(page, "| `{source}` | {} |", words::source(*source));
    }
    for (group, table) in grouped(fields::table(tables), field_group) {
        _ = write!(page, "\n## {group}\n\n{}", table.to_markdown());
    }
    page
}

/// The heading that a field stands under: its first name, and a second one below `teleport.audit`.
fn field_group(path: &str) -> String {
    let names: Vec<&str> = path.split('.').collect();
    match names.as_slice() {
        ["teleport", "audit", group, _, ..] => format!("teleport.audit.{group}"),
        ["teleport", "audit", ..] => "teleport.audit".to_owned(),
        [group, _, ..] => group.to_string(),
        _ => "Without a group".to_owned(),
    }
}

/// The rows of a table under headings, which are sorted and follow from the first cell.
fn grouped(table: Table, group: fn(&str) -> String) -> std::collections::BTreeMap<String, Table> {
    let mut groups = std::collections::BTreeMap::new();
    let columns = table.columns.clone();
    for row in table.rows {
        let name = group(&row.first().map(Cell::plain).unwrap_or_default());
        groups.entry(name).or_insert_with(|| Table::new(&columns)).rows.push(row);
    }
    groups
}

fn raw_page(tables: &Tables) -> String {
    let mut page = heading("Where did my raw field go?", "tables/fields.tsv");
    page += "Every key that Teleport or a log shipper sends, and the fields of the document that hold its value. \
             `teleport-ecs fields --raw` prints the rules, as table, JSON or CSV; `teleport-ecs explain login` tells all about one field, \
             and `teleport-ecs explain - < event.json` follows every field of an event of yours.\n\n\
             Nothing is lost: a value that loses its place to another, or does not fit the type there, is kept in the field of the last column. \
             A key that is not listed stays at `teleport.audit.<its name>`; dots in it become underscores.\n\n";
    page += "## Fields that detection rules read\n\n\
             Published detection rules for Teleport read these. Conditions are KQL; the one that begins with a bar is ES|QL.\n\n";
    page += &detection_table();
    for (letter, rows) in raw_groups(tables) {
        _ = write!(page, "\n## {letter}\n\n{RAW_COLUMNS}");
        for row in rows {
            page += &row;
        }
    }
    page
}

fn detection_table() -> String {
    let mut text =
        "| raw field | rules ask whether it | field | on the document |\n|---|---|---|---|\n".to_owned();
    for condition in CONDITIONS {
        let (raw, path, query) = (code(condition.raw), code(condition.path), code(condition.query));
        _ = writeln!(text, "| {raw} | {} | {path} | {query} |", condition.asks);
    }
    text
}

const RAW_COLUMNS: &str = "| raw field | goes to | also written to | otherwise |\n|---|---|---|---|\n";

/// One row per raw field, under the first letter of its name.
fn raw_groups(tables: &Tables) -> std::collections::BTreeMap<String, Vec<String>> {
    let mut fields: Vec<&Field> = tables.fields.iter().filter(|field| !field.raw.is_event()).collect();
    fields.sort_by_key(|field| raw::sort_key(field));
    let mut groups: std::collections::BTreeMap<String, Vec<String>> = Default::default();
    for rules in fields.chunk_by(|a, b| raw::sort_key(a) == raw::sort_key(b)) {
        for rules in same_raw(rules) {
            let letter = raw::sort_key(rules[0]).chars().next().filter(char::is_ascii_alphabetic);
            let letter =
                letter.map_or("@ and _".to_owned(), |letter| letter.to_ascii_uppercase().to_string());
            groups.entry(letter).or_default().push(raw_row(&rules));
        }
    }
    groups
}

/// `"addr.local"` and `addr.local` sort together and are two fields.
fn same_raw<'a>(rules: &[&'a Field]) -> Vec<Vec<&'a Field>> {
    let mut fields: Vec<Vec<&Field>> = Vec::new();
    for rule in rules {
        match fields.iter_mut().find(|known| known[0].raw == rule.raw) {
            Some(known) => known.push(rule),
            None => fields.push(vec![rule]),
        }
    }
    fields
}

fn raw_row(rules: &[&Field]) -> String {
    let cell = |fields: Vec<String>| fields.join("<br>");
    let taking = rules.iter().filter(|field| field.consumes()).map(|field| place(field)).collect();
    let copying = rules.iter().filter(|field| !field.consumes()).map(|field| place(field)).collect();
    let mut otherwise: Vec<String> = Vec::new();
    for path in rules.iter().filter_map(|field| field.fallback.as_deref()) {
        if !otherwise.contains(&code(path)) {
            otherwise.push(code(path));
        }
    }
    format!("| {} | {} | {} | {} |\n", code(&rules[0].raw.text), cell(taking), cell(copying), cell(otherwise))
}

/// The fields that a rule writes, and its scope where it is not general.
fn place(field: &Field) -> String {
    let outputs: Vec<String> = rules::outputs(field).iter().map(|path| code(path)).collect();
    let mut text = match &field.op.action {
        Action::Rest => format!("members, below {}", outputs.join(", ")),
        Action::Set(value) => format!("{}: `{value}`", outputs.join(", ")),
        _ => outputs.join(", "),
    };
    let scope = words::scope(&field.when);
    if scope != "in every event" {
        _ = write!(text, " {}", scope.trim_start_matches("in every event, "));
    }
    text
}
