//! The scanner: strict RFC 8259 over bytes, one pass, no tree.
//!
//! It accepts what serde_json accepts when it ignores the values: the grammar is checked to the last
//! byte, the meaning of a number or an escape is not. Broken UTF-8 and lone surrogates are only
//! noticed ([`Scanner::broken`], [`Scanner::high`]); the engine repairs such texts before it maps them.
//! Time is linear in the text and no depth of nesting costs stack: past [`MAX_DEPTH`] the brackets are
//! kept as bits on the heap.

use super::{MAX_DEPTH, Value, flag, kind, number, word};
use crate::Error;
use alloc::vec::Vec;

/// A position in a text.
pub(crate) struct Scanner<'a> {
    text: &'a [u8],
    pub(crate) at: usize,
    /// A byte above 0x7F was seen.
    pub(crate) high: bool,
    /// An escape of half a surrogate pair was seen.
    pub(crate) broken: bool,
    /// The text has been found good before.
    again: bool,
}

/// The text of a key with what is needed to look it up.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    /// Place of the text between the quotes.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// [`word::hash`] of the text.
    pub(crate) hash: u64,
    /// The first word of the text.
    pub(crate) word: u64,
    pub(crate) escaped: bool,
}

const ZERO_TIME: &[u8] = b"\"0001-01-01T00:00:00Z\"";
const ZERO_TIME_LENGTH: usize = ZERO_TIME.len();

/// The byte at `at`; 0, which no grammar rule accepts, after the end.
#[inline(always)]
pub(crate) fn byte_at(text: &[u8], at: usize) -> u8 {
    match text.get(at) {
        Some(byte) => *byte,
        None => 0,
    }
}

/// Where the text behind `"name":` begins, if that is what stands at `start` (behind its first quote).
#[inline(always)]
pub(crate) fn behind_key(text: &[u8], start: usize, name: &[u8]) -> Option<usize> {
    let end = start + name.len();
    let same = text.get(end..end + 2) == Some(b"\":") && text.get(start..end) == Some(name);
    if same { Some(end + 2) } else { None }
}

/// Where a run of ordinary ASCII inside a string ends.
#[inline(always)]
pub(crate) fn end_of_ascii(text: &[u8], at: usize) -> usize {
    let mut end = at;
    // Two words for each look at what is left.
    for ahead in text.get(at..).unwrap_or(&[]).as_chunks::<16>().0 {
        let marks = word::string_end(word::first(ahead));
        if marks != 0 {
            return end + word::bytes_before(marks);
        }
        let marks = word::string_end(word::second(ahead));
        if marks != 0 {
            return end + 8 + word::bytes_before(marks);
        }
        end += 16;
    }
    end_of_last_ascii(text, end)
}

/// Where the closing quote of a string is that begins at `at`, if there is nothing in it but ordinary ASCII.
#[inline(always)]
fn plain_end(text: &[u8], at: usize) -> Option<usize> {
    let end = end_of_ascii(text, at + 1);
    if byte_at(text, end) == b'"' { Some(end) } else { None }
}

#[cold]
#[inline(never)]
fn end_of_last_ascii(text: &[u8], mut at: usize) -> usize {
    loop {
        let marks = word::string_end(word::load(text, at));
        if marks != 0 {
            return at + word::bytes_before(marks);
        }
        at += 8;
    }
}

