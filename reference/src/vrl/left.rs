//! Values that found no place: which they are, and where they stay.

use super::document::{has_fallback, placed};
use super::field::RawField;
use super::names;
use super::row::Rows;
use super::view::View;
use std::collections::BTreeMap;
use teleport_ecs_tables::{Action, Field, JsonKind};

/// When a value of a field has no place.
enum Left {
    /// By a test that many fields share.
    Shared(String),
    /// By a test of its own.
    Own(String),
}

/// `.left`, the fields without a place, and `.unmapped`, those of them that have a test of their own.
pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut shared: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut own: Vec<(&RawField<'_>, String)> = Vec::new();
    for field in rows.fields.iter() {
        match left(rows, field)? {
            Some(Left::Shared(test)) => shared.entry(test).or_default().push(&field.key),
            Some(Left::Own(placed)) => own.push((field, placed)),
            None => {}
        }
    }
    let mut skipped: Vec<&str> = rows.fields.peeked(rows.tables).map(|field| field.key.as_str()).collect();
    skipped.extend(own.iter().map(|(field, _)| field.key.as_str()));
    Ok(format!("{}\n{}", write_own(&own), write_shared(&shared, &skipped)))
}

fn write_own(own: &[(&RawField<'_>, String)]) -> String {
    let mut out = String::from(".unmapped = compact({\n");
    for (field, placed) in own {
        let (name, value) = (names::text(&field.segments.join(".")), field.value());
        let key = if field.segments.len() == 1 { names::text(&field.key) } else { name };
        names::line(&mut out, 1, &format!("{key}: {{ if exists({value}) && !({placed}) {{ {value} }} }},"));
    }
    out.push_str("})\n");
    out
}

fn write_shared(shared: &BTreeMap<String, Vec<&str>>, skipped: &[&str]) -> String {
    let mut out = String::from(".left = filter(.field) -> |key, value| {\n");
    names::line(
        &mut out,
        1,
        &format!("if match(key, {}) {{ false }}", names::one_of(skipped.iter().copied())),
    );
    for (test, keys) in shared {
        names::line(
            &mut out,
            1,
            &format!("else if match(key, {}) {{ {test} }}", names::one_of(keys.iter().copied())),
        );
    }
    names::line(&mut out, 1, "else { true }");
    out.push_str("}\n");
    out
}

/// None when no row takes the field, or when every row that does takes it apart.
fn left(rows: &Rows<'_>, field: &RawField<'_>) -> Result<Option<Left>, String> {
    if rows.fields.is_peeked(rows.tables, field) {
        return Ok(None);
    }
    let opens = field.opens(rows.tables).map(|row| row.line);
    let takers: Vec<&Field> = field.takers().filter(|row| opens != Some(row.line)).collect();
    if takers.is_empty() {
        return Ok(None);
    }
    if let Some(test) = shared_test(rows, field, &takers)? {
        return Ok(Some(Left::Shared(test)));
    }
    let places = takers.iter().map(|row| placed(rows, row)).collect::<Result<Vec<_>, _>>()?;
    let places: Vec<String> = places.iter().map(|place| format!("({place})")).collect();
    Ok(Some(Left::Own(places.join(" || "))))
}

/// The test of a field whose rows want one type, in whatever event.
fn shared_test(rows: &Rows<'_>, field: &RawField<'_>, takers: &[&Field]) -> Result<Option<String>, String> {
    let Some(last) = takers.last() else { return Ok(None) };
    let mut views = Vec::new();
    for row in takers {
        let Some(view) = accepted(rows, row)? else { return Ok(None) };
        views.push(view);
    }
    let view = views[0];
    let one_type = views.iter().all(|other| *other == view);
    let every_event = super::condition::event_type(&last.when.patterns).is_none();
    let needs = takers.iter().any(|row| row.when.with.is_some() || row.when.without.is_some());
    let kind = last.when.kind;
    let one_kind = takers.iter().all(|row| row.when.kind == kind);
    if !one_type || !every_event || needs || !one_kind {
        return Ok(None);
    }
    let _ = field;
    Ok(match (view, kind) {
        (View::Text, None) => Some("is_object(value) || is_array(value)".to_owned()),
        (View::Text | View::Decoded | View::Url, Some(JsonKind::String)) => {
            Some("!is_string(value)".to_owned())
        }
        (View::Object, None | Some(JsonKind::Object)) => Some("!is_object(value)".to_owned()),
        (_, None) => Some(format!("get!({}, [key]) == null", view.name())),
        _ => None,
    })
}

/// The view that has every value for which the row, or its fallback, has a place; none when that depends on
/// other fields.
fn accepted(rows: &Rows<'_>, row: &Field) -> Result<Option<View>, String> {
    let own = View::of_row(rows.tables, row)?;
    let can_lose = !rows.rivals(row).is_empty();
    let fallback = match row.fallback.as_deref().filter(|_| has_fallback(rows, row)) {
        Some(path) => Some(View::of_path(rows.tables, path)?),
        None => None,
    };
    let scalar =
        !matches!(own, View::Object | View::Objects | View::List | View::Rows | View::Headers | View::Parsed);
    Ok(match fallback {
        Some(View::Text) if scalar => Some(View::Text),
        Some(view) if view == own => Some(own),
        Some(_) => None,
        None if can_lose => None,
        None if row.op.action == Action::Rest => Some(View::Rows),
        None => Some(own),
    })
}
