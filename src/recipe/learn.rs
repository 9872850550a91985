//! Finding out what the rules did with an event.
//!
//! Each row that was applied is looked at again for what its decision depends on; each claimed slot for
//! where its text comes from. What is not understood here makes no recipe, and a recipe has to make the
//! same document of the same event before it is kept.

use super::follow::MOST_SPLITS;
use super::make::Maker;
use super::parts::{How, PLACES, Places, form, part, take_apart, take_duration};
use super::{Book, MOST_EVENT, MOST_MEMBERS, NO_SPANS, Recipe};
use crate::buffer::{self, Buffer};
use crate::convert::time::{Precision, is_canonical};
use crate::json::{Value, flag, kind};
use crate::map::collect::Seen;
use crate::map::related::LISTS;
use crate::map::{Claim, Entry, KEPT_BYTES, Mode, Piece, Run, Source, form as dress};
use crate::sort;
use crate::tables::{
    ADDRESSES, FIELDS, FieldId, NO_SLOT, Op, RULES, Rule, SLOT_COUNT, SLOTS, SlotId, Type, URL, known, slot,
};
use alloc::vec::Vec;

/// Fields that the categories and the outcome are read from.
const DECIDING: [FieldId; 9] = [
    known::STATUS_SUCCESS,
    known::CODE,
    known::EVENT,
    known::ACTION,
    known::SUCCESS,
    known::STATUS_CODE,
    known::RESPONSE_CODE,
    known::RETURN_CODE,
    known::EXIT_STATUS,
];

/// Longest text that has to be equal.
const MOST_EQUAL: usize = 64;

/// Most elements of a `related` list; each is compared with each.
const MOST_RELATED: usize = 8;

/// Marks a hole in a document while it is learned: no byte of UTF-8, then the number of the place.
pub(super) const HOLE: u8 = 0xFF;

/// Where the text for a hole comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The value of a member as it stands.
    Whole,
    /// The same without its quotes.
    Inner,
    /// A part of a text that was split.
    Part(u8),
    /// A number that a split found.
    Number(u8),
    /// An object or a list without its empty values and white space.
    Clean,
    /// The text that base64 stands for, or the text itself.
    Decoded,
    /// The elements of a list as one text.
    Joined,
    /// A list of objects whose members have rows.
    Objects,
    /// A `related` list; not of a member, but of its number.
    Related,
    /// The derived id.
    Id,
    /// The event as it came, as the inside of a string.
    Original,
}

/// An origin, and the number of its member or, for parts and numbers, of its split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) origin: Origin,
    pub(super) of: u8,
}

/// What a decision of the rules depends on. Members are named by their numbers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Need {
    /// The value of a member is the same text.
    Equal { member: u8 },
    /// A time in UTC that is spelled as it was.
    Time { member: u8 },
    /// A number of not too many digits, not negative.
    Digits { member: u8, most: u8 },
    /// A number that can be a port.
    Port { member: u8 },
    /// An IP address without a zone.
    Ip { member: u8 },
    /// A text of the same form, by the number of its split.
    Split { number: u8 },
    /// Whether two texts of a `related` list are the same one.
    Same { a: Place, b: Place, same: bool },
}

/// A text that is taken apart. For a duration `member` is the start and `other` the end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split {
    pub(super) how: How,
    pub(super) member: u8,
    pub(super) other: u8,
    pub(super) form: u16,
    pub(super) places: Places,
}

/// An element of a `related` list: row, where it comes from, its text.
type Element = (u16, Place, Piece);

#[derive(Default)]
pub(super) struct Learned {
    pub(super) needs: Vec<Need>,
    pub(super) splits: Vec<Split>,
    related: [Vec<Element>; 3],
    /// The `related` lists that depend on more than the places of texts.
    anew: [bool; 3],
    /// All rows that speak of `related`, with their members.
    relations: Vec<(u16, u8)>,
    /// The member that is a list of objects whose members have rows.
    pub(super) objects: Option<u8>,
    /// The members whose members are mapped.
    pub(super) inside: Vec<u8>,
    /// Slots with a place of their own.
    slots: Vec<(SlotId, Place)>,
    /// Slots whose text has its holes already.
    written: Vec<SlotId>,
    pub(super) places: Vec<Place>,
    /// The members that a derived id is made from, by their keys.
    pub(super) told: Vec<u8>,
}