type Result<T> = core::result::Result<T, Error>;

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a [u8], at: usize) -> Scanner<'a> {
        Scanner { text, at, high: false, broken: false, again: false }
    }

    /// For a text that has been found good before: it is found good again, without any memory.
    pub(crate) fn again(text: &'a [u8], at: usize) -> Scanner<'a> {
        Scanner { again: true, ..Scanner::new(text, at) }
    }

    /// The byte at the current place; 0, which no grammar rule accepts, after the end.
    #[inline(always)]
    pub(crate) fn byte(&self) -> u8 {
        byte_at(self.text, self.at)
    }

    /// The first byte that is no white space.
    #[inline(always)]
    pub(crate) fn token(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.skip_space() }
    }

    #[cold]
    #[inline(never)]
    fn skip_space(&mut self) -> u8 {
        while let b' ' | b'\n' | b'\t' | b'\r' = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    #[cold]
    #[inline(never)]
    fn expected<T>(&self, what: &'static str) -> Result<T> {
        Err(Error::syntax(what, self.text, self.at))
    }

    /// Reads the key of a member and the colon after it; stands on the quote.
    #[inline(never)]
    pub(crate) fn key(&mut self) -> Result<Key> {
        let start = self.at + 1;
        let first = word::load(self.text, start);
        let marks = word::string_end(first);
        let mut key = Key { start: start as u32, end: start as u32, hash: 0, word: first, escaped: false };
        if marks != 0 {
            let kept = word::keep_before(first, marks);
            key.word = kept;
            key.hash = if kept == 0 { 0 } else { word::mix(0, kept) };
            self.at = start + word::bytes_before(marks);
        } else {
            key.hash = word::mix(0, first);
            let second = word::load(self.text, start + 8);
            let marks = word::string_end(second);
            if marks != 0 {
                let kept = word::keep_before(second, marks);
                if kept != 0 {
                    key.hash = word::mix(key.hash, kept);
                }
                self.at = start + 8 + word::bytes_before(marks);
            } else {
                self.long_key(&mut key, second);
            }
        }
        if self.byte() != b'"' {
            self.odd_key(&mut key)?;
        }
        key.end = self.at as u32;
        self.at += 1;
        if self.token() != b':' {
            return self.expected("`:` after a key");
        }
        self.at += 1;
        Ok(key)
    }

    /// The words of a key after the second one.
    fn long_key(&mut self, key: &mut Key, second: u64) {
        key.hash = word::mix(key.hash, second);
        self.at = key.start as usize + 16;
        loop {
            let next = word::load(self.text, self.at);
            let marks = word::string_end(next);
            if marks == 0 {
                key.hash = word::mix(key.hash, next);
                self.at += 8;
                continue;
            }
            let kept = word::keep_before(next, marks);
            if kept != 0 {
                key.hash = word::mix(key.hash, kept);
            }
            self.at += word::bytes_before(marks);
            return;
        }
    }

    /// A key with an escape or with bytes above 0x7F; its hash does not count.
    #[cold]
    #[inline(never)]
    fn odd_key(&mut self, key: &mut Key) -> Result<()> {
        let value = self.string_from(key.start as usize - 1)?;
        self.at -= 1;
        key.escaped = value.is(flag::ESCAPED);
        key.hash = word::hash(value.inner(self.text));
        Ok(())
    }

    /// Reads any value; null gives kind 0.
    #[inline(never)]
    pub(crate) fn value(&mut self) -> Result<Value> {
        match self.token() {
            b'{' | b'[' => self.container(),
            _ => self.scalar(),
        }
    }

    /// Reads a value that is no container; stands on its first byte.
    #[inline(never)]
    pub(crate) fn scalar(&mut self) -> Result<Value> {
        match self.byte() {
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true", kind::BOOL),
            b'f' => self.word(b"false", kind::BOOL),
            b'n' => self.word(b"null", 0),
            _ => self.expected("a value"),
        }
    }

    /// Reads a string; stands on the quote.
    #[inline(never)]
    fn string(&mut self) -> Result<Value> {
        let start = self.at;
        self.at = end_of_ascii(self.text, start + 1);
        if self.byte() != b'"' {
            return self.string_rest(start, 0);
        }
        self.at += 1;
        Ok(self.string_value(start, 0))
    }

    #[inline(always)]
    fn string_value(&self, start: usize, flags: u8) -> Value {
        string_value(self.text, start, self.at, flags)
    }

    fn string_from(&mut self, start: usize) -> Result<Value> {
        self.at = start + 1;
        self.string_rest(start, 0)
    }

    /// The rest of a string that has escapes or bytes above 0x7F.
    #[inline(never)]
    fn string_rest(&mut self, start: usize, mut flags: u8) -> Result<Value> {
        let mut seen = 0;
        loop {
            let word = word::load(self.text, self.at);
            let marks = word::string_end_unicode(word);
            seen |= word;
            if marks == 0 {
                self.at += 8;
                continue;
            }
            self.at += word::bytes_before(marks);
            match self.byte() {
                b'"' => break,
                b'\\' => {
                    flags |= flag::ESCAPED;
                    self.escape()?;
                }
                _ if self.at >= self.text.len() => {
                    self.at = self.text.len();
                    return self.expected("a closing quote");
                }
                _ => return self.expected("no control character in a string"),
            }
        }
        self.at += 1;
        self.high |= word::is_high(seen);
        Ok(self.string_value(start, flags))
    }

    fn escape(&mut self) -> Result<()> {
        self.at += 1;
        match self.byte() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {
                self.at += 1;
                Ok(())
            }
            b'u' => {
                self.at += 1;
                self.unicode_escape()
            }
            _ => self.expected("an escape"),
        }
    }

    fn unicode_escape(&mut self) -> Result<()> {
        let unit = self.hex4()?;
        if unit & 0xF800 != 0xD800 {
            return Ok(());
        }
        // Half a pair: well-formed only when the other half follows at once.
        let pair = unit < 0xDC00 && self.text.get(self.at..self.at + 2) == Some(b"\\u");
        if !pair {
            self.broken = true;
            return Ok(());
        }
        let back = self.at;
        self.at += 2;
        if self.hex4()? & 0xFC00 != 0xDC00 {
            self.broken = true;
            self.at = back;
        }
        Ok(())
    }

    fn hex4(&mut self) -> Result<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = match self.byte() {
                byte @ b'0'..=b'9' => byte - b'0',
                byte @ b'a'..=b'f' => byte - b'a' + 10,
                byte @ b'A'..=b'F' => byte - b'A' + 10,
                _ => return self.expected("four hexadecimal digits"),
            };
            unit = unit << 4 | u32::from(digit);
            self.at += 1;
        }
        Ok(unit)
    }

    #[inline(always)]
    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads a number; stands on its first byte.
    fn number(&mut self) -> Result<Value> {
        let start = self.at;
        let negative = self.byte() == b'-';
        self.at += usize::from(negative);
        let zero = self.byte() == b'0';
        let digits = self.digits();
        if digits == 0 {
            return self.expected("a digit");
        }
        if zero && digits > 1 {
            self.at = start + usize::from(negative) + 1;
            return self.expected("no digit after a leading zero");
        }
        let mut flags = if digits <= 18 && !(zero && negative) { flag::PLAIN } else { 0 };
        if let b'.' | b'e' | b'E' = self.byte() {
            flags = 0;
            self.fraction()?;
        }
        if flags == 0 && self.text.get(start..self.at).is_some_and(number::is_huge) {
            flags = flag::HUGE;
        }
        Ok(Value { start: start as u32, end: self.at as u32, kind: kind::NUMBER, flags, elements: 0 })
    }

    #[inline(never)]
    fn fraction(&mut self) -> Result<()> {
        if self.byte() == b'.' {
            self.at += 1;
            if self.digits() == 0 {
                return self.expected("a digit after `.`");
            }
        }
        if let b'e' | b'E' = self.byte() {
            self.at += 1;
            if let b'+' | b'-' = self.byte() {
                self.at += 1;
            }
            if self.digits() == 0 {
                return self.expected("a digit of the exponent");
            }
        }
        Ok(())
    }

    fn word(&mut self, word: &'static [u8], kind: u8) -> Result<Value> {
        let start = self.at;
        for byte in word {
            if self.byte() != *byte {
                return self.expected("a value");
            }
            self.at += 1;
        }
        let flags = if kind == 0 { flag::EMPTY } else { 0 };
        Ok(Value { start: start as u32, end: self.at as u32, kind, flags, elements: 0 })
    }

    /// Reads an object or a list; stands on its bracket. A loop, since calls would cost a host's stack.
    /// Where it stands is a local number but for what is rare.
    #[inline(never)]
    pub(crate) fn container(&mut self) -> Result<Value> {
        let (text, start) = (self.text, self.at);
        let mut at = start;
        let mut open = Open::default();
        'value: loop {
            let byte = self.noted_token(&mut at, &mut open);
            if byte == b'"'
                && let Some(end) = plain_end(text, at)
            {
                open.note(kind::STRING, end == at + 1 || is_zero_time(text, at, end + 1));
                at = end + 1;
            } else if !matches!(byte, b'{' | b'[') {
                self.at = at;
                let value = self.scalar()?;
                at = self.at;
                open.flags |= value.flags & flag::HUGE;
                open.note(value.kind, value.is(flag::EMPTY));
            } else if open.depth < MAX_DEPTH {
                let object = byte == b'{';
                open.push(object);
                at += 1;
                if self.noted_token(&mut at, &mut open) != closing(object) {
                    if object {
                        at = self.member_key(at, &mut open)?;
                    }
                    continue 'value;
                }
            } else {
                self.at = at;
                let value = self.deep()?;
                at = self.at;
                open.flags |= value.flags;
                open.note(value.kind, false);
            }
            // A value has ended: close what closes, then on to the next one.
            loop {
                let object = open.is_object();
                match self.noted_token(&mut at, &mut open) {
                    b',' => {
                        at += 1;
                        if object {
                            at = self.member_key(at, &mut open)?;
                        }
                        continue 'value;
                    }
                    byte if byte == closing(object) => {}
                    _ => {
                        self.at = at;
                        return self.expected(if object { "`,` or `}`" } else { "`,` or `]`" });
                    }
                }
                at += 1;
                if open.depth == 1 {
                    self.at = at;
                    return Ok(self.outermost(start, &open));
                }
                open.pop();
            }
        }
    }

    fn outermost(&self, start: usize, open: &Open) -> Value {
        let empty = if open.filled & 1 == 0 { flag::EMPTY } else { 0 };
        Value {
            start: start as u32,
            end: self.at as u32,
            kind: if open.objects & 1 != 0 { kind::OBJECT } else { kind::LIST },
            flags: open.flags | empty,
            elements: open.elements,
        }
    }

    /// The first byte that is no white space, which is noted.
    #[inline(always)]
    fn noted_token(&mut self, at: &mut usize, open: &mut Open) -> u8 {
        let byte = byte_at(self.text, *at);
        if byte > b' ' {
            return byte;
        }
        open.flags |= flag::UNCLEAN;
        self.at = *at;
        let byte = self.skip_space();
        *at = self.at;
        byte
    }

    /// Reads the key at `at` and the colon behind it; gives where the value begins.
    #[inline(always)]
    fn member_key(&mut self, at: usize, open: &mut Open) -> Result<usize> {
        if byte_at(self.text, at) == b'"'
            && let Some(end) = plain_end(self.text, at)
            && byte_at(self.text, end + 1) == b':'
        {
            open.key(key_bit(self.text, at + 1, end), false);
            return Ok(end + 2);
        }
        self.odd_member_key(at, open)
    }

    #[cold]
    #[inline(never)]
    fn odd_member_key(&mut self, mut at: usize, open: &mut Open) -> Result<usize> {
        let byte = self.noted_token(&mut at, open);
        self.at = at;
        if byte != b'"' {
            return self.expected("a key or `}`");
        }
        let key = self.key()?;
        // White space around the colon shows in the distance of the two.
        if self.at != key.end as usize + 2 {
            open.flags |= flag::UNCLEAN;
        }
        open.key(key_bit(self.text, key.start as usize, key.end as usize), key.escaped);
        Ok(self.at)
    }

    /// Reads a value nested too deep to be kept as JSON. Only its grammar is checked, with one bit for
    /// each open bracket.
    #[cold]
    #[inline(never)]
    fn deep(&mut self) -> Result<Value> {
        let start = self.at;
        let kind = if self.byte() == b'{' { kind::OBJECT } else { kind::LIST };
        let flags = flag::DEEP | flag::UNCLEAN;
        if self.again {
            self.skip();
            return Ok(Value { start: start as u32, end: self.at as u32, kind, flags, elements: 0 });
        }
        let mut open = Brackets::default();
        'value: loop {
            match self.token() {
                bracket @ (b'{' | b'[') => {
                    self.at += 1;
                    let object = bracket == b'{';
                    open.push(object)?;
                    if self.token() != closing(object) {
                        if object {
                            self.deep_key()?;
                        }
                        continue 'value;
                    }
                }
                _ => {
                    self.scalar()?;
                }
            }
            // A value has ended: close what closes, then on to the next one.
            loop {
                let Some(object) = open.top() else {
                    return Ok(Value { start: start as u32, end: self.at as u32, kind, flags, elements: 0 });
                };
                match self.token() {
                    b',' => {
                        self.at += 1;
                        if object {
                            self.deep_key()?;
                        }
                        continue 'value;
                    }
                    b'}' if object => open.pop(),
                    b']' if !object => open.pop(),
                    _ if object => return self.expected("`,` or `}`"),
                    _ => return self.expected("`,` or `]`"),
                }
                self.at += 1;
            }
        }
    }

    /// Goes behind the container that begins here, in a text that has been found good, and tells how
    /// many brackets are open in it at most.
    fn skip(&mut self) -> u32 {
        let (mut open, mut most) = (0u32, 0);
        while self.at < self.text.len() {
            let at = self.at;
            match self.byte() {
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.saturating_sub(1),
                b'"' if self.string_from(at).is_ok() => continue,
                _ => {}
            }
            most = most.max(open);
            self.at += 1;
            if open == 0 {
                break;
            }
        }
        most
    }

    fn deep_key(&mut self) -> Result<()> {
        if self.token() != b'"' {
            return self.expected("a key");
        }
        self.key().map(|_| ())
    }

    /// Nothing but white space may be left.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.token();
        if self.at < self.text.len() {
            return self.expected("the end of the text");
        }
        Ok(())
    }
}

