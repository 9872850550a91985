//! The tables for events that the catalogue does not have.

use super::names;
use teleport_ecs_tables::Tables;

/// The categories that ECS expects with each type.
pub(super) fn expected(tables: &Tables) -> String {
    let rows = tables
        .ecs_categories
        .iter()
        .map(|row| (row.category.clone(), names::text(&row.expected_types.join(" "))));
    object(rows)
}

/// How types begin: the categories, and the type to add.
pub(super) fn prefixes(tables: &Tables) -> String {
    let rows = tables.prefixes.iter().map(|row| {
        let words: Vec<&str> = row.prefix.split(['.', '_', '-']).collect();
        let add = row.add.as_deref().unwrap_or_default();
        let cells = names::texts([row.category.join(" ").as_str(), add]);
        (format!("{}.", words.join(".")), cells)
    });
    object(rows)
}

/// The verbs: type, and category where no prefix gives one.
pub(super) fn verbs(tables: &Tables) -> String {
    let rows = tables.verbs.iter().flat_map(|row| {
        let cells = names::texts([row.event_type.as_str(), row.default_category.as_str()]);
        row.verbs.iter().map(move |verb| (verb.clone(), cells.clone()))
    });
    object(rows)
}

/// The verbs that mean another type in a session.
pub(super) fn session_verbs(tables: &Tables) -> String {
    let rows = tables
        .session_verbs
        .iter()
        .flat_map(|row| row.verbs.iter().map(|verb| (verb.clone(), names::text(&row.event_type))));
    object(rows)
}

/// The words that tell a result: what it is, and the type to add.
pub(super) fn results(tables: &Tables) -> String {
    let rows = tables.results.iter().flat_map(|row| {
        let cells = names::texts([row.result.as_str(), row.extra_type.as_deref().unwrap_or_default()]);
        row.words.iter().map(move |word| (word.clone(), cells.clone()))
    });
    object(rows)
}

/// The words that tell a failure.
pub(super) fn failing_words(tables: &Tables) -> String {
    let failing = tables.results.iter().filter(|row| row.result != teleport_ecs_tables::WordResult::Success);
    names::texts(failing.flat_map(|row| &row.words).map(String::as_str))
}

/// SFTP operations by number: categories and types.
pub(super) fn sftp(tables: &Tables) -> String {
    let rows = tables.sftp.iter().map(|row| {
        let number = row.action.map_or("*".to_owned(), |number| number.to_string());
        (number, names::texts([row.category.join(" ").as_str(), row.types.join(" ").as_str()]))
    });
    object(rows)
}

/// An object literal; short members share a line.
fn object(members: impl Iterator<Item = (String, String)>) -> String {
    let mut out = String::from("{\n ");
    let mut length = 0;
    for (name, value) in members {
        let member = format!(" {}: {value},", names::text(&name));
        if length > 0 && length + member.len() > 100 {
            out.push_str("\n ");
            length = 0;
        }
        length += member.len();
        out.push_str(&member);
    }
    out.push_str("\n}");
    out
}
