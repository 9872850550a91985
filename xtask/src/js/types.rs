//! TypeScript's view of an output document, computed from the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use teleport_ecs_tables::{Action, Field, FieldType, Path, Problem, Source, Tables};

const HEAD: &str = "\
// Written by `cargo xtask js` from the mapping's tables.

/** An ECS document of one Teleport audit event. Every field is absent when the event does not have it. */
export interface EcsDocument {
";

/// The declaration file of `EcsDocument`.
pub(super) fn document() -> Result<String, String> {
    let tables = Tables::load().map_err(|problems| lines(&problems))?;
    let facts = Facts { sources: raw_sources(&tables.fields), open: open_groups(&tables.fields) };
    let mut root = Node::default();
    for path in &tables.paths {
        root.insert(path.path.split('.'), path);
    }
    let mut text = String::from(HEAD);
    root.write_members("", 1, &facts, &mut text);
    text.push_str("}\n");
    Ok(text)
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// What the rules say about the output.
struct Facts {
    /// The raw fields that a path can come from.
    sources: BTreeMap<String, Vec<String>>,
    /// Groups that also take members which no table names.
    open: BTreeSet<String>,
}

/// Where the rest of an object goes that is taken apart, and the home of unknown keys.
fn open_groups(rules: &[Field]) -> BTreeSet<String> {
    let rests = rules.iter().filter(|rule| rule.op.action == Action::Rest);
    rests.map(|rule| rule.target.clone()).chain(["teleport.audit".to_owned()]).collect()
}

/// The raw fields that each output path can come from, in the order of the rules.
fn raw_sources(rules: &[Field]) -> BTreeMap<String, Vec<String>> {
    let mut sources: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for rule in rules.iter().filter(|rule| !rule.raw.is_event()) {
        let parts = rule.op.action.parts();
        let prefixed = parts.iter().map(|part| format!("{}.{part}", rule.target));
        let plain = parts.is_empty().then(|| rule.target.clone());
        for path in prefixed.chain(plain) {
            let raw = rule.raw.text.trim_matches('"').to_owned();
            let known = sources.entry(path).or_default();
            if !known.contains(&raw) {
                known.push(raw);
            }
        }
    }
    sources
}

/// A group of fields, a field, or (lists of objects) both.
#[derive(Default)]
struct Node<'a> {
    field: Option<&'a Path>,
    members: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Node<'a> {
    fn insert(&mut self, mut names: impl Iterator<Item = &'a str>, field: &'a Path) {
        match names.next() {
            Some(name) => self.members.entry(name).or_default().insert(names, field),
            None => self.field = Some(field),
        }
    }

    fn write_members(&self, path: &str, depth: usize, facts: &Facts, out: &mut String) {
        let indent = "  ".repeat(depth);
        for (name, node) in &self.members {
            let path = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
            if let Some(field) = node.field {
                let _ = writeln!(out, "{indent}/** {} */", comment(field, facts.sources.get(&path)));
            }
            let _ = write!(out, "{indent}{}?: ", key(name));
            node.write_type(&path, depth, facts, out);
            out.push_str(";\n");
        }
        if facts.open.contains(path) {
            let _ = writeln!(out, "{indent}/** Any other raw field, under its own name. */");
            let _ = writeln!(out, "{indent}[raw: string]: unknown;");
        }
    }

    fn write_type(&self, path: &str, depth: usize, facts: &Facts, out: &mut String) {
        if self.members.is_empty() {
            out.push_str(self.field.map_or("unknown", |field| scalar(field.field_type)));
        } else {
            out.push_str("{\n");
            self.write_members(path, depth + 1, facts, out);
            let _ = write!(out, "{}}}", "  ".repeat(depth));
        }
        if self.field.is_some_and(|field| field.list) {
            out.push_str("[]");
        }
    }
}

fn comment(field: &Path, raws: Option<&Vec<String>>) -> String {
    let owner = match field.source {
        Source::Ecs => "ECS",
        Source::Elastic => "Elastic's Teleport package",
        Source::Own => "this mapping",
    };
    let mut text = format!("{}: `{}` of {owner}.", capital(&field.meaning), field.field_type);
    if let Some(raws) = raws {
        let shown: Vec<String> = raws.iter().take(6).map(|raw| format!("`{raw}`")).collect();
        let more = if raws.len() > shown.len() { " and others" } else { "" };
        let _ = write!(text, " From {}{more}.", shown.join(", "));
    }
    text.replace("*/", "* /")
}

fn capital(text: &str) -> String {
    let mut characters = text.trim_end_matches('.').chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn key(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { name.to_owned() } else { format!("\"{name}\"") }
}

fn scalar(field_type: FieldType) -> &'static str {
    match field_type {
        FieldType::Long | FieldType::Integer | FieldType::UnsignedLong => "number",
        FieldType::Boolean => "boolean",
        FieldType::Flattened | FieldType::Object => "{ [name: string]: unknown }",
        _ => "string",
    }
}
