//! Raw fields: the rules that read them, in the order in which they are tried.

use super::{Kind, Section, Topic, capital, deviation, losers, rule_table};
use crate::table::{Cell, Table, code};
use crate::{rules, words};
use teleport_ecs_tables::{Action, Field, Tables};

pub(super) fn topic(tables: &Tables, query: &str) -> Option<Topic> {
    let fields: Vec<&Field> = tables.fields.iter().filter(|field| is_named(field, query)).collect();
    let name = fields.first()?.raw.text.clone();
    let mut text = vec![introduction(&name, &fields)];
    text.extend(fields.iter().map(|field| sentence(tables, field)));
    let mut sections = vec![Section { title: "Rules".into(), table: rule_table(&fields, distinct(&fields)) }];
    sections.extend(members(tables, &fields));
    sections.extend(translations(tables, &fields));
    Some(Topic { kind: Kind::RawField, name, text, sections })
}

/// `addr.local` means the key with a dot and the member; `members.reason` the member of each element.
fn is_named(field: &Field, query: &str) -> bool {
    !field.raw.is_event() && (field.raw.text == query || field.raw.segments.join(".") == query)
}

fn distinct(fields: &[&Field]) -> bool {
    fields.iter().any(|field| Some(&field.raw) != fields.first().map(|first| &first.raw))
}

fn introduction(name: &str, fields: &[&Field]) -> String {
    let takers = fields.iter().filter(|field| field.consumes()).count();
    let name = code(name);
    match (fields.len(), takers) {
        (1, 1) => format!("One rule takes {name}."),
        (_, 0) => format!("Rules read {name} beside whatever keeps its value."),
        (1.., 1) => format!("One rule takes {name}, the others write beside it."),
        _ => format!(
            "{takers} rules can take {name}: the first one that matches does. The others write beside it."
        ),
    }
}

fn sentence(tables: &Tables, field: &Field) -> String {
    let subject = match &field.op.action {
        Action::EmailDomain | Action::Tty | Action::Set(_) => String::new(),
        _ => format!("{} ", code(&field.raw.text)),
    };
    let what = format!("{}, {subject}{}.", words::scope(&field.when), words::operation(field));
    let mut text = vec![capital(&what)];
    text.extend(losers(tables, field));
    text.extend(deviation(field));
    text.join(" ")
}

fn members(tables: &Tables, fields: &[&Field]) -> Option<Section> {
    let name = fields.first()?.raw.segments.join(".");
    let members = rules::of_members(tables, &name);
    (!members.is_empty())
        .then(|| Section { title: format!("Members of {name}"), table: rule_table(&members, true) })
}

/// The lists that translate its values.
fn translations(tables: &Tables, fields: &[&Field]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for field in fields {
        let Action::Map(name) = &field.op.action else { continue };
        let title = format!("Translation {name}");
        if !sections.iter().any(|section| section.title == title) {
            sections.push(Section { title, table: translation(tables, name) });
        }
    }
    sections
}

fn translation(tables: &Tables, name: &str) -> Table {
    let mut table = Table::new(&["raw", "text"]);
    let rows = tables.enum_values(name);
    table.rows = rows.map(|row| vec![Cell::Name(row.raw.clone()), Cell::Name(row.text.clone())]).collect();
    table
}
