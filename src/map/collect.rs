//! Reading the members of an object into entries.

use super::{Entry, Mode, Piece, Run, form};
use crate::Error;
use crate::buffer;
use crate::json::scan::{Key, Scanner, behind_key, byte_at, end_of_ascii, string_value};
use crate::json::{Value, escape, flag, kind, word};
use crate::tables::{FIELDS, FieldId, NO_SLOT, SCOPES, SlotId, field, is_path, known};

/// Whose members are read, and what may happen to them.
#[derive(Clone, Copy)]
pub(crate) struct Object {
    pub(crate) field: FieldId,
    pub(crate) scope: u8,
    pub(crate) home: SlotId,
    pub(crate) mode: Mode,
}

/// What the scan of a whole event noticed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Noticed {
    /// A byte above 0x7F.
    pub(crate) high: bool,
    /// An escape of half a surrogate pair.
    pub(crate) broken: bool,
}

/// A member as the scan saw it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// Place of the key's text.
    pub(crate) key: (u32, u32),
    /// Place of the value's text.
    pub(crate) value: (u32, u32),
    /// All that is known of it besides its text, see [`Seen::sign`].
    pub(crate) sign: u32,
}

impl Seen {
    /// From the lowest bit: 5 of the kind, 5 of the elements, 4 of the flags, 1 for a key that is spelled
    /// with escapes; from bit 16 on the field.
    #[inline(always)]
    fn sign(value: &Value, field: FieldId, escaped: bool) -> u32 {
        u32::from(value.kind)
            | u32::from(value.elements) << 5
            | u32::from(value.flags) << 10
            | u32::from(escaped) << 14
            | u32::from(field) << 16
    }

    pub(crate) fn field(&self) -> FieldId {
        (self.sign >> 16) as FieldId
    }

    pub(crate) fn value(&self) -> Value {
        Value {
            start: self.value.0,
            end: self.value.1,
            kind: self.sign as u8 & 31,
            flags: (self.sign >> 10) as u8 & 15,
            elements: (self.sign >> 5) as u8 & 31,
        }
    }

    fn has_escaped_key(&self) -> bool {
        self.sign >> 14 & 1 != 0
    }

    /// Whether a recipe can know the member.
    pub(crate) fn is_known(&self) -> bool {
        self.field() != 0 && !self.has_escaped_key()
    }
}

