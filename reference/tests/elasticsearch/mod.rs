//! What an index does with a document, after Elasticsearch's documentation: which documents its mapping
//! refuses, and what it learns from those that it takes.
//!
//! Stricter than Elasticsearch in one point: a declared field must take its value for good. That
//! `ignore_malformed` would let a wrong one pass does not count.

mod fields;
mod names;

use fields::check_value;
use names::path_of;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// An index made from a component template.
pub struct Index {
    mapping: Value,
    /// Fields that documents have added, runtime fields among them.
    dynamic: BTreeSet<String>,
    limit: usize,
}

type Outcome = Result<(), String>;

impl Index {
    /// An empty index.
    pub fn new(component: &Value) -> Index {
        let template = &component["template"];
        let limit = &template["settings"]["index"]["mapping"]["total_fields"];
        assert_eq!(limit["ignore_dynamic_beyond_limit"], true);
        let limit = limit["limit"].as_u64().expect("a limit") as usize;
        let mapping = template["mappings"].clone();
        assert!(count(&mapping["properties"]) <= limit, "the mapping itself is beyond the limit");
        Index { mapping, dynamic: BTreeSet::new(), limit }
    }

    /// Takes a document or says why not.
    pub fn put(&mut self, document: &Value) -> Outcome {
        if !document["@timestamp"].is_string() {
            return Err("a document of a data stream needs one @timestamp".into());
        }
        let members = document.as_object().ok_or("expected an object")?;
        self.members(&mut Vec::new(), members)
    }

    /// Fields and objects of the mapping, and those that documents have added.
    pub fn fields(&self) -> usize {
        count(&self.mapping["properties"]) + self.dynamic.len()
    }

    fn members(&mut self, path: &mut Vec<String>, members: &Map<String, Value>) -> Outcome {
        for (name, value) in members {
            let names = path_of(name).map_err(|error| format!("{}: {error}", path.join(".")))?;
            let depth = path.len();
            path.extend(names);
            self.value(path, value)?;
            path.truncate(depth);
        }
        Ok(())
    }

    fn value(&mut self, path: &mut Vec<String>, value: &Value) -> Outcome {
        if let Value::Array(items) = value {
            return items.iter().try_for_each(|item| self.value(path, item));
        }
        let name = path.join(".");
        match (self.mapper(path), value) {
            (_, Value::Null) => Ok(()),
            (Some(Mapper::Disabled), _) => Ok(()),
            (Some(Mapper::Object), Value::Object(members)) => self.members(path, members),
            (Some(Mapper::Object), _) => Err(format!("{name}: an object in the mapping, found {value}")),
            (Some(Mapper::Field(field)), _) => {
                check_value(&field, value).map_err(|error| format!("{name}: {error}"))
            }
            (None, Value::Object(members)) if self.template_of("object").is_none() => {
                self.members(path, members)
            }
            (None, _) => self.learn(path, value),
        }
    }

    /// What the mapping has at a path; an object that is not parsed covers everything below it.
    fn mapper(&self, path: &[String]) -> Option<Mapper> {
        let mut node = &self.mapping;
        for name in path {
            if node["enabled"] == false {
                return Some(Mapper::Disabled);
            }
            node = node["properties"].get(name)?;
        }
        Some(match node {
            disabled if disabled["enabled"] == false => Mapper::Disabled,
            object if object.get("properties").is_some() => Mapper::Object,
            field => Mapper::Field(field.clone()),
        })
    }

    /// Adds what a dynamic template gives for a value that the mapping does not have.
    fn learn(&mut self, path: &[String], value: &Value) -> Outcome {
        let name = path.join(".");
        let kind = match value {
            Value::Object(_) => "object",
            Value::String(_) => "string",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "double",
            _ => "long",
        };
        let template =
            self.template_of(kind).ok_or_else(|| format!("{name}: no template for {kind}"))?.clone();
        if !self.dynamic.contains(&name) && self.fields() >= self.limit {
            return Ok(());
        }
        self.dynamic.insert(name);
        match template.get("mapping") {
            Some(mapping) => self.add(path, mapping.clone()),
            // A runtime field reads what it can when it is asked; no value can be wrong for it.
            None => template.get("runtime").map(|_| ()).ok_or_else(|| "a template without a mapping".into()),
        }
    }

    fn template_of(&self, kind: &str) -> Option<&Value> {
        let templates = self.mapping["dynamic_templates"].as_array().into_iter().flatten();
        let mut templates = templates.flat_map(|template| template.as_object().into_iter().flatten());
        let matches = |template: &Value| {
            let wanted = &template["match_mapping_type"];
            let is_runtime = template.get("runtime").is_some();
            *wanted == kind || *wanted == "*" && !(is_runtime && kind == "object")
        };
        templates.find(|(_, template)| matches(template)).map(|(_, template)| template)
    }

    fn add(&mut self, path: &[String], mapping: Value) -> Outcome {
        let mut node = &mut self.mapping;
        for (at, name) in path.iter().enumerate() {
            let parent = node["properties"].as_object_mut().ok_or("a parent that is no object")?;
            let last = at + 1 == path.len();
            node = parent
                .entry(name)
                .or_insert_with(|| if last { mapping.clone() } else { json!({"properties": {}}) });
        }
        Ok(())
    }
}

enum Mapper {
    Object,
    /// An object whose content is not parsed.
    Disabled,
    Field(Value),
}

/// Fields and objects in a mapping: both count against the limit.
fn count(properties: &Value) -> usize {
    let members = properties.as_object().into_iter().flatten();
    members.map(|(_, node)| 1 + node.get("properties").map_or(0, count)).sum()
}
