//! The mapping tables as the engine reads them. The types and look-ups stand here, how long tables are
//! stored in `tables/packed.rs`; the rows are in `tables/`, made from the TSV files by `cargo xtask codegen`.

#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
mod events;
#[rustfmt::skip]
mod fallback;
#[rustfmt::skip]
mod fields;
#[rustfmt::skip]
mod names;
mod packed;
#[rustfmt::skip]
mod paths;

pub(crate) use enums::ENUMS;
pub(crate) use events::{CODE_SEATS, CODES, FAMILIES, LEGACY, TYPE_ROWS, TYPE_SEATS, TYPES};
pub(crate) use fallback::{
    CATEGORIES, EVENT_TYPES, EXPECTED, PREFIXES, RESULTS, SESSION_VERBS, SFTP, VERBS, category, event_type,
};
pub(crate) use fields::{ADDRESSES, CONSTANTS, FIELDS, PATTERNS, RULES, SCOPES, URL, known};
pub(crate) use paths::{GROUPS, SLOT_COUNT, SLOTS, TAILS, slot};

use crate::json::scan::Key;
use crate::json::word;
use core::ops::{Deref, Range};
use fields::{FIELD_FORMS, RULE_FORMS};
use packed::{FieldRow, RuleRow, SlotForm, SlotRow, Table};
use paths::SLOT_FORMS;

/// Number of a raw field in [`FIELDS`]; 0 is the field that no row knows.
pub(crate) type FieldId = u16;

/// Number of an output path in [`SLOTS`], in the order in which a document is written.
pub(crate) type SlotId = u16;

/// Stands for no slot.
pub(crate) const NO_SLOT: SlotId = SlotId::MAX;

/// A name or text of the tables: place and length in [`names::NAMES`].
#[derive(Clone, Copy)]
#[repr(Rust, packed)]
pub(crate) struct Name(u16, u8);

impl Name {
    #[inline(always)]
    pub(crate) fn bytes(self) -> &'static [u8] {
        let start = self.0 as usize;
        names::NAMES.get(start..start + self.1 as usize).unwrap_or(&[])
    }

    #[inline(always)]
    pub(crate) fn len(self) -> usize {
        self.1 as usize
    }
}

/// A raw field: a top-level key or a member of an object.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    /// The key.
    pub(crate) name: Name,
    /// First of its rules in [`RULES`]: those that take the value, in order, then the others.
    rules: u16,
    form: &'static FieldForm,
}

/// What a field says besides its name and the place of its rules.
#[repr(Rust, packed)]
pub(crate) struct FieldForm {
    /// The object that it is a member of; 0 for the event.
    pub(crate) parent: FieldId,
    /// How many rules take the value, and how many others there are.
    takers: u8,
    others: u8,
    /// Where the members of the object are looked up; 0 when no row knows any.
    pub(crate) scope: u8,
    /// The JSON types whose values go to the target of the first rule as they are, whatever else the
    /// event holds, and [`Field::SHIPPER`].
    kinds: u8,
}

impl Deref for Field {
    type Target = FieldForm;

    #[inline(always)]
    fn deref(&self) -> &FieldForm {
        self.form
    }
}

impl Field {
    /// Marks, in [`FieldForm::kinds`], a field that only log shippers send.
    pub(crate) const SHIPPER: u8 = 0x80;

    pub(crate) fn is_shipper(self) -> bool {
        self.kinds & Field::SHIPPER != 0
    }

    /// The JSON types whose values need no look at the rules.
    pub(crate) fn plain(self) -> u8 {
        self.kinds & !Field::SHIPPER
    }

    /// The numbers of the rules that take the value.
    pub(crate) fn takers(self) -> Range<usize> {
        self.rules as usize..self.rules as usize + self.takers as usize
    }

    /// The numbers of the other rules.
    pub(crate) fn others(self) -> Range<usize> {
        let first = self.takers().end;
        first..first + self.others as usize
    }

    /// Where such values go.
    pub(crate) fn plain_slot(self) -> SlotId {
        RULES.0.get(self.rules as usize).map_or(NO_SLOT, RuleRow::target)
    }
}

/// The keys of the event (scope 0) or of one object, as an open-addressed table of field numbers.
pub(crate) struct Scope {
    pub(crate) seats: &'static [FieldId],
}

