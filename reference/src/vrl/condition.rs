//! The conditions of rows as VRL expressions.

use super::field::{RawField, Variant};
use super::names;
use super::view::View;
use teleport_ecs_tables::{Action, Field, JsonKind, Pattern};

/// What must hold for a row to apply to a variant of its field, besides what the names of the variant and of
/// the view say already.
pub(super) fn of_row(field: &RawField<'_>, row: &Field, variant: &Variant, view: View) -> Vec<String> {
    let value = names::member(".field", &variant.key);
    let mut all = Vec::new();
    if row.consumes() && row.when.kind.is_none() {
        let takers = field.takers_in(variant);
        let before = takers.iter().take_while(|taker| taker.line != row.line);
        all.extend(before.filter_map(|taker| Some(format!("!{}", has_kind(&value, taker.when.kind?)))));
    }
    let member = row.raw.segments.len() > 1 && row.consumes();
    if row.when.patterns != variant.patterns && !member {
        all.extend(event_type(&row.when.patterns));
    }
    all.extend(row.when.kind.filter(|kind| !is_told(*kind, row, view)).map(|kind| has_kind(&value, kind)));
    all.extend(row.when.with.as_ref().map(|key| format!("{} != null", names::member(".record", key))));
    all.extend(row.when.without.as_ref().map(|key| format!("{} == null", names::member(".record", key))));
    all
}

/// Whether the view has values of that JSON type alone.
fn is_told(kind: JsonKind, row: &Field, view: View) -> bool {
    match view {
        View::String | View::Decoded | View::Parsed | View::Address | View::Url => kind == JsonKind::String,
        View::Object => kind == JsonKind::Object,
        View::Headers => kind == JsonKind::List,
        _ => matches!(row.op.action, Action::Outcome | Action::Tty),
    }
}

/// Whether the patterns take every event type.
pub(super) fn is_for_all(patterns: &[Pattern]) -> bool {
    event_type(patterns).is_none()
}

/// Whether some event type matches both.
pub(super) fn share(a: &[Pattern], b: &[Pattern]) -> bool {
    let plain = |patterns: &'_ [Pattern]| {
        patterns.iter().filter(|pattern| !pattern.negated).cloned().collect::<Vec<_>>()
    };
    let (a, b) = (plain(a), plain(b));
    a.iter().any(|a| b.iter().any(|b| one_matches_other(a, b)))
}

/// Of two patterns with `*` only the text before the first one counts.
fn one_matches_other(a: &Pattern, b: &Pattern) -> bool {
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

fn has_kind(value: &str, kind: JsonKind) -> String {
    match kind {
        JsonKind::String => format!("is_string({value})"),
        JsonKind::Number => format!("(is_integer({value}) || is_float({value}))"),
        JsonKind::Bool => format!("is_boolean({value})"),
        JsonKind::List => format!("is_array({value})"),
        JsonKind::Object => format!("is_object({value})"),
    }
}
