//! A JSON Schema (2020-12) of the output.

use crate::rules;
use crate::tree::{self, Node, Tree};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use teleport_ecs_tables::{Action, FieldType, Path, Tables};

/// Where raw fields stay that no rule knows.
const RAW: &str = "teleport.audit";

/// The schema of one document.
pub fn schema(tables: &Tables) -> Value {
    let open = open_groups(tables);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Teleport audit event in ECS",
        "description": "One document as teleport-ecs writes it. Made from tables/paths.tsv.",
        "type": "object",
        "required": ["event", "ecs"],
    });
    let members = group("", &tree::of(tables), &open, tables);
    for (name, value) in members {
        schema[name] = value;
    }
    schema["properties"]["event"]["required"] = json!(["kind", "module", "dataset"]);
    schema["$defs"] = definitions();
    schema
}

/// Groups and lists of objects whose members may have names that nobody declared.
pub fn open_groups(tables: &Tables) -> BTreeSet<String> {
    let rest = tables.fields.iter().filter(|field| field.op.action == Action::Rest);
    let targets = rest.map(|field| field.target.clone());
    let is_open = |target: &String| match tables.path(target) {
        Some(path) => path.is_object_list(),
        None => true,
    };
    targets.filter(is_open).chain([RAW.to_owned()]).collect()
}

fn group(prefix: &str, tree: &Tree, open: &BTreeSet<String>, tables: &Tables) -> Map<String, Value> {
    let value = |name: &str, node: &Node| {
        let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
        match node {
            Node::Field(field, members) => self::field(field, members, open, tables),
            Node::Group(members) => {
                let mut object = Map::from_iter([("type".to_owned(), json!("object"))]);
                object.append(&mut group(&path, members, open, tables));
                object.insert("minProperties".into(), json!(1));
                object.into()
            }
        }
    };
    let properties = tree::to_object(tree, value);
    let is_open = open.contains(prefix);
    Map::from_iter([
        ("properties".to_owned(), properties.into()),
        ("additionalProperties".to_owned(), is_open.into()),
    ])
}

fn field(path: &Path, members: &Tree, open: &BTreeSet<String>, tables: &Tables) -> Value {
    let item = match constant(path, tables) {
        Some(constant) => constant,
        None if path.is_object_list() => {
            let mut object = Map::from_iter([("type".to_owned(), json!("object"))]);
            object.append(&mut group(&path.path, members, open, tables));
            object.into()
        }
        None => json!({"$ref": format!("#/$defs/{}", path.field_type)}),
    };
    let mut value = if path.list { json!({"type": "array", "minItems": 1, "items": item}) } else { item };
    value["description"] = path.meaning.as_str().into();
    value
}

/// Fields whose values are known beforehand.
fn constant(path: &Path, tables: &Tables) -> Option<Value> {
    let words = |words: Vec<&str>| Some(json!({"enum": words}));
    match path.path.as_str() {
        "event.kind" => words(vec!["event", "pipeline_error"]),
        "event.outcome" => words(vec!["success", "failure", "unknown"]),
        "event.category" => words(tables.ecs_categories.iter().map(|row| row.category.as_str()).collect()),
        "event.type" => {
            let types = tables.ecs_categories.iter().flat_map(|row| &row.expected_types);
            words(types.map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect())
        }
        name => match rules::feeding(tables, name).as_slice() {
            [only] if only.raw.is_event() => match &only.op.action {
                Action::Set(text) => Some(json!({"const": text})),
                _ => None,
            },
            _ => None,
        },
    }
}

fn definitions() -> Value {
    let types = FieldType::ALL.iter().filter(|kind| **kind != FieldType::Object);
    types.map(|kind| (kind.to_string(), definition(*kind))).collect::<Map<_, _>>().into()
}

fn definition(kind: FieldType) -> Value {
    match kind {
        FieldType::Keyword
        | FieldType::ConstantKeyword
        | FieldType::Wildcard
        | FieldType::Text
        | FieldType::MatchOnlyText => json!({"type": "string", "minLength": 1}),
        FieldType::Binary => json!({"type": "string", "minLength": 1, "contentEncoding": "base64"}),
        FieldType::Long => json!({"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX}),
        FieldType::Integer => json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX}),
        FieldType::UnsignedLong => json!({"type": "integer", "minimum": 0, "maximum": u64::MAX}),
        FieldType::Boolean => json!({"type": "boolean"}),
        FieldType::Date => json!({
            "type": "string", "format": "date-time",
            "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3,9}Z$",
        }),
        FieldType::Ip => json!({"type": "string", "anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]}),
        FieldType::Flattened | FieldType::Object => json!({"type": "object", "minProperties": 1}),
    }
}
