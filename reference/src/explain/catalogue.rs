//! Event codes and event types.

use super::{Kind, Section, Topic, capital, rule_table};
use crate::table::{Table, code as quoted};
use crate::{events, words};
use teleport_ecs_tables::{Basis, Event, Field, Tables};

pub(super) fn code(tables: &Tables, query: &str) -> Option<Topic> {
    let is_code = |event: &&Event| event.code.as_ref().is_some_and(|code| code.eq_ignore_ascii_case(query));
    let rows: Vec<&Event> = tables.events.iter().filter(is_code).collect();
    let name = rows.first()?.code.clone()?;
    let mut text = Vec::new();
    for event in &rows {
        let (code, event_type) = (quoted(&name), quoted(&event.event_type));
        text.push(format!("{code} is a code of {event_type}: {}.", event.title));
        text.extend(sentences(event));
    }
    let mut sections = vec![catalogue(&rows)];
    sections.extend(rows.first().and_then(|event| special_rules(tables, &event.event_type)));
    Some(Topic { kind: Kind::Code, name, text, sections })
}

pub(super) fn event_type(tables: &Tables, query: &str) -> Option<Topic> {
    let query = query.to_lowercase();
    let rows: Vec<&Event> = tables.events.iter().filter(|event| event.event_type == query).collect();
    let Some(first) = rows.first() else { return legacy_type(tables, &query) };
    let mut text = vec![match rows.as_slice() {
        [one] => format!("{} has one code: {}.", quoted(&query), one.title),
        several => format!("{} has {} codes.", quoted(&query), several.len()),
    }];
    if !first.legacy_types.is_empty() {
        let names: Vec<String> = first.legacy_types.iter().map(|name| quoted(name)).collect();
        text.push(format!("Other releases call it {}.", words::or(&names)));
    }
    match rows.as_slice() {
        [one] => text.extend(sentences(one)),
        _ => text.push("Categories and outcome follow from the code.".into()),
    }
    text.push("With a code that is not listed the event takes the rows of its type.".into());
    let mut sections = vec![catalogue(&rows)];
    sections.extend(special_rules(tables, &query));
    Some(Topic { kind: Kind::EventType, name: query, text, sections })
}

fn legacy_type(tables: &Tables, query: &str) -> Option<Topic> {
    let is_legacy = |event: &&Event| event.legacy_types.iter().any(|name| name == query);
    let event = tables.events.iter().find(is_legacy)?;
    let mut topic = event_type(tables, &event.event_type)?;
    topic.text.insert(0, format!("{} is another name of {}.", quoted(query), quoted(&event.event_type)));
    Some(topic)
}

fn sentences(event: &Event) -> Vec<String> {
    let list = |names: &[String]| names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
    let (category, types) = (list(&event.category), list(&event.types));
    let mut text = vec![
        format!("`event.category` is {category}, `event.type` is {types}."),
        format!("`event.outcome`: {}.", words::outcome(event.outcome)),
    ];
    let basis = capital(words::basis(event.basis));
    match (&event.reason, event.basis) {
        (Some(reason), Basis::Same) => text.push(format!("Note: {reason}.")),
        (Some(reason), _) => text.push(format!("{basis}: {reason}.")),
        (None, _) => text.push(format!("Categorised {}.", words::basis(event.basis))),
    }
    text
}

fn catalogue(rows: &[&Event]) -> Section {
    let mut table = Table::new(&events::COLUMNS);
    table.rows = rows.iter().map(|event| events::row(event)).collect();
    Section { title: "Catalogue".into(), table }
}

/// Rules made for this type, beside those for every event.
fn special_rules(tables: &Tables, event_type: &str) -> Option<Section> {
    let general =
        |field: &Field| field.when.patterns.iter().all(|pattern| pattern.glob == "*" || pattern.negated);
    let rules: Vec<&Field> = tables
        .fields
        .iter()
        .filter(|field| !general(field) && field.when.matches_type(Some(event_type)))
        .collect();
    let title = "Rules for this type that others do not have".to_owned();
    (!rules.is_empty()).then(|| Section { title, table: rule_table(&rules, true) })
}
