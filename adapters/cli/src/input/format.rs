//! How events stand in an input, recognised by its first bytes.

use std::fmt;

/// The ways in which events can stand in an input.
#[derive(clap::ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputFormat {
    /// Tell from the content
    #[default]
    Auto,
    /// One event per line
    Ndjson,
    /// JSON values over any number of lines: arrays of events, pretty-printed events
    Json,
    /// The whole input is one event, byte for byte: nothing is decompressed
    Event,
}

impl fmt::Display for InputFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use clap::ValueEnum;
        let value = self.to_possible_value();
        formatter.write_str(value.as_ref().map_or("", |value| value.get_name()))
    }
}

/// A first line longer than this is taken for a line, whatever may follow.
const LONG_LINE: usize = 1 << 20;

/// Tells NDJSON from other JSON by the start of the input; `None` when that takes more of it.
///
/// NDJSON is what an input is taken for unless it opens an array of objects, or its first line holds
/// an object that the next line continues or that another one follows. A first line cut off in the
/// middle (as a rotated log has it) does not change that.
///
/// `searched` remembers how many bytes are known to hold no line end.
pub fn recognise(text: &[u8], searched: &mut usize, ended: bool) -> Option<InputFormat> {
    let Some((start, first)) = significant(text, 0) else {
        return ended.then_some(InputFormat::Ndjson);
    };
    match first {
        b'[' => match significant(text, start + 1) {
            Some((_, b'{' | b'[' | b']')) => Some(InputFormat::Json),
            Some(_) => Some(InputFormat::Ndjson),
            None => ended.then_some(InputFormat::Json),
        },
        b'{' => {
            let line_end = match memchr::memchr(b'\n', &text[*searched..]) {
                Some(at) => *searched + at,
                None if ended || text.len() >= LONG_LINE => text.len(),
                None => {
                    *searched = text.len();
                    return None;
                }
            };
            *searched = line_end.max(start);
            recognise_first_object(text, start, line_end.max(start), ended)
        }
        _ => Some(InputFormat::Ndjson),
    }
}

fn recognise_first_object(text: &[u8], start: usize, line_end: usize, ended: bool) -> Option<InputFormat> {
    let continues = match first_object(&text[start..line_end]) {
        FirstObject::Closed { follows } => follows == Some(b'{'),
        FirstObject::CutInText => false,
        FirstObject::Open { last: b':' | b'[' } => true,
        FirstObject::Open { .. } => match significant(text, line_end) {
            Some((_, byte)) => byte != b'{',
            None if ended || line_end == text.len() => false,
            None => return None,
        },
    };
    Some(if continues { InputFormat::Json } else { InputFormat::Ndjson })
}

/// How the object at the start of a line ends on that line.
enum FirstObject {
    /// It is whole; `follows` is the next byte after it that is no white space.
    Closed { follows: Option<u8> },
    /// The line ends inside a text.
    CutInText,
    /// The line ends elsewhere in the object, `last` being its last byte that is no white space.
    Open { last: u8 },
}

fn first_object(line: &[u8]) -> FirstObject {
    let mut depth = 0usize;
    let mut in_text = false;
    let mut last = b'{';
    let mut at = 0;
    while let Some(&byte) = line.get(at) {
        at += 1;
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => {
                depth -= 1;
                if depth == 0 {
                    return FirstObject::Closed { follows: significant(line, at).map(|(_, byte)| byte) };
                }
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    if in_text { FirstObject::CutInText } else { FirstObject::Open { last } }
}

/// The first byte from `from` on that is no white space, and where it is.
fn significant(text: &[u8], from: usize) -> Option<(usize, u8)> {
    let rest = text.get(from..)?;
    let at = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
    Some((from + at, rest[at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> InputFormat {
        recognise(text.as_bytes(), &mut 0, true).unwrap()
    }

    #[test]
    fn one_event_per_line() {
        for text in [
            "",
            " \n ",
            "{\"a\":1}",
            "{\"a\":1}\n{\"b\":2}\n",
            "  {\"a\":{\"b\":[1]}} \n",
            "{\"a\":\"{\"}\n",
            "no JSON\n{\"a\":1}\n",
            "[INFO] a log line\n{\"a\":1}\n",
            "{\"a\":1} trailing\n",
        ] {
            assert_eq!(whole(text), InputFormat::Ndjson, "{text:?}");
        }
    }

    #[test]
    fn a_cut_first_line_is_still_a_line() {
        for text in
            ["{\"a\":\"te\n{\"b\":2}\n", "{\"a\":1\n{\"b\":2}\n", "{\"a\":1,\n{\"b\":2}\n", "{\n{\"b\":2}"]
        {
            assert_eq!(whole(text), InputFormat::Ndjson, "{text:?}");
        }
    }

    #[test]
    fn arrays_and_pretty_printed_events() {
        for text in [
            "[{\"a\":1}]",
            "\n [ \n{\"a\":1}]",
            "[]",
            "{\n  \"a\": 1\n}",
            "{\"a\":\n{}}",
            "{ \"a\": [\n1]}",
            "{\"a\":1\n,\"b\":2}",
            "{\"a\":1}{\"b\":2}",
        ] {
            assert_eq!(whole(text), InputFormat::Json, "{text:?}");
        }
    }

    #[test]
    fn waits_until_it_can_tell() {
        for text in ["", " ", "[", "[ ", "{\"a\":1}", "{\"a\":1,\n", "{\n \n"] {
            assert_eq!(recognise(text.as_bytes(), &mut 0, false), None, "{text:?}");
        }
        assert_eq!(recognise(b"{\"a\":1}\n", &mut 0, false), Some(InputFormat::Ndjson));
    }

    #[test]
    fn the_answer_does_not_depend_on_the_pieces() {
        for text in ["{\"a\":1}\n{\"b\":2}\n", "{\n  \"a\": 1\n}\n", "[\n{}]", "{\"a\":1,\n{}\n"] {
            let mut searched = 0;
            let by_byte = (0..text.len())
                .find_map(|end| recognise(&text.as_bytes()[..end], &mut searched, false))
                .unwrap_or_else(|| recognise(text.as_bytes(), &mut searched, true).unwrap());
            assert_eq!(by_byte, whole(text), "{text:?}");
        }
    }
}
