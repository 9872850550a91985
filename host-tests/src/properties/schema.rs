//! Documents against the declared paths: one type per path, and pairs that ECS lists.

use super::instant::is_written_date;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::net::IpAddr;
use teleport_ecs_tables::{Action, FieldType, Path, Tables};

/// Group of the raw fields that have no place in ECS.
const AUDIT: &str = "teleport.audit";

/// What a path holds: further paths, or a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object whose members are paths of their own.
    Group,
    /// A value, flattened objects included.
    Leaf,
}

/// Shapes of the paths of many documents.
pub type Shapes = BTreeMap<String, Shape>;

/// Paths of `document` whose value has not the declared type, or which nobody declared. A field of
/// `event` that no row knows may stand under its own name, with `_` for the dots in it: in
/// `teleport.audit`, or where its object is taken apart.
pub fn schema_problems(
    tables: &Tables,
    event: &Map<String, Value>,
    document: &Value,
    shapes: &mut Shapes,
) -> Vec<String> {
    let mut walk = Walk { tables, event, shapes, problems: Vec::new() };
    walk.members("", document);
    walk.problems
}

struct Walk<'a> {
    tables: &'a Tables,
    event: &'a Map<String, Value>,
    shapes: &'a mut Shapes,
    problems: Vec<String>,
}

impl Walk<'_> {
    fn members(&mut self, prefix: &str, value: &Value) {
        for (key, member) in value.as_object().into_iter().flatten() {
            self.value(&format!("{prefix}{key}"), member);
        }
    }

    fn value(&mut self, path: &str, value: &Value) {
        if let Some(declared) = self.tables.path(path) {
            self.shape(path, if declared.is_object_list() { Shape::Group } else { Shape::Leaf });
            self.declared(declared, value);
        } else if self.tables.is_group(path) && value.is_object() {
            self.shape(path, Shape::Group);
            self.members(&format!("{path}."), value);
        } else if self.is_own_name(path) {
            self.shape(path, Shape::Leaf);
        } else {
            self.problems.push(format!("{path}: expected a declared path, found {value}"));
        }
    }

    /// Whether no row knows the field that may stand here under its own name.
    fn is_own_name(&self, path: &str) -> bool {
        let Some((group, name)) = path.rsplit_once('.') else { return false };
        let is_known = |parent: &[String]| {
            let mut rules = self.tables.fields.iter().map(|rule| &rule.raw.segments);
            rules.any(|raw| raw.split_last().is_some_and(|(last, head)| last == name && head == parent))
        };
        let mut rules = self.tables.fields.iter();
        let apart = rules.any(|rule| {
            rule.op.action == Action::Rest && rule.target == group && !is_known(&rule.raw.segments)
        });
        let renamed = || self.event.keys().any(|key| key.contains('.') && key.replace('.', "_") == name);
        apart || (group == AUDIT && (!is_known(&[]) || renamed()))
    }

    fn shape(&mut self, path: &str, shape: Shape) {
        if *self.shapes.entry(path.to_owned()).or_insert(shape) != shape {
            self.problems.push(format!("{path}: a group in one document, a leaf in another"));
        }
    }

    fn declared(&mut self, path: &Path, value: &Value) {
        let elements = match (path.list, value.as_array()) {
            (true, Some(list)) if !list.is_empty() => list.as_slice(),
            (true, _) => return self.misfit(path, value),
            (false, _) => std::slice::from_ref(value),
        };
        for element in elements {
            if !fits(path.field_type, element) {
                self.misfit(path, element);
            } else if path.is_object_list() {
                self.members(&format!("{}.", path.path), element);
            }
        }
    }

    fn misfit(&mut self, path: &Path, value: &Value) {
        let list = if path.list { "list of " } else { "" };
        self.problems.push(format!("{}: expected {list}{}, found {value}", path.path, path.field_type));
    }
}

fn fits(field_type: FieldType, value: &Value) -> bool {
    match field_type {
        FieldType::Keyword
        | FieldType::ConstantKeyword
        | FieldType::Wildcard
        | FieldType::Text
        | FieldType::MatchOnlyText
        | FieldType::Binary => value.as_str().is_some_and(|text| !text.is_empty()),
        FieldType::Long => value.is_i64(),
        FieldType::Integer => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        FieldType::UnsignedLong => value.is_u64(),
        FieldType::Boolean => value.is_boolean(),
        FieldType::Date => value.as_str().is_some_and(is_written_date),
        FieldType::Ip => value.as_str().is_some_and(|text| text.parse::<IpAddr>().is_ok()),
        FieldType::Flattened | FieldType::Object => {
            value.as_object().is_some_and(|object| !object.is_empty())
        }
    }
}

/// What is wrong with event.kind, event.category and event.type of a mapped event: each category
/// must be of ECS and accept one of the types, each type must be accepted by one of the categories.
pub fn category_problems(tables: &Tables, document: &Value) -> Vec<String> {
    let event = &document["event"];
    let (categories, types) = (texts(&event["category"]), texts(&event["type"]));
    let mut problems = Vec::new();
    if event["kind"] != "event" || categories.is_empty() || types.is_empty() {
        problems.push(format!("expected event.kind `event`, a category and a type, found {event}"));
    }
    let accepts = |category: &str, kind: &str| {
        let row = tables.ecs_categories.iter().find(|row| row.category == category);
        row.is_some_and(|row| row.expected_types.iter().any(|expected| expected == kind))
    };
    let no_type = categories.iter().filter(|category| !types.iter().any(|kind| accepts(category, kind)));
    problems.extend(no_type.map(|category| format!("{category} accepts none of {types:?}")));
    let no_category = types.iter().filter(|kind| !categories.iter().any(|category| accepts(category, kind)));
    problems.extend(no_category.map(|kind| format!("none of {categories:?} accepts {kind}")));
    if !matches!(event["outcome"].as_str(), None | Some("success" | "failure" | "unknown")) {
        problems.push(format!("expected an outcome of ECS, found {}", event["outcome"]));
    }
    problems
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
