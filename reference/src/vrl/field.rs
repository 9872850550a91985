//! Raw fields with their rows, and the names they have in the program.

use super::condition;
use teleport_ecs_tables::{Action, Basis, Field, JsonKind, Pattern, Tables};

/// A raw field: a top-level key, or a member of an object that rows look into.
pub(super) struct RawField<'a> {
    /// The keys from the outside in.
    pub(super) segments: Vec<String>,
    pub(super) rows: Vec<&'a Field>,
    /// What it is in which events; the last one stands for all other events.
    pub(super) variants: Vec<Variant>,
}

/// A raw field in some events.
pub(super) struct Variant {
    /// The name in `.field`: the keys joined by dots, and what events it is for where that matters.
    pub(super) key: String,
    /// The event types; empty for all that no other variant is for.
    pub(super) patterns: Vec<Pattern>,
}

impl<'a> RawField<'a> {
    /// The name of the field in most events.
    pub(super) fn key(&self) -> &str {
        self.variants.last().map_or("", |variant| variant.key.as_str())
    }

    /// The rows of which the first that matches takes the value.
    pub(super) fn takers(&self) -> impl Iterator<Item = &'a Field> {
        self.rows.iter().copied().filter(|row| row.consumes())
    }

    /// The rows that can take the value in the events of a variant, the first one first.
    pub(super) fn takers_in(&self, variant: &Variant) -> Vec<&'a Field> {
        let mut all: Vec<&Field> = Vec::new();
        for row in self.takers().filter(|row| meant(row, variant)) {
            let needs = |row: &Field| row.when.with.is_some() || row.when.without.is_some();
            let covered = |earlier: &&Field| {
                (earlier.when.kind.is_none() || earlier.when.kind == row.when.kind) && !needs(earlier)
            };
            if !all.iter().any(covered) {
                all.push(row);
            }
        }
        all
    }

    /// The variants that a row is for.
    pub(super) fn variants_of(&self, row: &Field) -> Vec<&Variant> {
        let reached = |variant: &&Variant| {
            if row.consumes() {
                self.takers_in(variant).iter().any(|taker| taker.line == row.line)
            } else if variant.patterns.is_empty() {
                !self
                    .variants
                    .iter()
                    .any(|other| other.patterns == row.when.patterns && !other.patterns.is_empty())
            } else {
                condition::share(&row.when.patterns, &variant.patterns)
            }
        };
        self.variants.iter().filter(reached).collect()
    }

    /// Whether only log shippers send it.
    pub(super) fn shipper(&self) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.basis == Basis::Shipper)
    }
}

/// Whether a row is for the events of a variant. Members are there only in events whose row opens the object.
fn meant(row: &Field, variant: &Variant) -> bool {
    let member = row.raw.segments.len() > 1;
    member || condition::is_for_all(&row.when.patterns) || row.when.patterns == variant.patterns
}

/// A row that takes an object apart, and the name of that object.
pub(super) struct Opened<'f, 'a> {
    pub(super) field: &'f RawField<'a>,
    pub(super) key: &'f str,
    pub(super) row: &'a Field,
}

/// All raw fields, those around members included, in the order of the rows.
pub(super) struct RawFields<'a>(Vec<RawField<'a>>);

impl<'a> RawFields<'a> {
    pub(super) fn of(tables: &'a Tables) -> RawFields<'a> {
        let mut fields = RawFields(Vec::new());
        for row in tables.fields.iter().filter(|row| !row.raw.is_event() && !row.raw.each) {
            for length in 1..row.raw.segments.len() {
                fields.place(&row.raw.segments[..length]);
            }
            let place = fields.place(&row.raw.segments);
            fields.0[place].rows.push(row);
        }
        let literal: Vec<String> = tables
            .fields
            .iter()
            .filter(|row| row.raw.literal_dot)
            .map(|row| row.raw.segments[0].clone())
            .collect();
        let variants: Vec<Vec<Variant>> =
            fields.0.iter().map(|field| fields.variants(field, &literal)).collect();
        for (field, variants) in fields.0.iter_mut().zip(variants) {
            field.variants = variants;
        }
        fields
    }

    fn place(&mut self, segments: &[String]) -> usize {
        self.0.iter().position(|field| field.segments == *segments).unwrap_or_else(|| {
            self.0.push(RawField { segments: segments.to_vec(), rows: Vec::new(), variants: Vec::new() });
            self.0.len() - 1
        })
    }

    fn variants(&self, field: &RawField<'a>, literal: &[String]) -> Vec<Variant> {
        let joined = field.segments.join(".");
        let taken = field.segments.len() > 1 && literal.contains(&joined);
        let name = if taken { field.segments.join(":") } else { joined };
        let mut variants: Vec<Variant> = Vec::new();
        for row in field.takers().filter(|_| field.segments.len() == 1) {
            let patterns = &row.when.patterns;
            let known = variants.iter().any(|variant| variant.patterns == *patterns);
            if !condition::is_for_all(patterns) && !known {
                let types: Vec<&str> = patterns.iter().map(|pattern| pattern.glob.as_str()).collect();
                let key = format!("{name} of {}", types.join(", "));
                variants.push(Variant { key, patterns: patterns.clone() });
            }
        }
        variants.push(Variant { key: name, patterns: Vec::new() });
        variants
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &RawField<'a>> {
        self.0.iter()
    }

    /// The field of a row.
    pub(super) fn of_row(&self, row: &Field) -> Option<&RawField<'a>> {
        self.0.iter().find(|field| field.segments == row.raw.segments)
    }

    /// The objects that rows take apart, outer ones first.
    pub(super) fn opened<'f>(&'f self, tables: &Tables) -> Vec<Opened<'f, 'a>> {
        let mut opened = Vec::new();
        for field in &self.0 {
            for variant in &field.variants {
                let rest = field.takers_in(variant).into_iter().find(|row| {
                    row.op.action == Action::Rest
                        && !tables.path(&row.target).is_some_and(|path| path.is_object_list())
                });
                if let Some(row) = rest {
                    opened.push(Opened { field, key: &variant.key, row });
                }
            }
        }
        opened.retain(|opened| self.0.iter().any(|other| is_member(other, opened.field)));
        opened
    }

    /// Members of objects that stay whole: rows copy them, nothing takes them.
    pub(super) fn peeked<'f>(&'f self, tables: &Tables) -> Vec<&'f RawField<'a>> {
        let opened = self.opened(tables);
        let is_opened = |segments: &[String]| opened.iter().any(|opened| opened.field.segments == segments);
        let peeked = |field: &&RawField<'a>| {
            let around = &field.segments[..field.segments.len() - 1];
            !field.rows.is_empty() && !around.is_empty() && !is_opened(around)
        };
        self.0.iter().filter(peeked).collect()
    }

    /// The nearest object around a field that has a name in `.field`.
    pub(super) fn around(&self, tables: &Tables, field: &RawField<'_>) -> Option<&RawField<'a>> {
        let opened = self.opened(tables);
        let whole = |segments: &[String]| !opened.iter().any(|opened| opened.field.segments == segments);
        let length = (1..field.segments.len()).find(|length| whole(&field.segments[..*length]))?;
        self.0.iter().find(|other| other.segments == field.segments[..length])
    }
}

fn is_member(field: &RawField<'_>, of: &RawField<'_>) -> bool {
    field.segments.len() == of.segments.len() + 1 && field.segments.starts_with(&of.segments)
}

/// Whether a row is for text alone.
pub(super) fn is_for_text(row: &Field) -> bool {
    row.when.kind == Some(JsonKind::String)
}
