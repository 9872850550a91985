//! Why a line could not be mapped: what was expected, what was found, at which byte.

use alloc::vec::Vec;
use core::fmt;

/// Kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is no JSON (RFC 8259).
    Syntax,
    /// The text is JSON, but no object.
    NotAnObject,
    /// The host gave no more memory; nothing was written.
    OutOfMemory,
}

/// A line that is not the JSON text of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    expected: &'static str,
    found: Found,
    offset: usize,
}

/// What stood where something else was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    End,
    Byte(u8),
    Nothing,
}

impl Error {
    #[cold]
    pub(crate) fn syntax(expected: &'static str, text: &[u8], offset: usize) -> Error {
        let found = text.get(offset).map_or(Found::End, |byte| Found::Byte(*byte));
        Error { kind: ErrorKind::Syntax, expected, found, offset }
    }

    #[cold]
    pub(crate) fn not_an_object(text: &[u8], offset: usize) -> Error {
        let found = text.get(offset).map_or(Found::End, |byte| Found::Byte(*byte));
        Error { kind: ErrorKind::NotAnObject, expected: "a JSON object", found, offset }
    }

    #[cold]
    pub(crate) fn out_of_memory() -> Error {
        Error { kind: ErrorKind::OutOfMemory, expected: "more memory", found: Found::Nothing, offset: 0 }
    }

    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Byte of the input at which the error was noticed, counted from 0.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Appends the message, as [`Display`](fmt::Display) prints it, without the formatting machinery
    /// that would weigh on the WebAssembly modules. The text is plain ASCII without `"` and `\`.
    pub fn message(&self, out: &mut Vec<u8>) {
        self.say(&mut |part| out.extend_from_slice(part));
    }

    /// Gives the message part by part.
    pub(crate) fn say(&self, put: &mut dyn FnMut(&[u8])) {
        for part in [b"expected ", self.expected.as_bytes(), b", found "] {
            put(part);
        }
        self.found(put);
        if self.kind != ErrorKind::OutOfMemory {
            put(b" at byte ");
            decimal(self.offset as u64, put);
        }
    }

    fn found(&self, put: &mut dyn FnMut(&[u8])) {
        match self.found {
            Found::End => put(b"the end of the text"),
            Found::Nothing => put(b"none"),
            Found::Byte(byte) if byte.is_ascii_graphic() && byte != b'"' && byte != b'\\' => {
                put(&[b'`', byte, b'`']);
            }
            Found::Byte(byte) => {
                let digit = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
                put(b"byte 0x");
                put(&[digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Vec::new();
        self.message(&mut text);
        formatter.write_str(core::str::from_utf8(&text).unwrap_or("unprintable error"))
    }
}

impl core::error::Error for Error {}

/// Gives the decimal digits of `number` to `put`.
pub(crate) fn decimal(mut number: u64, put: impl FnOnce(&[u8])) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    while let Some(digit) = digits.get_mut(at.wrapping_sub(1)) {
        *digit = b'0' + (number % 10) as u8;
        at -= 1;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    put(digits.get(at..).unwrap_or(&[]));
}
