//! Reading and indenting one document, whose JSON is known to be well-formed.

use anstyle::{AnsiColor, Style};

/// The raw text of the first member of an object that has this name.
pub fn member<'a>(object: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut at = skip_space(object, 0);
    while matches!(object.get(at), Some(b'{' | b',')) {
        let start = skip_space(object, at + 1);
        let end = value_end(object, start);
        let key = object.get(start + 1..end.checked_sub(1)?)?;
        let start = skip_space(object, skip_space(object, end) + 1);
        let end = value_end(object, start);
        if key == name {
            return object.get(start..end);
        }
        at = skip_space(object, end);
    }
    None
}

fn skip_space(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

/// Where the value that starts at `at` ends.
fn value_end(text: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => at = string_end(text, at) - 1,
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' | b':' if depth == 0 => return at,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 && matches!(byte, b'"' | b'}' | b']') {
            return at;
        }
    }
    at
}

/// Where the string that starts at `at` ends.
fn string_end(text: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(step) = text.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        if text[at + step] == b'"' {
            return at + step + 1;
        }
        at += step + 2;
    }
    text.len()
}

/// Colours of an indented document.
#[derive(Clone, Copy, Debug)]
pub struct Colour {
    key: Style,
    text: Style,
}

impl Colour {
    /// None at all.
    pub fn none() -> Colour {
        Colour { key: Style::new(), text: Style::new() }
    }

    /// For a terminal.
    pub fn terminal() -> Colour {
        Colour { key: AnsiColor::Blue.on_default().bold(), text: AnsiColor::Green.on_default() }
    }
}

/// Appends the document with two spaces of indentation for each level; no byte of its values changes.
pub fn indent(document: &[u8], colour: &Colour, out: &mut Vec<u8>) {
    let mut depth = 0usize;
    let mut at = skip_space(document, 0);
    while let Some(&byte) = document.get(at) {
        let next = skip_space(document, at + 1);
        match byte {
            b'"' => {
                let end = string_end(document, at);
                let after = skip_space(document, end);
                let style = if document.get(after) == Some(&b':') { &colour.key } else { &colour.text };
                paint(style, &document[at..end], out);
                at = after;
                continue;
            }
            b'{' | b'[' if matches!(document.get(next), Some(b'}' | b']')) => {
                out.extend([byte, document[next]]);
                at = skip_space(document, next + 1);
                continue;
            }
            b'{' | b'[' => {
                depth += 1;
                out.push(byte);
                start_line(depth, out);
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                start_line(depth, out);
                out.push(byte);
            }
            b',' => {
                out.push(byte);
                start_line(depth, out);
            }
            b':' => out.extend_from_slice(b": "),
            _ => out.push(byte),
        }
        at = next;
    }
}

fn start_line(depth: usize, out: &mut Vec<u8>) {
    out.push(b'\n');
    out.resize(out.len() + 2 * depth, b' ');
}

fn paint(style: &Style, text: &[u8], out: &mut Vec<u8>) {
    use std::io::Write;
    // Writing to a vector cannot fail.
    let _ = write!(out, "{style}");
    out.extend_from_slice(text);
    let _ = write!(out, "{style:#}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'a>(object: &'a str, name: &str) -> Option<&'a str> {
        member(object.as_bytes(), name.as_bytes()).map(|value| std::str::from_utf8(value).unwrap())
    }

    #[test]
    fn members_are_found_at_the_top_only() {
        let object = r#"{"a":{"id":"in"},"b":[1,{"id":2}],"c":"\"id\":9,{","d":-1.5e3,"id":"x}","e":null}"#;
        assert_eq!(find(object, "id"), Some(r#""x}""#));
        assert_eq!(find(object, "a"), Some(r#"{"id":"in"}"#));
        assert_eq!(find(object, "b"), Some(r#"[1,{"id":2}]"#));
        assert_eq!(find(object, "d"), Some("-1.5e3"));
        assert_eq!(find(object, "e"), Some("null"));
        assert_eq!(find(object, "f"), None);
        assert_eq!(find(" { \"a\" : 1 , \"b\" : [ ] } ", "b"), Some("[ ]"));
        assert_eq!(find("{ }", "a"), None);
        assert_eq!(find("[1]", "a"), None);
        assert_eq!(find("", "a"), None);
    }

    #[test]
    fn indenting_gives_what_serde_json_gives() {
        for text in [
            r#"{"a":{"b":[1,2,{"c":"x,y:{}\\\""}],"d":[],"e":{}},"f":18446744073709551615,"g":null}"#,
            "{ \"a\" : [ ] , \"b\" : { \"c\" : true } }",
            "{}",
        ] {
            let mut out = Vec::new();
            indent(text.as_bytes(), &Colour::none(), &mut out);
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string_pretty(&value).unwrap());
        }
    }

    #[test]
    fn numbers_keep_every_digit() {
        let mut out = Vec::new();
        indent(b"{\"a\":123456789012345678901234567890.10}", &Colour::none(), &mut out);
        assert_eq!(out, b"{\n  \"a\": 123456789012345678901234567890.10\n}");
    }

    #[test]
    fn colours_end_where_the_text_ends() {
        let mut out = Vec::new();
        indent(b"{\"a\":\"b\"}", &Colour::terminal(), &mut out);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "{\n  \u{1b}[1m\u{1b}[34m\"a\"\u{1b}[0m: \u{1b}[32m\"b\"\u{1b}[0m\n}"
        );
    }
}
