//! An event inside another record: one that Teleport could not name, or a line that a shipper took for
//! plain text. The event is mapped as itself; what the record around it says otherwise is kept.

use super::{Entry, Mode, Run};
use crate::ErrorKind;
use crate::buffer::Buffer;
use crate::json::scan::Scanner;
use crate::json::{Value, escape, flag, kind};
use crate::tables::{FieldId, SlotId, known, slot};

/// What stands around an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outer {
    /// Keys before this place of the text are those of the record around the event.
    pub(crate) end: u32,
    /// The member that held the event.
    opened: FieldId,
    /// The same of the record around the record around the event.
    around: Option<(u32, FieldId)>,
    /// Where facts go that the event tells otherwise.
    pub(crate) home: SlotId,
}

impl Outer {
    /// Whether a member of the record held the event.
    fn is_opened(&self, key: u32, field: FieldId) -> bool {
        field == self.opened || self.around.is_some_and(|(end, around)| key < end && field == around)
    }

    /// Whether a member of the record tells of the record itself.
    fn is_own(&self, field: FieldId) -> bool {
        self.home == slot::WRAPPER && [known::EVENT, known::CODE, known::MESSAGE].contains(&field)
    }

    /// Whether a member that begins at `key` says nothing about the event.
    pub(crate) fn is_aside(&self, key: u32, field: FieldId) -> bool {
        key < self.end && (self.is_own(field) || self.is_opened(key, field))
    }
}

impl Run<'_> {
    /// Finds an event inside this record and writes the text of both: the members of the record, then
    /// those of the event. Later keys count, so the event has the last word.
    pub(crate) fn unwrap(&mut self, around: Option<Outer>, text: &mut Buffer) -> Option<Outer> {
        let (opened, home) = self.wrapping()?;
        let value = self.value_of(opened).filter(|value| value.kind == kind::STRING)?;
        let first = value.inner(self.event).iter().find(|byte| !byte.is_ascii_whitespace());
        if first != Some(&b'{') && first != Some(&b'\\') {
            return None;
        }
        let mut inner = Buffer::default();
        escape::decode(value.inner(self.event), &mut inner);
        self.state.full |= inner.is_full();
        let members = inner_members(inner.bytes(), &mut self.state.full)?;
        let outer = self.event.trim_ascii().strip_suffix(b"}")?;
        text.put(outer);
        text.push(b',');
        let end = text.len() as u32;
        text.put(members);
        text.push(b'}');
        self.state.full |= text.is_full();
        let around = around.map(|around| (around.end, around.opened));
        Some(Outer { end, opened, around, home })
    }

    /// Which member holds an event as text, if this record looks like one around it.
    fn wrapping(&self) -> Option<(FieldId, SlotId)> {
        let event = self.value_of(known::EVENT).map(|value| value.of(self.event));
        let code = self.value_of(known::CODE).map(|value| value.of(self.event));
        if event == Some(b"\"unknown\"") || code == Some(b"\"TCC00E\"") {
            return Some((known::DATA, slot::WRAPPER));
        }
        if event.is_some() || code.is_some() {
            return None;
        }
        let string = |field: &FieldId| self.value_of(*field).is_some_and(|value| value.kind == kind::STRING);
        let field = [known::LOG, known::MESSAGE].into_iter().find(string)?;
        Some((field, slot::ENVELOPE))
    }

    /// Marks the members of the record around the event: its own name and code are not the event's.
    pub(crate) fn mark_outer(&mut self, outer: Outer) {
        for index in 0..self.state.entries.len() {
            let Some(entry) = self.state.entries.get(index).copied() else { break };
            if entry.key.0 >= outer.end {
                break;
            }
            let own = outer.is_own(entry.field);
            let mode = if outer.is_opened(entry.key.0, entry.field) {
                Mode::Opened
            } else if own || entry.mode == Mode::Superseded {
                Mode::Superseded
            } else {
                continue;
            };
            self.set_aside(index, &entry, mode);
        }
        self.outer = Some(outer);
    }

    fn set_aside(&mut self, index: usize, entry: &Entry, mode: Mode) {
        if let Some(place) = self.state.by_field.get_mut(entry.field as usize)
            && *place == index as u32 + 1
        {
            *place = 0;
        }
        if let Some(entry) = self.state.entries.get_mut(index) {
            entry.mode = mode;
        }
    }

    /// Whether an entry belongs to the record around the event.
    pub(crate) fn is_outer(&self, entry: &Entry) -> bool {
        entry.parent == 0 && self.outer.is_some_and(|outer| entry.key.0 < outer.end)
    }

    /// Keeps a fact of the record around the event that the event tells otherwise.
    pub(crate) fn keep_outer(&mut self, index: u32, entry: &Entry) {
        let Some(outer) = self.outer else { return };
        let told = self.value_of(entry.field).filter(|_| entry.field != 0);
        if told.is_some_and(|value| value.of(self.event) == entry.value.of(self.event)) {
            return;
        }
        if entry.field == known::MESSAGE && entry.value.kind == kind::STRING {
            let piece = super::Piece::of(&entry.value, super::form::PLAIN);
            if outer.home == slot::WRAPPER && self.put(slot::WRAPPER_MESSAGE, piece) {
                return;
            }
        }
        let (name, value) = (self.raw_name(entry), self.json(&entry.value));
        self.add_member(outer.home, name, value, index);
    }

    /// Whether the input is a document of this mapping.
    pub(crate) fn is_mapped(&self) -> bool {
        let object = |field| self.value_of(field).filter(|value: &Value| value.kind == kind::OBJECT);
        let (Some(event), Some(_)) = (object(known::EVENT), object(known::ECS)) else { return false };
        let mut datasets = 0;
        let mut members = super::objects::Members::of(self.event, &event);
        while let Some((key, value)) = members.next_member() {
            let name = self.event.get(key.start as usize..key.end as usize);
            if name == Some(b"dataset") {
                datasets += 1;
            }
            if key.escaped || name == Some(b"dataset") && value.of(self.event) != b"\"teleport.audit\"" {
                return false;
            }
        }
        // What tells it is one stands there once; shippers repeat other keys.
        datasets == 1 && self.times(known::EVENT) == 1 && self.times(known::ECS) == 1
    }

    fn times(&self, field: FieldId) -> usize {
        self.state.entries.iter().filter(|entry| entry.field == field).count()
    }
}

/// The text between the braces, when it is the JSON text of an object that names an event.
/// Notes in `full` when there was no memory to find out.
fn inner_members<'t>(text: &'t [u8], full: &mut bool) -> Option<&'t [u8]> {
    let text = text.trim_ascii();
    if text.first() != Some(&b'{') {
        return None;
    }
    let mut scanner = Scanner::new(text, 0);
    let container = scanner.container();
    *full |= container.is_err_and(|error| error.kind() == ErrorKind::OutOfMemory);
    let value = container.ok()?;
    scanner.end().ok()?;
    if value.kind != kind::OBJECT || value.is(flag::EMPTY) || scanner.broken {
        return None;
    }
    let mut members = super::objects::Members::of(text, &value);
    while let Some((key, value)) = members.next_member() {
        let name = text.get(key.start as usize..key.end as usize)?;
        if (name == b"event" || name == b"code") && value.kind == kind::STRING {
            return text.get(1..text.len() - 1);
        }
    }
    None
}
