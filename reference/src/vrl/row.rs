//! What a row writes, as a VRL expression, and who else wants the same field.

use super::field::{RawField, RawFields};
use super::view::View;
use super::{condition, names};
use teleport_ecs_tables::{Action, Field, Tables};

/// The tables with the raw fields that they speak of.
pub(super) struct Rows<'a> {
    pub(super) tables: &'a Tables,
    pub(super) fields: RawFields<'a>,
}

impl<'a> Rows<'a> {
    pub(super) fn of(tables: &'a Tables) -> Rows<'a> {
        Rows { tables, fields: RawFields::of(tables) }
    }

    /// The raw field of a row.
    pub(super) fn field(&self, row: &Field) -> Result<&RawField<'a>, String> {
        self.fields.of_row(row).ok_or_else(|| format!("expected a field for `{}`, found none", row.raw))
    }

    /// The value of a row where it applies, null where it does not or where it does not fit.
    pub(super) fn value(&self, row: &Field) -> Result<String, String> {
        let field = self.field(row)?;
        let value = self.fit(row)?;
        let mut conditions = condition::of_row(field, row);
        if matches!(row.op.action, Action::Set(_) | Action::Map(_) | Action::Join) {
            conditions.insert(0, format!("exists({})", field.value()));
        }
        Ok(guarded(&conditions, &value))
    }

    /// The value of a row, whatever its conditions say.
    pub(super) fn fit(&self, row: &Field) -> Result<String, String> {
        let field = self.field(row)?;
        let own = View::of_row(self.tables, row)?.value(field);
        let text = View::Text.value(field);
        Ok(match &row.op.action {
            Action::Map(name) => self.translated(name, &own),
            Action::TimeMillis => format!("((truncate({own}, 23) + \"Z\") ?? null)"),
            Action::Join => format!("(join({own}, \" \") ?? null)"),
            Action::Base64 if row.op.consume => format!("({own} || {text})"),
            Action::Set(constant) => names::text(constant),
            _ => own,
        })
    }

    /// The text that an enum gives for a word, else the word itself.
    pub(super) fn translated(&self, name: &str, word: &str) -> String {
        format!("((get({}, [{word}]) ?? null) || {word})", self.enum_object(name))
    }

    pub(super) fn enum_object(&self, name: &str) -> String {
        let values = self.tables.enum_values(name);
        let values: Vec<String> =
            values.map(|row| format!("{}: {}", names::text(&row.raw), names::text(&row.text))).collect();
        format!("{{ {} }}", values.join(", "))
    }

    /// The rows that write a path from one raw field each, the first choice first.
    pub(super) fn writers(&self, path: &str) -> Vec<&'a Field> {
        let writes = |row: &&Field| match row.op.action {
            Action::UserAgent => path == format!("{}.original", row.target),
            Action::Related(_) | Action::Email | Action::EmailDomain | Action::Outcome | Action::Tty => false,
            _ => row.target == path,
        };
        let rows = self.tables.fields.iter().filter(|row| !row.raw.is_event() && !row.raw.each);
        let mut rows: Vec<&Field> = rows.filter(writes).collect();
        rows.sort_by_key(|row| row.rank.unwrap_or(0));
        rows
    }

    /// The rows of other raw fields that go before this one.
    pub(super) fn rivals(&self, row: &Field) -> Vec<&'a Field> {
        let target = match row.op.action {
            Action::UserAgent => format!("{}.original", row.target),
            _ => row.target.clone(),
        };
        let writers = self.writers(&target);
        writers
            .into_iter()
            .take_while(|other| other.line != row.line)
            .filter(|other| other.raw != row.raw)
            .collect()
    }

    /// Whether another field took the target; none when no other field wants it.
    pub(super) fn lost(&self, row: &Field) -> Result<Option<String>, String> {
        let mut taken = Vec::new();
        for rival in self.rivals(row) {
            taken.push(format!("{} != null", grouped(&self.value(rival)?)));
        }
        Ok((!taken.is_empty()).then(|| taken.join(" || ")))
    }

    /// The first of the rows that has a value.
    pub(super) fn first_of(&self, rows: &[&Field]) -> Result<String, String> {
        let values = rows.iter().map(|row| self.value(row)).collect::<Result<Vec<_>, _>>()?;
        let truth = rows.iter().any(|row| View::of_row(self.tables, row) == Ok(View::Truth));
        Ok(if truth { first_of_truths(&values) } else { values.join(" || ") })
    }
}

/// `||` takes `false` for nothing, so truths are asked one by one.
fn first_of_truths(values: &[String]) -> String {
    match values {
        [] => "null".to_owned(),
        [value] => value.clone(),
        [first, others @ ..] => {
            format!(
                "{{ if {} != null {{ {first} }} else {{ {} }} }}",
                grouped(first),
                first_of_truths(others)
            )
        }
    }
}

/// An expression that can stand beside an operator at the start of a condition.
pub(super) fn grouped(value: &str) -> String {
    if value.starts_with('{') { format!("({value})") } else { value.to_owned() }
}

/// The value where all conditions hold.
pub(super) fn guarded(conditions: &[String], value: &str) -> String {
    if conditions.is_empty() {
        value.to_owned()
    } else {
        format!("{{ if {} {{ {value} }} }}", all(conditions))
    }
}

/// Conditions joined by `&&`.
pub(super) fn all(conditions: &[String]) -> String {
    conditions
        .iter()
        .map(
            |one| {
                if one.contains(" || ") && !one.starts_with("!(") { format!("({one})") } else { one.clone() }
            },
        )
        .collect::<Vec<_>>()
        .join(" && ")
}
