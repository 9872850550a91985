use crate::field::FILE;
use crate::{Action, Field, JsonKind, Problem, Tables};

/// Raw fields that want one target need an order.
pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let wanting: Vec<&Field> = tables.fields.iter().filter(|field| wants_target(field)).collect();
    for (index, field) in wanting.iter().enumerate() {
        let rival = wanting[..index].iter().find(|rival| unordered(rival, field));
        if let Some(rival) = rival {
            let (target, raw, line) = (&field.target, &rival.raw, rival.line);
            let reason =
                format!("`{target}` is also wanted by `{raw}` in line {line}, each needs a rank of its own");
            problems.push(Problem::new(FILE, field.line, reason));
        }
    }
}

fn wants_target(field: &Field) -> bool {
    !field.raw.is_event() && !matches!(field.op.action, Action::Rest | Action::Related(_))
}

fn unordered(a: &Field, b: &Field) -> bool {
    let no_order = a.rank.is_none() || b.rank.is_none() || a.rank == b.rank;
    no_order
        && a.target == b.target
        && a.raw != b.raw
        && a.when.overlaps(&b.when)
        && !excludes(a, b)
        && !excludes(b, a)
}

/// A member of `a` is not there when `a` itself must be a scalar.
fn excludes(a: &Field, b: &Field) -> bool {
    let scalar = a.when.kind.is_some_and(|kind| !matches!(kind, JsonKind::Object | JsonKind::List));
    scalar && b.raw.segments.len() > a.raw.segments.len() && b.raw.segments.starts_with(&a.raw.segments)
}
