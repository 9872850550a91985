//! Numbers by value, exactly: `1.0`, `1` and `10e-1` are one number, 2^64 and 2^64 + 1 are two.

/// A JSON number without its spelling.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// The number, when it has no fraction and fits.
    pub(super) fn integer(&self) -> Option<i64> {
        let zeros = usize::try_from(self.exponent).ok().filter(|zeros| *zeros < 20)?;
        let sign = if self.negative { "-" } else { "" };
        let digits = if self.digits.is_empty() { "0" } else { &self.digits };
        format!("{sign}{digits}{}", "0".repeat(zeros)).parse().ok()
    }
}

/// The number that `text` spells by the grammar of JSON (leading zeros let pass), if it is one.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let all = format!("{whole}{fraction}");
    let digits = all.trim_end_matches('0');
    if digits.is_empty() {
        return Some(Decimal { negative: false, digits: String::new(), exponent: 0 });
    }
    let written: i64 = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let exponent = written - fraction.len() as i64 + (all.len() - digits.len()) as i64;
    Some(Decimal { negative: unsigned != text, digits: digits.trim_start_matches('0').into(), exponent })
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn spelling_does_not_matter_and_value_does() {
        assert_eq!(decimal("1.0"), decimal("1"));
        assert_eq!(decimal("2.147483646e+09"), decimal("2147483646"));
        assert_eq!(decimal("-0.0"), decimal("0"));
        assert_eq!(decimal("022"), decimal("22"));
        assert_ne!(decimal("18446744073709551616"), decimal("18446744073709551617"));
        assert_ne!(decimal("-1"), decimal("1"));
        assert_eq!(decimal("1e"), None);
        assert_eq!(decimal("x"), None);
        assert_eq!(decimal(""), None);
    }

    #[test]
    fn integers_are_found_in_any_spelling() {
        let integer = |text| decimal(text).and_then(|number| number.integer());
        assert_eq!(integer("2.147483646e+09"), Some(2_147_483_646));
        assert_eq!(integer("-0"), Some(0));
        assert_eq!(integer("1.5"), None);
        assert_eq!(integer("9223372036854775808"), None);
    }
}
