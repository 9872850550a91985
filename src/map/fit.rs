//! Whether a value fits the declared type of a slot, and as which text.

use super::{Piece, Run, form};
use crate::convert::address;
use crate::convert::time::{Precision, Time, is_canonical};
use crate::error::decimal;
use crate::json::number::{self, Integer, Range};
use crate::json::{Value, flag, kind};
use crate::tables::{SLOTS, SlotId, Type};

impl Run<'_> {
    /// The value as the type of the slot wants it; `None` when it does not fit.
    pub(crate) fn fit(&mut self, slot: SlotId, value: &Value) -> Option<Piece> {
        let slot = SLOTS.get(slot as usize)?;
        if slot.ty == Type::Keyword && !slot.list {
            return keyword(value);
        }
        self.fit_type(slot.ty, slot.list, value)
    }

    #[inline(never)]
    fn fit_type(&mut self, ty: Type, list: bool, value: &Value) -> Option<Piece> {
        if !list {
            return self.fit_one(ty, value);
        }
        if value.kind != kind::LIST {
            let mut piece = self.fit_one(ty, value)?;
            piece.form |= form::LISTED;
            return Some(piece);
        }
        let as_it_stands = match ty {
            Type::Keyword => value.elements == kind::STRING,
            Type::Flattened => value.elements == kind::OBJECT,
            _ => false,
        };
        if as_it_stands && !value.is(flag::DEEP) {
            return Some(self.json(value));
        }
        if ty == Type::Flattened || value.elements & !kind::SCALAR != 0 {
            return None;
        }
        self.fit_elements(ty, value)
    }

    /// A list whose elements have to be written one by one.
    fn fit_elements(&mut self, ty: Type, value: &Value) -> Option<Piece> {
        let mut pieces = alloc::vec::Vec::new();
        let mut elements = super::objects::Elements::of(self.event, value);
        while let Some(element) = elements.next_value() {
            let piece = self.fit_one(ty, &element)?;
            if !crate::buffer::push(&mut pieces, piece) {
                self.state.full = true;
                return None;
            }
        }
        let start = self.state.scratch.len() as u32;
        for (place, piece) in pieces.iter().enumerate() {
            self.state.scratch.push(if place == 0 { b'[' } else { b',' });
            self.write_to_scratch(piece);
        }
        self.state.scratch.push(b']');
        Some(Piece {
            start,
            end: self.state.scratch.len() as u32,
            source: super::Source::Scratch,
            form: form::PLAIN,
        })
    }

    /// Appends a piece in its dress to the scratch.
    pub(crate) fn write_to_scratch(&mut self, piece: &Piece) {
        let quoted = piece.form & form::QUOTED != 0;
        if quoted {
            self.state.scratch.push(b'"');
        }
        let (start, end) = (piece.start as usize, piece.end as usize);
        match piece.source {
            super::Source::Event => self.state.scratch.put(self.event.get(start..end).unwrap_or(&[])),
            super::Source::Scratch => self.state.scratch.repeat(start, end),
            _ => {}
        }
        if quoted {
            self.state.scratch.push(b'"');
        }
    }

    fn fit_one(&mut self, ty: Type, value: &Value) -> Option<Piece> {
        match ty {
            Type::Keyword => keyword(value),
            Type::Integer => self.integer(Range::Integer, value),
            Type::Long => self.integer(Range::Long, value),
            Type::UnsignedLong => self.integer(Range::UnsignedLong, value),
            Type::Boolean => self.boolean(value),
            Type::Date => self.time(Precision::Given, value),
            Type::Ip => self.ip(value),
            Type::Flattened if value.kind == kind::OBJECT && !value.is(flag::DEEP) => Some(self.json(value)),
            Type::Flattened | Type::Objects | Type::Tail => None,
        }
    }

    fn integer(&mut self, range: Range, value: &Value) -> Option<Piece> {
        let integer = match value.kind {
            kind::NUMBER => {
                let text = value.of(self.event);
                let small = text.len() <= 9 || range != Range::Integer;
                let signed = text.first() == Some(&b'-') && range == Range::UnsignedLong;
                if value.is(flag::PLAIN) && small && !signed {
                    return Some(Piece::of(value, form::PLAIN));
                }
                number::integer(text)?
            }
            kind::STRING => {
                let plain = self.plain(value);
                number::digits(self.plain_bytes(plain))?
            }
            _ => return None,
        };
        integer.fits(range).then(|| self.integer_piece(integer, form::PLAIN))
    }

    /// An integer in its shortest form.
    pub(crate) fn integer_piece(&mut self, integer: Integer, form: u8) -> Piece {
        self.scratch(form, |out| {
            if integer.negative {
                out.push(b'-');
            }
            decimal(integer.magnitude, |digits| out.put(digits));
        })
    }

    fn boolean(&mut self, value: &Value) -> Option<Piece> {
        match value.kind {
            kind::BOOL => Some(Piece::of(value, form::PLAIN)),
            kind::STRING => {
                let word = value.inner(self.event);
                let inner = || Piece::event(value.start + 1, value.end - 1, form::PLAIN);
                (word == b"true" || word == b"false").then(inner)
            }
            _ => None,
        }
    }

    pub(crate) fn time(&mut self, precision: Precision, value: &Value) -> Option<Piece> {
        match value.kind {
            kind::STRING => {
                let inner = value.inner(self.event);
                if is_canonical(inner) {
                    return Some(Piece::of(value, form::PLAIN));
                }
                if value.is(flag::ESCAPED) {
                    return self.escaped_time(precision, value);
                }
                let time = Time::parse(inner)?;
                Some(self.scratch_time(precision, time))
            }
            kind::NUMBER => {
                let integer = number::integer(value.of(self.event)).filter(|it| it.fits(Range::Long))?;
                let millis = (integer.magnitude as i64).wrapping_mul(if integer.negative { -1 } else { 1 });
                let mut digits = [0; 3];
                let time = Time::from_millis(millis, &mut digits)?;
                Some(self.scratch_time(precision, time))
            }
            _ => None,
        }
    }

    /// A time that is spelled with escapes.
    #[cold]
    fn escaped_time(&mut self, precision: Precision, value: &Value) -> Option<Piece> {
        let plain = self.plain(value);
        let mut text = [0; 64];
        let bytes = self.plain_bytes(plain);
        let copy = text.get_mut(..bytes.len())?;
        copy.copy_from_slice(bytes);
        let time = Time::parse(copy)?;
        Some(self.scratch_time(precision, time))
    }

    fn scratch_time(&mut self, precision: Precision, time: Time<'_>) -> Piece {
        self.scratch(form::QUOTED, |out| time.write(precision, out))
    }

    fn ip(&mut self, value: &Value) -> Option<Piece> {
        if value.kind != kind::STRING {
            return None;
        }
        let plain = self.plain(value);
        let length = address::ip_length(self.plain_bytes(plain))?;
        Some(self.part(plain, 0..length))
    }
}

/// Any scalar as text: digits and words as they came.
fn keyword(value: &Value) -> Option<Piece> {
    match value.kind {
        kind::STRING => Some(Piece::of(value, form::PLAIN)),
        kind::NUMBER | kind::BOOL => Some(Piece::of(value, form::QUOTED)),
        _ => None,
    }
}
