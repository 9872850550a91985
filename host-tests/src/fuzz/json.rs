//! JSON as it stands in a text, repeated keys included, and what the mapping documents of any value
//! that it keeps: empty values go, the values of a repeated key become one list.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value; numbers as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

const ZERO_TIME: &str = "0001-01-01T00:00:00Z";

impl Json {
    /// What is kept of the value; `None` when nothing is left. Members are sorted by their keys.
    pub(super) fn kept(self) -> Option<Json> {
        Some(match self {
            Json::Null => return None,
            Json::Text(text) if text.is_empty() || text == ZERO_TIME => return None,
            Json::List(list) => {
                let list: Vec<Json> = list.into_iter().filter_map(Json::kept).collect();
                return (!list.is_empty()).then_some(Json::List(list));
            }
            Json::Object(members) => {
                let kept =
                    members.into_iter().filter_map(|(key, value)| Some((shown_key(key), value.kept()?)));
                let members = merged(kept.collect());
                return (!members.is_empty()).then_some(Json::Object(members));
            }
            Json::Number(digits) if is_huge(&digits) => Json::Text(plainly(&digits)),
            Json::Text(text) if is_huge(&text) => Json::Text(plainly(&text)),
            scalar => scalar,
        })
    }

    /// The member of an object.
    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        let Json::Object(members) = self else { return None };
        members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// How many brackets are open around the innermost value.
    pub(super) fn depth(&self) -> usize {
        match self {
            Json::List(list) => 1 + list.iter().map(Json::depth).max().unwrap_or(0),
            Json::Object(members) => 1 + members.iter().map(|(_, value)| value.depth()).max().unwrap_or(0),
            _ => 0,
        }
    }
}

/// Whether the text is a number that no double holds, which documents have as text.
fn is_huge(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.parse::<f64>().is_ok_and(|number| number.abs() >= 1e308)
}

/// serde_json reads `1E999` as `1e+999`.
fn plainly(number: &str) -> String {
    number.replace('E', "e").replace("e+", "e")
}

/// A NUL, which Elasticsearch takes in no key, stands as its picture.
fn shown_key(key: String) -> String {
    if key.contains('\0') { key.replace('\0', "␀") } else { key }
}

fn merged(mut members: Vec<(String, Json)>) -> Vec<(String, Json)> {
    members.sort_by(|a, b| a.0.cmp(&b.0));
    let groups = members.chunk_by(|a, b| a.0 == b.0).map(|group| match group {
        [(key, value)] => (key.clone(), value.clone()),
        several => {
            (several[0].0.clone(), Json::List(several.iter().map(|(_, value)| value.clone()).collect()))
        }
    });
    groups.collect()
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Json;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a JSON value")
            }

            fn visit_unit<E: Error>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Bool(value))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
                Ok(Json::Number(number.to_string()))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
                Ok(Json::Number(number.to_string()))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
                Ok(Json::Text(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
                let mut list = Vec::new();
                while let Some(element) = access.next_element()? {
                    list.push(element);
                }
                Ok(Json::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
                let mut members: Vec<(String, Json)> = Vec::new();
                while let Some(member) = access.next_entry()? {
                    members.push(member);
                }
                Ok(number(&members).unwrap_or(Json::Object(members)))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// serde_json passes numbers that fit no integer on as an object with one member of this name.
fn number(members: &[(String, Json)]) -> Option<Json> {
    match members {
        [(key, Json::Text(digits))] if key == "$serde_json::private::Number" => {
            Some(Json::Number(digits.clone()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    fn read(text: &str) -> Json {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn repeated_keys_become_a_list_and_empty_values_go() {
        let kept =
            read(r#"{"b":1.50,"a":[{},null,[""]],"b":{"c":null,"d":"0001-01-01T00:00:00Z","e":false}}"#);
        assert_eq!(kept.kept(), Some(read(r#"{"b":[1.50,{"e":false}]}"#)));
        assert_eq!(read(r#"[[],{"a":""}]"#).kept(), None);
    }

    #[test]
    fn numbers_stay_as_they_are_written() {
        let numbers = ["1", "-1", "-0", "1.50", "1e+5", "18446744073709551616"];
        assert!(numbers.iter().all(|text| read(text) == Json::Number((*text).to_owned())));
    }

    #[test]
    fn depth_counts_brackets() {
        assert_eq!(read("1").depth(), 0);
        assert_eq!(read("[[],{\"a\":[1]}]").depth(), 3);
    }
}
