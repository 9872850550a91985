//! Nothing is lost: every non-empty leaf of an event stands in its document, as it was or converted
//! in a documented way, at a place that belongs to its field.

use super::decimal::decimal;
use super::homes::{Home, homes};
use super::instant::{instant, of_milliseconds, to_milliseconds};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use std::net::Ipv6Addr;
use teleport_ecs_tables::{Action, Tables};

const ZERO_TIME: &str = "0001-01-01T00:00:00Z";

/// The leaves of `event` that are not in `document`: their paths and values.
pub fn lost_leaves(tables: &Tables, event: &Value, document: &Value) -> Vec<String> {
    let mut search = Search { tables, document, lost: Vec::new() };
    search.members(&mut Vec::new(), event);
    search.lost
}

struct Search<'a> {
    tables: &'a Tables,
    document: &'a Value,
    lost: Vec<String>,
}

impl Search<'_> {
    fn members<'v>(&mut self, path: &mut Vec<&'v str>, value: &'v Value) {
        match value {
            _ if is_empty(value) || self.is_header(path, value) || self.is_kept_as_text(path, value) => {}
            Value::Object(object) => {
                for (key, member) in object {
                    path.push(key);
                    self.members(path, member);
                    path.pop();
                }
            }
            Value::Array(list) => list.iter().for_each(|element| self.members(path, element)),
            _ if self.keeps(path, value) => {}
            _ => self.lost.push(format!("{} = {value}", path.join(" > "))),
        }
    }

    /// What is nested too deep stays as the text it came in.
    fn is_kept_as_text(&self, path: &[&str], value: &Value) -> bool {
        let is_container = value.is_object() || value.is_array();
        is_container
            && !path.is_empty()
            && homes(self.tables, path).iter().any(|home| {
                let texts = found_at(self.document, &home.path).into_iter().filter_map(Value::as_str);
                texts.filter_map(json).any(|kept| kept == *value)
            })
    }

    /// `{"name": …, "value": …}` in a list of headers becomes a member of one object.
    fn is_header(&self, path: &[&str], value: &Value) -> bool {
        let (Some(name), Some(header)) = (value["name"].as_str(), value.get("value")) else { return false };
        let homes = homes(self.tables, path);
        let mut objects = homes.iter().filter(|home| home.action == &Action::Headers);
        objects.any(|home| {
            let found = found_at(self.document, &home.path).into_iter().filter_map(|object| object.get(name));
            found.flat_map(elements).any(|element| element == header)
        })
    }

    fn keeps(&self, path: &[&str], leaf: &Value) -> bool {
        let homes = homes(self.tables, path);
        homes.iter().any(|home| self.is_at(home, leaf)) || self.is_an_event_in_a_field(path, leaf)
    }

    fn is_at(&self, home: &Home, leaf: &Value) -> bool {
        let found = found_at(self.document, &home.path);
        found.into_iter().any(|place| self.is_in(place, home.action, leaf))
    }

    fn is_in(&self, place: &Value, action: &Action, leaf: &Value) -> bool {
        match action {
            Action::Address => is_address(place, leaf),
            Action::Url | Action::UserAgent => &place["original"] == leaf,
            Action::Json => leaf.as_str().and_then(object_in).is_some_and(|object| holds(place, &object)),
            Action::Base64Json => {
                decoded(leaf).and_then(|text| object_in(&text)).is_some_and(|o| holds(place, &o))
            }
            _ => elements(place).any(|found| self.is_same(found, action, leaf)),
        }
    }

    fn is_same(&self, found: &Value, action: &Action, leaf: &Value) -> bool {
        if equal(found, leaf) || is_same_time(found, leaf, *action == Action::TimeMillis) {
            return true;
        }
        match action {
            Action::Map(name) => self.is_translated(name, found, leaf),
            Action::Outcome => is_outcome(found, leaf),
            Action::Base64 => decoded(leaf).is_some_and(|text| found == &Value::String(text)),
            Action::Join => joined(found, leaf),
            _ => false,
        }
    }

    fn is_translated(&self, name: &str, found: &Value, leaf: &Value) -> bool {
        let mut values = self.tables.enum_values(name);
        values.any(|value| {
            spelled_alike(&value.raw, &text(leaf)) && found == &Value::String(value.text.clone())
        })
    }

    /// An event that sat as JSON text in one field is mapped as itself.
    fn is_an_event_in_a_field(&self, path: &[&str], leaf: &Value) -> bool {
        let Some(event) = leaf.as_str().filter(|_| path.len() == 1).and_then(object_in) else { return false };
        lost_leaves(self.tables, &event, self.document).is_empty()
    }
}

/// What stands at `path`; lists on the way give one value per element.
fn found_at<'v>(value: &'v Value, path: &[String]) -> Vec<&'v Value> {
    match (value, path.split_first()) {
        (Value::Array(list), Some(_)) => list.iter().flat_map(|element| found_at(element, path)).collect(),
        (_, None) => vec![value],
        (_, Some((key, rest))) => value.get(key).map(|member| found_at(member, rest)).unwrap_or_default(),
    }
}