impl Run<'_> {
    /// Adds a recipe for the event that was just mapped into `document`, if there can be one.
    #[cold]
    #[inline(never)]
    pub(crate) fn learn(&mut self, shape: u64, book: &mut Book, document: &[u8]) {
        let short = self.event.len() <= MOST_EVENT;
        if !short || self.state.full || self.state.scratch.is_full() || !book.wants(shape) {
            return;
        }
        self.learn_event(shape, book, document);
        // The document is there: want of memory while learning is no failure.
        self.state.full = false;
        self.state.scratch.clear(KEPT_BYTES);
    }

    /// Adds a recipe that makes the same document again.
    fn learn_event(&mut self, shape: u64, book: &mut Book, document: &[u8]) -> Option<()> {
        // Reading the members of objects has left others.
        self.collect_event().ok()?;
        let members = self.state.seen.len();
        let (learned, text) = self.learned(members)?;
        let seen = core::mem::take(&mut self.state.seen);
        let mut maker = Maker::new(self.event, &seen, &learned)?;
        let recipe = Recipe { families: self.families, ..maker.recipe(text.bytes(), members)? };
        let mut spans = NO_SPANS;
        maker.fill_spans(&mut spans);
        let path = maker.path()?;
        let mut again = Buffer::default();
        if self.follow_one(&recipe, &mut spans, &mut again) && again.bytes() == document {
            book.add(shape, &path, recipe);
        }
        Some(())
    }

    /// What the document depends on, and its text with marks where it has holes.
    fn learned(&mut self, members: usize) -> Option<(Learned, Buffer)> {
        let simple = self.outer.is_none()
            && self.unknown == 0
            && self.state.seen.iter().all(Seen::is_known)
            && self.state.losers.is_empty()
            && self.state.members.is_empty()
            && !self.has(known::DATA)
            && self.value_of(known::EVENT).is_some_and(|event| event.kind == kind::STRING);
        if !simple {
            return None;
        }
        let mut learned = Learned::default();
        self.learn_inside(&mut learned)?;
        self.learn_texts(&mut learned)?;
        for index in 0..self.state.entries.len() {
            let entry = *self.state.entries.get(index)?;
            self.learn_entry(&entry, &mut learned)?;
        }
        self.learn_groups(&mut learned)?;
        self.learn_related(&mut learned)?;
        self.learn_id(members, &mut learned)?;
        if self.options.keep_original {
            learned.place(slot::EVENT_ORIGINAL, Origin::Original, 0)?;
        }
        self.mark_holes(&mut learned)?;
        let mut document = Buffer::default();
        self.emit(&mut document);
        let full = document.is_full() || self.state.scratch.is_full();
        (!full).then_some((learned, document))
    }

    /// Lists the members of objects that rows take apart or look into.
    fn learn_inside(&mut self, learned: &mut Learned) -> Option<()> {
        for index in 0..self.state.entries.len() {
            let entry = self.state.entries.get(index)?;
            let scope = FIELDS.get(entry.field as usize)?.scope;
            if scope != 0 && entry.value.kind == kind::OBJECT && !entry.value.is(flag::DEEP) {
                let start = entry.value.start;
                let member = self.member_at(start)?;
                if !buffer::push(&mut learned.inside, member) {
                    return None;
                }
                self.see_members(start, scope);
            }
        }
        (self.state.seen.len() <= MOST_MEMBERS).then_some(())
    }

    fn member_at(&self, start: u32) -> Option<u8> {
        self.state.seen.iter().position(|seen| seen.value.0 == start).map(|place| place as u8)
    }

    /// Notes the texts that categories and outcome depend on.
    fn learn_texts(&self, learned: &mut Learned) -> Option<()> {
        for field in DECIDING {
            for (member, seen) in self.state.seen.iter().enumerate() {
                if seen.field() == field {
                    learned.equal(member as u8, seen.value().of(self.event))?;
                }
            }
        }
        Some(())
    }

    fn learn_entry(&self, entry: &Entry, learned: &mut Learned) -> Option<()> {
        // Keys that no row knows are not part of a shape, and the drop list tells them apart.
        if entry.mode == Mode::Dropped {
            return (entry.field != 0).then_some(());
        }
        if entry.mode == Mode::Peek && entry.field == 0 {
            return Some(());
        }
        let field = FIELDS.get(entry.field as usize).filter(|_| entry.field != 0)?;
        let member = self.member_at(entry.value.start)?;
        if entry.mode == Mode::Take {
            let is_for = |row: &usize| RULES.get(*row).is_some_and(|rule| self.is_for(&rule, entry));
            self.learn_rule(field.takers().find(is_for)?, true, member, &entry.value, learned)?;
        } else if entry.mode != Mode::Peek {
            return None;
        }
        for row in field.others() {
            if self.is_for(&RULES.get(row)?, entry) {
                self.learn_rule(row, false, member, &entry.value, learned)?;
            }
        }
        Some(())
    }

    /// Notes what one row depends on.
    fn learn_rule(
        &self,
        row: usize,
        takes: bool,
        member: u8,
        value: &Value,
        learned: &mut Learned,
    ) -> Option<()> {
        let rule = RULES.get(row)?;
        let string = value.kind == kind::STRING;
        match rule.op {
            Op::Set => Some(()),
            Op::Move | Op::Text => self.learn_move(rule.target, member, value, learned),
            Op::Map | Op::Outcome | Op::StatusOutcome => learned.equal(member, value.of(self.event)),
            Op::Time => self.learn_time(rule.target, Precision::Given, member, value, learned),
            Op::TimeMillis => self.learn_time(rule.target, Precision::Millis, member, value, learned),
            Op::Port => self.learn_port(rule.target, member, value, learned),
            Op::Rest if SLOTS.get(rule.target as usize)?.ty != Type::Objects => Some(()),
            Op::Rest => self.learn_objects(rule.target, member, learned),
            Op::Base64 if string && takes => learned.place(rule.target, Origin::Decoded, member),
            Op::Join if value.kind == kind::LIST => learned.place(rule.target, Origin::Joined, member),
            Op::Tty if string => self.learn_terminal(member, value, learned),
            // The groups are looked at when it is known who won them.
            Op::Address | Op::Url => Some(()),
            Op::RelatedText
            | Op::RelatedLiteral
            | Op::RelatedAddressIp
            | Op::RelatedAddressHost
            | Op::RelatedUrlIp
            | Op::RelatedUrlHost => self.learn_relation(row, member, value, learned),
            _ => None,
        }
    }

    /// A list of objects is written by its rows each time; they may name users.
    fn learn_objects(&self, target: SlotId, member: u8, learned: &mut Learned) -> Option<()> {
        if learned.objects.is_some() || !self.is_taken(target) {
            return None;
        }
        learned.objects = Some(member);
        learned.place(target, Origin::Objects, member)?;
        let owner = self.state.seen.get(member as usize)?.field();
        for field in FIELDS.range(0..FIELDS.len()).filter(|field| field.parent == owner) {
            let rules = RULES.range(field.takers()).chain(RULES.range(field.others()));
            for rule in rules.filter(|rule| rule.op == Op::RelatedText) {
                let number = LISTS.iter().position(|list| *list == rule.target)?;
                *learned.anew.get_mut(number)? = true;
            }
        }
        Some(())
    }

    fn learn_move(&self, target: SlotId, member: u8, value: &Value, learned: &mut Learned) -> Option<()> {
        let slot = SLOTS.get(target as usize)?;
        let string = value.kind == kind::STRING;
        let plain = value.kind == kind::NUMBER && value.is(flag::PLAIN);
        match slot.ty {
            // The JSON type alone decides.
            Type::Keyword | Type::Flattened => Some(()),
            Type::Boolean if value.kind == kind::BOOL => Some(()),
            Type::Boolean => learned.equal(member, value.of(self.event)),
            Type::Integer if plain => learned.need(Need::Digits { member, most: 9 }),
            Type::Long | Type::UnsignedLong if plain => learned.need(Need::Digits { member, most: 18 }),
            // Exit codes are few.
            Type::Integer | Type::Long if string && value.end - value.start < 7 => {
                learned.equal(member, value.of(self.event))
            }
            Type::Date => self.learn_time(target, Precision::Given, member, value, learned),
            Type::Ip if string && !value.is(flag::ESCAPED) => learned.need(Need::Ip { member }),
            _ => None,
        }
    }

    fn learn_time(
        &self,
        target: SlotId,
        precision: Precision,
        member: u8,
        value: &Value,
        learned: &mut Learned,
    ) -> Option<()> {
        if value.kind == kind::STRING && is_canonical(value.inner(self.event)) {
            return learned.need(Need::Time { member });
        }
        let (split, form) = self.learn_split(How::Time(precision), member, value, learned)?;
        if form & form::GOOD == 0 {
            return None;
        }
        learned.place(target, Origin::Part(part::WHOLE), split)
    }

    fn learn_port(&self, target: SlotId, member: u8, value: &Value, learned: &mut Learned) -> Option<()> {
        if value.kind == kind::NUMBER && value.is(flag::PLAIN) {
            learned.need(Need::Port { member })?;
            return learned.place(target, Origin::Whole, member);
        }
        let (split, form) = self.learn_split(How::Port, member, value, learned)?;
        learned.number(target, 0, split, form)
    }

    fn learn_terminal(&self, member: u8, value: &Value, learned: &mut Learned) -> Option<()> {
        let (split, form) = self.learn_split(How::Terminal, member, value, learned)?;
        learned.number(slot::TTY_COLUMNS, 0, split, form)?;
        learned.number(slot::TTY_ROWS, 1, split, form)
    }

    /// Notes that a text is taken apart; gives the number of the split and what was found.
    fn learn_split(&self, how: How, member: u8, value: &Value, learned: &mut Learned) -> Option<(u8, u16)> {
        if value.kind != kind::STRING || value.is(flag::ESCAPED) {
            return None;
        }
        learned.split(self, how, member, member)
    }

    /// What a row says for a `related` list.
    fn learn_relation(&self, row: usize, member: u8, value: &Value, learned: &mut Learned) -> Option<()> {
        let rule = RULES.get(row)?;
        let number = LISTS.iter().position(|list| *list == rule.target)?;
        if !buffer::push(&mut learned.relations, (row as u16, member)) {
            return None;
        }
        if value.kind == kind::LIST || value.is(flag::ESCAPED) && value.kind == kind::STRING {
            *learned.anew.get_mut(number)? = true;
            return Some(());
        }
        let origin = match (rule.op, value.kind) {
            (Op::RelatedText, kind::STRING) => Origin::Inner,
            (Op::RelatedText, kind::NUMBER) => Origin::Whole,
            (_, kind::STRING) => return self.learn_part_relation(&rule, member, value, learned),
            _ => return Some(()),
        };
        self.relate_place(&rule, Place { origin, of: member }, learned)
    }

    fn learn_part_relation(
        &self,
        rule: &Rule,
        member: u8,
        value: &Value,
        learned: &mut Learned,
    ) -> Option<()> {
        let (how, part, wanted) = match rule.op {
            Op::RelatedLiteral => (How::Literal, part::IP, 1 << part::IP),
            Op::RelatedAddressIp => (How::Address, part::IP, 1 << part::IP),
            Op::RelatedAddressHost => (How::Address, part::HOST, form::NAME),
            Op::RelatedUrlIp => (How::Url, part::IP, 1 << part::IP),
            _ => (How::Url, part::DOMAIN, 1 << part::DOMAIN),
        };
        let (split, form) = self.learn_split(how, member, value, learned)?;
        if form & wanted == 0 || part == part::IP && form & form::UNSPECIFIED != 0 {
            return Some(());
        }
        self.relate_place(rule, Place { origin: Origin::Part(part), of: split }, learned)
    }

    fn relate_place(&self, rule: &Rule, place: Place, learned: &mut Learned) -> Option<()> {
        let number = LISTS.iter().position(|list| *list == rule.target)?;
        let piece = self.piece_at(place, learned)?;
        let list = learned.related.get_mut(number)?;
        buffer::push(list, (rule.extra.into(), place, piece)).then_some(())
    }

    /// The text in the event that a place stands for.
    fn piece_at(&self, place: Place, learned: &Learned) -> Option<Piece> {
        let seen = || self.state.seen.get(place.of as usize);
        let (start, end) = match place.origin {
            Origin::Whole => seen()?.value,
            Origin::Inner => (seen()?.value.0 + 1, seen()?.value.1 - 1),
            Origin::Part(part) => *learned.splits.get(place.of as usize)?.places.get(part as usize)?,
            _ => return None,
        };
        Some(Piece::event(start, end, dress::QUOTED))
    }

    /// Addresses, the URL, the e-mail address, the duration: texts that fill several slots.
    fn learn_groups(&self, learned: &mut Learned) -> Option<()> {
        for (group, slots) in ADDRESSES {
            let Some((member, value)) = self.winner_of(*group) else { continue };
            let (split, form) = self.learn_split(How::Address, member, &value, learned)?;
            // Whether the port of another field agrees is for the rules to see.
            if form & form::NUMBER != 0
                && self.holder(slots.port).is_some_and(|it| it.piece.source == Source::Event)
            {
                return None;
            }
            for (slot, part) in
                [(slots.address, part::HOST), (slots.ip, part::IP), (slots.domain, part::HOST)]
            {
                learned.place(slot, Origin::Part(part), split)?;
            }
            learned.number(slots.port, 0, split, form)?;
        }
        if let Some((member, value)) = self.winner_of(URL.0) {
            self.learn_url(member, &value, learned)?;
        }
        self.learn_email(learned)?;
        self.learn_duration(learned)
    }

    /// The member that a group of slots is filled from.
    fn winner_of(&self, group: SlotId) -> Option<(u8, Value)> {
        let entry = self.state.entries.get(self.holder(group)?.entry as usize)?;
        Some((self.member_at(entry.value.start)?, entry.value))
    }

    fn learn_url(&self, member: u8, value: &Value, learned: &mut Learned) -> Option<()> {
        let (split, form) = self.learn_split(How::Url, member, value, learned)?;
        let slots = &URL.1;
        for (slot, part) in [
            (slots.scheme, part::SCHEME),
            (slots.username, part::USERNAME),
            (slots.domain, part::DOMAIN),
            (slots.path, part::PATH),
            (slots.query, part::QUERY),
            (slots.fragment, part::FRAGMENT),
            (slots.extension, part::EXTENSION),
        ] {
            learned.place(slot, Origin::Part(part), split)?;
        }
        learned.number(slots.port, 0, split, form)
    }

    fn learn_email(&self, learned: &mut Learned) -> Option<()> {
        let Some((member, value)) = self.winner_of(slot::USER_NAME) else { return Some(()) };
        if value.kind != kind::STRING {
            return Some(());
        }
        let (split, _) = self.learn_split(How::Email, member, &value, learned)?;
        learned.place(slot::USER_DOMAIN, Origin::Part(part::DOMAIN), split)
    }

    fn learn_duration(&self, learned: &mut Learned) -> Option<()> {
        if !self.is_taken(slot::EVENT_START) || !self.is_taken(slot::EVENT_END) {
            return Some(());
        }
        let (start, end) =
            (self.time_member(slot::EVENT_START, learned)?, self.time_member(slot::EVENT_END, learned)?);
        let (split, form) = learned.split(self, How::Duration, start, end)?;
        learned.number(slot::EVENT_DURATION, 0, split, form)
    }

    /// The member that a time comes from, if it is spelled so that its text tells the same time.
    fn time_member(&self, slot: SlotId, learned: &Learned) -> Option<u8> {
        let holder = self.holder(slot)?;
        let split = learned.slots.iter().any(|(known, place)| *known == slot && learned.is_time(*place));
        let start = self.state.entries.get(holder.entry as usize)?.value.start;
        let same = split || holder.piece.source == Source::Event;
        if same { self.member_at(start) } else { None }
    }

    /// Writes the `related` lists with holes, and notes which of their texts are equal.
    fn learn_related(&mut self, learned: &mut Learned) -> Option<()> {
        for (number, slot) in LISTS.into_iter().enumerate() {
            if *learned.anew.get(number)? {
                self.relate_anew(number, slot, learned)?;
                continue;
            }
            let list = core::mem::take(learned.related.get_mut(number)?);
            let row = |number: u32| list.get(number as usize).map(|element| element.0);
            let order = sort::order(list.len(), &mut |a, b| (row(a), a) < (row(b), b))?;
            if list.len() > MOST_RELATED {
                return None;
            }
            let mut kept: Vec<Element> = Vec::new();
            for element in order.iter().filter_map(|number| list.get(*number as usize)) {
                let mut distinct = true;
                for other in &kept {
                    let same = self.bytes(&other.2) == self.bytes(&element.2);
                    learned.need(Need::Same { a: other.1, b: element.1, same })?;
                    distinct &= !same;
                }
                if distinct && !buffer::push(&mut kept, *element) {
                    return None;
                }
            }
            if !kept.is_empty() {
                self.write_related(slot, &kept, learned)?;
            }
        }
        Some(())
    }

    /// Leaves a `related` list to be made for each event.
    fn relate_anew(&mut self, number: usize, slot: SlotId, learned: &mut Learned) -> Option<()> {
        if !self.is_taken(slot) {
            return None;
        }
        let hole = learned.hole(Place { origin: Origin::Related, of: number as u8 })?;
        let piece = self.scratch(dress::PLAIN, |out| out.put(&[HOLE, hole]));
        self.state.claims.get_mut(slot as usize)?.piece = piece;
        buffer::push(&mut learned.written, slot).then_some(())
    }

    fn write_related(&mut self, slot: SlotId, kept: &[Element], learned: &mut Learned) -> Option<()> {
        let start = self.state.scratch.len() as u32;
        for (place, element) in kept.iter().enumerate() {
            let number = learned.hole(element.1)?;
            let out = &mut self.state.scratch;
            out.put(if place == 0 { b"[\"" } else { b",\"" });
            out.put(&[HOLE, number]);
            out.push(b'"');
        }
        self.state.scratch.push(b']');
        let end = self.state.scratch.len() as u32;
        let claim = self.state.claims.get_mut(slot as usize)?;
        claim.piece = Piece { start, end, source: Source::Scratch, form: dress::PLAIN };
        buffer::push(&mut learned.written, slot).then_some(())
    }

    /// The members that a derived id is made from, in the order of their keys.
    fn learn_id(&self, members: usize, learned: &mut Learned) -> Option<()> {
        let derived =
            self.holder(slot::EVENT_ID).is_some_and(|holder| holder.piece.source == Source::Scratch);
        if !derived {
            return Some(());
        }
        learned.place(slot::EVENT_ID, Origin::Id, 0)?;
        let seen = self.state.seen.get(..members)?;
        let name = |number: u32| {
            let key = seen.get(number as usize).map_or((0, 0), |seen| seen.key);
            self.event.get(key.0 as usize..key.1 as usize)
        };
        for number in sort::order(seen.len(), &mut |a, b| (name(a), a) < (name(b), b))? {
            let field = seen.get(number as usize)?.field();
            if !FIELDS.get(field as usize)?.is_shipper() && !buffer::push(&mut learned.told, number as u8) {
                return None;
            }
        }
        (!learned.told.is_empty()).then_some(())
    }

    /// Puts a hole in the place of each text that depends on the event.
    fn mark_holes(&mut self, learned: &mut Learned) -> Option<()> {
        for number in 0..SLOT_COUNT as SlotId {
            if !self.is_taken(number) {
                continue;
            }
            let claim = *self.state.claims.get(number as usize)?;
            let place = match self.place_of(number, &claim.piece, learned) {
                Some(place) => place,
                None if self.is_settled(number, &claim, learned) => continue,
                None => self.cleaned(number, &claim)?,
            };
            let hole = learned.hole(place)?;
            let behind = learned.behind(place);
            let piece = self.scratch(claim.piece.form, |out| {
                out.put(&[HOLE, hole]);
                out.put(behind);
            });
            self.state.claims.get_mut(number as usize)?.piece = piece;
        }
        Some(())
    }

    /// Where the text of a slot comes from, when that is a place in the event or made from one.
    fn place_of(&self, number: SlotId, piece: &Piece, learned: &Learned) -> Option<Place> {
        let special = learned.slots.iter().filter(|(slot, _)| *slot == number);
        for (_, place) in special {
            let same = match place.origin {
                Origin::Part(_) if !learned.is_time(*place) => {
                    let found = self.piece_at(*place, learned)?;
                    piece.source == Source::Event && (found.start, found.end) == (piece.start, piece.end)
                }
                // What is no base64 stays where it is.
                Origin::Decoded => true,
                _ => piece.source == Source::Scratch,
            };
            if same {
                return Some(*place);
            }
        }
        if piece.source != Source::Event {
            return None;
        }
        let member = |inset: u32| {
            let same = |seen: &Seen| {
                (seen.value.0 + inset, seen.value.1.wrapping_sub(inset)) == (piece.start, piece.end)
            };
            self.state.seen.iter().position(same).map(|place| place as u8)
        };
        let whole = member(0).map(|of| Place { origin: Origin::Whole, of });
        whole.or_else(|| member(1).map(|of| Place { origin: Origin::Inner, of }))
    }

    /// The member whose clean text a slot has.
    fn cleaned(&self, number: SlotId, claim: &Claim) -> Option<Place> {
        let rule =
            RULES.get(claim.rule as usize).filter(|rule| rule.target == number && rule.op == Op::Move)?;
        let value = self.state.entries.get(claim.entry as usize)?.value;
        let keyword = SLOTS.get(rule.target as usize)?.ty == Type::Keyword;
        let container = value.kind & (kind::OBJECT | kind::LIST) != 0;
        let clean = container && value.is(flag::SPARSE | flag::UNCLEAN) && !value.is(flag::DEEP);
        let fits = clean && claim.takes && (!keyword || value.elements == kind::STRING);
        let of = self.member_at(value.start).filter(|_| fits)?;
        Some(Place { origin: Origin::Clean, of })
    }

    /// Whether the text of a slot is the same for all events of the recipe.
    fn is_settled(&self, number: SlotId, claim: &Claim, learned: &Learned) -> bool {
        let fixed = [
            slot::EVENT_KIND,
            slot::DATA_STREAM_TYPE,
            slot::DATA_STREAM_DATASET,
            slot::DATA_STREAM_NAMESPACE,
        ];
        match claim.piece.source {
            Source::Event => false,
            Source::Constant | Source::Outcome => true,
            Source::Scratch => {
                let rule = RULES.get(claim.rule as usize);
                let entry = self.state.entries.get(claim.entry as usize);
                let member = entry.and_then(|entry| self.member_at(entry.value.start));
                fixed.contains(&number)
                    || learned.written.contains(&number)
                    || claim.takes
                        && rule.is_some_and(|rule| rule.target == number)
                        && member.is_some_and(|member| learned.is_equal(member))
            }
        }
    }
}

