//! Strings: from JSON text to their value and back, and the repair of broken ones.

use crate::buffer::Buffer;

const HEX: &[u8; 16] = b"0123456789abcdef";

fn hex(nibble: u8) -> u8 {
    match HEX.get(nibble as usize & 15) {
        Some(digit) => *digit,
        None => b'0',
    }
}

/// Appends the value of a string, given the text between its quotes, as UTF-8.
/// The text has been scanned and repaired: its escapes are whole.
pub(crate) fn decode(inner: &[u8], out: &mut Buffer) {
    let mut rest = inner;
    while let Some(slash) = rest.iter().position(|byte| *byte == b'\\') {
        out.put(rest.get(..slash).unwrap_or(&[]));
        rest = rest.get(slash + 1..).unwrap_or(&[]);
        let Some((name, after)) = rest.split_first() else { return };
        rest = after;
        match name {
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'u' => rest = decode_unicode(rest, out),
            other => out.push(*other),
        }
    }
    out.put(rest);
}

/// Decodes what follows `\u`; gives the rest.
fn decode_unicode<'a>(text: &'a [u8], out: &mut Buffer) -> &'a [u8] {
    let (mut unit, mut rest) = unit(text);
    if unit & 0xFC00 == 0xD800 {
        let (low, after) = self::unit(rest.get(2..).unwrap_or(&[]));
        unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
        rest = after;
    }
    let character = char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER);
    out.put(character.encode_utf8(&mut [0; 4]).as_bytes());
    rest
}

fn unit(text: &[u8]) -> (u32, &[u8]) {
    let (digits, rest) = text.split_at(text.len().min(4));
    (digits.iter().fold(0, |unit, digit| unit << 4 | nibble(*digit)), rest)
}

fn nibble(digit: u8) -> u32 {
    u32::from(match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    })
}

/// Appends `text` as the inside of a JSON string. Bytes that are not UTF-8 are written as they are.
pub(crate) fn encode(text: &[u8], out: &mut Buffer) {
    let mut plain = 0;
    for (at, byte) in text.iter().enumerate() {
        if *byte >= b' ' && *byte != b'"' && *byte != b'\\' {
            continue;
        }
        out.put(text.get(plain..at).unwrap_or(&[]));
        plain = at + 1;
        match byte {
            b'"' | b'\\' => out.put(&[b'\\', *byte]),
            b'\n' => out.put(b"\\n"),
            b'\r' => out.put(b"\\r"),
            b'\t' => out.put(b"\\t"),
            8 => out.put(b"\\b"),
            12 => out.put(b"\\f"),
            other => out.put(&[b'\\', b'u', b'0', b'0', hex(other >> 4), hex(other & 15)]),
        }
    }
    out.put(text.get(plain..).unwrap_or(&[]));
}

/// Appends any bytes as the inside of a JSON string from which they can be read back.
///
/// UTF-8 stays as it is. When there are bytes that are not UTF-8, each becomes `\xHH` and every
/// backslash of the text is doubled, so that undoing the two gives the bytes again; the result tells
/// which of the two forms was written.
pub(crate) fn encode_bytes(bytes: &[u8], out: &mut Buffer) -> bool {
    if core::str::from_utf8(bytes).is_ok() {
        encode(bytes, out);
        return false;
    }
    for chunk in bytes.utf8_chunks() {
        for part in chunk.valid().as_bytes().split_inclusive(|byte| *byte == b'\\') {
            encode(part, out);
            if part.last() == Some(&b'\\') {
                out.put(b"\\\\");
            }
        }
        for byte in chunk.invalid() {
            out.put(&[b'\\', b'\\', b'x', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    true
}

/// Copies a JSON text that scans, with what other parsers refuse made printable: a byte that is not
/// UTF-8 becomes the text `\xHH`, an escape of half a surrogate pair becomes the text of that escape.
pub(crate) fn repair(text: &[u8], out: &mut Buffer) {
    for chunk in text.utf8_chunks() {
        repair_surrogates(chunk.valid().as_bytes(), out);
        for byte in chunk.invalid() {
            out.put(&[b'\\', b'\\', b'x', hex(byte >> 4), hex(byte & 15)]);
        }
    }
}

fn repair_surrogates(text: &[u8], out: &mut Buffer) {
    let mut rest = text;
    while let Some(slash) = rest.iter().position(|byte| *byte == b'\\') {
        let (plain, escape) = rest.split_at(slash);
        out.put(plain);
        let length = escape_length(escape);
        if length == 0 {
            out.push(b'\\');
        }
        let (escape, after) = escape.split_at(length.max(if length == 0 { 6 } else { 2 }).min(escape.len()));
        out.put(escape);
        rest = after;
    }
    out.put(rest);
}

/// Bytes of the escape that `text` starts with, both halves of a surrogate pair together; 0 for half a pair.
fn escape_length(text: &[u8]) -> usize {
    if text.get(1) != Some(&b'u') {
        return 2;
    }
    let high = unit(text.get(2..).unwrap_or(&[])).0;
    match high & 0xFC00 {
        0xDC00 => 0,
        0xD800 => {
            let low = text.get(8..).filter(|_| text.get(6..8) == Some(b"\\u"));
            let low = low.map_or(0, |digits| unit(digits).0);
            if low & 0xFC00 == 0xDC00 { 12 } else { 0 }
        }
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn written(write: impl Fn(&mut Buffer)) -> String {
        let mut out = Buffer::default();
        write(&mut out);
        String::from_utf8(out.bytes().to_vec()).unwrap()
    }

    #[test]
    fn escapes_decode() {
        let value = written(|out| decode(br#"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00z"#, out));
        assert_eq!(value, "a\"\\/\u{8}\u{c}\n\r\té😀z");
    }

    #[test]
    fn every_control_character_is_escaped() {
        let text: Vec<u8> = (0..0x80).collect();
        let inner = written(|out| encode(&text, out));
        assert_eq!(written(|out| decode(inner.as_bytes(), out)).as_bytes(), text);
        assert!(inner.bytes().all(|byte| byte >= b' '));
    }

    #[test]
    fn broken_bytes_stay_readable() {
        assert_eq!(written(|out| assert!(encode_bytes(b"a\\b\xFFc", out))), r"a\\\\b\\xffc");
        assert_eq!(written(|out| assert!(!encode_bytes(b"a\\b\"c", out))), r#"a\\b\"c"#);
    }

    #[test]
    fn half_surrogates_become_text() {
        let cases = [
            (r"\ud800", r"\\ud800"),
            (r"\udc00x", r"\\udc00x"),
            (r"\ud800A", r"\\ud800A"),
            (r"\ud83d\ude00", r"\ud83d\ude00"),
            (r"\ud800\ud83d\ude00", r"\\ud800\ud83d\ude00"),
            (r"\\ud800", r"\\ud800"),
            (r"\n\u0041", r"\n\u0041"),
        ];
        for (text, repaired) in cases {
            assert_eq!(written(|out| repair(text.as_bytes(), out)), repaired, "{text}");
        }
        assert_eq!(written(|out| repair(b"a\xFF\\n", out)), r"a\\xff\n");
    }
}
