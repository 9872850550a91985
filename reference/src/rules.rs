//! Which rule writes which field, and in which order rivals go.

use teleport_ecs_tables::{Action, Field, Path, Tables};

/// The output fields that a rule writes: its target, or the parts under it. An object that is taken
/// apart gives its target, a field or a group.
pub fn outputs(field: &Field) -> Vec<String> {
    match field.op.action.parts() {
        [] => vec![field.target.clone()],
        parts => parts.iter().map(|part| format!("{}.{part}", field.target)).collect(),
    }
}

/// Whether the rule writes the field itself (not a group around it).
pub fn writes(field: &Field, path: &str) -> bool {
    match field.op.action.parts() {
        [] => field.target == path,
        parts => {
            let part = path.strip_prefix(field.target.as_str()).and_then(|rest| rest.strip_prefix('.'));
            part.is_some_and(|part| parts.contains(&part))
        }
    }
}

/// The rules that write a field, in the order in which they win. A rule for that very field goes before
/// one that takes an address or a URL apart.
pub fn feeding<'a>(tables: &'a Tables, path: &str) -> Vec<&'a Field> {
    let mut rules: Vec<_> = tables.fields.iter().filter(|field| writes(field, path)).collect();
    rules.sort_by_key(|field| (is_part(field), field.rank));
    rules
}

/// Whether the rule writes the field as one part of several.
pub fn is_part(field: &Field) -> bool {
    !field.op.action.parts().is_empty()
}

/// The rules whose values end in a field when they do not fit their own or come too late for it.
pub fn falling_back<'a>(tables: &'a Tables, path: &str) -> Vec<&'a Field> {
    tables.fields.iter().filter(|field| field.fallback.as_deref() == Some(path)).collect()
}

/// Rules for the same field with a better and with a worse rank.
pub fn rivals<'a>(tables: &'a Tables, field: &Field) -> (Vec<&'a Field>, Vec<&'a Field>) {
    let Some(rank) = field.rank else { return Default::default() };
    let others = tables.fields.iter().filter(|other| other.target == field.target);
    let ranked = others.filter_map(|other| other.rank.map(|other_rank| (other_rank, other)));
    let rivals: Vec<_> = ranked.filter(|(_, other)| other.raw != field.raw).collect();
    let side = |better: bool| {
        let side = rivals.iter().filter(|(other, _)| if better { *other < rank } else { *other > rank });
        let mut side: Vec<_> = side.copied().collect();
        side.sort_by_key(|(other, _)| *other);
        side.into_iter().map(|(_, other)| other).collect()
    };
    (side(true), side(false))
}

/// The rules of a raw field, in the order of the table.
pub fn of_raw<'a>(tables: &'a Tables, raw: &str) -> Vec<&'a Field> {
    tables.fields.iter().filter(|field| field.raw.text == raw).collect()
}

/// Rules of the members of a raw object or list of objects.
pub fn of_members<'a>(tables: &'a Tables, raw: &str) -> Vec<&'a Field> {
    let is_member = |field: &&Field| field.raw.parent().as_deref() == Some(raw);
    tables.fields.iter().filter(is_member).collect()
}

/// Where a value goes that does not fit its field or comes too late.
pub fn otherwise(field: &Field) -> Option<&str> {
    if !field.consumes() || matches!(field.op.action, Action::Rest) {
        return None;
    }
    Some(field.fallback.as_deref().unwrap_or("teleport.audit.unmapped"))
}

/// The names of the raw fields that can end in a field, each once, in the order in which they win.
pub fn raw_names(tables: &Tables, path: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for field in feeding(tables, &path.path).into_iter().chain(falling_back(tables, &path.path)) {
        if !names.contains(&field.raw.text) {
            names.push(field.raw.text.clone());
        }
    }
    names
}
