//! A container that cannot be copied as it stands is written again: without white space, without
//! empty values, each key once. What a repeated key held becomes a list, in the order of appearance.

use super::scan::{Key, Scanner};
use super::{Value, escape, flag, kind, number, sparse};
use crate::buffer::{self, Buffer};
use crate::error::decimal;
use crate::sort;
use alloc::vec::Vec;

/// The containers that are open with their members; kept between calls for its room.
#[derive(Debug, Default)]
pub(crate) struct Rewriter {
    members: Vec<Member>,
    open: Vec<Open>,
    /// Writes the one form that all texts of a value share: keys sorted, strings and integers in their
    /// shortest form.
    pub(crate) canonical: bool,
    /// Keeps a text that looks like a time that was never set: in a document it is somebody's text.
    keeps_zero_time: bool,
}

/// Places of a member in the output: key with quotes and colon, then the value.
#[derive(Clone, Copy, Debug)]
struct Member {
    start: u32,
    value: u32,
    end: u32,
}

/// A container that is being written. Places are those in the output.
#[derive(Clone, Copy, Debug)]
struct Open {
    object: bool,
    start: usize,
    /// First of its members in [`Rewriter::members`].
    first: usize,
    /// Where the value that is being written begins: with its separator, and without its key.
    before: usize,
    value: usize,
}

impl Rewriter {
    /// For texts that this mapper wrote.
    pub(crate) fn of_documents() -> Rewriter {
        Rewriter { keeps_zero_time: true, ..Rewriter::default() }
    }

    /// Appends the clean text of a container that is [`flag::SPARSE`] or [`flag::UNCLEAN`].
    pub(crate) fn clean(&mut self, text: &[u8], value: &Value, out: &mut Buffer) {
        if value.is(flag::UNCLEAN | flag::EMPTY) {
            self.write(text, value, out);
        } else {
            sparse::write(text, value, out);
        }
    }

    /// Appends the clean text of `value` to `out`; nothing when no value is left.
    pub(crate) fn write(&mut self, text: &[u8], value: &Value, out: &mut Buffer) -> bool {
        let mut scanner = Scanner::new(text, value.start as usize);
        self.members.clear();
        self.open.clear();
        loop {
            let mut written = false;
            if let b'{' | b'[' = scanner.token() {
                self.open_container(&mut scanner, out);
            } else {
                written = self.scalar(&mut scanner, text, out);
                self.end_value(written, out);
            }
            while self.is_closed(&mut scanner) {
                written = self.close(&mut scanner, out);
                self.end_value(written, out);
            }
            if self.open.is_empty() || out.is_full() {
                return written;
            }
            self.begin_value(&mut scanner, text, out);
        }
    }

    /// Gives back room that only a long event needs.
    pub(crate) fn shrink(&mut self, most: usize) {
        self.members.clear();
        self.members.shrink_to(most);
        self.open.clear();
    }

    fn open_container(&mut self, scanner: &mut Scanner<'_>, out: &mut Buffer) {
        let (object, start) = (scanner.byte() == b'{', out.len());
        scanner.at += 1;
        let open = Open { object, start, first: self.members.len(), before: start, value: start };
        if !buffer::push(&mut self.open, open) {
            out.fail();
        }
    }

    /// Whether the innermost container ends here. The text has been scanned before, so it does not end
    /// otherwise.
    fn is_closed(&mut self, scanner: &mut Scanner<'_>) -> bool {
        !self.open.is_empty() && matches!(scanner.token(), b'}' | b']' | 0)
    }

    /// Closes the innermost container, unless nothing was written; tells whether there was.
    fn close(&mut self, scanner: &mut Scanner<'_>, out: &mut Buffer) -> bool {
        let Some(open) = self.open.pop() else { return false };
        scanner.at += 1;
        if open.object {
            self.merge_repeated(open.first, open.start, out);
            self.members.truncate(open.first);
        }
        let written = out.len() > open.start;
        if written {
            out.push(if open.object { b'}' } else { b']' });
        }
        written
    }

    /// Writes what stands in front of the next value of the innermost container.
    fn begin_value(&mut self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer) {
        if scanner.token() == b',' {
            scanner.at += 1;
        }
        let Some(open) = self.open.last_mut() else { return };
        open.before = out.len();
        let first = open.before == open.start;
        match (open.object, first) {
            (true, true) => out.push(b'{'),
            (false, true) => out.push(b'['),
            (_, false) => out.push(b','),
        }
        if open.object
            && scanner.token() == b'"'
            && let Ok(key) = scanner.key()
        {
            write_key(&key, self.canonical, text, out);
        }
        open.value = out.len();
    }

    /// Takes back what stands in front of a value of which nothing was written, or notes the member.
    fn end_value(&mut self, written: bool, out: &mut Buffer) {
        let Some(open) = self.open.last() else { return };
        if !written {
            return out.truncate(open.before);
        }
        let (start, value, end) = (open.before as u32 + 1, open.value as u32, out.len() as u32);
        if open.object && !buffer::push(&mut self.members, Member { start, value, end }) {
            out.fail();
        }
    }

    /// Tells whether anything was written.
    fn scalar(&self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer) -> bool {
        // The text has been scanned before, so an error cannot come; were there one, the loop must end.
        let Ok(value) = scanner.scalar() else {
            out.fail();
            return false;
        };
        if value.is(flag::EMPTY) && !(self.keeps_zero_time && value.end - value.start > 4) {
            return false;
        }
        self.write_scalar(&value, text, out);
        true
    }

