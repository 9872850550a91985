//! Output fields and groups of them.

use super::{Kind, Section, Topic, rule_table};
use crate::table::{Table, code};
use crate::{fields, rules, words};
use teleport_ecs_tables::{FieldType, Path, Tables};

pub(super) fn field(tables: &Tables, name: &str) -> Option<Topic> {
    let path = tables.path(name)?;
    let feeding = rules::feeding(tables, name);
    let falling_back = rules::falling_back(tables, name);
    let mut text = vec![declaration(path)];
    text.extend(order(&feeding.iter().map(|field| field.raw.text.as_str()).collect::<Vec<_>>()));
    if !falling_back.is_empty() {
        text.push("It keeps values that lost their own field or do not fit there.".into());
    }
    let mut sections = Vec::new();
    for (title, rules) in [("Rules that write it", feeding), ("Rules that fall back to it", falling_back)] {
        if !rules.is_empty() {
            sections.push(Section { title: title.into(), table: rule_table(&rules, true) });
        }
    }
    Some(Topic { kind: Kind::OutputField, name: name.to_owned(), text, sections })
}

fn declaration(path: &Path) -> String {
    let list = if path.list { "a list of" } else { "of type" };
    let kind =
        if path.field_type == FieldType::Object { "objects".into() } else { code(path.field_type.as_str()) };
    format!("{}. {} is {list} {kind}, {}.", path.meaning, code(&path.path), words::source(path.source))
}

fn order(raws: &[&str]) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for raw in raws.iter().filter(|raw| **raw != "@event") {
        if !names.contains(raw) {
            names.push(raw);
        }
    }
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("It is filled from {}.", code(one))),
        several => {
            let names: Vec<String> = several.iter().map(|name| code(name)).collect();
            Some(format!(
                "It is filled from the first of these that is there and fits: {}.",
                names.join(", ")
            ))
        }
    }
}

pub(super) fn group(tables: &Tables, name: &str) -> Option<Topic> {
    let members = || tables.paths.iter().filter(|path| is_below(&path.path, name));
    let count = members().count();
    if count == 0 {
        return None;
    }
    let mut table = Table::new(&fields::COLUMNS);
    table.rows = members().map(|path| fields::row(tables, path)).collect();
    let text = vec![format!("{} is an object that holds {count} declared fields.", code(name))];
    let sections = vec![Section { title: "Fields".into(), table }];
    Some(Topic { kind: Kind::OutputGroup, name: name.to_owned(), text, sections })
}

fn is_below(path: &str, group: &str) -> bool {
    path.strip_prefix(group).is_some_and(|rest| rest.starts_with('.'))
}
