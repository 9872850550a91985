//! A run of whole events, cut out of an input.

use std::io;
use std::ops::Range;
use std::sync::Arc;

/// Events of one input, in their order.
#[derive(Debug, Default)]
pub struct Block {
    /// Name of the input, for messages.
    pub name: Arc<str>,
    /// Bytes that hold the events.
    pub text: Vec<u8>,
    /// Where the events are in `text`.
    pub events: Events,
    /// What is wrong around the events.
    pub faults: Vec<Fault>,
    /// What ended the input early.
    pub error: Option<io::Error>,
}

/// Where the events of a block are.
#[derive(Debug)]
pub enum Events {
    /// One event per line; blank lines are none.
    Lines {
        /// Line number of the first line, from 1.
        first: u64,
    },
    /// At these places.
    Spans(Vec<Span>),
}

impl Default for Events {
    fn default() -> Self {
        Events::Lines { first: 1 }
    }
}

/// One event's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Bytes of the block's text.
    pub bytes: Range<usize>,
    /// Line of the input on which the event starts, from 1.
    pub line: u64,
}

/// Something wrong between the events: they are all there, but the text around them is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the input, from 1.
    pub line: u64,
    /// What was expected and what was found.
    pub message: String,
}

impl Block {
    /// The text of each event and the line on which it starts.
    pub fn events(&self) -> impl Iterator<Item = (&[u8], u64)> {
        let (first, spans) = match &self.events {
            Events::Lines { first } => (Some(*first), [].as_slice()),
            Events::Spans(spans) => (None, spans.as_slice()),
        };
        let lines = first.into_iter().flat_map(|first| self.text.split(|byte| *byte == b'\n').zip(first..));
        let lines = lines.filter(|(line, _)| !line.iter().all(u8::is_ascii_whitespace));
        lines.chain(spans.iter().map(|span| (&self.text[span.bytes.clone()], span.line)))
    }

    /// Makes the block empty and keeps its memory.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.events = Events::default();
        self.faults.clear();
        self.error = None;
    }
}
