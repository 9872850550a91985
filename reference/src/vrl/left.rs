//! Values that found no place: which they are, and where they stay.

use super::document::{fallback_view, has_fallback, placed};
use super::field::{RawField, Variant};
use super::names;
use super::row::Rows;
use super::view::View;
use std::collections::BTreeMap;
use teleport_ecs_tables::{Field, JsonKind};

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
    let mut own: Vec<(String, &str, String)> = Vec::new();
    let peeked = rows.fields.peeked(rows.tables);
    let mut skipped: Vec<&str> = peeked.iter().map(|field| field.key()).collect();
    for field in
        rows.fields.iter().filter(|field| !peeked.iter().any(|peeked| peeked.segments == field.segments))
    {
        for variant in &field.variants {
            match left(rows, field, variant)? {
                Some(Left::Shared(test)) => shared.entry(test).or_default().push(&variant.key),
                Some(Left::Own(placed)) => own.push((field.segments.join("."), &variant.key, placed)),
                None => {}
            }
        }
    }
    skipped.extend(own.iter().map(|(_, key, _)| *key));
    Ok(format!("{}\n{}", write_own(&own), write_shared(&shared, &skipped)))
}

fn write_own(own: &[(String, &str, String)]) -> String {
    let mut out = String::from(".unmapped = {}\n");
    for (name, key, placed) in own {
        let value = names::member(".field", key);
        let name = names::text(name);
        names::line(
            &mut out,
            0,
            &format!(
                "if {value} != null && !({placed}) {{ .unmapped = set!(.unmapped, [{name}], {value}) }}"
            ),
        );
    }
    out
}

fn write_shared(shared: &BTreeMap<String, Vec<&str>>, skipped: &[&str]) -> String {
    let mut out = String::from(".left = filter(object(.field) ?? {}) -> |key, value| {\n");
    names::line(&mut out, 1, &format!("if match(key, {}) {{", names::one_of(skipped.iter().copied())));
    names::line(&mut out, 2, "false");
    for (test, keys) in shared {
        names::line(
            &mut out,
            1,
            &format!("}} else if match(key, {}) {{", names::one_of(keys.iter().copied())),
        );
        names::line(&mut out, 2, test);
    }
    names::line(&mut out, 1, "} else {");
    names::line(&mut out, 2, "true");
    names::line(&mut out, 1, "}");
    out.push_str("}\n");
    out
}

/// None when no row takes the variant, or only one that takes it apart.
fn left(rows: &Rows<'_>, field: &RawField<'_>, variant: &Variant) -> Result<Option<Left>, String> {
    let opens = |row: &&Field| View::of_row(rows.tables, row) == Ok(View::Rows) && !rows.is_list(&row.target);
    let takers: Vec<&Field> = field.takers_in(variant).into_iter().filter(|row| !opens(row)).collect();
    if takers.is_empty() {
        let opened = rows.fields.opened(rows.tables).iter().any(|opened| opened.key == variant.key);
        return Ok(opened.then(|| Left::Shared("!is_object(value)".to_owned())));
    }
    let opened = rows.fields.opened(rows.tables).iter().any(|opened| opened.key == variant.key);
    if let [row] = takers[..]
        && !opened
        && let Some(test) = shared_test(rows, row)?
    {
        return Ok(Some(Left::Shared(test)));
    }
    let mut places = takers.iter().map(|row| placed(rows, row, variant)).collect::<Result<Vec<_>, _>>()?;
    if rows.fields.opened(rows.tables).iter().any(|opened| opened.key == variant.key) {
        places.push(format!("is_object({})", names::member(".field", &variant.key)));
    }
    let places: Vec<String> = places.iter().map(|place| format!("({place})")).collect();
    Ok(Some(Left::Own(places.join(" || "))))
}

/// The test for a value of which one row alone decides; none when it depends on other fields.
fn shared_test(rows: &Rows<'_>, row: &Field) -> Result<Option<String>, String> {
    let own = View::of_row(rows.tables, row)?;
    let can_lose = !rows.rivals(row).is_empty();
    let fallback = match row.fallback.as_deref().filter(|_| has_fallback(row)) {
        Some(path) => Some(fallback_view(rows, row, path)?),
        None => None,
    };
    let needs = row.when.with.is_some() || row.when.without.is_some();
    let scalar = !matches!(
        own,
        View::Object | View::Objects | View::List | View::Numbers | View::Ips | View::Rows | View::Headers
    );
    let accepted = match fallback {
        _ if needs => return Ok(None),
        Some(view @ (View::Text | View::String)) if scalar => view,
        Some(view) if view == own => own,
        Some(_) => return Ok(None),
        None if can_lose => return Ok(None),
        None => own,
    };
    Ok(match (accepted, row.when.kind) {
        (View::Text | View::String | View::Decoded | View::Url | View::Address, Some(JsonKind::String)) => {
            Some("!is_string(value)".to_owned())
        }
        (View::Text, None) => Some("is_object(value) || is_array(value)".to_owned()),
        (View::Object, None | Some(JsonKind::Object)) => Some("!is_object(value)".to_owned()),
        (View::Parsed | View::Headers, Some(_)) | (_, None) => {
            Some(format!("get!({}, [key]) == null", accepted.name()))
        }
        _ => None,
    })
}
