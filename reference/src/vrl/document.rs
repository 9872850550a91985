//! The document as one object literal: each field with the rows that fill it.

use super::condition;
use super::names;
use super::row::{Rows, all, grouped, guarded};
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
    write_fallbacks(rows, &mut document)?;
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
            Action::Rest if !rows.tables.path(&row.target).is_some_and(|path| path.is_object_list()) => {
                continue;
            }
            Action::UserAgent => format!("{}.original", row.target),
            _ => row.target.clone(),
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

/// What lost its field to another one, or does not fit there.
fn write_fallbacks(rows: &Rows<'_>, document: &mut Group) -> Result<(), String> {
    let mut places: Vec<(String, Vec<String>, Vec<String>)> = Vec::new();
    for row in rows.tables.fields.iter().filter(|row| has_fallback(rows, row)) {
        let (Some(path), Some(value)) = (&row.fallback, fallback_value(rows, row)?) else { continue };
        match places.iter_mut().find(|(place, ..)| place == path) {
            Some((_, values, _)) => values.push(value),
            None => places.push((path.clone(), vec![value], notes(&[row]))),
        }
    }
    for (path, mut values, notes) in places {
        let own = rows.writers(&path);
        if !own.is_empty() {
            values.insert(0, rows.first_of(&own)?);
        }
        document.insert(&path, Leaf { value: values.join(" || "), notes });
    }
    Ok(())
}

/// Whether a row has a field of its own for what does not go where it should.
pub(super) fn has_fallback(rows: &Rows<'_>, row: &Field) -> bool {
    let flattened = |path: &str| View::of_path(rows.tables, path) == Ok(View::Object);
    let objects = View::of_row(rows.tables, row) == Ok(View::Object);
    row.fallback.as_deref().is_some_and(|path| !flattened(path) || objects)
        && row.fallback.as_deref() != Some("teleport.audit.unmapped")
        && row.op.action != Action::Outcome
}

fn fallback_value(rows: &Rows<'_>, row: &Field) -> Result<Option<String>, String> {
    let field = rows.field(row)?;
    let Some(path) = row.fallback.as_deref() else { return Ok(None) };
    let value = View::of_path(rows.tables, path)?.value(field);
    let fit = rows.fit(row)?;
    let mut reasons: Vec<String> = rows.lost(row)?.into_iter().collect();
    if fit != value {
        reasons.push(format!("{} == null", grouped(&fit)));
    }
    if reasons.is_empty() {
        return Ok(None);
    }
    let mut conditions = vec![format!("exists({})", field.value())];
    conditions.extend(condition::of_row(field, row));
    conditions.push(format!("({})", reasons.join(" || ")));
    if View::of_path(rows.tables, path)? == View::Object {
        conditions.push(format!("{value} != ({})", rows.first_of(&rows.rivals(row))?));
    }
    Ok(Some(guarded(&conditions, &value)))
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

/// Whether a row finds a place for its value; none when it always does where its conditions hold.
pub(super) fn placed(rows: &Rows<'_>, row: &Field) -> Result<String, String> {
    let field = rows.field(row)?;
    let fit = grouped(&rows.fit(row)?);
    let lost = rows.lost(row)?;
    let mut conditions = condition::of_row(field, row);
    let here = match &lost {
        Some(lost) => format!("({fit} != null && !({lost}))"),
        None => format!("{fit} != null"),
    };
    let elsewhere = match row.fallback.as_deref().filter(|_| has_fallback(rows, row)) {
        Some(path) => Some(View::of_path(rows.tables, path)?.value(field)),
        None => None,
    };
    conditions.push(match elsewhere {
        Some(value) if value == fit => format!("{fit} != null"),
        Some(value) => format!("({here} || {value} != null)"),
        None => here,
    });
    Ok(all(&conditions))
}
