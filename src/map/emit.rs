//! Writing the document: the bits of the claimed slots in order, for each its text and its piece.
//!
//! The groups around a slot are the bytes of one integer. The first byte in which it differs from that
//! of the slot before is the depth from which on groups have to be closed and opened.

use super::{Member, Piece, Run, form};
use crate::buffer::Buffer;
use crate::tables::{GROUPS, SLOT_COUNT, SLOTS, Slot, SlotId, Type, slot};

/// Where the writing stands.
struct Place {
    /// Number of the open group.
    group: u8,
    /// `{` after a group was opened, else `,`.
    separator: u8,
    /// The next member with a name of its own.
    member: usize,
}

impl Run<'_> {
    /// Appends the document.
    pub(crate) fn emit(&self, out: &mut Buffer) {
        let mut place = Place { group: 0, separator: b'{', member: 0 };
        for (word, bits) in self.state.taken.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let number = word * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                if number >= SLOT_COUNT {
                    break;
                }
                if let (Some(slot), Some(claim)) = (SLOTS.get(number), self.state.claims.get(number)) {
                    self.emit_slot(number as SlotId, &slot, &claim.piece, &mut place, out);
                }
            }
        }
        for _ in 0..=GROUPS.get(place.group as usize).map_or(0, |group| group.depth) {
            out.push(b'}');
        }
    }

    fn emit_slot(&self, number: SlotId, slot: &Slot, piece: &Piece, place: &mut Place, out: &mut Buffer) {
        if slot.group != place.group {
            change_group(slot.group, place, out);
        }
        if slot.ty == Type::Tail {
            return self.emit_members(number, place, out);
        }
        let at = out.len();
        out.put(slot.text.bytes());
        out.set(at, place.separator);
        place.separator = b',';
        if slot.ty == Type::Flattened && self.has_members(number, place) {
            place.separator = b'{';
            self.emit_members(number, place, out);
            out.push(b'}');
        } else if piece.form == form::PLAIN {
            out.put(self.bytes(piece));
        } else {
            self.emit_piece(piece, out);
        }
    }

    /// Writes a piece in its dress.
    #[inline(never)]
    pub(crate) fn emit_piece(&self, piece: &Piece, out: &mut Buffer) {
        let bytes = self.bytes(piece);
        let (quoted, listed) = (piece.form & form::QUOTED != 0, piece.form & form::LISTED != 0);
        if listed {
            out.push(b'[');
        }
        if quoted {
            out.push(b'"');
        }
        out.put(bytes);
        if quoted {
            out.push(b'"');
        }
        if listed {
            out.push(b']');
        }
    }

    fn has_members(&self, slot: SlotId, place: &Place) -> bool {
        self.state.members.get(place.member).is_some_and(|member| member.slot == slot)
    }

    /// Writes the members of a slot; several values of one name become a list.
    #[inline(never)]
    fn emit_members(&self, slot: SlotId, place: &mut Place, out: &mut Buffer) {
        let members = self.state.members.get(place.member..).unwrap_or(&[]);
        let count = members.iter().take_while(|member| member.slot == slot).count();
        let members = members.get(..count).unwrap_or(&[]);
        place.member += count;
        for same in members.chunk_by(|a, b| self.bytes(&a.name) == self.bytes(&b.name)) {
            out.push(place.separator);
            place.separator = b',';
            self.emit_member(same, out);
        }
    }

    fn emit_member(&self, same: &[Member], out: &mut Buffer) {
        let [first, others @ ..] = same else { return };
        out.push(b'"');
        out.put(self.bytes(&first.name));
        out.put(b"\":");
        if others.is_empty() {
            return self.emit_piece(&first.value, out);
        }
        out.push(b'[');
        self.emit_piece(&first.value, out);
        for other in others {
            out.push(b',');
            self.emit_piece(&other.value, out);
        }
        out.push(b']');
    }
}

/// Closes and opens groups on the way from one to the other.
fn change_group(to: u8, place: &mut Place, out: &mut Buffer) {
    let (Some(from), Some(group)) = (GROUPS.get(place.group as usize), GROUPS.get(to as usize)) else {
        return;
    };
    place.group = to;
    let depth = u32::from(group.depth);
    let common = ((from.path ^ group.path).trailing_zeros() / 8).min(depth);
    for _ in common..u32::from(from.depth) {
        out.push(b'}');
    }
    for level in common..depth {
        let number = (group.path >> (8 * level)) as u8;
        let text = GROUPS.get(number as usize).map_or(&[][..], |group| group.text.bytes());
        let at = out.len();
        out.put(text);
        out.set(at, place.separator);
        place.separator = b'{';
    }
}

/// The unmapped values are written from members alone.
const _: () = assert!((slot::UNMAPPED as usize) < SLOT_COUNT);
