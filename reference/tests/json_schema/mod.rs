//! JSON Schema 2020-12, the keywords that the schema uses; any other one is a panic, never overlooked.

use regex_lite::Regex;
use serde_json::Value;
use std::collections::HashMap;
use std::net::{Ipv4Addr, Ipv6Addr};

const ANNOTATIONS: [&str; 5] = ["$schema", "$defs", "title", "description", "contentEncoding"];

/// A schema, ready to check documents.
pub struct Validator {
    schema: Value,
    patterns: HashMap<String, Regex>,
}

impl Validator {
    pub fn new(schema: Value) -> Validator {
        let mut patterns = HashMap::new();
        collect_patterns(&schema, &mut patterns);
        Validator { schema, patterns }
    }

    /// What is wrong with a document: pointer and reason.
    pub fn errors(&self, document: &Value) -> Vec<String> {
        let mut errors = Vec::new();
        self.check(&self.schema, document, "", &mut errors);
        errors
    }

    fn check(&self, schema: &Value, value: &Value, at: &str, errors: &mut Vec<String>) {
        let Some(keywords) = schema.as_object() else {
            if schema == false {
                errors.push(format!("{at}: not declared"));
            }
            return;
        };
        for (keyword, wanted) in keywords {
            match keyword.as_str() {
                "$ref" => self.check(self.definition(wanted), value, at, errors),
                "properties" | "additionalProperties" => self.members(keyword, keywords, value, at, errors),
                "items" => self.items(wanted, value, at, errors),
                name if ANNOTATIONS.contains(&name) => {}
                name if self.holds(name, wanted, value) => {}
                name => errors.push(format!("{at}: {name} {wanted} does not hold for {value}")),
            }
        }
    }

    fn definition(&self, reference: &Value) -> &Value {
        let pointer = reference.as_str().and_then(|text| text.strip_prefix('#')).expect("a local reference");
        self.schema.pointer(pointer).unwrap_or_else(|| panic!("no definition {pointer}"))
    }

    fn members(
        &self,
        keyword: &str,
        keywords: &serde_json::Map<String, Value>,
        value: &Value,
        at: &str,
        errors: &mut Vec<String>,
    ) {
        let declared = |name: &str| keywords.get("properties").and_then(|properties| properties.get(name));
        for (name, member) in value.as_object().into_iter().flatten() {
            let schema = match (keyword, declared(name)) {
                ("properties", Some(schema)) => schema,
                ("additionalProperties", None) => &keywords[keyword],
                _ => continue,
            };
            self.check(schema, member, &format!("{at}/{name}"), errors);
        }
    }

    fn items(&self, schema: &Value, value: &Value, at: &str, errors: &mut Vec<String>) {
        for (number, item) in value.as_array().into_iter().flatten().enumerate() {
            self.check(schema, item, &format!("{at}/{number}"), errors);
        }
    }

    /// Keywords hold for values of other types than the one they are about.
    fn holds(&self, keyword: &str, wanted: &Value, value: &Value) -> bool {
        let least = |found: Option<usize>| found.is_none_or(|found| Some(found as u64) >= wanted.as_u64());
        let text = |check: &dyn Fn(&str) -> bool| value.as_str().is_none_or(check);
        match keyword {
            "type" => is_of_type(wanted.as_str().expect("a type"), value),
            "required" => names(wanted).all(|name| !value.is_object() || value.get(name).is_some()),
            "enum" => wanted.as_array().expect("a list").contains(value),
            "const" => wanted == value,
            "anyOf" => wanted.as_array().expect("a list").iter().any(|schema| self.is_valid(schema, value)),
            "minProperties" => least(value.as_object().map(serde_json::Map::len)),
            "minItems" => least(value.as_array().map(Vec::len)),
            "minLength" => least(value.as_str().map(|text| text.chars().count())),
            "minimum" => integer(value).is_none_or(|found| Some(found) >= integer(wanted)),
            "maximum" => integer(value).is_none_or(|found| Some(found) <= integer(wanted)),
            "pattern" => text(&|text| self.patterns[wanted.as_str().expect("a pattern")].is_match(text)),
            "format" => text(&|text| has_format(wanted.as_str().expect("a format"), text)),
            other => panic!("no check for the keyword {other}"),
        }
    }

    fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        let mut errors = Vec::new();
        self.check(schema, value, "", &mut errors);
        errors.is_empty()
    }
}

fn collect_patterns(schema: &Value, patterns: &mut HashMap<String, Regex>) {
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        patterns.insert(pattern.to_owned(), Regex::new(pattern).expect("a pattern"));
    }
    for member in schema.as_object().into_iter().flatten().map(|(_, member)| member) {
        collect_patterns(member, patterns);
    }
}

fn names(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn is_of_type(wanted: &str, value: &Value) -> bool {
    match wanted {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => integer(value).is_some(),
        other => panic!("no check for the type {other}"),
    }
}

fn integer(value: &Value) -> Option<i128> {
    value.as_number().and_then(|number| number.to_string().parse().ok())
}

fn has_format(wanted: &str, text: &str) -> bool {
    match wanted {
        "date-time" => {
            text.strip_suffix('Z').is_some_and(|text| text.parse::<jiff::civil::DateTime>().is_ok())
        }
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        other => panic!("no check for the format {other}"),
    }
}