/// A string from its first quote to behind its last one.
#[inline(always)]
pub(crate) fn string_value(text: &[u8], start: usize, end: usize, flags: u8) -> Value {
    let empty = if end - start == 2 || is_zero_time(text, start, end) { flag::EMPTY } else { 0 };
    Value { start: start as u32, end: end as u32, kind: kind::STRING, flags: flags | empty, elements: 0 }
}

/// Go prints a time that was never set as the first day of the year 1.
#[inline(always)]
pub(crate) fn is_zero_time(text: &[u8], start: usize, end: usize) -> bool {
    end - start == ZERO_TIME_LENGTH && text.get(start..end) == Some(ZERO_TIME)
}

/// The most brackets that are open at one place of a container that has been found good.
#[cold]
pub(crate) fn depth(container: &[u8]) -> u32 {
    Scanner::again(container, 0).skip()
}

fn closing(object: bool) -> u8 {
    if object { b'}' } else { b']' }
}

/// The containers that are open, and what is learned while their values go by. By level, the outermost
/// lowest: one bit each for what it is and whether anything is in it, and a word for its keys.
#[derive(Default)]
struct Open {
    depth: u32,
    objects: u32,
    filled: u32,
    keys: [u64; MAX_DEPTH as usize],
    /// Of the outermost one: any container inside that is not clean makes it so.
    flags: u8,
    /// Of the outermost one.
    elements: u8,
}