/// One row: what happens to a raw field.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) target: SlotId,
    form: &'static RuleForm,
}

/// What a row says besides its target.
#[repr(Rust, packed)]
pub(crate) struct RuleForm {
    /// Pattern of event types, as bit `when - 1` of the families; 0 fits every event.
    pub(crate) when: u8,
    /// JSON types that the row is for.
    pub(crate) kinds: u8,
    /// Rank among the raw fields that want the target; lower goes first.
    pub(crate) rank: u8,
    pub(crate) op: Op,
    /// A field that must be there, or, with [`ABSENT`], must not; 0 for none.
    pub(crate) needs: FieldId,
    /// By operation: number of an enum, a constant, a place in `related`, an address.
    pub(crate) extra: u8,
    /// Takes a value that does not fit or lost.
    pub(crate) fallback: SlotId,
}

impl Deref for Rule {
    type Target = RuleForm;

    #[inline(always)]
    fn deref(&self) -> &RuleForm {
        self.form
    }
}

/// Marks a field in [`RuleForm::needs`] that must not be there.
pub(crate) const ABSENT: u16 = 0x8000;

/// Operations, as `tables/README.md` explains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Move,
    Map,
    Address,
    Port,
    Url,
    Time,
    TimeMillis,
    Tty,
    Join,
    Base64,
    Base64Json,
    Json,
    Headers,
    Text,
    Outcome,
    StatusOutcome,
    Rest,
    Set,
    RelatedText,
    RelatedLiteral,
    RelatedAddressIp,
    RelatedAddressHost,
    RelatedUrlIp,
    RelatedUrlHost,
}

/// Elasticsearch type of an output path, as far as it tells which JSON types fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Keyword,
    Integer,
    Long,
    UnsignedLong,
    Boolean,
    Date,
    Ip,
    Flattened,
    /// A list of objects with rows for their members.
    Objects,
    /// No field of its own: the members of a group that no row knows, written after those that rows know.
    Tail,
}

/// An output path.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    /// The text in front of the value: `{"name":`. Its brace gives way to a comma.
    pub(crate) text: Name,
    /// Number of the group around it in [`GROUPS`].
    pub(crate) group: u8,
    pub(crate) ty: Type,
    /// Whether the value is always a list; otherwise it never is.
    pub(crate) list: bool,
}

/// An object of the document that is no value of its own.
pub(crate) struct Group {
    /// The text in front of it: `{"name":`.
    pub(crate) text: Name,
    /// The numbers of the groups around it and its own, one byte each, the outermost lowest.
    pub(crate) path: u64,
    /// How many these are.
    pub(crate) depth: u8,
}

/// Where the parts of an address go.
pub(crate) struct AddressSlots {
    pub(crate) address: SlotId,
    pub(crate) ip: SlotId,
    pub(crate) domain: SlotId,
    pub(crate) port: SlotId,
}

/// Where the parts of a URL go.
pub(crate) struct UrlSlots {
    pub(crate) original: SlotId,
    pub(crate) scheme: SlotId,
    pub(crate) username: SlotId,
    pub(crate) domain: SlotId,
    pub(crate) port: SlotId,
    pub(crate) path: SlotId,
    pub(crate) query: SlotId,
    pub(crate) fragment: SlotId,
    pub(crate) extension: SlotId,
}

/// How `event.outcome` is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutcomeRule {
    Success,
    Failure,
    Unknown,
    None,
    Field,
}

/// An event type, also one of an older release.
pub(crate) struct EventType {
    pub(crate) name: Name,
    /// Place in [`FAMILIES`]: the patterns that match.
    pub(crate) family: u8,
    /// First and count in [`TYPE_ROWS`]: rows of the catalogue with this type; those where it is the
    /// older name, if there are none.
    pub(crate) first: u16,
    pub(crate) count: u8,
    /// How outcome is read from other fields when the rule is [`OutcomeRule::Field`].
    pub(crate) probe: Probe,
}

/// A field that tells the outcome of some event types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Probe {
    None,
    HttpStatus,
    ReturnCode,
    DiskReturnCode,
    ExitStatus,
    NetworkAction,
}

