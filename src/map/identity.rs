//! `event.id` of an event that has no `uid`.
//!
//! It is derived from what the event says: the JSON text of the event without empty values and without
//! what log shippers add, keys sorted by their bytes at every level, no white space, integers in their
//! shortest form (`1.0` is `1`), strings with the escapes that they need and no others, a value that is
//! nested too deep as its text. The id is the
//! XXH64 (seed 0) of that text and then the XXH64 of `#` and that text, each as 16 hexadecimal digits.
//! So the same event has the same id however often and by whatever way it is delivered.
//!
//! The hash is no secret and no signature. Two different events share an id by chance only; the time
//! and the sequence number, which the sender of an event does not choose, are part of the text.

use super::objects::Members;
use super::{Piece, Run, Source, form};
use crate::buffer::{self, Buffer};
use crate::json::rewrite::normalise;
use crate::json::scan::Key;
use crate::json::{Value, escape, flag, kind, word};
use crate::sort;
use crate::tables::{FIELDS, Field, slot};

/// A member of an event that its id is made from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    /// The first eight bytes of the key, the first one highest, so that few keys need a second look.
    lead: u64,
    key: Piece,
    value: Value,
}

impl Run<'_> {
    /// Derives the id where none was sent.
    pub(crate) fn fill_id(&mut self) {
        if !self.is_taken(slot::EVENT_ID) {
            self.derive_id();
        }
    }

    #[inline(never)]
    fn derive_id(&mut self) {
        self.list_told();
        let told = core::mem::take(&mut self.state.told);
        let name =
            |number: u32| told.get(number as usize).map_or((0, &[][..]), |it| (it.lead, self.name(it)));
        // Only the last of equal keys counts.
        let lead = |number: u32| told.get(number as usize).map_or(0, |it| it.lead);
        let order = sort::order(told.len(), &mut |a, b| match (lead(a), lead(b)) {
            (first, second) if first != second => first < second,
            _ => (name(a), b) < (name(b), a),
        });
        let start = self.state.scratch.len();
        match order {
            Some(mut order) => {
                order.dedup_by(|earlier, last| name(*earlier) == name(*last));
                self.canonical(&mut order.iter().filter_map(|number| told.get(*number as usize).copied()));
            }
            None => self.state.full = true,
        }
        self.put_id(start);
        self.state.told = told;
    }

    /// Takes [`id_of`](Run::id_of) a text for the id of the event.
    pub(crate) fn put_id(&mut self, start: usize) {
        let id = self.id_of(start);
        let piece = self.scratch(form::QUOTED, |out| out.put(&id));
        self.put(slot::EVENT_ID, piece);
    }

    /// The id of the text that stands in the scratch from `start` on, behind a `#`.
    pub(crate) fn id_of(&self, start: usize) -> [u8; 32] {
        let marked = self.state.scratch.slice(start, self.state.scratch.len());
        hexadecimal([xxh64(marked.get(1..).unwrap_or(&[])), xxh64(marked)])
    }

    /// Lists the members of the event that are part of its id.
    fn list_told(&mut self) {
        self.state.told.clear();
        let event = self.event;
        let brace = event.iter().position(|byte| *byte == b'{').unwrap_or(0) as u32;
        let whole = Value { start: brace, end: event.len() as u32, kind: 0, flags: 0, elements: 0 };
        let mut members = Members::of(event, &whole);
        while let Some((key, value)) = members.next_member() {
            let field = self.field_of(&key, 0);
            let shipper = FIELDS.get(field as usize).is_some_and(Field::is_shipper);
            if shipper || self.outer.is_some_and(|outer| outer.is_aside(key.start, field)) {
                continue;
            }
            let told = self.told(&key, value);
            if !buffer::push(&mut self.state.told, told) {
                self.state.full = true;
            }
        }
    }

    fn told(&mut self, key: &Key, value: Value) -> Told {
        let (event, span) = (self.event, (key.start, key.end));
        if !key.escaped {
            return Told { lead: key.word.swap_bytes(), key: Piece::event(span.0, span.1, 0), value };
        }
        let text = event.get(span.0 as usize..span.1 as usize).unwrap_or(&[]);
        let key = self.scratch(form::PLAIN, |out| normalise(text, out));
        let words = word::load(self.bytes(&key), 0);
        Told { lead: words.swap_bytes(), key, value }
    }

    fn name(&self, told: &Told) -> &[u8] {
        self.bytes(&told.key)
    }

    /// Appends the one text that all deliveries of an event share to the scratch.
    fn canonical(&mut self, told: &mut dyn Iterator<Item = Told>) {
        let mut separator = MARK;
        for told in told {
            self.state.scratch.put(separator);
            separator = b",\"";
            match told.key.source {
                Source::Event => {
                    let key = self.event.get(told.key.start as usize..told.key.end as usize);
                    self.state.scratch.put(key.unwrap_or(&[]));
                }
                _ => self.state.scratch.repeat(told.key.start as usize, told.key.end as usize),
            }
            self.state.scratch.put(b"\":");
            let mut text = core::mem::take(&mut self.state.scratch);
            self.write_canonical(&told.value, &mut text);
            self.state.scratch = text;
        }
        self.state.scratch.put(if separator == MARK { b"#{}" } else { b"}" });
    }

    /// Appends a value in the one form that all its spellings share.
    pub(crate) fn write_canonical(&mut self, value: &Value, out: &mut Buffer) {
        if is_canonical(value) {
            out.put(value.of(self.event));
        } else if value.is(flag::DEEP) && value.kind & (kind::OBJECT | kind::LIST) != 0 {
            out.push(b'"');
            escape::encode(value.of(self.event), out);
            out.push(b'"');
        } else {
            self.state.rewriter.canonical = true;
            self.state.rewriter.write(self.event, value, out);
            self.state.rewriter.canonical = false;
        }
    }
}

