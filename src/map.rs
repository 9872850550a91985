//! The engine. One event goes through these steps:
//!
//! 1. [`collect`]: scan the event once; each known key becomes an [`Entry`], found by a hash that the
//!    scanner computes on its way.
//! 2. [`rules`]: for each entry the first row that fits takes it; its value, as a place in the text
//!    ([`Piece`]), is claimed for a slot of the document ([`claim`]). Ranks settle who wins a slot.
//! 3. What needs the event as a whole: addresses, URLs, losers, outcome, `related`, the derived id.
//! 4. [`emit`]: walk the bits of the claimed slots in order and copy text and pieces.
//!
//! Nothing is allocated for an event once the buffers are warm.

pub(crate) mod categorise;
pub(crate) mod claim;
pub(crate) mod collect;
pub(crate) mod emit;
pub(crate) mod failed;
pub(crate) mod fallback;
pub(crate) mod fit;
pub(crate) mod identity;
pub(crate) mod members;
pub(crate) mod objects;
pub(crate) mod outcome;
pub(crate) mod parts;
pub(crate) mod related;
pub(crate) mod rules;
pub(crate) mod text;
pub(crate) mod unwrap;

use crate::Options;
use crate::buffer::{self, Buffer};
use crate::json::Value;
use crate::json::rewrite::Rewriter;
use crate::tables::{FIELDS, FieldId, SCOPES, SLOTS, SlotId};
use alloc::vec::Vec;

/// Which text a piece lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The event as it came.
    Event,
    /// Text that the engine wrote while it mapped the event.
    Scratch,
    /// A constant of the rows, by its number.
    Constant,
    /// An outcome, by its number.
    Outcome,
}

/// How a piece is dressed when it is written.
pub(crate) mod form {
    pub(crate) const PLAIN: u8 = 0;
    /// Between quotes.
    pub(crate) const QUOTED: u8 = 1;
    /// As the only element of a list.
    pub(crate) const LISTED: u8 = 2;
}

/// Text of a value in the document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) source: Source,
    pub(crate) form: u8,
}

impl Piece {
    pub(crate) fn event(start: u32, end: u32, form: u8) -> Piece {
        Piece { start, end, source: Source::Event, form }
    }

    pub(crate) fn of(value: &Value, form: u8) -> Piece {
        Piece::event(value.start, value.end, form)
    }

    pub(crate) fn numbered(source: Source, number: u32) -> Piece {
        Piece { start: number, end: number, source, form: form::PLAIN }
    }
}

/// What may happen to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Its value has to find a place.
    Take,
    /// Its value is kept as a part of another one; rows may copy it.
    Peek,
    /// The same key came again: the later one counts, this one goes to the unmapped values.
    Superseded,
    /// It is on the drop list.
    Dropped,
    /// It held the event that is mapped.
    Opened,
}

/// A member of the event, or of an object in it that rows take apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) value: Value,
    /// Place of the key's text.
    pub(crate) key: (u32, u32),
    /// 0 when no row knows the key.
    pub(crate) field: FieldId,
    /// The object that it is a member of; 0 for the event.
    pub(crate) parent: FieldId,
    /// Where it stays when no row knows it.
    pub(crate) home: SlotId,
    pub(crate) mode: Mode,
    pub(crate) escaped_key: bool,
}

/// Who has a slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    pub(crate) piece: Piece,
    pub(crate) entry: u32,
    pub(crate) rule: u16,
    pub(crate) rank: u8,
    /// Whether the value has no other place.
    pub(crate) takes: bool,
}

/// A value that needs another place: it lost its slot or does not fit there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loser {
    pub(crate) entry: u32,
    pub(crate) rule: u16,
    pub(crate) rank: u8,
}

/// A member with a name of its own, in a group or in a flattened object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    pub(crate) slot: SlotId,
    /// The name as it is written between quotes.
    pub(crate) name: Piece,
    pub(crate) value: Piece,
    pub(crate) entry: u32,
}

/// An element of a `related` list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Related {
    pub(crate) text: Piece,
    /// Row of `related` that it comes from.
    pub(crate) row: u16,
}

const WORDS: usize = SLOTS.len() / 64 + 1;

