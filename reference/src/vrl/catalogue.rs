//! The event catalogue: categories, types and outcome by event type and code.

use super::names;
use std::fmt::Write;
use teleport_ecs_tables::{Event, Tables};

/// The names of one event type, its own and those of older releases, with the rows for them.
struct Named<'a> {
    name: &'a str,
    rows: Vec<(&'a Event, bool)>,
}

/// `rows = …` for the event type, by its first word and then by its name.
pub(super) fn write(tables: &Tables) -> String {
    let mut named = named(tables);
    named.sort_by_key(|named| named.name);
    let mut out = String::from("rows = []\n");
    let mut rest = &named[..];
    while let Some(first) = rest.first() {
        let word = first_word(first.name);
        let count = rest.iter().take_while(|named| first_word(named.name) == word).count();
        let (family, others) = rest.split_at(count);
        names::line(&mut out, 0, &format!("if word == {} {{", names::text(word)));
        for named in family {
            write_type(named, &mut out);
        }
        names::line(&mut out, 0, "}");
        rest = others;
    }
    out
}

fn write_type(named: &Named<'_>, out: &mut String) {
    names::line(out, 1, &format!("if type == {} {{", names::text(named.name)));
    names::line(out, 2, "rows = [");
    for (event, former) in &named.rows {
        let mut cells = vec![
            event.code.as_deref().unwrap_or("").to_owned(),
            event.category.join(" "),
            event.types.join(" "),
            event.outcome.to_string(),
        ];
        cells.extend(former.then(|| "former".to_owned()));
        let cells = names::texts(cells.iter().map(String::as_str));
        names::line(out, 3, &format!("{cells},  # {}", event.title));
    }
    names::line(out, 2, "]");
    names::line(out, 1, "}");
}

fn first_word(name: &str) -> &str {
    name.split(['.', '_', '-']).next().unwrap_or(name)
}

fn named(tables: &Tables) -> Vec<Named<'_>> {
    let mut all: Vec<Named<'_>> = Vec::new();
    let mut add = |name, event, former| match all.iter_mut().find(|named| named.name == name) {
        Some(named) => named.rows.push((event, former)),
        None => all.push(Named { name, rows: vec![(event, former)] }),
    };
    for event in &tables.events {
        add(event.event_type.as_str(), event, false);
    }
    for event in &tables.events {
        for name in &event.legacy_types {
            add(name.as_str(), event, true);
        }
    }
    all
}

/// The type of each code, for events that have no type: `code=type` with spaces between.
pub(super) fn codes(tables: &Tables) -> String {
    let mut out = String::from("s'");
    let mut length = 0;
    for event in &tables.events {
        let Some(code) = &event.code else { continue };
        let pair = format!("{code}={}", event.event_type);
        if length + pair.len() > 100 {
            out.push('\n');
            length = 0;
        } else if length > 0 {
            out.push(' ');
        }
        length += pair.len() + 1;
        let _ = write!(out, "{pair}");
    }
    out.push('\'');
    out
}
