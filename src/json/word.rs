//! Eight bytes at a time, with integer instructions that every target has.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The eight bytes of `text` from `at`, the first one lowest; bytes after the end are 0.
#[inline(always)]
pub(crate) fn load(text: &[u8], at: usize) -> u64 {
    match text.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => load_last(text, at),
    }
}

#[cold]
#[inline(never)]
fn load_last(text: &[u8], at: usize) -> u64 {
    let missing = (at + 8).saturating_sub(text.len());
    match text.last_chunk() {
        // The last word holds what is wanted, behind bytes that are shifted out.
        Some(bytes) if missing < 8 => u64::from_le_bytes(*bytes) >> (8 * missing),
        Some(_) => 0,
        None => text.get(at..).unwrap_or(&[]).iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// The first word of two.
#[inline(always)]
pub(crate) fn first(bytes: &[u8; 16]) -> u64 {
    u128::from_le_bytes(*bytes) as u64
}

/// The second word of two.
#[inline(always)]
pub(crate) fn second(bytes: &[u8; 16]) -> u64 {
    (u128::from_le_bytes(*bytes) >> 64) as u64
}

/// Marks, by its high bit, the first byte that ends a run of ordinary ASCII inside a JSON string:
/// a quote, a backslash, a control character or a byte above 0x7F. Marks after the first mean nothing.
///
/// `byte ^ 2` maps the quote 0x22 to 0x20, next to the control characters, so that one subtraction
/// finds both. A subtraction borrows from the next byte only where it has found something.
#[inline(always)]
pub(crate) fn string_end(word: u64) -> u64 {
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quote_or_control | backslash | word) & HIGH
}

/// As [`string_end`], but bytes above 0x7F are ordinary.
#[inline(always)]
pub(crate) fn string_end_unicode(word: u64) -> u64 {
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & HIGH
}

/// Marks, by its high bit, the first byte that is no digit. Marks after the first mean nothing.
#[inline(always)]
pub(crate) fn digits_end(word: u64) -> u64 {
    let digits = word ^ (ONES * 0x30);
    (digits | digits.wrapping_add(ONES * 0x76)) & HIGH
}

/// Whether two texts are the same in all of their whole words.
#[inline(always)]
pub(crate) fn are_same(a: &[u8], b: &[u8]) -> bool {
    for (a, b) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        if u64::from_le_bytes(*a) != u64::from_le_bytes(*b) {
            return false;
        }
    }
    true
}

/// Where the line that goes on at `at` ends: at its newline or at the end of the text.
pub(crate) fn end_of_line(text: &[u8], at: usize) -> usize {
    find(text, at, b'\n')
}

/// Where a byte, which is not 0, comes first from `at` on; the end of the text when it does not.
pub(crate) fn find(text: &[u8], mut at: usize, byte: u8) -> usize {
    let wanted = ONES * u64::from(byte);
    while at < text.len() {
        // The byte becomes 0, and 0 alone borrows while its high bit is not set.
        let rest = load(text, at) ^ wanted;
        let marks = rest.wrapping_sub(ONES) & !rest & HIGH;
        if marks != 0 {
            return (at + bytes_before(marks)).min(text.len());
        }
        at += 8;
    }
    text.len()
}

/// How many bytes come before the first marked one.
#[inline(always)]
pub(crate) fn bytes_before(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// The bytes of `word` before the first marked one; `marks` is not 0.
#[inline(always)]
pub(crate) fn keep_before(word: u64, marks: u64) -> u64 {
    // The lowest mark is the high bit of its byte: all bits below that byte are kept.
    word & ((marks & marks.wrapping_neg()) >> 7).wrapping_sub(1)
}

/// One step of the hash that keys, event types and codes are looked up by.
#[inline(always)]
pub(crate) fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Hash of a whole text, equal to the one that the scanner computes for a key on its way.
pub(crate) fn hash(text: &[u8]) -> u64 {
    let mut hash = 0;
    let mut at = 0;
    while at < text.len() {
        hash = mix(hash, load(text, at));
        at += 8;
    }
    hash
}

/// Whether any byte of the word is above 0x7F.
pub(crate) fn is_high(word: u64) -> bool {
    word & HIGH != 0
}

#[cfg(test)]
mod tests {
    // Named here because the generator compiles this file too, outside of the core.
    extern crate alloc;
    use super::*;

    #[test]
    fn the_first_mark_is_exact_for_every_byte_and_place() {
        for place in 0..8 {
            for byte in 0..=255u8 {
                let mut bytes = [b'a'; 8];
                bytes[place] = byte;
                let word = u64::from_le_bytes(bytes);
                let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                let first = if special || byte >= 0x80 { place } else { 8 };
                assert_eq!(bytes_before(string_end(word)), first, "{byte:#x} at {place}");
                let first = if special { place } else { 8 };
                assert_eq!(bytes_before(string_end_unicode(word)), first, "{byte:#x} at {place}");
            }
        }
    }

    #[test]
    fn lines_end_where_the_newline_is() {
        for length in 0..70 {
            for place in 0..=length {
                for filler in [b'a', 0x0B, 0x8A, 0xFF, 0x09] {
                    let mut text = alloc::vec![filler; length];
                    if let Some(byte) = text.get_mut(place) {
                        *byte = b'\n';
                    }
                    for from in 0..=place {
                        assert_eq!(end_of_line(&text, from), place, "{length} {place} {from}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_short_text_is_padded_with_zeros() {
        assert_eq!(load(b"ab", 0), 0x6261);
        assert_eq!(load(b"ab", 1), 0x62);
        assert_eq!(load(b"ab", 2), 0);
        assert_eq!(load(b"ab", 9), 0);
        assert_eq!(load(b"abcdefgh", 0), u64::from_le_bytes(*b"abcdefgh"));
    }

    #[test]
    fn bytes_before_the_mark_are_kept() {
        let word = u64::from_le_bytes(*b"abc\"defg");
        assert_eq!(keep_before(word, string_end(word)), u64::from_le_bytes(*b"abc\0\0\0\0\0"));
    }
}