/// The buffers of a mapper. They are empty between events and keep their room.
#[derive(Debug)]
pub(crate) struct State {
    /// The members of the event, or of the object in it that was read last.
    pub(crate) seen: Vec<collect::Seen>,
    /// Hash of what was seen, but not of the texts, save the one of the code.
    pub(crate) shape: u64,
    pub(crate) entries: Vec<Entry>,
    /// By field, one more than its entry; 0 when the event does not have it.
    pub(crate) by_field: Vec<u32>,
    /// By slot; valid where `taken` has the bit.
    pub(crate) claims: Vec<Claim>,
    pub(crate) taken: [u64; WORDS],
    /// By field, and after the fields by object, the field that followed last: events of one Teleport
    /// have their keys in one order.
    pub(crate) follower: Vec<FieldId>,
    pub(crate) losers: Vec<Loser>,
    pub(crate) told: Vec<identity::Told>,
    pub(crate) members: Vec<Member>,
    pub(crate) related: [Vec<Related>; 3],
    pub(crate) scratch: Buffer,
    pub(crate) rewriter: Rewriter,
    /// A list could not grow.
    pub(crate) full: bool,
}

/// Room that is kept between events; an event that needs more gives the rest back.
pub(crate) const KEPT_BYTES: usize = 256 * 1024;
const KEPT_ITEMS: usize = 4096;

impl State {
    pub(crate) fn new() -> State {
        State {
            seen: Vec::new(),
            shape: 0,
            entries: Vec::new(),
            by_field: Vec::new(),
            claims: Vec::new(),
            taken: [0; WORDS],
            follower: Vec::new(),
            losers: Vec::new(),
            told: Vec::new(),
            members: Vec::new(),
            related: [const { Vec::new() }; 3],
            scratch: Buffer::default(),
            rewriter: Rewriter::default(),
            full: false,
        }
    }

    /// Makes the lists of fixed length with the first event; tells whether they are there.
    #[inline(always)]
    pub(crate) fn is_ready(&mut self) -> bool {
        !self.claims.is_empty() || self.make_lists().is_some()
    }

    #[cold]
    #[inline(never)]
    fn make_lists(&mut self) -> Option<()> {
        let nobody =
            Claim { piece: Piece::event(0, 0, form::PLAIN), entry: 0, rule: 0, rank: 0, takes: false };
        self.by_field = buffer::filled(0, FIELDS.len())?;
        self.follower = buffer::filled(0, FIELDS.len() + SCOPES.len())?;
        self.claims = buffer::filled(nobody, SLOTS.len())?;
        Some(())
    }

    /// Forgets the members that were collected.
    pub(crate) fn forget_entries(&mut self) {
        for entry in &self.entries {
            if let Some(place) = self.by_field.get_mut(entry.field as usize) {
                *place = 0;
            }
        }
        clear(&mut self.entries);
        self.taken = [0; WORDS];
    }

    /// Forgets the last event.
    pub(crate) fn clear(&mut self) {
        self.forget_entries();
        clear(&mut self.seen);
        clear(&mut self.losers);
        clear(&mut self.told);
        clear(&mut self.members);
        for list in &mut self.related {
            clear(list);
        }
        self.scratch.clear(KEPT_BYTES);
        self.rewriter.shrink(KEPT_ITEMS);
        self.full = false;
    }
}

fn clear<T>(list: &mut Vec<T>) {
    list.clear();
    if list.capacity() > KEPT_ITEMS {
        list.shrink_to(KEPT_ITEMS);
    }
}

/// The mapping of one event.
pub(crate) struct Run<'a> {
    pub(crate) event: &'a [u8],
    pub(crate) state: &'a mut State,
    pub(crate) options: &'a Options,
    /// One bit for each condition on the event type that holds.
    pub(crate) families: u64,
    /// Keys at the top that no row knows.
    pub(crate) unknown: u32,
    /// What the text of `status` says about the outcome, as a number of [`text::OUTCOMES`].
    pub(crate) status: Option<u32>,
    /// The address that was taken apart last, with its entry.
    pub(crate) address: Option<(u32, parts::Split)>,
    /// What stands around the event, if it was found inside another record.
    pub(crate) outer: Option<unwrap::Outer>,
}
