//! Pieces and their text.

use super::{Piece, Run, Source, form};
use crate::json::{Value, escape, flag};
use crate::tables::CONSTANTS;

/// The values of `event.outcome`, ready to be written.
pub(crate) const OUTCOMES: [&str; 3] = ["\"success\"", "\"failure\"", "\"unknown\""];

/// A text without escapes: in the event, or decoded into the scratch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain {
    start: u32,
    end: u32,
    decoded: bool,
}

impl Run<'_> {
    /// The text of a piece, without its dress.
    #[inline(never)]
    pub(crate) fn bytes(&self, piece: &Piece) -> &[u8] {
        let (start, end) = (piece.start as usize, piece.end as usize);
        match piece.source {
            Source::Event => self.event.get(start..end).unwrap_or(&[]),
            Source::Scratch => self.state.scratch.slice(start, end),
            Source::Constant => CONSTANTS.get(start).copied().unwrap_or_default().as_bytes(),
            Source::Outcome => OUTCOMES.get(start).copied().unwrap_or_default().as_bytes(),
        }
    }

    /// The value of a string.
    pub(crate) fn plain(&mut self, value: &Value) -> Plain {
        if !value.is(flag::ESCAPED) {
            return Plain { start: value.start + 1, end: value.end.saturating_sub(1), decoded: false };
        }
        let start = self.state.scratch.len() as u32;
        escape::decode(value.inner(self.event), &mut self.state.scratch);
        Plain { start, end: self.state.scratch.len() as u32, decoded: true }
    }

    pub(crate) fn plain_bytes(&self, plain: Plain) -> &[u8] {
        let (start, end) = (plain.start as usize, plain.end as usize);
        if plain.decoded {
            self.state.scratch.slice(start, end)
        } else {
            self.event.get(start..end).unwrap_or(&[])
        }
    }

    /// A part of a text, as the inside of a JSON string.
    pub(crate) fn part(&mut self, plain: Plain, range: core::ops::Range<usize>) -> Piece {
        let (start, end) = (plain.start as usize + range.start, plain.start as usize + range.end);
        if !plain.decoded {
            return Piece::event(start as u32, end as u32, form::QUOTED);
        }
        let mut text = alloc::vec::Vec::new();
        let part = self.state.scratch.slice(start, end);
        if text.try_reserve(part.len()).is_err() {
            self.state.full = true;
            return Piece::event(0, 0, form::QUOTED);
        }
        text.extend_from_slice(part);
        self.scratch(form::QUOTED, |out| escape::encode(&text, out))
    }

    /// A piece that is written now.
    pub(crate) fn scratch(&mut self, form: u8, write: impl FnOnce(&mut crate::buffer::Buffer)) -> Piece {
        let start = self.state.scratch.len() as u32;
        write(&mut self.state.scratch);
        Piece { start, end: self.state.scratch.len() as u32, source: Source::Scratch, form }
    }

    /// The inside of a string in the one form that all spellings of the value share.
    pub(crate) fn normal(&mut self, value: &Value) -> Piece {
        let piece = Piece::event(value.start + 1, value.end.saturating_sub(1), form::QUOTED);
        if !value.is(flag::ESCAPED) {
            return piece;
        }
        let event = self.event;
        self.scratch(form::QUOTED, |out| crate::json::rewrite::normalise(value.inner(event), out))
    }

    /// Any value as JSON: clean containers as they stand, others written again, too deep ones as text.
    pub(crate) fn json(&mut self, value: &Value) -> Piece {
        if value.kind == crate::json::kind::NUMBER && value.is(flag::HUGE) {
            return Piece::of(value, form::QUOTED);
        }
        let container = value.kind & (crate::json::kind::OBJECT | crate::json::kind::LIST) != 0;
        if !container || !value.is(flag::SPARSE | flag::UNCLEAN | flag::DEEP) {
            return Piece::of(value, form::PLAIN);
        }
        let (event, start) = (self.event, self.state.scratch.len() as u32);
        let dress = if value.is(flag::DEEP) {
            escape::encode(value.of(event), &mut self.state.scratch);
            form::QUOTED
        } else {
            self.state.rewriter.clean(event, value, &mut self.state.scratch);
            form::PLAIN
        };
        Piece { start, end: self.state.scratch.len() as u32, source: Source::Scratch, form: dress }
    }
}
