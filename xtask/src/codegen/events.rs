//! `tables/events.tsv`: the catalogue, its event types and the categories that they share.

use super::names::Names;
use super::{fallback, fields, seats};
use std::fmt::Write;
use teleport_ecs_tables::{Event, EventOutcome, Tables, ToldBy};

type Class<'a> = (&'a [String], &'a [String]);

pub(super) fn to_rust(tables: &Tables, names: &Names) -> Result<String, String> {
    let types = types(tables);
    let classes = classes(tables);
    let mut out = String::from("pub(crate) static CLASSES: &[Class] = &[\n");
    for (categories, event_types) in &classes {
        let _ = writeln!(out, "    {},", class(tables, categories, event_types)?);
    }
    out.push_str("];\n\npub(crate) static TYPES: &[EventType] = &[\n");
    let (mut families, mut type_rows) = (Vec::new(), Vec::new());
    for name in &types {
        let family = place(&mut families, fields::families(tables, name));
        let rows = rows(tables, name);
        let _ = writeln!(
            out,
            "    EventType {{ name: {}, family: {family}, first: {}, count: {}, probe: Probe::{} }},",
            names.name(name),
            type_rows.len(),
            rows.len(),
            probe(tables, name)
        );
        type_rows.extend(rows);
    }
    let _ = writeln!(
        out,
        "];\n\n/// One bit for each pattern that matches.\npub(crate) static FAMILIES: &[u64] = &{families:?};\n"
    );
    let _ = writeln!(
        out,
        "/// Rows of the catalogue by type.\npub(crate) static TYPE_ROWS: &[u16] = &{type_rows:?};\n"
    );
    let type_seats = seats::seats(types.iter().copied().zip(0..));
    let _ = writeln!(out, "pub(crate) static TYPE_SEATS: &[u16] = &{type_seats:?};\n");
    out.push_str("pub(crate) static CODES: &[CodeRow] = &[\n");
    let number = |name: &str| types.iter().position(|known| *known == name).unwrap_or_default();
    let mut legacies = vec![Vec::new()];
    for event in &tables.events {
        let legacy: Vec<usize> = event.legacy_types.iter().map(|name| number(name)).collect();
        let legacy = place(&mut legacies, legacy);
        let class = classes.iter().position(|known| *known == class_of(event)).unwrap_or_default();
        let _ = writeln!(
            out,
            "    CodeRow {{ code: {}, event_type: {}, legacy: {legacy}, class: {class}, outcome: OutcomeRule::{} }},",
            names.name(event.code.as_deref().unwrap_or("")),
            number(&event.event_type),
            outcome(event.outcome)
        );
    }
    let codes =
        tables.events.iter().zip(0u16..).filter_map(|(event, row)| Some((event.code.as_deref()?, row)));
    let lists: Vec<String> = legacies.iter().map(|list| format!("&{list:?}")).collect();
    let _ = writeln!(
        out,
        "];\n\n/// Numbers of older names.\npub(crate) static LEGACY: &[&[u16]] = &[{}];",
        lists.join(", ")
    );
    let _ = writeln!(out, "\npub(crate) static CODE_SEATS: &[u16] = &{:?};", seats::seats(codes));
    Ok(out)
}

/// Place of an item among distinct ones.
pub(super) fn place<T: PartialEq>(items: &mut Vec<T>, item: T) -> usize {
    items.iter().position(|known| *known == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    })
}

fn class_of(event: &Event) -> Class<'_> {
    (&event.category, &event.types)
}

/// The distinct pairs of categories and types.
fn classes(tables: &Tables) -> Vec<Class<'_>> {
    let mut classes: Vec<Class<'_>> = Vec::new();
    for event in &tables.events {
        if !classes.contains(&class_of(event)) {
            classes.push(class_of(event));
        }
    }
    classes
}

fn class(tables: &Tables, categories: &[String], types: &[String]) -> Result<String, String> {
    Ok(format!(
        "Class {{ categories: &{:?}, types: &{:?} }}",
        fallback::category_numbers(tables, categories)?,
        fallback::type_numbers(tables, types)?
    ))
}

/// All names of event types, sorted.
fn types(tables: &Tables) -> Vec<&str> {
    let mut types: Vec<&str> = tables
        .events
        .iter()
        .flat_map(|event| std::iter::once(&event.event_type).chain(&event.legacy_types))
        .map(String::as_str)
        .collect();
    types.sort_unstable();
    types.dedup();
    types
}

/// Rows of the catalogue with a type; where none has it, those that had it once.
fn rows(tables: &Tables, name: &str) -> Vec<usize> {
    let with = |fits: &dyn Fn(&Event) -> bool| {
        tables
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| fits(event))
            .map(|(row, _)| row)
            .collect::<Vec<_>>()
    };
    let own = with(&|event| event.event_type == name);
    if own.is_empty() { with(&|event| event.legacy_types.iter().any(|legacy| legacy == name)) } else { own }
}

fn outcome(outcome: EventOutcome) -> &'static str {
    match outcome {
        EventOutcome::Success => "Success",
        EventOutcome::Failure => "Failure",
        EventOutcome::Unknown => "Unknown",
        EventOutcome::None => "None",
        EventOutcome::Field => "Field",
    }
}

/// Which other field tells the outcome, by event type.
fn probe(tables: &Tables, event_type: &str) -> &'static str {
    let row = tables.outcomes.iter().find(|row| row.event_type == event_type);
    match row.map(|row| row.told_by) {
        None => "None",
        Some(ToldBy::HttpStatus) => "HttpStatus",
        Some(ToldBy::ReturnCode) => "ReturnCode",
        Some(ToldBy::DiskReturnCode) => "DiskReturnCode",
        Some(ToldBy::ExitStatus) => "ExitStatus",
        Some(ToldBy::NetworkAction) => "NetworkAction",
    }
}
