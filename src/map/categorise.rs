//! Categories of an event: its row of the catalogue, or what its type and code let us tell.

use super::fallback::{self, Guess};
use super::{Piece, Run, form};
use crate::buffer::Buffer;
use crate::json::{Value, kind, number};
use crate::tables::{
    CATEGORIES, CODE_SEATS, CODES, CodeRow, EVENT_TYPES, FAMILIES, LEGACY, OutcomeRule, PATTERNS, Probe,
    SFTP, TYPE_ROWS, TYPE_SEATS, TYPES, find, known,
};

/// What is known of an event from its type and code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Category {
    /// Kind, categories, types, module and dataset, ready to be written.
    pub(crate) class: Piece,
    pub(crate) outcome: OutcomeRule,
    pub(crate) probe: Probe,
}

/// The last character of a code tells how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letter {
    /// `I`
    Info,
    /// `E`, `W`, `L`
    Failing,
    /// `S`
    Stop,
    Other,
}

impl Letter {
    pub(crate) fn of(code: &[u8]) -> Letter {
        match code.last() {
            Some(b'I') => Letter::Info,
            Some(b'E' | b'W' | b'L') => Letter::Failing,
            Some(b'S') => Letter::Stop,
            _ => Letter::Other,
        }
    }
}

impl Run<'_> {
    /// The text of a field that is a string.
    fn text_of(&mut self, field: u16) -> Option<super::text::Plain> {
        let value = self.value_of(field).filter(|value| value.kind == kind::STRING)?;
        Some(self.plain(&value))
    }

    /// Finds the categories and the conditions on the event type that hold.
    #[inline(never)]
    pub(crate) fn categorise(&mut self) -> Category {
        let (event_type, code) = (self.text_of(known::EVENT), self.text_of(known::CODE));
        let code = code.map_or(&[][..], |code| self.plain_bytes(code));
        let row = find(CODE_SEATS, code, row_code).and_then(|row| CODES.get(row as usize));
        let letter = Letter::of(code);
        let no_code = code.is_empty();
        let Some(event_type) = event_type else {
            self.families = families_of(None);
            return match row {
                Some(row) => self.of_row(row, Probe::None),
                None => self.of_guess(fallback::nothing_known(letter)),
            };
        };
        let text = self.plain_bytes(event_type);
        let mut number = find(TYPE_SEATS, text, type_name);
        let mut normal = Buffer::default();
        if number.is_none() {
            normalise(text, &mut normal);
            self.state.full |= normal.is_full();
            number = find(TYPE_SEATS, normal.bytes(), type_name);
            if number.is_none() {
                self.families = families_of(Some(normal.bytes()));
                return self.of_guess(fallback::unknown_type(normal.bytes(), letter));
            }
        }
        let Some(event) = number.and_then(|number| TYPES.get(number as usize)) else {
            return self.of_guess(fallback::nothing_known(letter));
        };
        self.families = FAMILIES.get(event.family as usize).copied().unwrap_or(0);
        let rows = event.first as usize..event.first as usize + event.count as usize;
        let rows = TYPE_ROWS.get(rows).unwrap_or(&[]);
        let number = number.unwrap_or_default();
        let named = |row: &&CodeRow| {
            let legacy = LEGACY.get(row.legacy as usize).copied().unwrap_or(&[]);
            row.event_type == number || legacy.contains(&number)
        };
        let row = match row.filter(named) {
            Some(row) => Some(row),
            None if no_code => {
                rows.iter().filter_map(|row| CODES.get(*row as usize)).find(|row| row.code.len() == 0)
            }
            None => None,
        };
        match row {
            Some(row) => self.of_row(row, event.probe),
            None => self.of_known_type(event.name.bytes(), rows, letter, event.probe),
        }
    }

    /// A known type with a code that is unknown, absent, or belongs to another type.
    fn of_known_type(&mut self, name: &[u8], rows: &[u16], letter: Letter, probe: Probe) -> Category {
        let action = self.value_of(known::ACTION);
        let guess = match name {
            b"sftp" => fallback::known_type_as(self.sftp(action), letter),
            b"scp" => fallback::known_type_as(self.scp(action), letter),
            _ => fallback::known_type(name, rows, letter),
        };
        Category { probe, ..self.of_guess(guess) }
    }

    /// Categories and types of an SFTP operation.
    fn sftp(&self, action: Option<Value>) -> (&'static [u8], &'static [u8]) {
        let number = action.filter(|value| value.kind == kind::NUMBER);
        let number = number.and_then(|value| number::integer(value.of(self.event)));
        let number = number.and_then(|it| u8::try_from(it.magnitude).ok().filter(|_| !it.negative));
        let row = SFTP.iter().find(|(known, ..)| known.is_none() || *known == number && number.is_some());
        row.map_or((&[][..], &[][..]), |(_, categories, types)| (categories, types))
    }

    /// An upload makes a file, anything else reads one.
    fn scp(&self, action: Option<Value>) -> (&'static [u8], &'static [u8]) {
        let upload = action.is_some_and(|value| value.of(self.event) == b"\"upload\"");
        let like = if upload { 12 } else { 1 };
        let row = SFTP.iter().find(|(number, ..)| *number == Some(like));
        row.map_or((&[][..], &[][..]), |(_, categories, types)| (categories, types))
    }

    fn of_guess(&mut self, guess: Guess) -> Category {
        self.category(guess.categories.numbers(), guess.types.numbers(), guess.outcome)
    }

    fn of_row(&mut self, row: &CodeRow, probe: Probe) -> Category {
        let (categories, types) = row.categories_and_types();
        Category { probe, ..self.category(categories, types, row.outcome) }
    }

    fn category(&mut self, categories: &[u8], types: &[u8], outcome: OutcomeRule) -> Category {
        let class = self.scratch(form::PLAIN, |out| {
            out.put(b"\"event\",\"category\":[");
            write_names(categories, CATEGORIES, out);
            out.put(b"],\"type\":[");
            write_names(types, EVENT_TYPES, out);
            out.put(b"],\"module\":\"teleport\",\"dataset\":\"teleport.audit\"");
        });
        Category { class, outcome, probe: Probe::None }
    }
}

