//! `event.id` of an event that has no `uid`.
//!
//! It is derived from what the event says: the JSON text of the event without empty values and without
//! what log shippers add, keys sorted by their bytes at every level, no white space, integers in their
//! shortest form (`1.0` is `1`), strings with the escapes that they need and no others. The id is the
//! XXH64 (seed 0) of that text and then the XXH64 of `#` and that text, each as 16 hexadecimal digits.
//! So the same event has the same id however often and by whatever way it is delivered.
//!
//! The hash is no secret and no signature. Two different events share an id by chance only; the time
//! and the sequence number, which the sender of an event does not choose, are part of the text.

use super::{Mode, Piece, Run, form};
use crate::buffer::Buffer;
use crate::json::rewrite::{Rewriter, normalise};
use crate::json::{escape, flag};
use crate::sort;
use crate::tables::{FIELDS, slot};
use alloc::vec::Vec;

impl Run<'_> {
    /// Derives the id where none was sent.
    #[inline(always)]
    pub(crate) fn fill_id(&mut self) {
        if !self.is_taken(slot::EVENT_ID) {
            self.derive_id();
        }
    }

    #[inline(never)]
    fn derive_id(&mut self) {
        let mut order: Vec<u32> = Vec::new();
        if order.try_reserve(self.state.entries.len()).is_err() {
            self.state.full = true;
            return;
        }
        let told = self.state.entries.iter().zip(0u32..).filter(|(entry, _)| {
            let shipper = FIELDS.get(entry.field as usize).is_some_and(|field| field.shipper);
            entry.parent == 0 && entry.mode != Mode::Superseded && entry.mode != Mode::Opened && !shipper
        });
        order.extend(told.map(|(_, index)| index));
        let mut text = Buffer::default();
        text.push(b'#');
        self.canonical(&mut order, &mut text);
        self.state.full |= text.is_full();
        let piece = self.id_piece(text.bytes());
        self.put(slot::EVENT_ID, piece);
    }

    /// The id of a text that starts with `#`.
    pub(crate) fn id_piece(&mut self, marked: &[u8]) -> Piece {
        let parts = [xxh64(marked.get(1..).unwrap_or(&[])), xxh64(marked)];
        self.scratch(form::QUOTED, |out| parts.iter().for_each(|part| hexadecimal(*part, out)))
    }

    fn canonical(&self, order: &mut [u32], out: &mut Buffer) {
        let mut names = Vec::new();
        for index in order.iter() {
            let Some(entry) = self.state.entries.get(*index as usize) else { continue };
            let key = self.event.get(entry.key.0 as usize..entry.key.1 as usize).unwrap_or(&[]);
            let mut name = Buffer::default();
            if entry.escaped_key {
                normalise(key, &mut name);
            }
            names.push((*index, key, name));
        }
        let name = |number: u32| names.get(number as usize).map_or(&[][..], |named| self.name(named));
        let Some(sorted) = sort::order(names.len(), &mut |a, b| (name(a), a) < (name(b), b)) else {
            return out.fail();
        };
        let mut rewriter = Rewriter::canonical();
        let mut separator = b'{';
        for named in sorted.iter().filter_map(|number| names.get(*number as usize)) {
            let Some(entry) = self.state.entries.get(named.0 as usize) else { continue };
            out.push(separator);
            separator = b',';
            out.push(b'"');
            out.put(self.name(named));
            out.put(b"\":");
            if entry.value.is(flag::DEEP) && entry.value.elements == 0 {
                out.push(b'"');
                escape::encode(entry.value.of(self.event), out);
                out.push(b'"');
            } else {
                rewriter.write(self.event, &entry.value, out);
            }
        }
        if separator == b'{' {
            out.push(b'{');
        }
        out.push(b'}');
    }

    fn name<'n>(&self, (_, key, name): &'n (u32, &[u8], Buffer)) -> &'n [u8] {
        if name.len() > 0 { name.bytes() } else { key }
    }
}

fn hexadecimal(number: u64, out: &mut Buffer) {
    for byte in number.to_be_bytes() {
        for nibble in [byte >> 4, byte & 15] {
            out.push(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 });
        }
    }
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

fn round(lane: u64, word: u64) -> u64 {
    lane.wrapping_add(word.wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1)
}

fn stripe_hash(stripes: &[[u8; 32]]) -> u64 {
    let mut lanes = [PRIME_1.wrapping_add(PRIME_2), PRIME_2, 0, 0u64.wrapping_sub(PRIME_1)];
    for stripe in stripes {
        let (words, _) = stripe.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = round(*lane, u64::from_le_bytes(*word));
        }
    }
    let turned = lanes.iter().zip([1, 7, 12, 18]).map(|(lane, by)| lane.rotate_left(by));
    let sum = turned.fold(0u64, u64::wrapping_add);
    lanes.iter().fold(sum, |hash, lane| (hash ^ round(0, *lane)).wrapping_mul(PRIME_1).wrapping_add(PRIME_4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_values_of_xxh64() {
        assert_eq!(xxh64(b""), 0xEF46_DB37_51D8_E999);
        assert_eq!(xxh64(b"a"), 0xD24E_C4F1_A98C_6E5B);
        assert_eq!(xxh64(b"abc"), 0x44BC_2CF5_AD77_0999);
        assert_eq!(xxh64(b"Nobody inspects the spammish repetition"), 0xFBCE_A83C_8A37_8BF1);
    }
}