impl Run<'_> {
    /// Scans the event and lists its members; [`enter_seen`](Run::enter_seen) enters them.
    pub(crate) fn collect_event(&mut self) -> Result<Noticed, Error> {
        let mut scanner = Scanner::new(self.event, 0);
        if scanner.token() != b'{' {
            return Err(self.no_object(scanner));
        }
        self.state.seen.clear();
        self.collect(&mut scanner, 0)?;
        scanner.end()?;
        Ok(Noticed { high: scanner.high, broken: scanner.broken })
    }

    /// Says whether the text is another JSON value or none at all.
    #[cold]
    fn no_object(&self, mut scanner: Scanner<'_>) -> Error {
        let start = scanner.at;
        match scanner.value().and_then(|_| scanner.end()) {
            Ok(()) => Error::not_an_object(self.event, start),
            Err(error) => error,
        }
    }

    /// Collects the members of an object inside the event, which has been scanned before.
    pub(crate) fn collect_members(&mut self, value: &Value, object: Object) {
        self.state.seen.clear();
        self.see_members(value.start, object.scope);
        self.enter_seen(object);
    }

    /// Lists the members of the object that begins at `start` of the event, behind what is listed already.
    pub(crate) fn see_members(&mut self, start: u32, scope: u8) {
        let mut scanner = Scanner::again(self.event, start as usize);
        // The text was found good when the event was scanned.
        let _ = self.collect(&mut scanner, scope);
    }

    /// The hot loop. Where it stands is a local number, and the scanner is only asked for what is rare:
    /// white space, keys that did not follow here before, anything but plain strings.
    fn collect(&mut self, scanner: &mut Scanner<'_>, scope: u8) -> Result<(), Error> {
        let text = self.event;
        let mut shape = 0;
        // The first key of an object, and one behind an unknown key, follow the object itself.
        let first = FIELDS.len() + scope as usize;
        let mut before = first;
        let mut at = scanner.at + 1;
        if byte_at(text, at) != b'"' {
            scanner.at = at;
            if scanner.token() == b'}' {
                scanner.at += 1;
                return Ok(());
            }
        }
        loop {
            if byte_at(text, at) != b'"' {
                scanner.at = at;
                if scanner.token() != b'"' {
                    return Err(Error::syntax("a key or `}`", text, scanner.at));
                }
                at = scanner.at;
            }
            let start = at + 1;
            let expected = self.state.follower.get(before).copied().unwrap_or(0);
            let name = FIELDS.name(expected).filter(|_| expected != 0);
            let (id, end, escaped) = match name {
                Some(name) if let Some(behind) = behind_key(text, start, name.bytes()) => {
                    at = behind;
                    (expected, start + name.len(), false)
                }
                _ => {
                    scanner.at = at;
                    let key = scanner.key()?;
                    at = scanner.at;
                    let id = self.field_of(&key, scope);
                    if let Some(follower) = self.state.follower.get_mut(before) {
                        *follower = id;
                    }
                    (id, key.end as usize, key.escaped)
                }
            };
            before = if id == 0 { first } else { id as usize };
            let close = if byte_at(text, at) == b'"' { end_of_ascii(text, at + 1) } else { at };
            let value = if close > at && byte_at(text, close) == b'"' {
                let value = string_value(text, at, close + 1, 0);
                at = close + 1;
                value
            } else {
                scanner.at = at;
                let value = scanner.value()?;
                at = scanner.at;
                value
            };
            if !value.is(flag::EMPTY) {
                let sign = Seen::sign(&value, id, escaped);
                let seen = Seen { key: (start as u32, end as u32), value: (value.start, value.end), sign };
                self.state.full |= !buffer::push(&mut self.state.seen, seen);
                shape = word::mix(shape, u64::from(sign));
                if id == known::CODE {
                    // Many events have the same few members, and recipes differ by their codes.
                    shape = word::mix(shape, word::load(text, value.start as usize));
                }
            }
            let mut next = byte_at(text, at);
            if next <= b' ' {
                scanner.at = at;
                next = scanner.token();
                at = scanner.at;
            }
            at += 1;
            match next {
                b',' => {}
                b'}' => break,
                _ => return Err(Error::syntax("`,` or `}`", text, at - 1)),
            }
        }
        scanner.at = at;
        self.state.shape = shape;
        Ok(())
    }

    /// Enters the members that were seen last, which are those of `object`.
    pub(crate) fn enter_seen(&mut self, object: Object) {
        let seen = core::mem::take(&mut self.state.seen);
        for member in &seen {
            self.enter_member(member, object);
        }
        self.state.seen = seen;
    }

    #[inline(always)]
    fn enter_member(&mut self, seen: &Seen, object: Object) {
        let (id, value, key) = (seen.field(), seen.value(), seen.key);
        let (plain, slot) = plain_of(id);
        let fits = value.kind == kind::STRING || value.kind == kind::NUMBER && value.is(flag::PLAIN);
        let direct = plain & value.kind != 0 && fits;
        if direct && object.mode == Mode::Take && self.outer.is_none() && self.options.drop_fields.is_empty()
        {
            return self.claim_plain(id, slot, &value, key);
        }
        if plain != 0 && self.is_taken(slot) {
            self.retire_plain(id, slot, key);
        }
        self.enter(id, value, key, seen.has_escaped_key(), object);
    }

    /// A value that goes to its slot as it is: nothing else wants the slot, and no row asks for the field.
    #[inline(always)]
    fn claim_plain(&mut self, id: FieldId, slot: SlotId, value: &Value, key: (u32, u32)) {
        let piece = Piece::of(value, form::PLAIN);
        if self.is_taken(slot) {
            return self.claim_plain_again(id, slot, piece, key);
        }
        if let (Some(word), Some(claim)) =
            (self.state.taken.get_mut(slot as usize / 64), self.state.claims.get_mut(slot as usize))
        {
            *word |= 1 << (slot % 64);
            claim.piece = piece;
        }
    }

    /// The same key again: the later value counts, the one before goes to the unmapped values.
    #[cold]
    fn claim_plain_again(&mut self, id: FieldId, slot: SlotId, piece: Piece, key: (u32, u32)) {
        self.retire_plain(id, slot, key);
        self.put(slot, piece);
    }

    /// Takes the value of an earlier key, spelled like this one, out of its slot.
    #[cold]
    fn retire_plain(&mut self, id: FieldId, slot: SlotId, key: (u32, u32)) {
        let Some(claim) = self.state.claims.get(slot as usize) else { return };
        let (start, end, kind) = (claim.piece.start, claim.piece.end, plain_of(id).0);
        let entry = Entry {
            value: Value { start, end, kind, flags: 0, elements: 0 },
            key,
            field: id,
            parent: FIELDS.get(id as usize).map_or(0, |field| field.parent),
            home: NO_SLOT,
            mode: Mode::Superseded,
            escaped_key: self
                .event
                .get(key.0 as usize..key.1 as usize)
                .is_some_and(|key| key.contains(&b'\\')),
        };
        if !buffer::push(&mut self.state.entries, entry) {
            self.state.full = true;
        }
        if let Some(word) = self.state.taken.get_mut(slot as usize / 64) {
            *word &= !(1 << (slot % 64));
        }
    }

    #[inline(never)]
    pub(crate) fn field_of(&mut self, key: &Key, scope: u8) -> FieldId {
        match SCOPES.get(scope as usize) {
            Some(_) if key.escaped => self.escaped_field(key, scope),
            Some(scope) => field(scope, key, self.event),
            None => 0,
        }
    }

    #[inline(always)]
    fn enter(&mut self, id: FieldId, value: Value, key: (u32, u32), escaped_key: bool, object: Object) {
        let dropped = !self.options.drop_fields.is_empty() && self.is_dropped(id, key, object.field);
        let entry = Entry {
            value,
            key,
            field: id,
            parent: object.field,
            home: object.home,
            mode: if dropped { Mode::Dropped } else { object.mode },
            escaped_key,
        };
        if !buffer::push(&mut self.state.entries, entry) {
            self.state.full = true;
            return;
        }
        let number = self.state.entries.len() as u32;
        if id == 0 {
            self.unknown += u32::from(object.field == 0);
        } else if let Some(place) = self.state.by_field.get_mut(id as usize) {
            let earlier = core::mem::replace(place, number);
            if earlier != 0 {
                self.supersede(earlier);
            }
        }
    }

    #[cold]
    fn supersede(&mut self, earlier: u32) {
        if let Some(entry) = self.state.entries.get_mut(earlier as usize - 1)
            && entry.mode == Mode::Take
        {
            entry.mode = Mode::Superseded;
        }
    }

    /// Looks up a key that is spelled with escapes.
    #[cold]
    fn escaped_field(&mut self, key: &Key, scope: u8) -> FieldId {
        let (start, end) = (key.start as usize, key.end as usize);
        let mut text = crate::buffer::Buffer::default();
        text.push(b'"');
        escape::decode(self.event.get(start..end).unwrap_or(&[]), &mut text);
        text.put(b"\":");
        self.state.full |= text.is_full();
        match (Scanner::new(text.bytes(), 0).key(), SCOPES.get(scope as usize)) {
            // Names of the tables need no escapes.
            (Ok(key), Some(scope)) if key.end as usize + 2 == text.len() && !key.escaped => {
                field(scope, &key, text.bytes())
            }
            _ => 0,
        }
    }

    /// Whether a field is on the drop list: by its key, or by its path inside an object.
    fn is_dropped(&self, id: FieldId, key: (u32, u32), parent: FieldId) -> bool {
        let name = self.event.get(key.0 as usize..key.1 as usize).unwrap_or(&[]);
        self.options.drop_fields.iter().any(|dropped| {
            if id != 0 {
                return is_path(id, dropped.as_bytes());
            }
            let member = core::str::from_utf8(name).ok().and_then(|name| dropped.strip_suffix(name));
            match member.map(|before| (before, before.strip_suffix('.'))) {
                Some((before, _)) if parent == 0 => before.is_empty(),
                Some((_, Some(before))) => is_path(parent, before.as_bytes()),
                _ => false,
            }
        })
    }
}

/// The JSON types whose values need no look at the rules of a field, and where they go.
#[inline(always)]
fn plain_of(id: FieldId) -> (u8, SlotId) {
    match FIELDS.get(id as usize) {
        Some(field) if field.plain() != 0 => (field.plain(), field.plain_slot()),
        _ => (0, NO_SLOT),
    }
}
