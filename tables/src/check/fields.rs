use super::unique;
use crate::field::FILE;
use crate::{Action, Field, FieldType, Problem, Related, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut report = |line, reason| problems.push(Problem::new(FILE, line, reason));
    let rules =
        tables.fields.iter().map(|row| ((&row.raw.text, &row.when.text, &row.op, &row.target), row.line));
    unique(rules, |(raw, ..), line, first| {
        report(line, format!("the rule for `{raw}` is already in line {first}"))
    });
    for field in &tables.fields {
        let found = [
            source(field),
            pattern(tables, field),
            enum_name(tables, field),
            target(tables, field),
            fallback(tables, field),
            parent(tables, field),
            shadow(tables, field),
        ];
        for reason in found.into_iter().flatten() {
            report(field.line, reason);
        }
    }
}

/// `@event` goes with the operations that need no raw field, and only with them.
fn source(field: &Field) -> Option<String> {
    let of_event = field.op.action.is_of_event();
    let either = matches!(field.op.action, Action::Set(_) | Action::Outcome);
    match field.raw.is_event() {
        true if !of_event && !either => Some(format!("`{}` needs a raw field, found `@event`", field.op)),
        false if of_event => Some(format!("`{}` needs `@event`, found `{}`", field.op, field.raw)),
        _ => None,
    }
}

/// A pattern that no known event type matches is most likely misspelt.
fn pattern(tables: &Tables, field: &Field) -> Option<String> {
    let known =
        || tables.events.iter().flat_map(|event| event.legacy_types.iter().chain([&event.event_type]));
    let idle = field.when.patterns.iter().find(|pattern| !known().any(|name| pattern.matches(name)))?;
    Some(format!("pattern `{}` matches no event type in events.tsv", idle.glob))
}

fn enum_name(tables: &Tables, field: &Field) -> Option<String> {
    let Action::Map(name) = &field.op.action else { return None };
    let unknown = tables.enum_values(name).next().is_none();
    unknown.then(|| format!("unknown enum `{name}`, not in enums.tsv"))
}

fn target(tables: &Tables, field: &Field) -> Option<String> {
    let action = &field.op.action;
    if *action == Action::Rest {
        return rest_target(tables, field);
    }
    if let Some(part) = action.parts().iter().find(|part| !has_part(tables, field, part)) {
        return Some(format!("target `{}.{part}` is not declared in paths.tsv", field.target));
    }
    if !action.parts().is_empty() {
        return None;
    }
    if let Action::Related(related) = action
        && field.target != format!("related.{related}")
    {
        return Some(format!("`{}` writes `related.{related}`, found target `{}`", field.op, field.target));
    }
    let Some(path) = tables.path(&field.target) else {
        return Some(undeclared(tables, "target", &field.target));
    };
    if path.is_object_list() {
        return Some(format!(
            "`{}` cannot write the list of objects `{}`, `rest` can",
            field.op, field.target
        ));
    }
    let expected = types_for(action)?;
    (!expected.contains(&path.field_type)).then(|| {
        let names: Vec<_> = expected.iter().map(|known| known.as_str()).collect();
        let found = path.field_type;
        format!("`{}` writes {}, but `{}` is {found}", field.op, names.join(" or "), field.target)
    })
}

fn has_part(tables: &Tables, field: &Field, part: &str) -> bool {
    tables.path(&format!("{}.{part}", field.target)).is_some()
}

fn rest_target(tables: &Tables, field: &Field) -> Option<String> {
    let fine = match tables.path(&field.target) {
        Some(path) => matches!(path.field_type, FieldType::Flattened | FieldType::Object),
        None => tables.is_group(&field.target),
    };
    (!fine).then(|| {
        format!("`rest` needs a group, a flattened field or a list of objects, `{}` is none", field.target)
    })
}

/// The types that an operation can write; none where it writes them all.
fn types_for(action: &Action) -> Option<&'static [FieldType]> {
    use FieldType::*;
    Some(match action {
        Action::Time | Action::TimeMillis => &[Date],
        Action::Port | Action::Duration => &[Long],
        Action::Json | Action::Base64Json | Action::Headers | Action::Unmapped => &[Flattened],
        Action::Envelope => &[Flattened, Keyword, Wildcard],
        Action::Base64 => &[Wildcard, Text, MatchOnlyText],
        Action::Join => &[Wildcard, Keyword],
        Action::Related(Related::Ip) => &[Ip],
        Action::Map(_) | Action::Email | Action::EmailDomain | Action::Set(_) | Action::Related(_) => {
            &[Keyword]
        }
        Action::Catalogue | Action::Original | Action::Outcome => &[Keyword],
        _ => return None,
    })
}

fn fallback(tables: &Tables, field: &Field) -> Option<String> {
    let fallback = field.fallback.as_ref()?;
    match tables.path(fallback) {
        None => Some(undeclared(tables, "fallback", fallback)),
        Some(path) if path.is_object_list() => Some(format!("fallback `{fallback}` is a list of objects")),
        Some(_) => None,
    }
}

fn undeclared(tables: &Tables, column: &str, path: &str) -> String {
    if tables.is_group(path) {
        format!("{column} `{path}` is a group in paths.tsv, expected a field")
    } else {
        format!("{column} `{path}` is not declared in paths.tsv")
    }
}

/// A member is only reached where its object is taken apart.
fn parent(tables: &Tables, field: &Field) -> Option<String> {
    let parent = field.raw.parent().filter(|_| field.consumes())?;
    let taken_apart = |row: &&Field| {
        row.op.action == Action::Rest && row.raw.text == parent && row.when.overlaps(&field.when)
    };
    let Some(row) = tables.fields.iter().find(taken_apart) else {
        return Some(format!("`{}` needs a `rest` rule for `{parent}`", field.raw));
    };
    let list = tables.path(&row.target).is_some_and(|path| path.is_object_list());
    match (field.raw.each, list) {
        (true, false) => Some(format!("`{}` needs a list of objects as target of `{parent}`", field.raw)),
        (false, true) => Some(format!("`{parent}` is a list of objects, write `{parent}[].…`")),
        _ => None,
    }
}

/// The first consuming rule that matches takes the raw field, so a narrower one must not follow a wider one.
fn shadow(tables: &Tables, field: &Field) -> Option<String> {
    let earlier = tables.fields.iter().take_while(|row| row.line < field.line);
    let wider = earlier
        .filter(|row| row.consumes() && field.consumes() && row.raw == field.raw)
        .find(|row| row.when.covers(&field.when))?;
    Some(format!("never applies: line {} takes every such `{}`", wider.line, field.raw))
}
