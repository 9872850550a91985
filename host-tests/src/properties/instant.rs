//! Times by the instant they name, read by a library that is not ours.

use jiff::civil::date;
use jiff::fmt::temporal::{Pieces, PiecesOffset};

const MILLISECOND: i128 = 1_000_000;

/// Nanoseconds since 1970 of an RFC 3339 text; without an offset UTC is meant, a date alone is
/// midnight, digits after the ninth of the fraction do not count.
pub(super) fn instant(text: &str) -> Option<i128> {
    let text = nine_digits(text);
    let pieces = Pieces::parse(&text).ok()?;
    let local = pieces.date().to_datetime(pieces.time().unwrap_or_default());
    let offset = match pieces.offset() {
        Some(PiecesOffset::Numeric(offset)) => i128::from(offset.offset().seconds()) * 1_000_000_000,
        _ => 0,
    };
    Some(local.duration_since(date(1970, 1, 1).at(0, 0, 0, 0)).as_nanos() - offset)
}

fn nine_digits(text: &str) -> String {
    let Some((clock, rest)) = text.split_once('.') else { return text.to_owned() };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    format!("{clock}.{}{}", &rest[..digits.min(9)], &rest[digits..])
}

/// The instant of a number of milliseconds since 1970.
pub(super) fn of_milliseconds(milliseconds: i64) -> i128 {
    i128::from(milliseconds) * MILLISECOND
}

/// `instant` cut to milliseconds.
pub(super) fn to_milliseconds(instant: i128) -> i128 {
    instant - instant.rem_euclid(MILLISECOND)
}

/// Whether documents may hold `text` as a date: UTC with `Z`, 3 to 9 digits of fraction.
pub(super) fn is_written_date(text: &str) -> bool {
    let fraction = text.split_once('.').and_then(|(_, rest)| rest.strip_suffix('Z'));
    instant(text).is_some()
        && text.get(10..11) == Some("T")
        && fraction.is_some_and(|fraction| (3..=9).contains(&fraction.len()))
}

#[cfg(test)]
mod tests {
    use super::{instant, is_written_date, of_milliseconds, to_milliseconds};

    #[test]
    fn one_instant_in_many_spellings() {
        assert_eq!(instant("2024-01-01T01:00:00+02:00"), instant("2023-12-31T23:00:00.000Z"));
        assert_eq!(instant("2024-01-01T01:00:00"), instant("2024-01-01T01:00:00Z"));
        assert_eq!(instant("1970-01-01"), Some(0));
        assert_eq!(instant("1970-01-01T00:01:51.111Z"), Some(of_milliseconds(111_111)));
        assert_eq!(instant("2024-01-01T00:00:00.1234567891Z"), instant("2024-01-01T00:00:00.123456789Z"));
        assert!(instant("9999-12-31T23:59:59.999Z") > instant("9999-12-31T23:59:59Z"));
        assert_eq!(instant("soon"), None);
        assert_eq!(instant("2024-13-01T00:00:00Z"), None);
    }

    #[test]
    fn milliseconds_are_cut_not_rounded() {
        let cut = to_milliseconds(instant("2024-01-01T00:00:00.1239Z").expect("a time"));
        assert_eq!(Some(cut), instant("2024-01-01T00:00:00.123Z"));
    }

    #[test]
    fn written_dates_have_three_digits_at_least() {
        assert!(is_written_date("2024-01-01T00:00:00.000Z"));
        assert!(!is_written_date("2024-01-01T00:00:00Z"));
        assert!(!is_written_date("2024-01-01T00:00:00.000+01:00"));
    }
}