/// A row of the event catalogue.
pub(crate) struct CodeRow {
    /// Empty for the types without a code.
    pub(crate) code: Name,
    /// Number of the type in [`TYPES`].
    pub(crate) event_type: u16,
    /// Place in [`LEGACY`]: the numbers of its older names.
    pub(crate) legacy: u8,
    /// Number in [`events::CLASSES`].
    pub(crate) class: u8,
    pub(crate) outcome: OutcomeRule,
}

impl CodeRow {
    /// Its categories and types, as numbers.
    pub(crate) fn categories_and_types(&self) -> (&'static [u8], &'static [u8]) {
        events::CLASSES.get(self.class as usize).map_or((&[], &[]), |class| (class.categories, class.types))
    }
}

/// Categories and types of events.
pub(crate) struct Class {
    /// Numbers in [`CATEGORIES`].
    pub(crate) categories: &'static [u8],
    /// Numbers in [`EVENT_TYPES`].
    pub(crate) types: &'static [u8],
}

/// How an unknown event type begins.
pub(crate) struct Prefix {
    pub(crate) text: Name,
    /// Number in [`fallback::PREFIX_CATEGORIES`].
    categories: u8,
    pub(crate) add: Option<u8>,
}

impl Prefix {
    /// Its categories, as numbers.
    pub(crate) fn categories(&self) -> &'static [u8] {
        fallback::PREFIX_CATEGORIES.get(self.categories as usize).copied().unwrap_or(&[])
    }
}

/// A verb of an unknown event type.
pub(crate) struct Verb {
    pub(crate) word: Name,
    pub(crate) event_type: u8,
    pub(crate) category: u8,
}

/// What a word of an unknown event type says about the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordResult {
    Failure,
    Denied,
    Success,
}

/// Whether the path of a field, its keys from the outside in joined by dots, is `path`.
pub(crate) fn is_path(mut id: FieldId, mut path: &[u8]) -> bool {
    while let Some(field) = FIELDS.get(id as usize).filter(|_| id != 0) {
        if field.parent == 0 {
            return field.name.bytes() == path;
        }
        match path.strip_suffix(field.name.bytes()).and_then(|rest| rest.strip_suffix(b".")) {
            Some(rest) => (id, path) = (field.parent, rest),
            None => return false,
        }
    }
    false
}

/// Whether a name is declared in the group of a slot that takes unknown members.
pub(crate) fn is_declared(tail: SlotId, name: &[u8]) -> bool {
    let inner = |text: Name| text.bytes().get(2..text.len().saturating_sub(2)).unwrap_or(&[]);
    let Some((_, first, last)) = TAILS.iter().find(|(slot, ..)| *slot == tail) else { return true };
    let values = SLOTS.0.get(*first as usize..*last as usize).unwrap_or(&[]);
    let group = SLOTS.get(tail as usize).map_or(0, |slot| slot.group);
    values.binary_search_by(|slot| inner(slot.text).cmp(name)).is_ok()
        || GROUPS.iter().any(|inside| inside.parent() == group && inner(inside.text) == name)
}

impl Group {
    /// The number of the group around it; 0 for the document.
    fn parent(&self) -> u8 {
        match self.depth {
            0 => u8::MAX,
            1 => 0,
            depth => (self.path >> (8 * (u32::from(depth) - 2))) as u8,
        }
    }
}

/// Finds the field of a key; 0 when no row knows it.
#[inline(always)]
pub(crate) fn field(scope: &Scope, key: &Key, text: &[u8]) -> FieldId {
    let mask = scope.seats.len().wrapping_sub(1);
    let mut seat = (key.hash >> 40) as usize & mask;
    let length = (key.end - key.start) as usize;
    while let Some(&id) = scope.seats.get(seat) {
        let Some(name) = FIELDS.name(id).filter(|_| id != 0) else { return 0 };
        if name.len() == length && text.get(key.start as usize..key.end as usize) == Some(name.bytes()) {
            return id;
        }
        seat = (seat + 1) & mask;
    }
    0
}

/// Finds a text in an open-addressed table; `name` gives the text at a number.
pub(crate) fn find(seats: &[u16], text: &[u8], name: impl Fn(u16) -> &'static [u8]) -> Option<u16> {
    let mask = seats.len().wrapping_sub(1);
    let mut seat = (word::hash(text) >> 40) as usize & mask;
    loop {
        let number = seats.get(seat)?.checked_sub(1)?;
        if name(number) == text {
            return Some(number);
        }
        seat = (seat + 1) & mask;
    }
}
