//! Base64 (RFC 4648, standard alphabet, padded), only where it hides text.

use crate::buffer::Buffer;

/// Appends the decoded text; nothing, and `false`, unless the whole decodes to non-empty UTF-8 without NUL.
pub(crate) fn decode_text(text: &[u8], out: &mut Buffer) -> bool {
    let start = out.len();
    let decoded = !text.is_empty() && text.len().is_multiple_of(4) && decode(text, out);
    let bytes = out.slice(start, out.len());
    let readable = decoded && !bytes.is_empty() && !bytes.contains(&0) && core::str::from_utf8(bytes).is_ok();
    if !readable {
        out.truncate(start);
    }
    readable
}

fn decode(text: &[u8], out: &mut Buffer) -> bool {
    let padding = text.iter().rev().take_while(|byte| **byte == b'=').count();
    if padding > 2 {
        return false;
    }
    let digits = text.get(..text.len() - padding).unwrap_or(&[]);
    for group in digits.chunks(4) {
        let mut bits = 0u32;
        for digit in group {
            match sextet(*digit) {
                Some(value) => bits = bits << 6 | value,
                None => return false,
            }
        }
        bits <<= 6 * (4 - group.len());
        let [_, bytes @ ..] = bits.to_be_bytes();
        let count = group.len().saturating_sub(1);
        // What is cut off must be zero, else two texts would mean the same bytes.
        if bytes.get(count..).is_some_and(|rest| rest.iter().any(|byte| *byte != 0)) {
            return false;
        }
        out.put(bytes.get(..count).unwrap_or(&[]));
    }
    true
}

fn sextet(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn decoded(text: &str) -> Option<String> {
        let mut out = Buffer::default();
        decode_text(text.as_bytes(), &mut out).then(|| String::from_utf8(out.bytes().to_vec()).unwrap())
    }

    #[test]
    fn text_is_decoded_and_bytes_are_not() {
        assert_eq!(decoded("eyJhIjogMX0=").as_deref(), Some("{\"a\": 1}"));
        assert_eq!(decoded("bHMgLWxhDQo=").as_deref(), Some("ls -la\r\n"));
        assert_eq!(decoded("w6k=").as_deref(), Some("é"));
        for text in
            ["", "AAECAw==", "/w==", "abc", "YQ", "YR==", "YQ==YQ==", "Y===", "====", "YQ= ", "YWJj\n"]
        {
            assert_eq!(decoded(text), None, "{text}");
        }
    }
}