impl Open {
    fn push(&mut self, object: bool) {
        let bit = 1 << self.depth;
        self.objects = if object { self.objects | bit } else { self.objects & !bit };
        self.filled &= !bit;
        if let Some(keys) = self.keys.get_mut(self.depth as usize) {
            *keys = 0;
        }
        self.depth += 1;
    }

    /// Closes the innermost one, which is a value of the one around it.
    fn pop(&mut self) {
        self.depth -= 1;
        let (object, filled) = (self.objects >> self.depth & 1 != 0, self.filled >> self.depth & 1 != 0);
        self.note(if object { kind::OBJECT } else { kind::LIST }, !filled);
    }

    #[inline(always)]
    fn is_object(&self) -> bool {
        self.objects >> (self.depth.wrapping_sub(1) & 31) & 1 != 0
    }

    /// Notes a value of the innermost one.
    #[inline(always)]
    fn note(&mut self, kind: u8, empty: bool) {
        if empty {
            self.flags |= flag::SPARSE;
            return;
        }
        self.filled |= 1 << (self.depth.wrapping_sub(1) & 31);
        if self.depth == 1 {
            self.elements |= kind;
        }
    }

    /// One bit for each key: a bit that is set already means that the key may be a repetition.
    #[inline(always)]
    fn key(&mut self, bit: u64, escaped: bool) {
        if let Some(keys) = self.keys.get_mut(self.depth.wrapping_sub(1) as usize) {
            if *keys & bit != 0 || escaped {
                self.flags |= flag::UNCLEAN;
            }
            *keys |= bit;
        }
    }
}

