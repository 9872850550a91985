//! The text of a document: one JSON object, each key once, no white space.

use crate::layout::{compact, members};
use serde_json::Value;

/// The object in `text`.
///
/// # Errors
///
/// The text is not one JSON object, has white space between its tokens, or a key twice.
pub fn document(text: &[u8]) -> Result<Value, String> {
    let value: Value =
        serde_json::from_slice(text).map_err(|error| format!("expected JSON, found {error}"))?;
    if !value.is_object() {
        return Err(format!("expected an object, found {value}"));
    }
    if compact(text) != text {
        return Err("expected no white space between the tokens, found some".into());
    }
    let (written, read) = (members(text), count(&value));
    if written == read {
        Ok(value)
    } else {
        Err(format!("expected each key once, found {} members too many", written - read))
    }
}

fn count(value: &Value) -> usize {
    match value {
        Value::Object(object) => object.len() + object.values().map(count).sum::<usize>(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn a_key_that_stands_twice_is_found() {
        assert!(document(br#"{"a":{"b:c":1,"d":[{"e":2}]}}"#).is_ok());
        let error = document(br#"{"a":{"b":1,"b":2}}"#).expect_err("twice");
        assert_eq!(error, "expected each key once, found 1 members too many");
    }

    #[test]
    fn white_space_and_lists_are_refused() {
        assert!(document(br#"{"a": 1}"#).is_err());
        assert!(document(b"{}\n").is_err());
        assert!(document(b"[]").is_err());
    }
}
