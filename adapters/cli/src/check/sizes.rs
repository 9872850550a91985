//! Bytes of JSON text without white space.

use serde::Serialize;
use serde_json::Value;
use std::collections::HashSet;
use std::io::{self, Write};
use teleport_ecs_reference::tables;
use teleport_ecs_tables::{Action, Tables};

/// Bytes of a member: its name, its value, and the signs around them.
pub fn member(name: &str, value: &Value) -> u64 {
    bytes(name) + bytes(value) + 2
}

fn bytes(value: &(impl Serialize + ?Sized)) -> u64 {
    let mut count = Count(0);
    // Counting cannot fail, and a tree has no value that JSON does not.
    let _ = serde_json::to_writer(&mut count, value);
    count.0
}

struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The names in the tables, for walks through events and documents.
pub struct Names {
    declared: HashSet<&'static str>,
    /// Objects that hold declared fields.
    groups: HashSet<&'static str>,
    /// Raw objects that rules take apart, whose members can be left out one by one.
    apart: HashSet<&'static str>,
    codes: HashSet<&'static str>,
    types: HashSet<&'static str>,
}

impl Names {
    pub fn new() -> Names {
        let tables: &'static Tables = tables();
        let rest = tables.fields.iter().filter(|field| field.op.action == Action::Rest && !field.raw.each);
        let types =
            tables.events.iter().flat_map(|event| event.legacy_types.iter().chain([&event.event_type]));
        Names {
            declared: tables.paths.iter().map(|path| path.path.as_str()).collect(),
            groups: tables.paths.iter().flat_map(|path| groups(&path.path)).collect(),
            apart: rest.map(|field| field.raw.text.as_str()).collect(),
            codes: tables.events.iter().filter_map(|event| event.code.as_deref()).collect(),
            types: types.map(String::as_str).collect(),
        }
    }

    pub fn knows_code(&self, code: &str) -> bool {
        self.codes.contains(code)
    }

    pub fn knows_type(&self, event_type: &str) -> bool {
        self.types.contains(event_type.to_lowercase().as_str())
    }

    /// Visits the raw fields of an event with their sizes.
    pub fn raw_fields(&self, event: &Value, visit: &mut dyn FnMut(&str, u64)) {
        for (name, value) in event.as_object().into_iter().flatten() {
            match value {
                Value::Object(members) if self.apart.contains(name.as_str()) => {
                    for (key, value) in members {
                        visit(&format!("{name}.{key}"), member(key, value));
                    }
                }
                value => visit(name, member(name, value)),
            }
        }
    }

    /// Visits the fields of a document: path, value, size, and whether the tables have it.
    pub fn fields(&self, document: &Value, visit: &mut dyn FnMut(&str, &Value, u64, bool)) {
        self.members(&mut String::new(), document, visit);
    }

    fn members(&self, path: &mut String, value: &Value, visit: &mut dyn FnMut(&str, &Value, u64, bool)) {
        for (name, value) in value.as_object().into_iter().flatten() {
            let end = path.len();
            if end > 0 {
                path.push('.');
            }
            path.push_str(name);
            let declared = self.declared.contains(path.as_str());
            if declared || !value.is_object() || !self.groups.contains(path.as_str()) {
                visit(path, value, member(name, value), declared);
            } else {
                self.members(path, value, visit);
            }
            path.truncate(end);
        }
    }
}

/// `a` and `a.b` of `a.b.c`.
fn groups(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.').map(|(dot, _)| &path[..dot])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_counted_as_compact_text() {
        let value = json!({"a": [1, "x\n"], "b": null});
        assert_eq!(member("name", &value), "\"name\":{\"a\":[1,\"x\\n\"],\"b\":null},".len() as u64);
    }

    #[test]
    fn objects_that_are_taken_apart_are_measured_by_member() {
        let mut found = Vec::new();
        let event = json!({"identity": {"traits": {"a": []}, "user": "x"}, "user_traits": {"a": ["b"]}});
        Names::new().raw_fields(&event, &mut |name, _| found.push(name.to_owned()));
        assert_eq!(found, ["identity.traits", "identity.user", "user_traits"]);
    }

    #[test]
    fn fields_without_a_declaration_are_told() {
        let mut found = Vec::new();
        let document = json!({
            "event": {"kind": "event"}, "agent": {"new": {"a": 1}},
            "teleport": {"audit": {"brand_new": 1, "unmapped": {"pid": "x"}}},
        });
        Names::new().fields(&document, &mut |path, _, _, declared| found.push((path.to_owned(), declared)));
        let expected = [
            ("event.kind", true),
            ("agent.new", false),
            ("teleport.audit.brand_new", false),
            ("teleport.audit.unmapped", true),
        ];
        assert_eq!(found, expected.map(|(path, declared)| (path.to_owned(), declared)));
    }
}
