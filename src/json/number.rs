//! Numbers without a float: 64-bit integers stay exact, whatever way they are written.

/// Largest magnitude that a declared integer type holds, and whether it may be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// 32-bit signed.
    Integer,
    /// 64-bit signed.
    Long,
    /// 64-bit unsigned.
    UnsignedLong,
}

/// An integer as sign and magnitude.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Integer {
    pub(crate) negative: bool,
    pub(crate) magnitude: u64,
}

impl Integer {
    /// Whether a type holds the number.
    pub(crate) fn fits(&self, range: Range) -> bool {
        let limit = match range {
            Range::Integer => i32::MAX as u64,
            Range::Long => i64::MAX as u64,
            Range::UnsignedLong => return !self.negative,
        };
        self.magnitude <= limit + u64::from(self.negative)
    }
}

/// The value of a JSON number when it is an integer of at most 64 bits: `7`, `1.0`, `2.147483646e+09`.
/// Time is linear in the text, whatever the exponent says.
pub(crate) fn integer(text: &[u8]) -> Option<Integer> {
    let (negative, digits) = match text.split_first() {
        Some((b'-', digits)) => (true, digits),
        _ => (false, text),
    };
    let mantissa = digits.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(digits.len());
    let (mantissa, exponent) = digits.split_at(mantissa);
    let point = mantissa.iter().position(|byte| *byte == b'.').unwrap_or(mantissa.len());
    let (whole, fraction) = mantissa.split_at(point);
    let fraction = fraction.get(1..).unwrap_or(&[]);
    let magnitude = scaled(whole, fraction, self::exponent(exponent))?;
    Some(Integer { negative: negative && magnitude != 0, magnitude })
}

/// Whether the magnitude of a JSON number is 10^308 or more, where doubles come to their end.
#[cold]
pub(crate) fn is_huge(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let mantissa = digits.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(digits.len());
    let (mantissa, exponent) = digits.split_at(mantissa);
    let point = mantissa.iter().position(|byte| *byte == b'.').unwrap_or(mantissa.len()) as i64;
    let Some(first) = mantissa.iter().position(|byte| matches!(byte, b'1'..=b'9')) else { return false };
    // Places from the first digit that counts to the one in front of the point; fewer than none behind it.
    let first = first as i64;
    let places = if first < point { point - first - 1 } else { point - first };
    places + self::exponent(exponent) >= 308
}

/// The exponent of `e+09`; what is beyond ±2^32 counts as that, which no text is long enough to make up for.
fn exponent(text: &[u8]) -> i64 {
    let digits = text.get(1..).unwrap_or(&[]);
    let (negative, digits) = match digits.split_first() {
        Some((b'-', digits)) => (true, digits),
        Some((b'+', digits)) => (false, digits),
        _ => (false, digits),
    };
    let value = digits
        .iter()
        .fold(0i64, |value, digit| (value * 10 + i64::from(digit - b'0')).min(i64::from(u32::MAX)));
    if negative { -value } else { value }
}

/// `whole.fraction` times ten to the `exponent`, when nothing is left behind the point.
fn scaled(whole: &[u8], fraction: &[u8], exponent: i64) -> Option<u64> {
    let point = whole.len() as i64 + exponent;
    let mut magnitude = 0u64;
    for (place, digit) in (0i64..).zip(whole.iter().chain(fraction)) {
        let digit = u64::from(digit - b'0');
        if place < point {
            magnitude = magnitude.checked_mul(10)?.checked_add(digit)?;
        } else if digit != 0 {
            return None;
        }
    }
    let missing = point - (whole.len() + fraction.len()) as i64;
    if magnitude == 0 || missing <= 0 {
        return Some(magnitude);
    }
    (missing < 20).then(|| 10u64.checked_pow(missing as u32)).flatten()?.checked_mul(magnitude)
}

/// The value of a text of 1 to 20 digits with an optional minus, as some fields send their numbers.
pub(crate) fn digits(text: &[u8]) -> Option<Integer> {
    let unsigned = text.strip_prefix(b"-").unwrap_or(text);
    let shaped = (1..=20).contains(&unsigned.len()) && unsigned.iter().all(u8::is_ascii_digit);
    if shaped { integer(text) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<i128> {
        let value = integer(text.as_bytes())?;
        let magnitude = i128::from(value.magnitude);
        Some(if value.negative { -magnitude } else { magnitude })
    }

    #[test]
    fn integers_in_any_dress() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0", 0),
            ("1.0", 1),
            ("1.50e1", 15),
            ("2.147483646e+09", 2_147_483_646),
            ("18446744073709551615", i128::from(u64::MAX)),
            ("-9223372036854775808", i128::from(i64::MIN)),
            ("1000e-3", 1),
            ("0e99999999999999999999", 0),
            ("1e19", 10_000_000_000_000_000_000),
        ] {
            assert_eq!(read(text), Some(value), "{text}");
        }
        for text in ["1.5", "1e-1", "1e20", "18446744073709551616", "1e999999999999", "0.1e0"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn ranges() {
        let fits = |text: &str, range| integer(text.as_bytes()).unwrap().fits(range);
        assert!(fits("2147483647", Range::Integer) && !fits("2147483648", Range::Integer));
        assert!(fits("-2147483648", Range::Integer) && !fits("-2147483649", Range::Integer));
        assert!(fits("9223372036854775807", Range::Long) && !fits("9223372036854775808", Range::Long));
        assert!(fits("-9223372036854775808", Range::Long) && !fits("-9223372036854775809", Range::Long));
        assert!(fits("18446744073709551615", Range::UnsignedLong) && !fits("-1", Range::UnsignedLong));
    }

    #[test]
    fn text_digits() {
        assert!(digits(b"022").is_some() && digits(b"-1").is_some());
        for text in [&b""[..], b"-", b"+1", b"1.0", b"1e1", b"123456789012345678901", b" 1"] {
            assert!(digits(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn what_a_double_cannot_hold_is_huge() {
        for (text, huge) in [
            ("1e307", false),
            ("9.9E+307", false),
            ("1e308", true),
            ("-1.5e308", true),
            ("10e307", true),
            ("0.1e308", false),
            ("0.1e309", true),
            ("0.001e310", false),
            ("0.001e311", true),
            ("0e999999999999", false),
            ("0.0e309", false),
            ("1e-999999999999999", false),
            ("1e999999999999999999999", true),
        ] {
            assert_eq!(is_huge(text.as_bytes()), huge, "{text}");
            assert!(huge || text.parse::<f64>().unwrap().is_finite());
        }
        assert!(!is_huge(&[b'9'; 308]));
        assert!(is_huge(&[b'9'; 309]));
    }
}
