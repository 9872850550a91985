//! Cuts JSON text that is not one event per line into the texts of its events, without parsing them.
//!
//! The scanner knows brackets, quotes and separators, nothing else: what stands between an event's
//! braces is for the engine to judge. A top-level array is opened and its members are the events.
//! Text that is no value becomes an event too (one that the engine will refuse), so that no byte is
//! lost. An event whose braces do not match ends where the next line begins an object that could not
//! stand there; without such a line it takes the rest.

use super::block::{Fault, Span};

/// The scanner; it can be stopped at any byte.
#[derive(Debug)]
pub struct Values {
    /// Next byte to look at, counted in the text that [`scan`](Values::scan) gets.
    at: usize,
    /// Line of that byte, from 1.
    line: u64,
    /// Bytes before it on its line.
    column: usize,
    /// Whether these are all white space.
    indented: bool,
    /// Inside a top-level array, what may come next.
    array: Option<Next>,
    event: Option<Event>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    ValueOrEnd,
    Value,
    Separator,
}

/// The event at hand.
#[derive(Debug)]
struct Event {
    start: usize,
    line: u64,
    column: usize,
    /// The brackets that are open; none for a value that is neither object nor array.
    open: Vec<u8>,
    in_text: bool,
    /// The last byte that is no white space.
    last: u8,
    /// The text is no JSON for sure.
    broken: bool,
}

impl Values {
    pub fn new() -> Values {
        Values { at: 0, line: 1, column: 0, indented: true, array: None, event: None }
    }

    /// Looks at the bytes of `text` that it has not seen, notes the events that end there, and returns
    /// how many bytes at the start of `text` are done with. The next call's text begins after those.
    pub fn scan(
        &mut self,
        text: &[u8],
        ended: bool,
        events: &mut Vec<Span>,
        faults: &mut Vec<Fault>,
    ) -> usize {
        while self.at < text.len() {
            let span = match &self.event {
                None => {
                    self.between(text[self.at], faults);
                    None
                }
                Some(event) if event.in_text => {
                    if self.text(text, ended) {
                        break;
                    }
                    None
                }
                Some(event) if event.open.is_empty() => self.scalar(text),
                Some(_) => self.nested(text),
            };
            events.extend(span);
        }
        if ended {
            events.extend(self.close(text, text.len()));
            if self.array.take().is_some() {
                self.fault("`,` or `]`", "the end of the text", faults);
            }
        }
        let done = self.event.as_ref().map_or(self.at, |event| event.start);
        self.at -= done;
        if let Some(event) = &mut self.event {
            event.start = 0;
        }
        done
    }

    /// Between events: white space, separators, or the start of an event.
    fn between(&mut self, byte: u8, faults: &mut Vec<Fault>) {
        match (byte, self.array) {
            (b'[', None) => self.array = Some(Next::ValueOrEnd),
            (b']', Some(next)) => {
                if next == Next::Value {
                    self.fault("a value", "`]`", faults);
                }
                self.array = None;
            }
            (b',', Some(next)) => {
                if next != Next::Separator {
                    self.fault("a value", "`,`", faults);
                }
                self.array = Some(Next::Value);
            }
            (byte, _) if byte.is_ascii_whitespace() => {}
            (_, next) => {
                if next == Some(Next::Separator) {
                    self.fault("`,` or `]`", "a value", faults);
                }
                self.array = next.map(|_| Next::Separator);
                return self.open(byte);
            }
        }
        self.step(byte);
    }

    fn open(&mut self, byte: u8) {
        self.event = Some(Event {
            start: self.at,
            line: self.line,
            column: if self.indented { self.column } else { 0 },
            open: if matches!(byte, b'{' | b'[') { vec![byte] } else { Vec::new() },
            in_text: byte == b'"',
            last: byte,
            broken: false,
        });
        self.step(byte);
    }

    /// Inside quotes. Returns whether it takes more text to go on.
    fn text(&mut self, text: &[u8], ended: bool) -> bool {
        let Some(event) = &mut self.event else { return false };
        let rest = &text[self.at..];
        let Some(run) = memchr::memchr3(b'"', b'\\', b'\n', rest) else {
            self.column += rest.len();
            self.at = text.len();
            return false;
        };
        self.column += run;
        self.at += run;
        match (rest[run], rest.get(run + 1)) {
            (b'\\', None) if !ended => return true,
            (b'\\', Some(escaped)) if *escaped != b'\n' => {
                self.column += 2;
                self.at += 2;
                return false;
            }
            (b'"', _) => {
                event.in_text = false;
                event.last = b'"';
            }
            (b'\n', _) => {
                event.in_text = false;
                event.broken = true;
                if event.open.is_empty() {
                    return false;
                }
            }
            _ => {}
        }
        self.step(rest[run]);
        false
    }

    /// Inside a value without brackets: it ends with the line or, in an array, at a separator.
    fn scalar(&mut self, text: &[u8]) -> Option<Span> {
        let byte = text[self.at];
        if byte == b'\n' || self.array.is_some() && matches!(byte, b',' | b']') {
            return self.close(text, self.at);
        }
        if let Some(event) = &mut self.event {
            event.in_text = byte == b'"';
        }
        self.step(byte);
        None
    }

    /// Inside an object or array.
    fn nested(&mut self, text: &[u8]) -> Option<Span> {
        let byte = text[self.at];
        let event = self.event.as_mut()?;
        match byte {
            b'{' if self.indented && self.column <= event.column && !event.may_hold_value() => {
                self.array = self.array.map(|_| Next::Value);
                return self.close(text, self.at);
            }
            b'{' | b'[' => event.open.push(byte),
            b'}' | b']' => event.pop(byte),
            b'"' => event.in_text = true,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            event.last = byte;
        }
        let is_whole = event.open.is_empty();
        self.step(byte);
        if is_whole { self.close(text, self.at) } else { None }
    }

    /// Ends the event at hand before the byte `end`.
    fn close(&mut self, text: &[u8], end: usize) -> Option<Span> {
        let event = self.event.take()?;
        let bytes = text[event.start..end].trim_ascii_end();
        Some(Span { bytes: event.start..event.start + bytes.len(), line: event.line })
    }

    fn step(&mut self, byte: u8) {
        self.at += 1;
        self.column += 1;
        self.indented &= byte.is_ascii_whitespace();
        if byte == b'\n' {
            self.line += 1;
            self.column = 0;
            self.indented = true;
        }
    }

    #[cold]
    fn fault(&self, expected: &str, found: &str, faults: &mut Vec<Fault>) {
        let message = format!("expected {expected}, found {found} at byte {}", self.column);
        faults.push(Fault { line: self.line, message });
    }
}

impl Event {
    /// Whether JSON allows a value after what was there so far.
    fn may_hold_value(&self) -> bool {
        let in_array = self.open.last() == Some(&b'[');
        !self.broken && (matches!(self.last, b':' | b'[') || self.last == b',' && in_array)
    }

    /// Closes the innermost bracket that `byte` fits, and what is open within.
    fn pop(&mut self, byte: u8) {
        let opening = if byte == b'}' { b'{' } else { b'[' };
        let innermost = self.open.iter().rposition(|open| *open == opening);
        self.broken |= innermost.is_none_or(|at| at + 1 < self.open.len());
        if let Some(at) = innermost {
            self.open.truncate(at);
        }
    }
}

#[cfg(test)]
mod tests;