impl Learned {
    fn need(&mut self, need: Need) -> Option<()> {
        buffer::push(&mut self.needs, need).then_some(())
    }

    /// Whether the text of a member is the same in all events of the recipe.
    pub(super) fn is_equal(&self, member: u8) -> bool {
        self.needs.iter().any(|need| matches!(need, Need::Equal { member: known } if *known == member))
    }

    fn equal(&mut self, member: u8, text: &[u8]) -> Option<()> {
        if self.is_equal(member) {
            return Some(());
        }
        if text.len() > MOST_EQUAL { None } else { self.need(Need::Equal { member }) }
    }

    fn split(&mut self, run: &Run<'_>, how: How, member: u8, other: u8) -> Option<(u8, u16)> {
        let same = |split: &Split| (split.how, split.member, split.other) == (how, member, other);
        if let Some(known) = self.splits.iter().position(same) {
            return Some((known as u8, self.splits.get(known)?.form));
        }
        let (number, mut places) = (self.splits.len(), [(0, 0); PLACES]);
        let seen = |member: u8| run.state.seen.get(member as usize).map(Seen::value);
        let (value, end) = (seen(member)?, seen(other)?);
        let form = match how {
            How::Duration => take_duration(value.inner(run.event), end.inner(run.event), &mut places),
            _ => take_apart(how, value.start + 1, value.inner(run.event), &mut places),
        };
        let split = Split { how, member, other, form, places };
        if number == MOST_SPLITS || !buffer::push(&mut self.splits, split) {
            return None;
        }
        self.need(Need::Split { number: number as u8 })?;
        Some((number as u8, form))
    }