fn row_code(number: u16) -> &'static [u8] {
    CODES.get(number as usize).map_or(&[], |row| row.code.bytes())
}

fn type_name(number: u16) -> &'static [u8] {
    TYPES.get(number as usize).map_or(&[], |event| event.name.bytes())
}

fn write_names(numbers: &[u8], names: &[&str], out: &mut Buffer) {
    for (place, number) in numbers.iter().enumerate() {
        out.put(if place == 0 { b"\"" } else { b",\"" });
        out.put(names.get(*number as usize).copied().unwrap_or_default().as_bytes());
        out.push(b'"');
    }
}

/// Sources differ in case and sometimes leave a stray quote in a type.
fn normalise(text: &[u8], out: &mut Buffer) {
    for byte in text {
        let byte = byte.to_ascii_lowercase();
        if byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-') {
            out.push(byte);
        }
    }
}

/// The conditions that hold for a type that the catalogue does not have; without a type only `*` does.
fn families_of(event_type: Option<&[u8]>) -> u64 {
    let matches = |glob: &[u8]| match event_type {
        Some(event_type) => glob_matches(glob, event_type),
        None => glob == b"*",
    };
    PATTERNS.iter().zip(0u32..).fold(0, |families, (patterns, bit)| {
        let hit = |negated: bool| patterns.iter().any(|(glob, not)| *not == negated && matches(glob.bytes()));
        families | u64::from(hit(false) && !hit(true)) << bit
    })
}

/// Whether a pattern with `*` for any run of bytes matches the whole text; linear for one `*`, and never
/// worse than the product of the lengths.
pub(crate) fn glob_matches(glob: &[u8], text: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while from < text.len() {
        match (glob.get(at), retry) {
            (Some(b'*'), _) => {
                at += 1;
                retry = Some((at, from));
            }
            (Some(byte), _) if Some(byte) == text.get(from) => {
                at += 1;
                from += 1;
            }
            (_, Some((after, start))) => {
                at = after;
                from = start + 1;
                retry = Some((after, from));
            }
            _ => return false,
        }
    }
    glob.get(at..).is_some_and(|rest| rest.iter().all(|byte| *byte == b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        for (glob, text) in [("*", ""), ("*.join", "bot.join"), ("db.*.x", "db.a.b.x"), ("a*b*c", "aXbXbXc")]
        {
            assert!(glob_matches(glob.as_bytes(), text.as_bytes()), "{glob} {text}");
        }
        for (glob, text) in [("*.join", "bot.join2"), ("session.*", "session"), ("", "a"), ("a*b", "aXc")] {
            assert!(!glob_matches(glob.as_bytes(), text.as_bytes()), "{glob} {text}");
        }
    }
}
