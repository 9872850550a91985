//! Members with names of their own: keys that no row knows, and values that fit no declared path.

use super::{Entry, Member, Mode, Piece, Run, Source, form};
use crate::buffer;
use crate::json::flag;
use crate::json::rewrite::normalise_key;
use crate::sort;
use crate::tables::{FIELDS, FieldId, NO_SLOT, SLOTS, SlotId, Type, is_declared, slot};
use alloc::vec::Vec;

/// An event with more unknown keys than this keeps all of them in `teleport.audit.unmapped`, so that no
/// event can fill the index with fields.
pub(crate) const MAX_UNKNOWN: u32 = 100;

/// The same for a key that is longer than this.
pub(crate) const MAX_NAME: usize = 255;

impl Run<'_> {
    /// A value goes to `teleport.audit.unmapped` under the name of its raw field.
    #[cold]
    pub(crate) fn unmapped(&mut self, index: u32) {
        let Some(entry) = self.state.entries.get(index as usize).copied() else { return };
        let value = self.json(&entry.value);
        let name = self.raw_name(&entry);
        self.add_member(slot::UNMAPPED, name, value, index);
    }

    /// The path of a raw field, as the inside of a string.
    pub(crate) fn raw_name(&mut self, entry: &Entry) -> Piece {
        let key = self.key_piece(entry);
        if entry.parent == 0 {
            return key;
        }
        let start = self.state.scratch.len() as u32;
        self.write_path(entry.parent);
        self.write_to_scratch(&Piece { form: form::PLAIN, ..key });
        let end = self.state.scratch.len() as u32;
        Piece { start, end, source: Source::Scratch, form: form::QUOTED }
    }

    /// Appends the path of an object and a dot.
    fn write_path(&mut self, object: FieldId) {
        let mut outer = 0;
        while outer != object {
            // From the outside in: the next one is the one whose parent was written last.
            let mut inner = object;
            while let Some(row) = FIELDS.get(inner as usize).filter(|row| row.parent != outer && inner != 0) {
                inner = row.parent;
            }
            let Some(row) = FIELDS.get(inner as usize).filter(|_| inner != 0) else { return };
            self.state.scratch.put(row.name.bytes());
            self.state.scratch.push(b'.');
            outer = inner;
        }
    }

    fn key_piece(&mut self, entry: &Entry) -> Piece {
        let (start, end) = entry.key;
        if !entry.escaped_key {
            return Piece::event(start, end, form::QUOTED);
        }
        let event = self.event;
        let key = event.get(start as usize..end as usize).unwrap_or(&[]);
        self.scratch(form::QUOTED, |out| normalise_key(key, out))
    }

    /// A key that no row knows stays under its own name where it was.
    #[cold]
    pub(crate) fn keep_unknown(&mut self, index: u32, entry: &Entry) {
        if entry.mode != Mode::Take {
            return;
        }
        let home = entry.home;
        let flattened = SLOTS.get(home as usize).is_some_and(|slot| slot.ty == Type::Flattened);
        if home == slot::UNMAPPED || home == NO_SLOT {
            return self.unmapped(index);
        }
        if flattened {
            let (name, value) = (self.key_piece(entry), self.json(&entry.value));
            return self.add_member(home, name, value, index);
        }
        let crowded = home == slot::AUDIT && self.unknown > MAX_UNKNOWN;
        if crowded || entry.value.is(flag::DEEP) {
            return self.unmapped(index);
        }
        let name = self.field_name(entry);
        let text = self.bytes(&name);
        if is_declared(home, text) || text.len() > MAX_NAME {
            return self.unmapped(index);
        }
        let value = self.json(&entry.value);
        self.add_member(home, name, value, index);
    }

    /// A key as the name of a field: Elasticsearch reads dots as nesting and takes no blank name.
    fn field_name(&mut self, entry: &Entry) -> Piece {
        let key = self.key_piece(entry);
        let text = self.bytes(&key);
        let blank = text.iter().all(|byte| *byte == b' ');
        if !blank && !text.contains(&b'.') {
            return key;
        }
        let start = self.state.scratch.len();
        if blank {
            self.state.scratch.push(b'_');
        } else {
            self.write_to_scratch(&Piece { form: form::PLAIN, ..key });
        }
        let end = self.state.scratch.len();
        for at in start..end {
            if self.state.scratch.slice(at, at + 1) == b"." {
                self.state.scratch.set(at, b'_');
            }
        }
        Piece { start: start as u32, end: end as u32, source: Source::Scratch, form: form::QUOTED }
    }

    pub(crate) fn add_member(&mut self, slot: SlotId, name: Piece, value: Piece, entry: u32) {
        if !buffer::push(&mut self.state.members, Member { slot, name, value, entry }) {
            self.state.full = true;
        }
    }

    /// Sorts the members by slot and name, and marks their slots. Of a name that came twice in a group
    /// the later value stays; the others go to the unmapped values, where a name may have several.
    pub(crate) fn settle_members(&mut self) {
        if self.state.members.is_empty() {
            return;
        }
        let mut members = core::mem::take(&mut self.state.members);
        self.sort_members(&mut members);
        if self.retire_repeated(&mut members) {
            self.sort_members(&mut members);
        }
        for member in &members {
            if !self.is_taken(member.slot) {
                self.put(member.slot, Piece::event(0, 0, form::PLAIN));
            }
        }
        self.state.members = members;
    }

    fn sort_members(&mut self, members: &mut Vec<Member>) {
        let key = |number: u32| {
            let member = members.get(number as usize);
            member.map(|member| (member.slot, self.bytes(&member.name), member.entry))
        };
        let order = sort::order(members.len(), &mut |a, b| (key(a), a) < (key(b), b));
        match order.and_then(|order| buffer::ordered(members, &order)) {
            Some(ordered) => *members = ordered,
            None => self.state.full = true,
        }
    }

    fn retire_repeated(&mut self, members: &mut [Member]) -> bool {
        let mut retired = false;
        for place in 1..members.len() {
            let Some([first, later]) = members.get(place - 1..=place) else { break };
            let group = SLOTS.get(later.slot as usize).is_some_and(|slot| slot.ty == Type::Tail);
            if !group || first.slot != later.slot || self.bytes(&first.name) != self.bytes(&later.name) {
                continue;
            }
            let entry = self.state.entries.get(first.entry as usize).copied();
            let Some(entry) = entry else { continue };
            let name = self.raw_name(&entry);
            let outer = self.outer.filter(|_| self.is_outer(&entry));
            let slot = outer.map_or(slot::UNMAPPED, |outer| outer.home);
            if let Some(first) = members.get_mut(place - 1) {
                *first = Member { slot, name, ..*first };
                retired = true;
            }
        }
        retired
    }
}
