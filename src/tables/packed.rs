//! How the long tables are stored: a row has what is its own and the number of a form, and what many rows
//! share stands in the form once. Who asks for a row gets it whole.

use super::{FIELD_FORMS, Field, FieldId, Name, RULE_FORMS, Rule, SLOT_FORMS, Slot, SlotId, Type};
use core::ops::Range;

/// A table of stored rows.
pub(crate) struct Table<Row: 'static>(pub(super) &'static [Row]);

/// A row as it is stored.
pub(crate) trait Stored {
    /// The row as the engine reads it.
    type Whole;

    /// Puts the row together; there is one for each row of a table.
    fn whole(&self) -> Option<Self::Whole>;
}

impl<Row: Stored> Table<Row> {
    /// How many rows there are.
    pub(crate) const fn len(&self) -> usize {
        self.0.len()
    }

    /// The row of a number.
    #[inline]
    pub(crate) fn get(&self, number: usize) -> Option<Row::Whole> {
        self.0.get(number)?.whole()
    }

    /// The rows of some numbers, in order.
    pub(crate) fn range(&self, numbers: Range<usize>) -> impl Iterator<Item = Row::Whole> {
        numbers.filter_map(|number| self.get(number))
    }
}

/// A rule: its target and the number of its form in [`RULE_FORMS`], 12 bits each.
pub(crate) struct RuleRow([u8; 3]);

impl RuleRow {
    pub(super) const fn new(target: SlotId, form: u16) -> RuleRow {
        assert!(target < 1 << 12 && form < 1 << 12, "a number has 12 bits");
        let [low, middle, high, _] = (target as u32 | (form as u32) << 12).to_le_bytes();
        RuleRow([low, middle, high])
    }

    fn numbers(&self) -> u32 {
        let [low, middle, high] = self.0;
        u32::from_le_bytes([low, middle, high, 0])
    }

    pub(super) fn target(&self) -> SlotId {
        (self.numbers() & 0xFFF) as SlotId
    }
}

impl Stored for RuleRow {
    type Whole = Rule;

    #[inline]
    fn whole(&self) -> Option<Rule> {
        let form = RULE_FORMS.get((self.numbers() >> 12) as usize)?;
        Some(Rule { target: self.target(), form })
    }
}

/// A field: its name, the first of its rules, and the number of its form in [`FIELD_FORMS`].
#[repr(Rust, packed)]
pub(crate) struct FieldRow {
    pub(super) name: Name,
    pub(super) rules: u16,
    pub(super) form: u8,
}

impl Stored for FieldRow {
    type Whole = Field;

    #[inline]
    fn whole(&self) -> Option<Field> {
        let form = FIELD_FORMS.get(self.form as usize)?;
        Some(Field { name: self.name, rules: self.rules, form })
    }
}

impl Table<FieldRow> {
    /// The name alone of a field.
    #[inline(always)]
    pub(crate) fn name(&self, id: FieldId) -> Option<Name> {
        Some(self.0.get(id as usize)?.name)
    }
}

/// A slot: its text, its group, and the number of its form in [`SLOT_FORMS`].
pub(crate) struct SlotRow {
    pub(super) text: Name,
    pub(super) group: u8,
    pub(super) form: u8,
}

/// What a slot says besides.
pub(crate) struct SlotForm {
    pub(super) ty: Type,
    pub(super) list: bool,
}

impl Stored for SlotRow {
    type Whole = Slot;

    #[inline]
    fn whole(&self) -> Option<Slot> {
        let form = SLOT_FORMS.get(self.form as usize)?;
        Some(Slot { text: self.text, group: self.group, ty: form.ty, list: form.list })
    }
}
