//! The document as one object literal: each field with the rows that fill it.

use super::condition;
use super::field::{Variant, is_for_text};
use super::names;
use super::row::{Rows, all, grouped, target};
use super::view::View;
use std::collections::BTreeMap;
use teleport_ecs_tables::{Action, Field};

/// A field of the document: what stands there, and what a reader should know.
struct Leaf {
    value: String,
    notes: Vec<String>,
}

/// Fields by name, groups inside groups.
#[derive(Default)]
struct Group {
    leaves: BTreeMap<String, Leaf>,
    groups: BTreeMap<String, Group>,
}

impl Group {
    fn insert(&mut self, path: &str, leaf: Leaf) {
        match path.split_once('.') {
            Some((group, rest)) => self.groups.entry(group.to_owned()).or_default().insert(rest, leaf),
            None => {
                self.leaves.insert(path.to_owned(), leaf);
            }
        }
    }

    fn write(&self, depth: usize, out: &mut String) {
        for (name, leaf) in &self.leaves {
            for note in &leaf.notes {
                names::line(out, depth, &format!("# {note}"));
            }
            names::line(out, depth, &format!("{}: {},", names::text(name), leaf.value));
        }
        for (name, group) in &self.groups {
            names::line(out, depth, &format!("{}: {{", names::text(name)));
            group.write(depth + 1, out);
            names::line(out, depth, "},");
        }
    }
}

/// The fields that the program computes from the event as a whole, by the name of their variable.
const COMPUTED: [(&str, &str); 11] = [
    ("event.kind", "\"event\""),
    ("event.category", "categories"),
    ("event.type", "types"),
    ("event.outcome", "outcome"),
    ("event.duration", "nanoseconds"),
    ("user.email", "email"),
    ("user.domain", "email_domain"),
    ("process.tty.columns", "terminal.columns"),
    ("process.tty.rows", "terminal.rows"),
    ("teleport.audit.success", "disagreeing"),
    ("user.name", "user_name"),
];

/// Groups whose parts one text fills: the names of the parts, and where the text comes from.
pub(super) fn groups(rows: &Rows<'_>) -> Vec<(String, Vec<&'static str>)> {
    let mut groups: Vec<(String, Vec<&'static str>)> = Vec::new();
    for row in &rows.tables.fields {
        let whole = matches!(row.op.action, Action::Address | Action::Url);
        if whole && !groups.iter().any(|(group, _)| *group == row.target) {
            groups.push((row.target.clone(), row.op.action.parts().to_vec()));
        }
    }
    groups
}

/// `.doc = compact({ … })`.
pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut document = Group::default();
    for path in written(rows) {
        let writers = rows.writers(&path);
        let value = rows.first_of(&writers)?;
        document.insert(&path, Leaf { value, notes: notes(&writers) });
    }
    for row in rows.tables.fields.iter().filter(|row| row.raw.is_event()) {
        if let Action::Set(constant) = &row.op.action {
            document.insert(&row.target, Leaf { value: names::text(constant), notes: Vec::new() });
        }
    }
    write_groups(rows, &mut document)?;
    for related in ["user", "ip", "hosts"] {
        let leaf = Leaf { value: format!("related_{related}"), notes: Vec::new() };
        document.insert(&format!("related.{related}"), leaf);
    }
    for (path, value) in COMPUTED {
        document.insert(path, Leaf { value: value.to_owned(), notes: Vec::new() });
    }
    let mut out = String::from(".doc = compact({\n");
    document.write(1, &mut out);
    out.push_str("})\n");
    Ok(out)
}

