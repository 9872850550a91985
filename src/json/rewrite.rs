//! A container that cannot be copied as it stands is written again: without white space, without
//! empty values, each key once. What a repeated key held becomes a list, in the order of appearance.

use super::scan::Scanner;
use super::{Value, escape, flag, kind, number};
use crate::buffer::{self, Buffer};
use crate::error::decimal;
use crate::sort;
use alloc::vec::Vec;

/// Members of the objects that are open; kept between calls for its room.
#[derive(Debug, Default)]
pub(crate) struct Rewriter {
    members: Vec<Member>,
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

impl Rewriter {
    /// For texts that this mapper wrote.
    pub(crate) fn of_documents() -> Rewriter {
        Rewriter { keeps_zero_time: true, ..Rewriter::default() }
    }

    /// Appends the clean text of `value` to `out`; nothing when no value is left.
    pub(crate) fn write(&mut self, text: &[u8], value: &Value, out: &mut Buffer) -> bool {
        let mut scanner = Scanner::new(text, value.start as usize);
        self.members.clear();
        self.value(&mut scanner, text, out)
    }

    /// Gives back room that only a long event needs.
    pub(crate) fn shrink(&mut self, most: usize) {
        self.members.clear();
        self.members.shrink_to(most);
    }

    /// Tells whether anything was written. The text has been scanned before, so an error cannot come.
    fn value(&mut self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer) -> bool {
        match scanner.token() {
            b'{' => self.object(scanner, text, out),
            b'[' => self.list(scanner, text, out),
            _ => match scanner.value() {
                Ok(value)
                    if !value.is(flag::EMPTY) || self.keeps_zero_time && value.end - value.start > 4 =>
                {
                    self.scalar(&value, text, out);
                    true
                }
                _ => false,
            },
        }
    }

    fn scalar(&self, value: &Value, text: &[u8], out: &mut Buffer) {
        if self.canonical && value.kind == kind::STRING && value.is(flag::ESCAPED) {
            out.push(b'"');
            normalise(value.inner(text), out);
            out.push(b'"');
        } else if let Some(integer) = self.odd_integer(value, text) {
            if integer.negative {
                out.push(b'-');
            }
            decimal(integer.magnitude, |digits| out.put(digits));
        } else {
            out.put(value.of(text));
        }
    }

    /// An integer that is not written in its shortest form.
    fn odd_integer(&self, value: &Value, text: &[u8]) -> Option<number::Integer> {
        let odd = self.canonical && value.kind == kind::NUMBER && !value.is(flag::PLAIN);
        if odd { number::integer(value.of(text)) } else { None }
    }

    fn list(&mut self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer) -> bool {
        let start = out.len();
        scanner.at += 1;
        while !matches!(scanner.token(), b']' | 0) {
            let before = out.len();
            out.push(if before == start { b'[' } else { b',' });
            if !self.value(scanner, text, out) {
                out.truncate(before);
            }
            if scanner.token() == b',' {
                scanner.at += 1;
            }
        }
        scanner.at += 1;
        close(out, start, b']')
    }

    fn object(&mut self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer) -> bool {
        let start = out.len();
        let first = self.members.len();
        scanner.at += 1;
        while scanner.token() == b'"' {
            self.member(scanner, text, out, start);
            if scanner.token() == b',' {
                scanner.at += 1;
            }
        }
        scanner.at += 1;
        self.merge_repeated(first, start, out);
        self.members.truncate(first);
        close(out, start, b'}')
    }

    fn member(&mut self, scanner: &mut Scanner<'_>, text: &[u8], out: &mut Buffer, object: usize) {
        let Ok(key) = scanner.key() else { return };
        let before = out.len();
        out.push(if before == object { b'{' } else { b',' });
        out.push(b'"');
        let name = text.get(key.start as usize..key.end as usize).unwrap_or(&[]);
        match key.escaped {
            true if self.canonical => normalise(name, out),
            true => normalise_key(name, out),
            false => out.put(name),
        }
        out.put(b"\":");
        let value = out.len();
        if !self.value(scanner, text, out) {
            out.truncate(before);
            return;
        }
        let member = Member { start: before as u32 + 1, value: value as u32, end: out.len() as u32 };
        if !buffer::push(&mut self.members, member) {
            out.fail();
        }
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

/// Closes what was opened at `start`, unless nothing was written.
fn close(out: &mut Buffer, start: usize, bracket: u8) -> bool {
    if out.len() == start {
        return false;
    }
    out.push(bracket);
    true
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
    fn repeated_keys_become_a_list() {
        assert_eq!(rewritten(r#"{"b":1,"a":2,"b":{"c":3,"c":4}}"#), r#"{"a":2,"b":[1,{"c":[3,4]}]}"#);
        assert_eq!(rewritten(r#"{"a":1,"\u0061":2}"#), r#"{"a":[1,2]}"#);
        assert_eq!(rewritten(r#"{"a\u0000b":"\u0000"}"#), r#"{"a␀b":"\u0000"}"#);
    }
}