    fn write_scalar(&self, value: &Value, text: &[u8], out: &mut Buffer) {
        if self.canonical && value.kind == kind::STRING && value.is(flag::ESCAPED) {
            out.push(b'"');
            normalise(value.inner(text), out);
            out.push(b'"');
        } else if let Some(integer) = self.odd_integer(value, text) {
            if integer.negative {
                out.push(b'-');
            }
            decimal(integer.magnitude, |digits| out.put(digits));
        } else if !self.canonical && value.kind == kind::NUMBER && value.is(flag::HUGE) {
            out.push(b'"');
            out.put(value.of(text));
            out.push(b'"');
        } else {
            out.put(value.of(text));
        }
    }

    /// An integer that is not written in its shortest form.
    fn odd_integer(&self, value: &Value, text: &[u8]) -> Option<number::Integer> {
        let odd = self.canonical && value.kind == kind::NUMBER && !value.is(flag::PLAIN);
        if odd { number::integer(value.of(text)) } else { None }
    }

    /// Gives repeated keys of the object that starts at `start` one list each.
    fn merge_repeated(&mut self, first: usize, start: usize, out: &mut Buffer) {
        let members = self.members.get(first..).unwrap_or(&[]);
        if members.is_sorted_by(|a, b| key_of(out, a) < key_of(out, b)) {
            return;
        }
        let key = |number: u32| members.get(number as usize).map_or(&[][..], |member| key_of(out, member));
        let Some(order) = sort::order(members.len(), &mut |a, b| (key(a), a) < (key(b), b)) else {
            return out.fail();
        };
        let repeated = order.windows(2).any(|pair| matches!(pair, [a, b] if key(*a) == key(*b)));
        if !repeated && !self.canonical {
            return;
        }
        let end = out.len();
        let mut rest = &order[..];
        while let Some(head) = rest.first().and_then(|number| members.get(*number as usize)) {
            let same = |number: &&u32| {
                members.get(**number as usize).is_some_and(|member| key_of(out, member) == key_of(out, head))
            };
            let (group, after) = rest.split_at(rest.iter().take_while(same).count());
            out.push(if out.len() == end { b'{' } else { b',' });
            merge(members, group, out);
            rest = after;
        }
        out.replace_from(start, end);
    }
}

fn key_of<'a>(out: &'a Buffer, member: &Member) -> &'a [u8] {
    out.slice(member.start as usize, member.value as usize)
}

/// Appends the members of one key as one member.
fn merge(members: &[Member], group: &[u32], out: &mut Buffer) {
    for (place, number) in group.iter().enumerate() {
        let Some(member) = members.get(*number as usize) else { return };
        if place == 0 {
            out.repeat(member.start as usize, member.value as usize);
        }
        if group.len() > 1 {
            out.push(if place == 0 { b'[' } else { b',' });
        }
        out.repeat(member.value as usize, member.end as usize);
    }
    if group.len() > 1 {
        out.push(b']');
    }
}

fn write_key(key: &Key, canonical: bool, text: &[u8], out: &mut Buffer) {
    out.push(b'"');
    let name = text.get(key.start as usize..key.end as usize).unwrap_or(&[]);
    match key.escaped {
        true if canonical => normalise(name, out),
        true => normalise_key(name, out),
        false => out.put(name),
    }
    out.put(b"\":");
}

/// Writes a key in the one form that all equal keys share. Elasticsearch refuses documents with a NUL in
/// a key, so it is written as its picture `␀`: who can choose a key must not make an event vanish.
pub(crate) fn normalise_key(name: &[u8], out: &mut Buffer) {
    let mut value = Buffer::default();
    escape::decode(name, &mut value);
    for (place, part) in value.bytes().split(|byte| *byte == 0).enumerate() {
        if place > 0 {
            out.put("␀".as_bytes());
        }
        escape::encode(part, out);
    }
    out.fail_with(&value);
}

/// Writes the inside of a string in the one form that all spellings of the value share.
pub(crate) fn normalise(name: &[u8], out: &mut Buffer) {
    let mut value = Buffer::default();
    escape::decode(name, &mut value);
    escape::encode(value.bytes(), out);
    out.fail_with(&value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn rewritten(text: &str) -> String {
        let value = Scanner::new(text.as_bytes(), 0).value().unwrap();
        let mut out = Buffer::default();
        Rewriter::default().write(text.as_bytes(), &value, &mut out);
        String::from_utf8(out.bytes().to_vec()).unwrap()
    }

    #[test]
    fn empties_and_white_space_go() {
        assert_eq!(rewritten(r#"{ "a" : [ 1 , "" , null , [ ] , {"x":[[]]} ] , "b" : "" }"#), r#"{"a":[1]}"#);
        assert_eq!(rewritten(r#"[0,false,"   ","0001-01-01T00:00:00Z"]"#), r#"[0,false,"   "]"#);
        assert_eq!(rewritten(r#"{"a":{"b":{}}}"#), "");
    }

    #[test]
    fn huge_numbers_become_text() {
        assert_eq!(rewritten("[1e308,{\"a\":-1e999},1e300]"), "[\"1e308\",{\"a\":\"-1e999\"},1e300]");
    }

    #[test]
    fn repeated_keys_become_a_list() {
        assert_eq!(rewritten(r#"{"b":1,"a":2,"b":{"c":3,"c":4}}"#), r#"{"a":2,"b":[1,{"c":[3,4]}]}"#);
        assert_eq!(rewritten(r#"{"a":1,"\u0061":2}"#), r#"{"a":[1,2]}"#);
        assert_eq!(rewritten(r#"{"a\u0000b":"\u0000"}"#), r#"{"a␀b":"\u0000"}"#);
    }
}
