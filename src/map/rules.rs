//! Rows at work: the first one that fits takes a value, others copy from it.

use super::collect::Object;
use super::{Claim, Entry, Mode, Piece, Run, Source, form};
use crate::buffer::Buffer;
use crate::convert::address;
use crate::convert::base64;
use crate::convert::time::Precision;
use crate::json::scan::Scanner;
use crate::json::{Value, escape, flag, kind, number};
use crate::tables::{
    ABSENT, ADDRESSES, ENUMS, FIELDS, FieldId, NO_SLOT, Op, RULES, Rule, SLOTS, Type, URL, slot,
};
use core::ops::Range;

/// What became of a value under a row.
pub(crate) enum Done {
    /// It claims the target of the row.
    Claims(Piece),
    /// It is dealt with.
    Settled,
    /// It does not fit.
    Misfit,
}

impl Run<'_> {
    /// Applies the rows to every entry, those of nested objects included.
    #[inline(never)]
    pub(crate) fn apply_rows(&mut self) {
        let mut index = 0;
        while let Some(entry) = self.state.entries.get(index) {
            let entry = *entry;
            if matches!(entry.mode, Mode::Superseded | Mode::Dropped | Mode::Opened) {
                self.set_aside_value(index as u32, &entry);
            } else if entry.field == 0 {
                self.keep_unknown(index as u32, &entry);
            } else {
                self.apply_rows_of(index as u32, &entry);
            }
            index += 1;
        }
    }

    /// A value that is not mapped: superseded ones are kept.
    #[cold]
    fn set_aside_value(&mut self, index: u32, entry: &Entry) {
        if entry.mode == Mode::Superseded {
            if self.is_outer(entry) { self.keep_outer(index, entry) } else { self.unmapped(index) }
        }
    }

    fn apply_rows_of(&mut self, index: u32, entry: &Entry) {
        let Some(field) = FIELDS.get(entry.field as usize) else { return };
        let mut apart = None;
        if entry.mode == Mode::Take {
            let first = field.takers().find_map(|number| {
                RULES.get(number).filter(|rule| self.is_for(rule, entry)).map(|rule| (number, rule))
            });
            match first {
                Some((number, rule)) => {
                    if rule.op == Op::Rest {
                        apart = Some(rule.target);
                    }
                    self.apply(index, entry, number as u16, &rule, true);
                }
                None => self.unmapped(index),
            }
        }
        for number in field.others() {
            if let Some(rule) = RULES.get(number)
                && self.is_for(&rule, entry)
            {
                self.apply(index, entry, number as u16, &rule, false);
            }
        }
        if field.scope != 0 && entry.value.kind == kind::OBJECT && !entry.value.is(flag::DEEP) {
            let (home, mode) = match apart {
                Some(home) => (home, Mode::Take),
                None => (NO_SLOT, Mode::Peek),
            };
            let object = Object { field: entry.field, scope: field.scope, home, mode };
            self.collect_members(&entry.value, object);
        }
    }

    pub(crate) fn is_for(&self, rule: &Rule, entry: &Entry) -> bool {
        rule.kinds & entry.value.kind != 0
            && (rule.when == 0 || self.families >> (rule.when - 1) & 1 == 1)
            && (rule.needs == 0 || self.has_needed(rule.needs))
    }

    fn has_needed(&self, needs: FieldId) -> bool {
        self.has(needs & !ABSENT) == (needs & ABSENT == 0)
    }

    /// Whether the event has a field.
    pub(crate) fn has(&self, field: FieldId) -> bool {
        self.state.by_field.get(field as usize).is_some_and(|place| *place != 0)
    }

    /// The value of a field of the event.
    pub(crate) fn value_of(&self, field: FieldId) -> Option<Value> {
        let place = *self.state.by_field.get(field as usize)? as usize;
        Some(self.state.entries.get(place.checked_sub(1)?)?.value)
    }

    fn apply(&mut self, index: u32, entry: &Entry, number: u16, rule: &Rule, takes: bool) {
        let done = if rule.op == Op::Move {
            match self.fit(rule.target, &entry.value) {
                Some(piece) => Done::Claims(piece),
                None => Done::Misfit,
            }
        } else {
            self.operate(index, entry, number, rule, takes)
        };
        match done {
            Done::Claims(piece) => {
                let claim = Claim { piece, entry: index, rule: number, rank: rule.rank, takes };
                self.claim(rule.target, claim);
            }
            Done::Settled => {}
            Done::Misfit if takes => self.misfit(index, number, rule.rank),
            Done::Misfit => {}
        }
    }

    #[inline(never)]
    fn operate(&mut self, index: u32, entry: &Entry, number: u16, rule: &Rule, takes: bool) -> Done {
        let value = &entry.value;
        let string = value.kind == kind::STRING;
        let piece = match rule.op {
            Op::Move | Op::Text => self.fit(rule.target, value),
            Op::Map => self.translate(rule.extra.into(), value),
            Op::Address if string => {
                let group = ADDRESSES.get(rule.extra as usize).map_or(NO_SLOT, |group| group.0);
                self.claim_group(index, number, rule, takes, group, value);
                return Done::Settled;
            }
            Op::Url if string => {
                self.claim_group(index, number, rule, takes, URL.0, value);
                return Done::Settled;
            }
            Op::Port => self.port(value),
            Op::Time => self.time(Precision::Given, value),
            Op::TimeMillis => self.time_millis(value),
            Op::Tty => {
                self.terminal_size(value);
                return Done::Settled;
            }
            Op::Join => self.join(value),
            Op::Base64 if string => Some(self.base64_text(value, takes)).flatten(),
            Op::Base64Json if string => self.base64_object(value),
            Op::Json if string => self.object_text(value),
            Op::Headers => self.headers(value),
            Op::Outcome | Op::StatusOutcome => return self.outcome_value(value, rule, takes),
            Op::Rest => return self.take_apart(entry, rule),
            Op::Set => Some(Piece::numbered(Source::Constant, u32::from(rule.extra))),
            Op::RelatedText
            | Op::RelatedLiteral
            | Op::RelatedAddressIp
            | Op::RelatedAddressHost
            | Op::RelatedUrlIp
            | Op::RelatedUrlHost => {
                self.relate(rule, index, value);
                return Done::Settled;
            }
            _ => None,
        };
        piece.map_or(Done::Misfit, Done::Claims)
    }

    /// Claims a group whose parts are made from one text.
    fn claim_group(&mut self, index: u32, number: u16, rule: &Rule, takes: bool, group: u16, value: &Value) {
        let piece = Piece::of(value, form::PLAIN);
        self.claim(group, Claim { piece, entry: index, rule: number, rank: rule.rank, takes });
    }

    /// A number or word by its name; what the enum does not have stays as its text.
    pub(crate) fn translate(&mut self, number: u16, value: &Value) -> Option<Piece> {
        if value.kind & (kind::STRING | kind::NUMBER) == 0 {
            return None;
        }
        let values = ENUMS.get(number as usize)?;
        let named = |text: &[u8]| values.iter().find(|(raw, _)| raw.bytes() == text).map(|(_, name)| *name);
        let name = if value.kind == kind::STRING {
            let plain = self.plain(value);
            named(self.plain_bytes(plain))
        } else if let Some(integer) = number::integer(value.of(self.event)) {
            let digits = self.integer_piece(integer, form::QUOTED);
            named(self.bytes(&digits))
        } else {
            None
        };
        match name {
            Some(name) => Some(self.scratch(form::QUOTED, |out| out.put(name.bytes()))),
            None => self.fit(slot::MESSAGE, value),
        }
    }

    fn port(&mut self, value: &Value) -> Option<Piece> {
        let integer = match value.kind {
            kind::NUMBER => number::integer(value.of(self.event))?,
            kind::STRING => {
                let plain = self.plain(value);
                number::digits(self.plain_bytes(plain))?
            }
            _ => return None,
        };
        let port = !integer.negative && integer.magnitude <= u64::from(u16::MAX);
        port.then(|| self.integer_piece(integer, form::PLAIN))
    }

    fn time_millis(&mut self, value: &Value) -> Option<Piece> {
        self.time(Precision::Millis, value)
    }

    /// `80:25` are columns and rows of a terminal.
    fn terminal_size(&mut self, value: &Value) {
        if value.kind != kind::STRING || value.is(flag::ESCAPED) {
            return;
        }
        let Some((columns, rows)) = terminal_size(value.inner(self.event)) else { return };
        self.put_digits(slot::TTY_COLUMNS, value, columns);
        self.put_digits(slot::TTY_ROWS, value, rows);
    }

    fn put_digits(&mut self, slot: u16, value: &Value, range: Range<usize>) {
        let text = value.inner(self.event).get(range).unwrap_or(&[]);
        if let Some(integer) = terminal_number(text) {
            let piece = self.integer_piece(integer, form::PLAIN);
            self.put(slot, piece);
        }
    }

    /// The scalars of a list as one text, with single spaces between.
    pub(crate) fn join(&mut self, value: &Value) -> Option<Piece> {
        if value.kind & kind::SCALAR != 0 {
            return self.fit(slot::MESSAGE, value);
        }
        if value.kind != kind::LIST || value.elements & !kind::SCALAR != 0 {
            return None;
        }
        let event = self.event;
        Some(self.scratch(form::QUOTED, |out| {
            let start = out.len();
            let mut elements = super::objects::Elements::of(event, value);
            while let Some(element) = elements.next_value() {
                if out.len() != start {
                    out.push(b' ');
                }
                let string = element.kind == kind::STRING;
                out.put(if string { element.inner(event) } else { element.of(event) });
            }
        }))
    }

    /// The text that base64 stands for; a text that is none stays as it is, unless it is only copied.
    pub(crate) fn base64_text(&mut self, value: &Value, takes: bool) -> Option<Piece> {
        let decoded = self.decode_base64(value);
        match decoded {
            Some(text) => Some(self.scratch(form::QUOTED, |out| escape::encode(text.bytes(), out))),
            None if takes => Some(Piece::of(value, form::PLAIN)),
            None => None,
        }
    }

    fn decode_base64(&mut self, value: &Value) -> Option<Buffer> {
        let plain = self.plain(value);
        let mut text = Buffer::default();
        let decoded = base64::decode_text(self.plain_bytes(plain), &mut text);
        self.state.full |= text.is_full();
        decoded.then_some(text)
    }

    /// The object whose JSON text base64, or the text itself, stands for.
    fn base64_object(&mut self, value: &Value) -> Option<Piece> {
        match self.decode_base64(value) {
            Some(text) => self.parsed_object(text.bytes()),
            None => self.object_text(value),
        }
    }

    /// The object whose JSON text a string is.
    fn object_text(&mut self, value: &Value) -> Option<Piece> {
        let plain = self.plain(value);
        let mut text = Buffer::default();
        text.put(self.plain_bytes(plain));
        self.state.full |= text.is_full();
        self.parsed_object(text.bytes())
    }

    fn parsed_object(&mut self, text: &[u8]) -> Option<Piece> {
        let mut scanner = Scanner::new(text, 0);
        if scanner.token() != b'{' {
            return None;
        }
        let value = scanner.container().ok()?;
        scanner.end().ok()?;
        if value.is(flag::DEEP | flag::EMPTY) || scanner.broken {
            return None;
        }
        let start = self.state.scratch.len() as u32;
        self.state.rewriter.write(text, &value, &mut self.state.scratch);
        Some(Piece {
            start,
            end: self.state.scratch.len() as u32,
            source: Source::Scratch,
            form: form::PLAIN,
        })
    }

    /// `[{"name":…,"value":…}]` as an object of lists, names in the order of their first appearance.
    fn headers(&mut self, value: &Value) -> Option<Piece> {
        if value.kind != kind::LIST || value.elements != kind::OBJECT || value.is(flag::DEEP) {
            return None;
        }
        let pairs = super::objects::header_pairs(self.event, value, &mut self.state.full)?;
        Some(self.scratch(form::PLAIN, |out| super::objects::write_headers(&pairs, out)))
    }

    /// An object whose members find their own places.
    fn take_apart(&mut self, entry: &Entry, rule: &Rule) -> Done {
        let value = &entry.value;
        if SLOTS.get(rule.target as usize).is_some_and(|slot| slot.ty == Type::Objects) {
            return match self.objects(entry, value) {
                Some(Some(piece)) => Done::Claims(piece),
                Some(None) => Done::Settled,
                None => Done::Misfit,
            };
        }
        let members = FIELDS.get(entry.field as usize).is_some_and(|field| field.scope != 0);
        if members && value.kind == kind::OBJECT && !value.is(flag::DEEP) {
            Done::Settled
        } else {
            Done::Misfit
        }
    }

    /// The host part of an address text when it is an IP literal and nothing else.
    pub(crate) fn is_ip(text: &[u8]) -> Option<usize> {
        address::ip_length(text)
    }
}

/// Places of columns and rows in `80:25`.
pub(crate) fn terminal_size(text: &[u8]) -> Option<(Range<usize>, Range<usize>)> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let before = |text: &[u8]| text.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let colons = text.iter().enumerate().filter(|(_, byte)| **byte == b':');
    colons.map(|(colon, _)| colon).find_map(|colon| {
        let columns = before(text.get(..colon)?);
        let rows = digits(text.get(colon + 1..)?);
        (columns > 0 && rows > 0).then_some((colon - columns..colon, colon + 1..colon + 1 + rows))
    })
}

/// Columns or rows, as far as their type holds them.
pub(crate) fn terminal_number(digits: &[u8]) -> Option<number::Integer> {
    number::digits(digits).filter(|it| it.fits(number::Range::Long))
}
