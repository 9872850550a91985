//! The tables for events that the catalogue does not have.

use super::events::place;
use super::names::Names;
use std::fmt::Write;
use teleport_ecs_tables::{Tables, WordResult};

pub(super) fn category_numbers(tables: &Tables, names: &[String]) -> Result<Vec<usize>, String> {
    let known: Vec<&str> = tables.ecs_categories.iter().map(|row| row.category.as_str()).collect();
    numbers(&known, names)
}

pub(super) fn type_numbers(tables: &Tables, names: &[String]) -> Result<Vec<usize>, String> {
    numbers(&event_types(tables), names)
}

fn numbers(known: &[&str], names: &[String]) -> Result<Vec<usize>, String> {
    let number = |name: &String| {
        let place = known.iter().position(|known| known == name);
        place.ok_or_else(|| format!("expected a category or type of ECS, found `{name}`"))
    };
    names.iter().map(number).collect()
}

/// All values of `event.type` that ECS lists, sorted.
fn event_types(tables: &Tables) -> Vec<&str> {
    let mut types: Vec<&str> =
        tables.ecs_categories.iter().flat_map(|row| &row.expected_types).map(String::as_str).collect();
    types.sort_unstable();
    types.dedup();
    types
}

pub(super) fn to_rust(tables: &Tables, names: &Names) -> Result<String, String> {
    let mut out = String::new();
    let categories: Vec<&str> = tables.ecs_categories.iter().map(|row| row.category.as_str()).collect();
    let _ = writeln!(out, "pub(crate) static CATEGORIES: &[&str] = &{categories:?};\n");
    let _ = writeln!(out, "pub(crate) static EVENT_TYPES: &[&str] = &{:?};\n", event_types(tables));
    let mut expected = Vec::new();
    for row in &tables.ecs_categories {
        let types = type_numbers(tables, &row.expected_types)?;
        expected.push(types.iter().fold(0u32, |bits, number| bits | 1 << number));
    }
    let _ = writeln!(
        out,
        "/// By category, one bit for each event type that ECS expects.\npub(crate) static EXPECTED: &[u32] = &{expected:?};\n"
    );
    constants(&mut out, "category", &categories, &["api", "configuration", "session"])?;
    let wanted = ["creation", "deletion", "change", "start", "end", "info", "error"];
    constants(&mut out, "event_type", &event_types(tables), &wanted)?;
    prefixes(&mut out, tables, names)?;
    verbs(&mut out, tables, names)?;
    results(&mut out, tables, names)?;
    sftp(&mut out, tables)?;
    Ok(out)
}

/// Numbers of the names that the engine itself asks for.
fn constants(out: &mut String, module: &str, known: &[&str], names: &[&str]) -> Result<(), String> {
    let _ = writeln!(out, "pub(crate) mod {module} {{");
    for name in names {
        let number = one(&numbers(known, &[(*name).to_owned()])?);
        let _ = writeln!(out, "    pub(crate) const {}: u8 = {number};", name.to_uppercase());
    }
    out.push_str("}\n\n");
    Ok(())
}

fn prefixes(out: &mut String, tables: &Tables, names: &Names) -> Result<(), String> {
    let mut lists = Vec::new();
    out.push_str("pub(crate) static PREFIXES: &[Prefix] = &[\n");
    for row in &tables.prefixes {
        let text = &row.prefix;
        let categories = place(&mut lists, category_numbers(tables, &row.category)?);
        let add = row.add.iter().cloned().collect::<Vec<_>>();
        let add = type_numbers(tables, &add)?.first().copied();
        let name = names.name(text);
        let _ =
            writeln!(out, "    Prefix {{ text: {name}, categories: {categories}, add: {add:?} }}, // {text}");
    }
    out.push_str("];\n\npub(super) static PREFIX_CATEGORIES: &[&[u8]] = &[\n");
    for list in lists {
        let _ = writeln!(out, "    &{list:?},");
    }
    out.push_str("];\n\n");
    Ok(())
}

fn verbs(out: &mut String, tables: &Tables, names: &Names) -> Result<(), String> {
    out.push_str("pub(crate) static VERBS: &[Verb] = &[\n");
    for row in &tables.verbs {
        let event_type = one(&type_numbers(tables, std::slice::from_ref(&row.event_type))?);
        let category = one(&category_numbers(tables, std::slice::from_ref(&row.default_category))?);
        for word in &row.verbs {
            let name = names.name(word);
            let _ = writeln!(
                out,
                "    Verb {{ word: {name}, event_type: {event_type}, category: {category} }}, // {word}"
            );
        }
    }
    out.push_str("];\n\n/// Verbs that mean another type in a session.\npub(crate) static SESSION_VERBS: &[(Name, u8)] = &[\n");
    for row in &tables.session_verbs {
        let event_type = one(&type_numbers(tables, std::slice::from_ref(&row.event_type))?);
        for word in &row.verbs {
            let _ = writeln!(out, "    ({}, {event_type}), // {word}", names.name(word));
        }
    }
    out.push_str("];\n\n");
    Ok(())
}

fn one(numbers: &[usize]) -> usize {
    numbers.first().copied().unwrap_or_default()
}

fn results(out: &mut String, tables: &Tables, names: &Names) -> Result<(), String> {
    out.push_str("/// Words that tell a result, and the type to add for it.\n");
    out.push_str("pub(crate) static RESULTS: &[(Name, WordResult, Option<u8>)] = &[\n");
    for row in &tables.results {
        let result = match row.result {
            WordResult::Failure => "Failure",
            WordResult::Denied => "Denied",
            WordResult::Success => "Success",
        };
        let extra: Vec<String> = row.extra_type.iter().cloned().collect();
        let extra = type_numbers(tables, &extra)?.first().copied();
        for word in &row.words {
            let name = names.name(word);
            let _ = writeln!(out, "    ({name}, WordResult::{result}, {extra:?}), // {word}");
        }
    }
    out.push_str("];\n\n");
    Ok(())
}

/// Actions by number; the last row stands for all others.
fn sftp(out: &mut String, tables: &Tables) -> Result<(), String> {
    out.push_str("/// SFTP operations: number (none for all others), categories, types.\n");
    out.push_str("pub(crate) static SFTP: &[(Option<u8>, &[u8], &[u8])] = &[\n");
    for row in &tables.sftp {
        let categories = category_numbers(tables, &row.category)?;
        let types = type_numbers(tables, &row.types)?;
        let _ = writeln!(out, "    ({:?}, &{categories:?}, &{types:?}),", row.action);
    }
    out.push_str("];\n");
    Ok(())
}
