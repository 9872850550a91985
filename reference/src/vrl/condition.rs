//! The conditions of rows as VRL expressions.

use super::field::RawField;
use super::names;
use teleport_ecs_tables::{Field, JsonKind, Pattern};

/// What must hold for a row to apply to its raw field, none when it always does.
///
/// Of the rows that take a field the first one applies, so the conditions of those before are turned round.
pub(super) fn of_row(field: &RawField<'_>, row: &Field) -> Vec<String> {
    let mut all = Vec::new();
    if row.consumes() {
        let before = field.takers().take_while(|earlier| earlier.line != row.line);
        all.extend(
            before.filter(|earlier| overlap(earlier, row)).map(|earlier| negated(field, earlier, row)),
        );
    }
    all.extend(event_type(&row.when.patterns));
    all.extend(row.when.kind.map(|kind| has_kind(&field.value(), kind)));
    all.extend(row.when.with.as_ref().map(|key| format!("exists({})", names::member(".record", key))));
    all.extend(row.when.without.as_ref().map(|key| format!("!exists({})", names::member(".record", key))));
    all
}

fn negated(field: &RawField<'_>, earlier: &Field, row: &Field) -> String {
    let mut all: Vec<String> = event_type(&earlier.when.patterns).into_iter().collect();
    if let Some(kind) = earlier.when.kind.filter(|kind| row.when.kind != Some(*kind)) {
        all.push(has_kind(&field.value(), kind));
    }
    match all.as_slice() {
        [one] if !one.contains(' ') || one.starts_with("match(") => format!("!{one}"),
        _ => format!("!({})", all.join(" && ")),
    }
}

/// Whether some value of some event can match both rows.
fn overlap(a: &Field, b: &Field) -> bool {
    let kinds = a.when.kind.is_none() || b.when.kind.is_none() || a.when.kind == b.when.kind;
    let needs = a.when.with.is_none() || a.when.with != b.when.without;
    let needs = needs && (a.when.without.is_none() || a.when.without != b.when.with);
    let types = a.when.patterns.iter().any(|a| b.when.patterns.iter().any(|b| share(a, b)));
    kinds && needs && types
}

/// Whether an event type can match both patterns; of two with `*` only the text before the first one counts.
fn share(a: &Pattern, b: &Pattern) -> bool {
    match (a.glob.contains('*'), b.glob.contains('*')) {
        (false, _) => b.matches(&a.glob),
        (_, false) => a.matches(&b.glob),
        (true, true) => head(&a.glob).starts_with(head(&b.glob)) || head(&b.glob).starts_with(head(&a.glob)),
    }
}

fn head(glob: &str) -> &str {
    glob.split('*').next().unwrap_or(glob)
}

/// Whether the event type matches one of the plain patterns and no negated one; none when all do.
pub(super) fn event_type(patterns: &[Pattern]) -> Option<String> {
    let globs = |negated: bool| {
        patterns.iter().filter(move |pattern| pattern.negated == negated).map(|pattern| pattern.glob.as_str())
    };
    let mut all = Vec::new();
    if !globs(false).any(|glob| glob == "*") {
        all.push(matches_one(&globs(false).collect::<Vec<_>>()));
    }
    if globs(true).next().is_some() {
        all.push(format!("!{}", matches_one(&globs(true).collect::<Vec<_>>())));
    }
    (!all.is_empty()).then(|| all.join(" && "))
}

fn matches_one(globs: &[&str]) -> String {
    if let [glob] = globs {
        match glob.split('*').collect::<Vec<_>>()[..] {
            [exact] => return format!("type == {}", names::text(exact)),
            [head, ""] => return format!("starts_with(type, {})", names::text(head)),
            ["", tail] => return format!("ends_with(type, {})", names::text(tail)),
            _ => {}
        }
    }
    let globs: Vec<String> = globs.iter().map(|glob| names::glob(glob)).collect();
    format!("match(type, r'^(?:{})$')", globs.join("|"))
}

pub(super) fn has_kind(value: &str, kind: JsonKind) -> String {
    match kind {
        JsonKind::String => format!("is_string({value})"),
        JsonKind::Number => format!("(is_integer({value}) || is_float({value}))"),
        JsonKind::Bool => format!("is_boolean({value})"),
        JsonKind::List => format!("is_array({value})"),
        JsonKind::Object => format!("is_object({value})"),
    }
}