    /// Notes where the text of a slot may come from. A part is known by its place in the event; there can
    /// be one other source only.
    fn place(&mut self, slot: SlotId, origin: Origin, of: u8) -> Option<()> {
        let place = Place { origin, of };
        let written = |place: Place| !matches!(place.origin, Origin::Part(_)) || self.is_time(place);
        let twice =
            written(place) && self.slots.iter().any(|(known, place)| *known == slot && written(*place));
        let added = slot == NO_SLOT || !twice && buffer::push(&mut self.slots, (slot, place));
        added.then_some(())
    }

    /// The same for a number, if the split has found one.
    fn number(&mut self, slot: SlotId, number: u8, split: u8, form: u16) -> Option<()> {
        if form & form::NUMBER == 0 {
            return Some(());
        }
        self.place(slot, Origin::Number(number), split)
    }

    fn is_time(&self, place: Place) -> bool {
        let split = self.splits.get(place.of as usize);
        matches!(place.origin, Origin::Part(_)) && split.is_some_and(Split::is_time)
    }

    /// What always stands behind the hole: the rest of a time.
    fn behind(&self, place: Place) -> &'static [u8] {
        let form = self.splits.get(place.of as usize).map_or(0, |split| split.form);
        match form >> form::DIGITS & 3 {
            _ if !self.is_time(place) => b"",
            0 => b".000Z",
            1 => b"00Z",
            2 => b"0Z",
            _ => b"Z",
        }
    }

    /// The number of a new hole.
    fn hole(&mut self, place: Place) -> Option<u8> {
        let number = u8::try_from(self.places.len()).ok().filter(|number| *number != HOLE)?;
        buffer::push(&mut self.places, place).then_some(number)
    }

    /// The rows and members that fill the `related` lists which are made anew.
    pub(super) fn anew(&self) -> impl Iterator<Item = (u16, u8)> {
        let anew = |row: u16| {
            let rule = RULES.get(row as usize);
            let list = rule.and_then(|rule| LISTS.iter().position(|list| *list == rule.target));
            list.and_then(|list| self.anew.get(list)).copied().unwrap_or(false)
        };
        self.relations.iter().copied().filter(move |(row, _)| anew(*row))
    }
}

impl Split {
    pub(super) fn is_time(&self) -> bool {
        matches!(self.how, How::Time(_))
    }
}
