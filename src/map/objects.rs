//! Lists: their elements, lists of objects whose members have rows, HTTP headers.

use super::{Entry, Piece, Run, Source, form};
use crate::buffer::{self, Buffer};
use crate::json::rewrite::{Rewriter, normalise_key};
use crate::json::scan::{Key, Scanner};
use crate::json::{Value, flag, kind};
use crate::sort;
use crate::tables::{FIELDS, FieldId, Op, RULES, Rule, SCOPES, field, known};
use alloc::vec::Vec;

/// The elements of a list that has been scanned before, empty ones left out.
pub(crate) struct Elements<'a> {
    scanner: Scanner<'a>,
}

impl<'a> Elements<'a> {
    pub(crate) fn of(text: &'a [u8], list: &Value) -> Elements<'a> {
        Elements { scanner: Scanner::again(text, list.start as usize + 1) }
    }

    pub(crate) fn next_value(&mut self) -> Option<Value> {
        loop {
            match self.scanner.token() {
                b']' | 0 => return None,
                b',' => self.scanner.at += 1,
                _ => {
                    let value = self.scanner.value().ok()?;
                    if !value.is(flag::EMPTY) && value.kind != 0 {
                        return Some(value);
                    }
                }
            }
        }
    }
}

/// The members of an object that has been scanned before, empty ones left out.
pub(crate) struct Members<'a> {
    scanner: Scanner<'a>,
}

impl<'a> Members<'a> {
    pub(crate) fn of(text: &'a [u8], object: &Value) -> Members<'a> {
        Members { scanner: Scanner::again(text, object.start as usize + 1) }
    }

    pub(crate) fn next_member(&mut self) -> Option<(Key, Value)> {
        loop {
            match self.scanner.token() {
                b'"' => {
                    let key = self.scanner.key().ok()?;
                    let value = self.scanner.value().ok()?;
                    if !value.is(flag::EMPTY) && value.kind != 0 {
                        return Some((key, value));
                    }
                }
                b',' => self.scanner.at += 1,
                _ => return None,
            }
        }
    }
}

/// A member of an element, ready to be written.
struct Written {
    name: Piece,
    value: Piece,
}

impl Run<'_> {
    /// A list of objects: each member by its row, the others under their own names. `None` when an
    /// element is no object, nothing inside when no member found its place here.
    pub(crate) fn objects(&mut self, owner: &Entry, list: &Value) -> Option<Option<Piece>> {
        if list.kind != kind::LIST || list.elements != kind::OBJECT || list.is(flag::DEEP) {
            return None;
        }
        let mut text = Buffer::default();
        let mut elements = Elements::of(self.event, list);
        while let Some(element) = elements.next_value() {
            let start = text.len();
            text.push(if start == 0 { b'[' } else { b',' });
            if !self.write_object(owner, &element, &mut text) {
                text.truncate(start);
            }
        }
        self.state.full |= text.is_full();
        if text.len() == 0 {
            return Some(None);
        }
        text.push(b']');
        self.state.full |= text.is_full();
        Some(Some(self.scratch(form::PLAIN, |out| out.put(text.bytes()))))
    }

    /// Appends one element; tells whether anything was left of it.
    fn write_object(&mut self, owner: &Entry, element: &Value, out: &mut Buffer) -> bool {
        let mut written = Vec::new();
        let event = self.event;
        let scope = FIELDS.get(owner.field as usize).map_or(0, |field| field.scope);
        let is_list = self.names_a_list(element, scope);
        let mut members = Members::of(event, element);
        while let Some((key, value)) = members.next_member() {
            let id = self.member_field(&key, scope);
            let name = self.member_name(&key);
            if id == known::MEMBER_NAME && is_list {
                self.write_member(owner, id, name, &value, &mut written, false);
            } else {
                self.write_member(owner, id, name, &value, &mut written, true);
            }
        }
        self.retire_repeated_members(owner, &mut written);
        self.write_members(&written, out)
    }

    fn member_field(&mut self, key: &Key, scope: u8) -> FieldId {
        match SCOPES.get(scope as usize) {
            Some(scope) if !key.escaped => field(scope, key, self.event),
            _ => 0,
        }
    }

    fn member_name(&mut self, key: &Key) -> Piece {
        let event = self.event;
        if !key.escaped {
            return Piece::event(key.start, key.end, form::QUOTED);
        }
        let text = event.get(key.start as usize..key.end as usize).unwrap_or(&[]);
        self.scratch(form::QUOTED, |out| normalise_key(text, out))
    }

    /// A member of an access list that is a list itself is no user.
    fn names_a_list(&mut self, element: &Value, scope: u8) -> bool {
        let mut members = Members::of(self.event, element);
        while let Some((key, value)) = members.next_member() {
            if self.member_field(&key, scope) == known::MEMBERSHIP_KIND {
                let text = value.of(self.event);
                return matches!(text, b"2" | b"2.0" | b"\"2\"" | b"\"list\"");
            }
        }
        false
    }

    fn write_member(
        &mut self,
        owner: &Entry,
        id: FieldId,
        name: Piece,
        value: &Value,
        written: &mut Vec<Written>,
        relate: bool,
    ) {
        let Some(row) = FIELDS.get(id as usize).filter(|_| id != 0) else {
            let value = self.json(value);
            return self.keep(written, Written { name, value });
        };
        for rule in RULES.range(row.others()) {
            if relate && rule.op == Op::RelatedText {
                self.relate(&rule, u32::MAX, value);
            }
        }
        let fits = |rule: &Rule| rule.kinds & value.kind != 0 && self.in_family(rule);
        let rule = RULES.range(row.takers()).find(fits);
        match rule.and_then(|rule| self.member_value(&rule, value)) {
            Some(value) => self.keep(written, Written { name, value }),
            None => self.unmapped_member(owner, name, value),
        }
    }