/// In front of the first key of the text that an id is derived from.
pub(crate) const MARK: &[u8] = b"#{\"";

/// Whether the text of a value is the one form that all its spellings share.
pub(crate) fn is_canonical(value: &Value) -> bool {
    match value.kind {
        kind::STRING => !value.is(flag::ESCAPED),
        kind::NUMBER => value.is(flag::PLAIN),
        kind::BOOL => true,
        _ => false,
    }
}

/// Both hashes as hexadecimal digits.
fn hexadecimal([first, second]: [u64; 2]) -> [u8; 32] {
    let halves = [first >> 32, first, second >> 32, second];
    let mut text = [0; 32];
    for (place, half) in text.as_chunks_mut().0.iter_mut().zip(halves) {
        *place = eight_digits(half as u32).to_be_bytes();
    }
    text
}

/// Eight hexadecimal digits, one a byte, the first one highest.
fn eight_digits(number: u32) -> u64 {
    let mut digits = u64::from(number);
    digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF;
    digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF;
    digits = (digits | digits << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    // From `9` to `a` are 39 more than one.
    let letters = (digits + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101;
    digits + 0x3030_3030_3030_3030 + letters * 39
}

const PRIME_1: u64 = 0x9E37_79B1_85EB_CA87;
const PRIME_2: u64 = 0xC2B2_AE3D_27D4_EB4F;
const PRIME_3: u64 = 0x1656_67B1_9E37_79F9;
const PRIME_4: u64 = 0x85EB_CA77_C2B2_AE63;
const PRIME_5: u64 = 0x27D4_EB2F_1656_67C5;

/// XXH64 with seed 0.
fn xxh64(text: &[u8]) -> u64 {
    let (stripes, rest) = text.as_chunks::<32>();
    let mut hash = if stripes.is_empty() { PRIME_5 } else { stripe_hash(stripes) };
    hash = hash.wrapping_add(text.len() as u64);
    let (words, rest) = rest.as_chunks::<8>();
    for word in words {
        hash ^= round(0, u64::from_le_bytes(*word));
        hash = hash.rotate_left(27).wrapping_mul(PRIME_1).wrapping_add(PRIME_4);
    }
    let (halves, rest) = rest.as_chunks::<4>();
    for half in halves {
        hash ^= u64::from(u32::from_le_bytes(*half)).wrapping_mul(PRIME_1);
        hash = hash.rotate_left(23).wrapping_mul(PRIME_2).wrapping_add(PRIME_3);
    }
    for byte in rest {
        hash ^= u64::from(*byte).wrapping_mul(PRIME_5);
        hash = hash.rotate_left(11).wrapping_mul(PRIME_1);
    }
    hash = (hash ^ hash >> 33).wrapping_mul(PRIME_2);
    hash = (hash ^ hash >> 29).wrapping_mul(PRIME_3);
    hash ^ hash >> 32
}

#[inline(always)]
fn round(lane: u64, word: u64) -> u64 {
    lane.wrapping_add(word.wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1)
}

fn stripe_hash(stripes: &[[u8; 32]]) -> u64 {
    let (mut a, mut b, mut c, mut d) =
        (PRIME_1.wrapping_add(PRIME_2), PRIME_2, 0, 0u64.wrapping_sub(PRIME_1));
    for stripe in stripes {
        let words = stripe.as_chunks().0;
        let word = |place: usize| u64::from_le_bytes(words[place]);
        (a, b, c, d) = (round(a, word(0)), round(b, word(1)), round(c, word(2)), round(d, word(3)));
    }
    let turned = [a.rotate_left(1), b.rotate_left(7), c.rotate_left(12), d.rotate_left(18)];
    let sum = turned.into_iter().fold(0u64, u64::wrapping_add);
    let merge = |hash: u64, lane| (hash ^ round(0, lane)).wrapping_mul(PRIME_1).wrapping_add(PRIME_4);
    [a, b, c, d].into_iter().fold(sum, merge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_in_hexadecimal() {
        assert_eq!(&hexadecimal([0x0123_4567_89AB_CDEF, 9]), b"0123456789abcdef0000000000000009");
    }

    #[test]
    fn published_values_of_xxh64() {
        assert_eq!(xxh64(b""), 0xEF46_DB37_51D8_E999);
        assert_eq!(xxh64(b"a"), 0xD24E_C4F1_A98C_6E5B);
        assert_eq!(xxh64(b"abc"), 0x44BC_2CF5_AD77_0999);
        assert_eq!(xxh64(b"Nobody inspects the spammish repetition"), 0xFBCE_A83C_8A37_8BF1);
    }
}
