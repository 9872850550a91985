//! The only code that knows JSON bytes: scanning, rewriting, escaping.
//!
//! The idea: an event is scanned once, eight bytes at a time with plain integer arithmetic, and each
//! value is kept as the place of its text ([`Value`]) together with what the scan learned about it.
//! Most values reach the document by copying that text; only what has to change is written anew.

pub(crate) mod escape;
pub(crate) mod number;
pub(crate) mod rewrite;
pub(crate) mod scan;
pub(crate) mod sparse;
pub(crate) mod word;

/// JSON type of a value that is present, as a bit, so that rules can accept several.
pub(crate) mod kind {
    pub(crate) const STRING: u8 = 1;
    pub(crate) const NUMBER: u8 = 2;
    pub(crate) const BOOL: u8 = 4;
    pub(crate) const OBJECT: u8 = 8;
    pub(crate) const LIST: u8 = 16;
    pub(crate) const SCALAR: u8 = STRING | NUMBER | BOOL;
}

/// What the scan learned about a value besides its type.
pub(crate) mod flag {
    /// A string with a backslash: its text is not its value.
    pub(crate) const ESCAPED: u8 = 1;
    /// A number that is an integer of at most 18 digits in its shortest form: its text fits any 64-bit type.
    pub(crate) const PLAIN: u8 = 1;
    /// A container with empty values inside.
    pub(crate) const SPARSE: u8 = 1;
    /// A container with white space, repeated keys or huge numbers inside. Neither this nor a
    /// [`SPARSE`] one can be copied as it stands.
    pub(crate) const UNCLEAN: u8 = 2;
    /// A number too large for a double: some readers fail on it, so it is written as text.
    pub(crate) const HUGE: u8 = UNCLEAN;
    /// A container that is nested deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    pub(crate) const DEEP: u8 = 4;
    /// Nothing is left of the value once empty values are taken out.
    pub(crate) const EMPTY: u8 = 8;
}

/// Levels of nesting inside one value up to which it is kept as JSON; deeper values become text.
pub(crate) const MAX_DEPTH: u32 = 12;

/// A value: where its text is, and what is known of it. Strings include their quotes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// One bit of [`kind`]; 0 for null.
    pub(crate) kind: u8,
    /// Bits of [`flag`].
    pub(crate) flags: u8,
    /// For a list the [`kind`] bits of its elements, empty ones left out.
    pub(crate) elements: u8,
}

impl Value {
    pub(crate) fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// The text of the value inside `text`.
    pub(crate) fn of<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        text.get(self.start as usize..self.end as usize).unwrap_or(&[])
    }

    /// The text between the quotes of a string.
    pub(crate) fn inner<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        text.get(self.start as usize + 1..(self.end as usize).saturating_sub(1)).unwrap_or(&[])
    }
}
