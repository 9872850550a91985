//! Views: the fields of an event as the types that rows want.
//!
//! A view has the fields whose value fits its type, already converted; reading any other field of it gives
//! null. So a row needs no more than the name of its view.

use super::field::is_for_text;
use super::names;
use super::row::Rows;
use teleport_ecs_tables::{Action, Field, FieldType, Tables};

/// One view, by the name it has in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum View {
    Text,
    String,
    Object,
    List,
    Objects,
    Number,
    Integer,
    Unsigned,
    Numbers,
    Truth,
    Time,
    Ip,
    Ips,
    Word,
    Port,
    Decoded,
    Parsed,
    Headers,
    Rows,
    Address,
    Url,
}

impl View {
    pub(super) fn name(self) -> &'static str {
        match self {
            View::Text => ".text",
            View::String => ".string",
            View::Object => ".object",
            View::List => ".list",
            View::Objects => ".objects",
            View::Number => ".number",
            View::Integer => ".integer",
            View::Unsigned => ".unsigned",
            View::Numbers => ".numbers",
            View::Truth => ".truth",
            View::Time => ".time",
            View::Ip => ".ip",
            View::Ips => ".ips",
            View::Word => ".word",
            View::Port => ".port",
            View::Decoded => ".decoded",
            View::Parsed => ".parsed",
            View::Headers => ".headers",
            View::Rows => ".rows",
            View::Address => ".address",
            View::Url => ".url",
        }
    }

    /// The view that holds values as a declared type wants them.
    pub(super) fn of_type(field_type: FieldType, list: bool) -> Result<View, String> {
        Ok(match (field_type, list) {
            (FieldType::Flattened, false) => View::Object,
            (FieldType::Flattened, true) => View::Objects,
            (FieldType::Long, false) => View::Number,
            (FieldType::Long, true) => View::Numbers,
            (FieldType::Integer, false) => View::Integer,
            (FieldType::UnsignedLong, false) => View::Unsigned,
            (FieldType::Boolean, false) => View::Truth,
            (FieldType::Date, false) => View::Time,
            (FieldType::Ip, false) => View::Ip,
            (FieldType::Ip, true) => View::Ips,
            (FieldType::Object, true) => View::Rows,
            (
                FieldType::Integer
                | FieldType::UnsignedLong
                | FieldType::Boolean
                | FieldType::Date
                | FieldType::Object,
                _,
            ) => {
                return Err(format!(
                    "expected a type that the VRL program knows, found a list of {field_type}"
                ));
            }
            (_, false) => View::Text,
            (_, true) => View::List,
        })
    }

    /// The view that a path takes its values from.
    pub(super) fn of_path(tables: &Tables, path: &str) -> Result<View, String> {
        let declared =
            tables.path(path).ok_or_else(|| format!("expected `{path}` among the paths, found none"))?;
        View::of_type(declared.field_type, declared.list)
    }

    /// The view that a row reads.
    pub(super) fn of_row(tables: &Tables, row: &Field) -> Result<View, String> {
        let view = match &row.op.action {
            Action::Move => View::of_path(tables, &row.target)?,
            Action::Map(_) => View::Word,
            Action::Address => View::Address,
            Action::Url => View::Url,
            Action::Port => View::Port,
            Action::Time | Action::TimeMillis => View::Time,
            Action::Join => View::List,
            Action::Base64 => View::Decoded,
            Action::Base64Json | Action::Json => View::Parsed,
            Action::Headers => View::Headers,
            Action::Outcome => View::Truth,
            Action::Rest => View::Rows,
            Action::UserAgent | Action::Tty | Action::Set(_) | Action::Email | Action::EmailDomain => {
                View::Text
            }
            other => return Err(format!("{}: expected a row of one raw field, found `{other}`", row.raw)),
        };
        Ok(if view == View::Text && is_for_text(row) { View::String } else { view })
    }

    /// The value of a field in the view, null when it does not fit.
    pub(super) fn value(self, key: &str) -> String {
        names::member(self.name(), key)
    }
}

/// The names of the fields that some row reads as a view, in the order of the rows.
pub(super) fn members<'f>(rows: &'f Rows<'_>, view: View) -> Result<Vec<&'f str>, String> {
    let mut members: Vec<&str> = Vec::new();
    for field in rows.fields.iter() {
        for row in field.rows.iter().filter(|row| !matches!(row.op.action, Action::Related(_))) {
            if !reads(rows.tables, row, view)? {
                continue;
            }
            for variant in field.variants_of(row) {
                if !members.contains(&variant.key.as_str()) {
                    members.push(&variant.key);
                }
            }
        }
    }
    Ok(members)
}

fn reads(tables: &Tables, row: &Field, view: View) -> Result<bool, String> {
    let fallback = row.fallback.as_deref().map(|path| View::of_path(tables, path)).transpose()?;
    let encoded = row.op.action == Action::Base64Json && view == View::Decoded;
    Ok(View::of_row(tables, row)? == view || fallback == Some(view) || encoded)
}

/// The object literal of values by name.
pub(super) fn candidates(members: &[(String, String)]) -> String {
    let mut out = String::from("compact({\n");
    for (key, value) in members {
        names::line(&mut out, 1, &format!("{}: {value},", names::text(key)));
    }
    out.push_str("}, recursive: false)");
    out
}

/// Names with the places of their raw values.
pub(super) fn raw(keys: &[&str]) -> Vec<(String, String)> {
    keys.iter().map(|key| ((*key).to_owned(), names::member(".field", key))).collect()
}
