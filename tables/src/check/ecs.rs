//! The facts about ECS, and the pairs of category and type that it expects.

use super::unique;
use crate::ecs::{CATEGORIES_FILE, FIELDS_FILE};
use crate::{Problem, Source, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let categories = tables.ecs_categories.iter().map(|row| (&row.category, row.line));
    unique(categories, |category, line, first| {
        let reason = format!("category `{category}` is already in line {first}");
        problems.push(Problem::new(CATEGORIES_FILE, line, reason));
    });
    unique(tables.ecs_fields.iter().map(|row| (&row.path, row.line)), |path, line, first| {
        problems.push(Problem::new(FIELDS_FILE, line, format!("`{path}` is already in line {first}")));
    });
    for row in &tables.ecs_fields {
        if tables.path(&row.path).is_none_or(|path| path.source != Source::Ecs) {
            let reason = format!("`{}` has no row with source ecs in paths.tsv", row.path);
            problems.push(Problem::new(FIELDS_FILE, row.line, reason));
        }
    }
}

/// What is wrong with these categories and types beside each other, by what ECS expects.
pub(super) fn pair_problems(tables: &Tables, categories: &[String], types: &[String]) -> Vec<String> {
    let unknown = unknown_categories(tables, categories);
    if !unknown.is_empty() {
        return unknown;
    }
    let lonely_types = types
        .iter()
        .filter(|event_type| !accepted_by_any(tables, categories, event_type))
        .map(|event_type| format!("type `{event_type}` is expected with none of {}", categories.join(", ")));
    let lonely_categories = categories
        .iter()
        .filter(|category| !types.iter().any(|event_type| accepts(tables, category, event_type)))
        .map(|category| format!("category `{category}` expects none of {}", types.join(", ")));
    lonely_types.chain(lonely_categories).collect()
}

/// A reason for each category that ECS does not have.
pub(super) fn unknown_categories(tables: &Tables, categories: &[String]) -> Vec<String> {
    let known =
        || tables.ecs_categories.iter().map(|row| row.category.as_str()).collect::<Vec<_>>().join(", ");
    categories
        .iter()
        .filter(|category| !tables.ecs_categories.iter().any(|row| row.category == **category))
        .map(|category| format!("unknown category `{category}`, expected one of {}", known()))
        .collect()
}

/// Whether ECS expects the type beside one of the categories.
pub(super) fn accepted_by_any(tables: &Tables, categories: &[String], event_type: &str) -> bool {
    categories.iter().any(|category| accepts(tables, category, event_type))
}

/// Whether ECS expects the type beside the category.
pub(super) fn accepts(tables: &Tables, category: &str, event_type: &str) -> bool {
    let rows = tables.ecs_categories.iter().filter(|row| row.category == category);
    rows.flat_map(|row| &row.expected_types).any(|expected| expected == event_type)
}

/// Whether ECS has the type beside any category.
pub(super) fn is_type(tables: &Tables, event_type: &str) -> bool {
    tables.ecs_categories.iter().any(|row| row.expected_types.iter().any(|expected| expected == event_type))
}
