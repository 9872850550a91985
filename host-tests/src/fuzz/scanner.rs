//! The scanner against serde_json: the same texts are JSON to both, and hold the same values.

use super::json::Json;
use super::{shown, strict, transform_fresh};
use crate::limits;
use serde_json::Deserializer;
use std::sync::LazyLock;
use teleport_ecs::{ErrorKind, Options};

/// A key that no row knows: its value stays as it is.
const KEY: &str = "zz_probe";
/// Levels up to which a value stays JSON; deeper ones become text.
static MAX_DEPTH: LazyLock<usize> = LazyLock::new(limits::depth);

/// Reads `data` as an event, and as a value in an event.
///
/// # Panics
///
/// The two parsers disagree, or a value changed on its way into the document.
pub fn scanner(data: &[u8]) {
    let (result, _) = transform_fresh(data, &Options::default());
    let accepted = result.is_ok() || result.is_err_and(|error| error.kind() == ErrorKind::NotAnObject);
    assert_eq!(accepted, strict::is_json(data), "{result:?} for {}", shown(data));
    let event = [format!("{{\"{KEY}\":").as_bytes(), data, b"}"].concat();
    let (result, document) = transform_fresh(&event, &Options::default());
    assert_eq!(result.is_ok(), strict::is_json(&event), "{result:?} for {}", shown(&event));
    if result.is_ok()
        && let Some(Json::Object(mut members)) = read(&event)
        && let [(_, value)] = &mut members[..]
    {
        compare(&std::mem::replace(value, Json::Null), &document, &event);
    }
}

/// `None` where serde_json reads no values: broken UTF-8, half a surrogate pair.
fn read(text: &[u8]) -> Option<Json> {
    let mut reader = Deserializer::from_slice(text);
    reader.disable_recursion_limit();
    serde::Deserialize::deserialize(&mut reader).ok()
}

fn compare(value: &Json, document: &[u8], event: &[u8]) {
    let found = read(document).expect("a document is JSON");
    let audit = found.get("teleport").and_then(|teleport| teleport.get("audit"));
    let found = audit.and_then(|audit| match audit.get(KEY) {
        Some(value) => Some(value.clone()),
        None => text_of(audit.get("unmapped")?.get(KEY)?),
    });
    // The text of a deep value is kept as it came.
    let deep = value.depth() > *MAX_DEPTH;
    let expected = if deep { Some(value.clone()) } else { value.clone().kept() };
    let found = if deep { found } else { found.and_then(Json::kept) };
    assert!(
        expected == found,
        "expected {expected:?}\nfound {found:?}\nin {}\nfrom {}",
        shown(document),
        shown(event)
    );
}

fn text_of(value: &Json) -> Option<Json> {
    match value {
        Json::Text(text) => read(text.as_bytes()),
        _ => None,
    }
}
