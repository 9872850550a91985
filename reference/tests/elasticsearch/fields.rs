//! Fields: which values each type takes.

use serde_json::Value;
use std::net::IpAddr;

/// Bytes of a term of Lucene.
const LONGEST_TERM: usize = 32766;

/// Whether a field takes a value that is no list and not null.
pub fn check_value(field: &Value, value: &Value) -> Result<(), String> {
    let kind = field["type"].as_str().ok_or("a field without a type")?;
    if kind == "flattened" {
        return flattened(field, value);
    }
    let text = scalar(value).ok_or_else(|| format!("{kind} takes no {value}"))?;
    let fits = match kind {
        "keyword" => keyword(field, &text),
        // Longest values and any words: no term holds the whole text.
        "wildcard" | "text" | "match_only_text" => true,
        "binary" => field["doc_values"] == false || is_base64(&text),
        "constant_keyword" => field.get("value").is_none_or(|constant| *constant == text),
        "long" => text.parse::<i64>().is_ok(),
        "integer" => text.parse::<i32>().is_ok(),
        "unsigned_long" => text.parse::<u64>().is_ok(),
        "boolean" => matches!(text.as_str(), "true" | "false"),
        "date" => text.strip_suffix('Z').is_some_and(|text| text.parse::<jiff::civil::DateTime>().is_ok()),
        "ip" => text.parse::<IpAddr>().is_ok(),
        other => return Err(format!("no model for the type {other}")),
    };
    if fits { Ok(()) } else { Err(format!("{kind} takes no {value}")) }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn keyword(field: &Value, text: &str) -> bool {
    let not_indexed = field["index"] == false && field["doc_values"] == false;
    not_indexed || is_ignored(field, text) || text.len() <= LONGEST_TERM
}

/// Whether the alphabet and the length are those of base64.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte))
}

/// Longer than `ignore_above`, counted as Java counts characters.
fn is_ignored(field: &Value, text: &str) -> bool {
    field["ignore_above"].as_u64().is_some_and(|limit| text.encode_utf16().count() as u64 > limit)
}

fn flattened(field: &Value, value: &Value) -> Result<(), String> {
    if !value.is_object() {
        return Err(format!("flattened takes no {value}"));
    }
    leaves(field, value, &mut Vec::new())
}

fn leaves<'a>(field: &Value, value: &'a Value, path: &mut Vec<&'a str>) -> Result<(), String> {
    match value {
        Value::Null => Ok(()),
        Value::Array(items) => items.iter().try_for_each(|item| leaves(field, item, path)),
        Value::Object(members) => {
            let limit = field["depth_limit"].as_u64().unwrap_or(20);
            if path.len() as u64 + 1 > limit {
                return Err(format!("flattened is deeper than {limit} objects"));
            }
            for (name, member) in members {
                path.push(name);
                leaves(field, member, path)?;
                path.pop();
            }
            Ok(())
        }
        leaf => term(field, &path.join("."), &scalar(leaf).unwrap_or_default()),
    }
}

/// The term is the path, a zero byte and the value.
fn term(field: &Value, key: &str, text: &str) -> Result<(), String> {
    if key.contains('\0') {
        return Err("a key of flattened takes no zero byte".into());
    }
    let length = key.len() + 1 + text.len();
    if !is_ignored(field, text) && length > LONGEST_TERM {
        return Err(format!("a term of flattened takes {LONGEST_TERM} bytes, found {length}"));
    }
    Ok(())
}
