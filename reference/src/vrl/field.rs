//! Raw fields with their rows, and the names they have in the program.

use super::names;
use teleport_ecs_tables::{Action, Basis, Field, Tables};

/// A raw field: a top-level key, or a member of an object that rows look into.
pub(super) struct RawField<'a> {
    /// Its name in `.field`: the keys from the outside in, joined by dots.
    pub(super) key: String,
    pub(super) segments: Vec<String>,
    pub(super) rows: Vec<&'a Field>,
}

impl<'a> RawField<'a> {
    /// The raw value.
    pub(super) fn value(&self) -> String {
        names::member(".field", &self.key)
    }

    /// The rows of which the first that matches takes the value.
    pub(super) fn takers(&self) -> impl Iterator<Item = &'a Field> {
        self.rows.iter().copied().filter(|row| row.consumes())
    }

    /// Whether a row takes the object apart, so that its members become fields of their own.
    pub(super) fn opens(&self, tables: &Tables) -> Option<&'a Field> {
        self.takers().find(|row| {
            row.op.action == Action::Rest
                && !tables.path(&row.target).is_some_and(|path| path.is_object_list())
        })
    }

    /// Whether only log shippers send it.
    pub(super) fn shipper(&self) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.basis == Basis::Shipper)
    }
}

/// All raw fields, those around members included, in the order of the rows.
pub(super) struct RawFields<'a>(pub(super) Vec<RawField<'a>>);

impl<'a> RawFields<'a> {
    pub(super) fn of(tables: &'a Tables) -> RawFields<'a> {
        let mut fields = RawFields(Vec::new());
        let literal: Vec<&String> =
            tables.fields.iter().filter(|row| row.raw.literal_dot).map(|row| &row.raw.segments[0]).collect();
        for row in tables.fields.iter().filter(|row| !row.raw.is_event() && !row.raw.each) {
            for length in 1..row.raw.segments.len() {
                fields.place(&row.raw.segments[..length], &literal);
            }
            let place = fields.place(&row.raw.segments, &literal);
            fields.0[place].rows.push(row);
        }
        fields
    }

    fn place(&mut self, segments: &[String], literal: &[&String]) -> usize {
        if let Some(place) = self.0.iter().position(|field| field.segments == *segments) {
            return place;
        }
        let joined = segments.join(".");
        let taken = segments.len() > 1 && literal.contains(&&joined);
        let key = if taken { segments.join(":") } else { joined };
        self.0.push(RawField { key, segments: segments.to_vec(), rows: Vec::new() });
        self.0.len() - 1
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &RawField<'a>> {
        self.0.iter()
    }

    /// The field of a row.
    pub(super) fn of_row(&self, row: &Field) -> Option<&RawField<'a>> {
        self.0.iter().find(|field| field.segments == row.raw.segments)
    }

    pub(super) fn parent(&self, field: &RawField<'_>) -> Option<&RawField<'a>> {
        let (_, parent) = field.segments.split_last()?;
        self.0.iter().find(|other| other.segments == parent)
    }

    /// Members of objects that stay whole: rows copy them, nothing takes them.
    pub(super) fn peeked<'f>(&'f self, tables: &'f Tables) -> impl Iterator<Item = &'f RawField<'a>> {
        self.0.iter().filter(move |field| {
            let opened = |parent: &RawField<'_>| parent.opens(tables).is_some();
            !field.rows.is_empty() && self.parent(field).is_some_and(|parent| !opened(parent))
        })
    }

    pub(super) fn is_peeked(&self, tables: &Tables, field: &RawField<'_>) -> bool {
        self.peeked(tables).any(|peeked| peeked.segments == field.segments)
    }
}
