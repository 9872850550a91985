//! White space of JSON text, and nothing else: expectations are indented for readers and compared
//! byte for byte without it, so that every token keeps its spelling.

/// The tokens of `text` without the white space between them. Strings stay as they are.
pub fn compact(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    each_byte(text, |byte, in_string| {
        if in_string || !byte.is_ascii_whitespace() {
            out.push(byte);
        }
    });
    out
}

/// The tokens of `text`, one member or element per line, two spaces per level, a line end at the end.
pub fn indent(text: &[u8]) -> Vec<u8> {
    let text = compact(text);
    let mut out = Vec::with_capacity(text.len() * 2);
    let mut depth = 0usize;
    let mut opened = false;
    each_byte(&text, |byte, in_string| {
        let closes = !in_string && matches!(byte, b'}' | b']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        if opened != closes {
            break_line(&mut out, depth);
        }
        opened = !in_string && matches!(byte, b'{' | b'[');
        out.push(byte);
        match byte {
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b',' => break_line(&mut out, depth),
            b':' => out.push(b' '),
            _ => {}
        }
    });
    out.push(b'\n');
    out
}

/// Number of members of all objects in `text`, counted by their colons.
pub(crate) fn members(text: &[u8]) -> usize {
    let mut colons = 0;
    each_byte(text, |byte, in_string| colons += usize::from(byte == b':' && !in_string));
    colons
}

fn break_line(out: &mut Vec<u8>, depth: usize) {
    out.push(b'\n');
    out.resize(out.len() + 2 * depth, b' ');
}

/// Calls `visit` for each byte and says whether it belongs to a string, quotes included.
fn each_byte(text: &[u8], mut visit: impl FnMut(u8, bool)) {
    let (mut in_string, mut escaped) = (false, false);
    for &byte in text {
        let was_in_string = in_string;
        if byte == b'"' && !escaped {
            in_string = !in_string;
        }
        escaped = was_in_string && byte == b'\\' && !escaped;
        visit(byte, was_in_string || in_string);
    }
}

#[cfg(test)]
mod tests {
    use super::{compact, indent};

    #[test]
    fn members_and_elements_get_a_line_each() {
        let text = br#"{"a":{},"b":[],"c":[1,{"d":"x"}],"e":{"f":null}}"#;
        let expected = "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": [\n    1,\n    {\n      \"d\": \"x\"\n    }\n  ],\n  \"e\": {\n    \"f\": null\n  }\n}\n";
        assert_eq!(String::from_utf8_lossy(&indent(text)), expected);
    }

    #[test]
    fn strings_keep_every_byte() {
        let text = br#"{"a b":" , : [ { \" \\","\\":"\t ]"}"#;
        assert_eq!(compact(&indent(text)), text);
        let lines = indent(text);
        let lines: Vec<&[u8]> = lines.split(|byte| *byte == b'\n').collect();
        assert_eq!(lines.len(), 5, "two members, two brackets, the end");
        assert_eq!(lines[1], br#"  "a b": " , : [ { \" \\","#);
    }

    #[test]
    fn tokens_keep_their_spelling() {
        let text = br#"[1.0,1e3,-0,"\u00e9",18446744073709551616]"#;
        assert_eq!(compact(&indent(text)), text);
    }
}
