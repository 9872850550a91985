//! What a row writes, as a VRL expression, and who else wants the same field.

use super::field::{RawField, RawFields, Variant};
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

    /// Whether a path is a list of objects.
    pub(super) fn is_list(&self, path: &str) -> bool {
        self.tables.path(path).is_some_and(|path| path.is_object_list())
    }

    /// The raw field of a row.
    pub(super) fn field(&self, row: &Field) -> Result<&RawField<'a>, String> {
        self.fields.of_row(row).ok_or_else(|| format!("expected a field for `{}`, found none", row.raw))
    }

    /// The value of a row where it applies, null where it does not or where it does not fit.
    pub(super) fn value(&self, row: &Field) -> Result<String, String> {
        let field = self.field(row)?;
        let variants = field.variants_of(row);
        let values =
            variants.iter().map(|variant| self.value_in(row, variant)).collect::<Result<Vec<_>, _>>()?;
        self.first(row, &values)
    }

    /// The same in the events of one variant.
    pub(super) fn value_in(&self, row: &Field, variant: &Variant) -> Result<String, String> {
        Ok(guarded(&self.conditions(row, variant)?, &self.fit(row, &variant.key)?))
    }

    /// What must hold for a row to apply.
    pub(super) fn conditions(&self, row: &Field, variant: &Variant) -> Result<Vec<String>, String> {
        let mut conditions =
            condition::of_row(self.field(row)?, row, variant, View::of_row(self.tables, row)?);
        if matches!(row.op.action, Action::Set(_) | Action::Map(_) | Action::Join | Action::TimeMillis) {
            conditions.insert(0, format!("{} != null", names::member(".field", &variant.key)));
        }
        Ok(conditions)
    }

    /// The value of a row for the field of that name, whatever its conditions say.
    pub(super) fn fit(&self, row: &Field, key: &str) -> Result<String, String> {
        let own = View::of_row(self.tables, row)?.value(key);
        Ok(match &row.op.action {
            Action::Map(name) => self.translated(name, &own),
            Action::TimeMillis => format!("((truncate({own}, 23) + \"Z\") ?? null)"),
            Action::Join => format!("(join({own}, \" \") ?? null)"),
            Action::Base64 if row.op.consume => format!("({own} || {})", View::String.value(key)),
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
            Action::Related(_) | Action::Email | Action::EmailDomain | Action::Outcome | Action::Tty => false,
            Action::Rest if !self.is_list(&row.target) => false,
            _ => target(row) == path,
        };
        let rows = self.tables.fields.iter().filter(|row| !row.raw.is_event() && !row.raw.each);
        let mut rows: Vec<&Field> = rows.filter(writes).collect();
        rows.sort_by_key(|row| row.rank.unwrap_or(0));
        rows
    }

    /// The rows of other raw fields that go before this one.
    pub(super) fn rivals(&self, row: &Field) -> Vec<&'a Field> {
        let before = self.writers(&target(row)).into_iter().take_while(|other| other.line != row.line);
        before.filter(|other| other.raw != row.raw).collect()
    }

    /// Whether another field took the target; none when no other field goes before this one.
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
        match rows.first() {
            Some(row) => self.first(row, &values),
            None => Err("expected rows to choose from, found none".to_owned()),
        }
    }

    /// `||` takes `false` for nothing, so truths are asked one by one.
    fn first(&self, row: &Field, values: &[String]) -> Result<String, String> {
        let truth = View::of_row(self.tables, row)? == View::Truth;
        Ok(if truth { first_truth(values) } else { values.join(" || ") })
    }
}

/// The field of the document that a row writes.
pub(super) fn target(row: &Field) -> String {
    if row.op.action == Action::UserAgent { format!("{}.original", row.target) } else { row.target.clone() }
}

fn first_truth(values: &[String]) -> String {
    match values {
        [] => "null".to_owned(),
        [value] => value.clone(),
        [first, others @ ..] => {
            format!("{{ if {} != null {{ {first} }} else {{ {} }} }}", grouped(first), first_truth(others))
        }
    }
}

/// An expression that can stand beside an operator.
pub(super) fn grouped(value: &str) -> String {
    if value.starts_with('{') || value.contains(" || ") { format!("({value})") } else { value.to_owned() }
}

/// The value where all conditions hold.
pub(super) fn guarded(conditions: &[String], value: &str) -> String {
    if conditions.is_empty() {
        value.to_owned()
    } else {
        format!("{{ if {} {{ {value} }} }}", all(conditions))
    }
}

/// Conditions joined by `&&`, which binds no tighter than `||` in VRL.
pub(super) fn all(conditions: &[String]) -> String {
    let one = |condition: &String| {
        let open = condition.contains(" || ") && !condition.starts_with("!(");
        if open { format!("({condition})") } else { condition.clone() }
    };
    conditions.iter().map(one).collect::<Vec<_>>().join(" && ")
}
