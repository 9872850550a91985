use super::unique;
use crate::path::FILE;
use crate::tables::is_member;
use crate::{EcsField, Field, Path, Problem, Source, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut report = |line, reason| problems.push(Problem::new(FILE, line, reason));
    duplicates(&tables.paths, &mut report);
    for path in &tables.paths {
        let found =
            [name(path), group(tables, path), objects(tables, path), ecs(tables, path), unused(tables, path)];
        for reason in found.into_iter().flatten() {
            report(path.line, reason);
        }
    }
}

fn duplicates(paths: &[Path], report: &mut impl FnMut(usize, String)) {
    unique(paths.iter().map(|row| (&row.path, row.line)), |path, line, first| {
        let type_in = |line| paths.iter().find(|row| row.line == line).map(|row| row.field_type);
        match (type_in(first), type_in(line)) {
            (Some(a), Some(b)) if a != b => {
                report(line, format!("`{path}` is {b} here and {a} in line {first}"))
            }
            _ => report(line, format!("`{path}` is already in line {first}")),
        }
    });
}

fn name(path: &Path) -> Option<String> {
    let wrong = |name: &str| name.is_empty() || name.contains([' ', '"', '*', '[', ']']);
    path.path
        .split('.')
        .any(wrong)
        .then(|| format!("expected names with dots between them, found `{}`", path.path))
}

/// A path is a field or holds fields, never both.
fn group(tables: &Tables, path: &Path) -> Option<String> {
    let member = tables.paths.iter().find(|row| is_member(&row.path, &path.path))?;
    (!path.is_object_list())
        .then(|| format!("`{}` is a field here and a group in line {}", path.path, member.line))
}

fn objects(tables: &Tables, path: &Path) -> Option<String> {
    if !path.is_object_list() {
        return None;
    }
    if !path.list {
        return Some("type object is for lists of objects, write flattened or declare the members".into());
    }
    let members = tables.paths.iter().any(|row| is_member(&row.path, &path.path));
    (!members).then(|| format!("list of objects `{}` has no members", path.path))
}

fn ecs(tables: &Tables, path: &Path) -> Option<String> {
    let fact = tables.ecs_fields.iter().find(|row| row.path == path.path);
    let name = &path.path;
    match (path.source, fact) {
        (Source::Ecs, None) => Some(format!("source is ecs, but `{name}` is not in ecs-fields.tsv")),
        (Source::Ecs, Some(fact)) => ecs_difference(path, fact),
        _ => None,
    }
}

fn ecs_difference(path: &Path, fact: &EcsField) -> Option<String> {
    let (name, ours, theirs) = (&path.path, path.field_type, fact.field_type);
    if ours != theirs {
        return Some(format!("`{name}` is {ours} here and {theirs} in ECS"));
    }
    let word = |list| if list { "a list" } else { "no list" };
    (path.list != fact.list)
        .then(|| format!("`{name}` is {} here and {} in ECS", word(path.list), word(fact.list)))
}

fn unused(tables: &Tables, path: &Path) -> Option<String> {
    let written = tables.fields.iter().any(|field| writes(field, &path.path));
    (!written).then(|| format!("no rule writes `{}`", path.path))
}

fn writes(field: &Field, path: &str) -> bool {
    let parts = field.op.action.parts();
    let part = || path.strip_prefix(field.target.as_str()).and_then(|rest| rest.strip_prefix('.'));
    field.fallback.as_deref() == Some(path)
        || (parts.is_empty() && field.target == path)
        || part().is_some_and(|part| parts.contains(&part))
}
