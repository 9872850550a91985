//! Documents beside each other: members by name, in any order; numbers by their exact value.

use serde_json::Value as Json;
use std::collections::BTreeSet;

/// The JSON value of a text. A number that neither a 64-bit signed integer nor a double holds exactly becomes
/// a text of its own kind, so that it equals nothing that a program in VRL can write.
///
/// # Errors
///
/// The text is no JSON.
pub fn parse(text: &str) -> Result<Json, String> {
    serde_json::from_str(&with_exact_numbers(text)).map_err(|error| error.to_string())
}

/// The paths at which two documents differ; members of lists count as their list.
pub fn differences(expected: &Json, found: &Json) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    compare("", expected, found, &mut paths);
    paths
}

fn compare(path: &str, expected: &Json, found: &Json, paths: &mut BTreeSet<String>) {
    let (Json::Object(one), Json::Object(other)) = (expected, found) else {
        if expected != found {
            paths.insert(if path.is_empty() { "-".into() } else { path.into() });
        }
        return;
    };
    let null = Json::Null;
    for name in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match (one.get(name), other.get(name)) {
            (Some(one), Some(other)) => compare(&path, one, other, paths),
            (one, other) => leaves(&path, one.or(other).unwrap_or(&null), paths),
        }
    }
}

/// The paths of all values inside a value that one side lacks.
fn leaves(path: &str, value: &Json, paths: &mut BTreeSet<String>) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                leaves(&format!("{path}.{name}"), value, paths);
            }
        }
        _ => {
            paths.insert(path.to_owned());
        }
    }
}

fn with_exact_numbers(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let length = if rest.starts_with('"') { string_length(rest) } else { number_length(rest) };
        let (token, after) = rest.split_at(length);
        if token.starts_with('"') || is_held(token) {
            out.push_str(token);
        } else {
            out.push_str(&format!("\"the number {token}\""));
        }
        rest = after;
    }
    out + rest
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (place, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

fn number_length(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_digit() || "+-.eE".contains(c))).unwrap_or(text.len())
}

/// Whether VRL has a number of exactly this value.
fn is_held(number: &str) -> bool {
    if number.parse::<i64>().is_ok() {
        return true;
    }
    let integer = !number.contains(['.', 'e', 'E']);
    let held = number.parse::<f64>().ok().filter(|double| double.is_finite());
    held.is_some_and(|double| !integer && decimal(number) == decimal(&format!("{double:e}")))
}

/// Digits without zeros around them, and the power of ten of the last one.
fn decimal(number: &str) -> (String, i64) {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let kept = digits.trim_end_matches('0');
    let cut = (digits.len() - kept.len()) as i64;
    let exponent: i64 = exponent.parse().unwrap_or(i64::MAX / 2);
    let kept = kept.trim_start_matches('0').to_owned();
    if kept.is_empty() { (kept, 0) } else { (kept, exponent - fraction.len() as i64 + cut) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_vrl_does_not_have_equal_nothing() {
        for held in ["1", "-7", "1.50", "1e2", "0.1", "-9223372036854775808", "0.0", "0e999"] {
            assert!(is_held(held), "{held}");
        }
        for other in ["9223372036854775808", "1e400", "1e-999", "0.12345678901234567890"] {
            assert!(!is_held(other), "{other}");
        }
        let text = r#"{"a":"1e400 \" 2","b":[1e400,-3]}"#;
        assert_eq!(parse(text).unwrap()["a"], "1e400 \" 2");
        assert_eq!(parse(text).unwrap()["b"], serde_json::json!(["the number 1e400", -3]));
    }

    #[test]
    fn differences_are_named_by_their_paths() {
        let of = |one: &str, other: &str| {
            differences(&parse(one).unwrap(), &parse(other).unwrap()).into_iter().collect::<Vec<_>>()
        };
        assert!(of(r#"{"a":{"b":1,"c":2}}"#, r#"{"a":{"c":2,"b":1}}"#).is_empty());
        assert_eq!(of(r#"{"a":{"b":1}}"#, r#"{"a":{"b":1.0}}"#), ["a.b"]);
        assert_eq!(of(r#"{"a":{"b":1}}"#, r#"{"c":[1]}"#), ["a.b", "c"]);
        assert_eq!(of("null", "{}"), ["-"]);
    }
}
