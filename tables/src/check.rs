//! What the rows of the tables owe each other.

mod ecs;
mod events;
mod fallback;
mod fields;
mod outcomes;
mod paths;
mod ranks;

use crate::{Problem, Tables};

/// Every mistake, file by file and in the order of the lines.
pub(crate) fn all(tables: &Tables) -> Vec<Problem> {
    let mut problems = Vec::new();
    events::check(tables, &mut problems);
    fields::check(tables, &mut problems);
    ranks::check(tables, &mut problems);
    paths::check(tables, &mut problems);
    fallback::check(tables, &mut problems);
    outcomes::check(tables, &mut problems);
    ecs::check(tables, &mut problems);
    problems.sort_by_key(|problem| (problem.file, problem.line));
    problems
}

/// Reports each row whose key an earlier row has already.
fn unique<K: PartialEq>(rows: impl Iterator<Item = (K, usize)>, mut report: impl FnMut(&K, usize, usize)) {
    let mut seen: Vec<(K, usize)> = Vec::new();
    for (key, line) in rows {
        match seen.iter().find(|(known, _)| *known == key) {
            Some((_, first)) => report(&key, line, *first),
            None => seen.push((key, line)),
        }
    }
}
