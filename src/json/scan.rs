//! The scanner: strict RFC 8259 over bytes, one pass, no tree.
//!
//! It accepts what serde_json accepts when it ignores the values: the grammar is checked to the last
//! byte, the meaning of a number or an escape is not. Broken UTF-8 and lone surrogates are only
//! noticed ([`Scanner::broken`], [`Scanner::high`]); the engine repairs such texts before it maps them.
//! Time is linear in the text and no depth of nesting costs stack: past [`MAX_DEPTH`] the brackets are
//! kept as bits on the heap.

use super::{MAX_DEPTH, Value, flag, kind, word};
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
    /// The first two words of the text.
    pub(crate) words: [u64; 2],
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
pub(crate) fn end_of_ascii(text: &[u8], mut at: usize) -> usize {
    // Two words under one look at the bounds.
    while let Some(ahead) = text.get(at..).and_then(|rest| rest.first_chunk::<16>()) {
        let marks = word::string_end(word::first(ahead));
        if marks != 0 {
            return at + word::bytes_before(marks);
        }
        let marks = word::string_end(word::second(ahead));
        if marks != 0 {
            return at + 8 + word::bytes_before(marks);
        }
        at += 16;
    }
    end_of_last_ascii(text, at)
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
        let mut key =
            Key { start: start as u32, end: start as u32, hash: 0, words: [first, 0], escaped: false };
        if marks != 0 {
            let kept = word::keep_before(first, marks);
            key.words[0] = kept;
            key.hash = if kept == 0 { 0 } else { word::mix(0, kept) };
            self.at = start + word::bytes_before(marks);
        } else {
            key.hash = word::mix(0, first);
            let second = word::load(self.text, start + 8);
            let marks = word::string_end(second);
            if marks != 0 {
                let kept = word::keep_before(second, marks);
                key.words[1] = kept;
                if kept != 0 {
                    key.hash = word::mix(key.hash, kept);
                }
                self.at = start + 8 + word::bytes_before(marks);
            } else {
                key.words[1] = second;
                self.long_key(&mut key);
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
    fn long_key(&mut self, key: &mut Key) {
        key.hash = word::mix(key.hash, key.words[1]);
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
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b'{' | b'[' => self.container(),
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
        let empty = match self.at - start {
            2 => flag::EMPTY,
            ZERO_TIME_LENGTH if self.is_zero_time(start) => flag::EMPTY,
            _ => 0,
        };
        Value {
            start: start as u32,
            end: self.at as u32,
            kind: kind::STRING,
            flags: flags | empty,
            elements: 0,
        }
    }

    /// Go prints a time that was never set as the first day of the year 1.
    fn is_zero_time(&self, start: usize) -> bool {
        self.text.get(start..start + ZERO_TIME_LENGTH) == Some(ZERO_TIME)
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
        let mut plain = digits <= 18 && !(zero && negative);
        if let b'.' | b'e' | b'E' = self.byte() {
            plain = false;
            self.fraction()?;
        }
        let flags = if plain { flag::PLAIN } else { 0 };
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

    /// Reads an object or a list; stands on its bracket.
    #[inline(never)]
    pub(crate) fn container(&mut self) -> Result<Value> {
        self.nested(0)
    }

    #[inline(never)]
    fn nested(&mut self, depth: u32) -> Result<Value> {
        if depth >= MAX_DEPTH {
            return self.deep();
        }
        if self.byte() == b'{' { self.object(depth) } else { self.list(depth) }
    }

    fn element(&mut self, depth: u32) -> Result<Value> {
        match self.token() {
            b'{' | b'[' => self.nested(depth + 1),
            _ => self.value(),
        }
    }

    fn object(&mut self, depth: u32) -> Result<Value> {
        let start = self.at;
        let mut content = Content::default();
        self.at += 1;
        let mut stand = self.at;
        if self.token() == b'}' {
            return Ok(self.closed(start, kind::OBJECT, content));
        }
        loop {
            if self.token() != b'"' {
                return self.expected("a key or `}`");
            }
            content.space |= self.at != stand;
            let key = self.key()?;
            // White space around the colon shows in the distance of the two.
            content.space |= self.at != key.end as usize + 2;
            content.key(&key);
            stand = self.at;
            let value = self.element(depth)?;
            content.space |= value.start as usize != stand;
            content.value(&value);
            stand = self.at;
            let next = self.token();
            content.space |= self.at != stand;
            match next {
                b',' => self.at += 1,
                b'}' => return Ok(self.closed(start, kind::OBJECT, content)),
                _ => return self.expected("`,` or `}`"),
            }
            stand = self.at;
        }
    }

    fn list(&mut self, depth: u32) -> Result<Value> {
        let start = self.at;
        let mut content = Content::default();
        self.at += 1;
        let mut stand = self.at;
        if self.token() == b']' {
            return Ok(self.closed(start, kind::LIST, content));
        }
        loop {
            let value = self.element(depth)?;
            content.space |= value.start as usize != stand;
            content.value(&value);
            stand = self.at;
            let next = self.token();
            content.space |= self.at != stand;
            match next {
                b',' => self.at += 1,
                b']' => return Ok(self.closed(start, kind::LIST, content)),
                _ => return self.expected("`,` or `]`"),
            }
            stand = self.at;
        }
    }

    fn closed(&mut self, start: usize, kind: u8, content: Content) -> Value {
        self.at += 1;
        let mut flags = content.flags;
        if content.elements == 0 {
            flags |= flag::EMPTY;
        }
        if content.space || content.repeated {
            flags |= flag::UNCLEAN;
        }
        Value { start: start as u32, end: self.at as u32, kind, flags, elements: content.elements }
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
                    if self.token() != if object { b'}' } else { b']' } {
                        if object {
                            self.deep_key()?;
                        }
                        continue 'value;
                    }
                }
                _ => {
                    self.value()?;
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
    let empty = match end - start {
        2 => flag::EMPTY,
        // Go prints a time that was never set as the first day of the year 1.
        ZERO_TIME_LENGTH if text.get(start..end) == Some(ZERO_TIME) => flag::EMPTY,
        _ => 0,
    };
    Value { start: start as u32, end: end as u32, kind: kind::STRING, flags: flags | empty, elements: 0 }
}

/// The most brackets that are open at one place of a container that has been found good.
#[cold]
pub(crate) fn depth(container: &[u8]) -> u32 {
    Scanner::again(container, 0).skip()
}

/// What is learned about a container while its values go by.
#[derive(Default)]
struct Content {
    flags: u8,
    elements: u8,
    space: bool,
    repeated: bool,
    keys: u64,
}

impl Content {
    /// One bit for each key: a bit that is set already means that the key may be a repetition.
    fn key(&mut self, key: &Key) {
        let bit = 1 << (key.hash >> 58);
        self.repeated |= self.keys & bit != 0 || key.escaped;
        self.keys |= bit;
    }

    fn value(&mut self, value: &Value) {
        self.flags |= value.flags & (flag::UNCLEAN | flag::DEEP) & container(value.kind);
        if value.is(flag::EMPTY) {
            self.flags |= flag::UNCLEAN;
        } else {
            self.elements |= value.kind;
        }
    }
}

/// The container flags share bits with those of strings and numbers.
fn container(kind: u8) -> u8 {
    if kind & (kind::OBJECT | kind::LIST) != 0 { 0xFF } else { 0 }
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