fn elements(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(list) => Box::new(list.iter().flat_map(elements)),
        _ => Box::new(std::iter::once(value)),
    }
}

/// Whether an empty leaf or the zero time: these are dropped.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == ZERO_TIME,
        _ => false,
    }
}

/// The same value, or the same text in another JSON type.
fn equal(found: &Value, leaf: &Value) -> bool {
    match (found, leaf) {
        (Value::String(found), Value::Number(number)) => spelled_alike(found, &number.to_string()),
        (Value::String(found), Value::String(leaf)) => found == leaf || is_same_ip(found, leaf),
        (Value::String(found), Value::Bool(leaf)) => *found == leaf.to_string(),
        (Value::Bool(found), Value::String(leaf)) => *leaf == found.to_string(),
        (Value::Number(found), Value::Number(_) | Value::String(_)) => {
            spelled_alike(&found.to_string(), &text(leaf))
        }
        _ => found == leaf,
    }
}

/// An address field has no room for the zone of `fe80::1%eth0`.
fn is_same_ip(found: &str, leaf: &str) -> bool {
    found.parse::<Ipv6Addr>().is_ok() && leaf.split_once('%').is_some_and(|(ip, _)| ip == found)
}

fn spelled_alike(a: &str, b: &str) -> bool {
    // serde_json reads `1E9` as `1e+9`, whose exponent may be too long for a number.
    let spelled = |text: &str| text.replace('E', "e").replace("e+", "e");
    spelled(a) == spelled(b) || decimal(a).is_some_and(|number| Some(number) == decimal(b))
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_same_time(found: &Value, leaf: &Value, cut: bool) -> bool {
    let Some(found) = found.as_str().and_then(instant) else { return false };
    let leaf = match leaf {
        Value::Number(number) => decimal(&number.to_string()).and_then(|n| n.integer()).map(of_milliseconds),
        _ => leaf.as_str().and_then(instant),
    };
    leaf.map(|leaf| if cut { to_milliseconds(leaf) } else { leaf }) == Some(found)
}

/// Whether `.address` and `.port` of `place` give the text again.
fn is_address(place: &Value, leaf: &Value) -> bool {
    let (Some(address), Some(leaf)) = (place["address"].as_str(), leaf.as_str()) else { return false };
    if address == leaf {
        return true;
    }
    let rest = match leaf.strip_prefix('[') {
        Some(inner) => inner.strip_prefix(address).and_then(|rest| rest.strip_prefix(']')),
        None => leaf.strip_prefix(address),
    };
    match (rest, place.get("port")) {
        (Some(""), _) => true,
        (Some(rest), Some(port)) => {
            rest.strip_prefix(':').is_some_and(|digits| spelled_alike(digits, &port.to_string()))
        }
        _ => false,
    }
}

fn is_outcome(found: &Value, leaf: &Value) -> bool {
    match (found.as_str(), leaf) {
        (Some(outcome), Value::Bool(success)) => outcome == if *success { "success" } else { "failure" },
        (Some(outcome), Value::String(success)) => {
            outcome == if success == "true" { "success" } else { "failure" }
        }
        _ => false,
    }
}

/// Whether `leaf` is one or more of the items that were joined with spaces.
fn joined(found: &Value, leaf: &Value) -> bool {
    let item = text(leaf);
    found.as_str().is_some_and(|found| {
        found.match_indices(&item).any(|(at, _)| {
            let (before, after) = (&found[..at], &found[at + item.len()..]);
            (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
        })
    })
}

fn object_in(text: &str) -> Option<Value> {
    json(text).filter(Value::is_object)
}

/// The value in `text`, nested as deep as the stack allows.
fn json(text: &str) -> Option<Value> {
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'[')).count() > 1000 {
        return None;
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    let value = Value::deserialize(&mut reader).ok()?;
    reader.end().ok().map(|()| value)
}

/// The text in a base64 leaf, or the leaf's own text where it is none.
fn decoded(leaf: &Value) -> Option<String> {
    let text = leaf.as_str()?;
    Some(base64_text(text).unwrap_or_else(|| text.to_owned()))
}

fn base64_text(text: &str) -> Option<String> {
    String::from_utf8(STANDARD.decode(text).ok()?).ok()
}

/// Whether `place` holds all leaves of `object` at their own paths.
fn holds(place: &Value, object: &Value) -> bool {
    match object {
        Value::Object(members) => members.iter().all(|(key, member)| match place.get(key) {
            Some(found) => holds(found, member),
            None => leafless(member),
        }),
        Value::Array(list) => {
            let kept: Vec<&Value> = list.iter().filter(|element| !leafless(element)).collect();
            let found = place.as_array().map_or(&[][..], Vec::as_slice);
            kept.len() == found.len() && kept.iter().zip(found).all(|(element, found)| holds(found, element))
        }
        _ => place == object,
    }
}

/// Whether nothing is left of `value` once empty parts are dropped.
fn leafless(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.values().all(leafless),
        Value::Array(list) => list.iter().all(leafless),
        _ => is_empty(value),
    }
}

#[cfg(test)]
mod tests;