    fn in_family(&self, rule: &Rule) -> bool {
        rule.when == 0 || self.families >> (rule.when - 1) & 1 == 1
    }

    fn member_value(&mut self, rule: &Rule, value: &Value) -> Option<Piece> {
        match rule.op {
            Op::Map => self.translate(rule.extra.into(), value),
            _ => self.fit(rule.target, value),
        }
    }

    fn keep(&mut self, written: &mut Vec<Written>, member: Written) {
        if !buffer::push(written, member) {
            self.state.full = true;
        }
    }

    /// A member that does not fit is kept as `{member: value}` under the name of the list.
    fn unmapped_member(&mut self, owner: &Entry, name: Piece, value: &Value) {
        let value = self.json(value);
        self.unmapped_piece(owner, name, value);
    }

    fn unmapped_piece(&mut self, owner: &Entry, name: Piece, value: Piece) {
        let list = self.raw_name(owner);
        let start = self.state.scratch.len() as u32;
        self.state.scratch.push(b'{');
        self.write_to_scratch(&name);
        self.state.scratch.push(b':');
        self.write_to_scratch(&value);
        self.state.scratch.push(b'}');
        let end = self.state.scratch.len() as u32;
        let value = Piece { start, end, source: Source::Scratch, form: form::PLAIN };
        self.add_member(crate::tables::slot::UNMAPPED, list, value, u32::MAX);
    }

    /// Of a name that came twice the last value stays, the others are kept as unmapped.
    fn retire_repeated_members(&mut self, owner: &Entry, written: &mut Vec<Written>) {
        let name = |number: u32| written.get(number as usize).map_or(&[][..], |it| self.bytes(&it.name));
        let Some(order) = sort::order(written.len(), &mut |a, b| (name(a), a) < (name(b), b)) else {
            self.state.full = true;
            return;
        };
        let Some(mut repeated) = buffer::filled(false, written.len()) else {
            self.state.full = true;
            return;
        };
        let mut any = false;
        for pair in order.windows(2) {
            if let [earlier, later] = pair
                && name(*earlier) == name(*later)
                && let Some(mark) = repeated.get_mut(*earlier as usize)
            {
                *mark = true;
                any = true;
            }
        }
        if !any {
            return;
        }
        for (member, repeated) in core::mem::take(written).into_iter().zip(repeated) {
            if repeated {
                self.unmapped_piece(owner, member.name, member.value);
            } else {
                self.keep(written, member);
            }
        }
    }

    /// Appends the members as an object; tells whether there were any.
    fn write_members(&mut self, written: &[Written], out: &mut Buffer) -> bool {
        for (count, member) in written.iter().enumerate() {
            out.push(if count == 0 { b'{' } else { b',' });
            self.emit_piece(&member.name, out);
            out.push(b':');
            self.emit_piece(&member.value, out);
        }
        if !written.is_empty() {
            out.push(b'}');
        }
        !written.is_empty()
    }
}

/// One HTTP header of a list: name as the inside of a string, value as JSON.
pub(crate) struct Header {
    name: Buffer,
    value: Buffer,
}

/// The headers of a list; `None` when an element is not a name as text with a value.
/// Notes in `full` when there was no memory for them.
pub(crate) fn header_pairs(event: &[u8], list: &Value, full: &mut bool) -> Option<Vec<Header>> {
    let mut headers = Vec::new();
    let mut elements = Elements::of(event, list);
    while let Some(element) = elements.next_value() {
        let mut header = Header { name: Buffer::default(), value: Buffer::default() };
        let mut named = false;
        let mut members = Members::of(event, &element);
        while let Some((key, value)) = members.next_member() {
            match event.get(key.start as usize..key.end as usize)? {
                b"name" if value.kind == kind::STRING && !named => {
                    named = true;
                    normalise_key(value.inner(event), &mut header.name);
                }
                b"value" if header.value.len() == 0 && !value.is(flag::DEEP) => {
                    Rewriter::default().write(event, &value, &mut header.value);
                }
                _ => return None,
            }
        }
        *full |= header.name.is_full() || header.value.is_full();
        // A name without a value would be lost in an object of lists.
        if !named || header.value.len() == 0 {
            return None;
        }
        *full |= !buffer::push(&mut headers, header);
    }
    Some(headers)
}

/// Appends the headers as an object of lists, a name once, in the order of first appearance.
pub(crate) fn write_headers(headers: &[Header], out: &mut Buffer) {
    let name = |number: u32| headers.get(number as usize).map_or(&[][..], |header| header.name.bytes());
    let Some(order) = sort::order(headers.len(), &mut |a, b| (name(a), a) < (name(b), b)) else {
        return out.fail();
    };
    let mut groups: Vec<&[u32]> = Vec::new();
    for group in order.chunk_by(|a, b| name(*a) == name(*b)) {
        if !buffer::push(&mut groups, group) {
            return out.fail();
        }
    }
    let first = |number: u32| groups.get(number as usize).and_then(|group| group.first());
    let Some(places) = sort::order(groups.len(), &mut |a, b| first(a) < first(b)) else {
        return out.fail();
    };
    let mut separator = b'{';
    for group in places.iter().filter_map(|place| groups.get(*place as usize)) {
        out.push(separator);
        out.push(b'"');
        out.put(group.first().map_or(&[][..], |number| name(*number)));
        out.put(b"\":");
        for (place, number) in group.iter().enumerate() {
            out.push(if place == 0 { b'[' } else { b',' });
            out.put(headers.get(*number as usize).map_or(&[][..], |header| header.value.bytes()));
        }
        out.push(b']');
        separator = b',';
    }
    out.push(b'}');
}