/// One of 64 bits for a key, by its ends and its length.
#[inline(always)]
fn key_bit(text: &[u8], start: usize, end: usize) -> u64 {
    let (length, last) = (end - start, word::load(text, end.saturating_sub(8)));
    let known =
        if length < 8 { last.unbounded_shr(64 - 8 * length as u32) } else { last ^ word::load(text, start) };
    1 << (word::mix(length as u64, known) >> 58)
}

/// A stack of brackets, one bit each.
#[derive(Default)]
struct Brackets {
    bits: Vec<u64>,
    depth: usize,
}

impl Brackets {
    fn push(&mut self, object: bool) -> Result<()> {
        if self.depth / 64 == self.bits.len() {
            self.bits.try_reserve(1).map_err(|_| Error::out_of_memory())?;
            self.bits.push(0);
        }
        let (word, bit) = (self.depth / 64, self.depth % 64);
        if let Some(bits) = self.bits.get_mut(word) {
            *bits = *bits & !(1 << bit) | u64::from(object) << bit;
        }
        self.depth += 1;
        Ok(())
    }

    fn top(&self) -> Option<bool> {
        let last = self.depth.checked_sub(1)?;
        Some(self.bits.get(last / 64)? >> (last % 64) & 1 == 1)
    }

    fn pop(&mut self) {
        self.depth -= 1;
    }
}