/// The paths that rows of raw fields write, each once.
fn written(rows: &Rows<'_>) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for row in rows.tables.fields.iter().filter(|row| !row.raw.is_event() && !row.raw.each) {
        let path = match &row.op.action {
            Action::Related(_)
            | Action::Email
            | Action::EmailDomain
            | Action::Tty
            | Action::Outcome
            | Action::Address
            | Action::Url => continue,
            Action::Rest if !rows.is_list(&row.target) => continue,
            _ => target(row),
        };
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

fn notes(writers: &[&Field]) -> Vec<String> {
    writers.iter().filter_map(|row| Some(format!("{}: {}", row.raw, row.note.as_ref()?))).collect()
}

/// The parts of addresses and URLs, after the rows that write such a part themselves.
fn write_groups(rows: &Rows<'_>, document: &mut Group) -> Result<(), String> {
    for (group, parts) in groups(rows) {
        for part in parts {
            let path = format!("{group}.{part}");
            let writers = rows.writers(&path);
            let mut value = format!("{group}.{part}");
            if !writers.is_empty() {
                value = format!("{} || {value}", rows.first_of(&writers)?);
            }
            let ports = rows.writers(&format!("{group}.port"));
            if part == "address" && !ports.is_empty() {
                value = whole_when_beaten(rows, &group, &ports)?;
            }
            document.insert(&path, Leaf { value, notes: notes(&writers) });
        }
    }
    Ok(())
}

/// The host of an address; the whole text when a row gave another port than stands in it.
fn whole_when_beaten(rows: &Rows<'_>, group: &str, ports: &[&Field]) -> Result<String, String> {
    let port = rows.first_of(ports)?;
    Ok(format!(
        "{{ if {group}.port != null && (({port} || {group}.port) != {group}.port) {{ {group}.whole }} else {{ {group}.address }} }}"
    ))
}

/// What lost its field to another one, or does not fit there, has a field of its own.
pub(super) fn write_fallbacks(rows: &Rows<'_>) -> Result<String, String> {
    let mut all: Vec<&Field> = rows.tables.fields.iter().filter(|row| has_fallback(row)).collect();
    all.sort_by_key(|row| row.rank.unwrap_or(0));
    let mut out = String::new();
    for row in all {
        for variant in rows.field(row)?.variants_of(row) {
            write_fallback(rows, row, variant, &mut out)?;
        }
    }
    Ok(out)
}

/// Whether a row has a field of its own for what does not go where it should.
pub(super) fn has_fallback(row: &Field) -> bool {
    let elsewhere = row.fallback.as_deref().is_some_and(|path| path != "teleport.audit.unmapped");
    elsewhere && row.op.action != Action::Outcome
}

/// The view of a fallback; no row is for a JSON type that it does not name.
pub(super) fn fallback_view(rows: &Rows<'_>, row: &Field, path: &str) -> Result<View, String> {
    let view = View::of_path(rows.tables, path)?;
    Ok(if view == View::Text && is_for_text(row) { View::String } else { view })
}

fn write_fallback(rows: &Rows<'_>, row: &Field, variant: &Variant, out: &mut String) -> Result<(), String> {
    let Some(path) = row.fallback.as_deref() else { return Ok(()) };
    let view = fallback_view(rows, row, path)?;
    let (value, fit) = (view.value(&variant.key), rows.fit(row, &variant.key)?);
    let mut reasons: Vec<String> = rows.lost(row)?.into_iter().collect();
    if fit != value {
        reasons.push(format!("{} == null", grouped(&fit)));
    }
    if reasons.is_empty() {
        return Ok(());
    }
    let mut conditions = vec![format!("{value} != null")];
    conditions.extend(condition::of_row(rows.field(row)?, row, variant, View::of_row(rows.tables, row)?));
    conditions.push(format!("({})", reasons.join(" || ")));
    if view == View::Object && !rows.rivals(row).is_empty() {
        // An object that stands there already is not repeated under another name.
        conditions.push(format!("{value} != ({})", rows.first_of(&rows.rivals(row))?));
    }
    let segments = names::texts(path.split('.'));
    names::line(out, 0, &format!("if {} {{", all(&conditions)));
    let write = format!(".doc = set!(.doc, {segments}, {value})");
    if view == View::Object {
        let raw = names::texts([row.raw.segments.join(".").as_str()]);
        names::line(
            out,
            1,
            &format!(
                "if get!(.doc, {segments}) == null {{ {write} }} else {{ .unmapped = set!(.unmapped, {raw}, {value}) }}"
            ),
        );
    } else {
        names::line(out, 1, &write);
    }
    names::line(out, 0, "}");
    Ok(())
}

/// `server = …`: the address or URL that fills a group.
pub(super) fn group_variables(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = String::new();
    for (group, _) in groups(rows) {
        let writers = rows.writers(&group);
        names::line(&mut out, 0, &format!("{group} = {}", rows.first_of(&writers)?));
    }
    Ok(out)
}

/// Whether a row finds a place for the value of a variant of its field.
pub(super) fn placed(rows: &Rows<'_>, row: &Field, variant: &Variant) -> Result<String, String> {
    let fit = grouped(&rows.fit(row, &variant.key)?);
    let here = match rows.lost(row)? {
        Some(lost) => format!("({fit} != null && !({lost}))"),
        None => format!("{fit} != null"),
    };
    let elsewhere = match row.fallback.as_deref().filter(|_| has_fallback(row)) {
        Some(path) => Some(fallback_view(rows, row, path)?.value(&variant.key)),
        None => None,
    };
    let mut conditions = condition::of_row(rows.field(row)?, row, variant, View::of_row(rows.tables, row)?);
    conditions.push(match elsewhere {
        Some(value) if value == fit => format!("{fit} != null"),
        Some(value) => format!("({here} || {value} != null)"),
        None => here,
    });
    Ok(all(&conditions))
}
