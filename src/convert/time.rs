//! Times: RFC 3339 in any precision to UTC with a precision of our choice.

use crate::buffer::Buffer;
use crate::json::word;

/// A point in time, kept apart from the text of its fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time<'a> {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) seconds: i64,
    /// The digits after the point, as they came.
    pub(crate) fraction: &'a [u8],
    /// The text before the fraction when it is in UTC already.
    utc: Option<&'a [u8]>,
}

/// How many digits the fraction is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Precision {
    /// Exactly three; more are cut.
    Millis,
    /// As given, at least three and at most nine.
    Given,
}

impl Precision {
    /// Digits at most.
    pub(crate) fn most(self) -> usize {
        match self {
            Precision::Millis => 3,
            Precision::Given => 9,
        }
    }
}

const DAY: i64 = 86_400;

impl<'a> Time<'a> {
    /// Reads `2024-01-02T03:04:05.678Z`, with an offset, without one (UTC), or a date alone.
    pub(crate) fn parse(text: &'a [u8]) -> Option<Time<'a>> {
        let (date, clock) = text.split_at_checked(10).unwrap_or((text, &[]));
        let days = date_days(date)?;
        let Some((separator, clock)) = clock.split_first() else {
            return (text.len() == 10).then_some(Time { seconds: days * DAY, fraction: &[], utc: None });
        };
        if !matches!(separator, b'T' | b't') {
            return None;
        }
        let (hms, rest) = clock.split_at_checked(8)?;
        let seconds = days * DAY + clock_seconds(hms)?;
        let (fraction, zone) = split_fraction(rest)?;
        let seconds = in_four_digit_years(seconds - offset_seconds(zone)?)?;
        let utc = if *separator == b'T' && offset_seconds(zone) == Some(0) { text.get(..19) } else { None };
        Some(Time { seconds, fraction, utc })
    }

    /// A JSON number in a date field counts milliseconds since 1970, as Elasticsearch reads it.
    pub(crate) fn from_millis(millis: i64, digits: &'a mut [u8; 3]) -> Option<Time<'a>> {
        let seconds = in_four_digit_years(millis.div_euclid(1000))?;
        let rest = millis.rem_euclid(1000) as u16;
        *digits = [b'0' + (rest / 100) as u8, b'0' + (rest / 10 % 10) as u8, b'0' + (rest % 10) as u8];
        Some(Time { seconds, fraction: digits, utc: None })
    }

    /// Nanoseconds of the fraction.
    fn nanos(&self) -> i64 {
        let nine = self.fraction.iter().chain(core::iter::repeat(&b'0')).take(9);
        nine.fold(0, |nanos, digit| nanos * 10 + i64::from(digit - b'0'))
    }

    /// Nanoseconds since 1970.
    fn unix_nanos(&self) -> Option<i64> {
        self.seconds.checked_mul(1_000_000_000)?.checked_add(self.nanos())
    }

    /// Appends the time in UTC without quotes.
    pub(crate) fn write(&self, precision: Precision, out: &mut Buffer) {
        match self.utc {
            Some(text) => out.put(text),
            None => write_civil(self.seconds, out),
        }
        let most = precision.most().min(self.fraction.len());
        let digits = self.fraction.get(..most).unwrap_or(&[]);
        out.push(b'.');
        out.put(digits);
        for _ in digits.len()..3 {
            out.push(b'0');
        }
        out.push(b'Z');
    }
}

/// Seconds of the years 0000 to 9999, which are all that the text of a time has room for.
fn in_four_digit_years(seconds: i64) -> Option<i64> {
    (-62_167_219_200..253_402_300_800).contains(&seconds).then_some(seconds)
}

/// The nanoseconds between two times, if the first one is not later.
pub(crate) fn nanos_between(start: &[u8], end: &[u8]) -> Option<u64> {
    let nanos = |text| Time::parse(text)?.unix_nanos();
    u64::try_from(nanos(end)?.checked_sub(nanos(start)?)?).ok()
}

/// Whether a text is a time in UTC with milliseconds, as nearly all events have it: such a text is
/// written as it came.
pub(crate) fn is_canonical(text: &[u8]) -> bool {
    text.len() == 24 && is_utc_at(text, 0, 24)
}

/// How many digits the fraction of a time in UTC has, if it is spelled `2024-01-02T03:04:05.678Z` with any
/// fraction or none.
pub(crate) fn utc_digits(text: &[u8]) -> Option<usize> {
    let fraction = match text.get(19..)? {
        [b'Z'] => &[][..],
        [b'.', digits @ .., b'Z'] if !digits.is_empty() => digits,
        _ => return None,
    };
    let good = fraction.iter().all(u8::is_ascii_digit) && is_utc(text, 0, b":00\0\0\0\0\0", 0x76_767F, 3);
    good.then_some(fraction.len())
}

/// Whether a time in UTC stands at `at`, spelled `2024-01-02T03:04:05.678Z` with as many digits of the
/// fraction as the length of the text tells, or without one.
#[inline(always)]
pub(crate) fn is_utc_at(text: &[u8], at: usize, length: usize) -> bool {
    match length {
        24 => is_utc(text, at, b":00.000Z", 0x7F76_7676_7F76_767F, 8),
        20 => is_utc(text, at, b":00Z\0\0\0\0", 0x7F76_767F, 4),
        _ => text.get(at..at + length).and_then(utc_digits).is_some(),
    }
}

/// The idea: three words hold the text. Without the form of a time, digits are 0 to 9 and everything else
/// is 0, which a sum that carries into the high bit of a byte tells. Ten times a digit and the next one are
/// a number of two digits, and sums tell again whether it is too large.
///
/// `form` and `limit` are those of the last word, of which `kept` bytes count.
#[inline(always)]
fn is_utc(text: &[u8], at: usize, form: &[u8; 8], limit: u64, kept: u32) -> bool {
    let date = word::load(text, at) ^ u64::from_le_bytes(*b"0000-00-");
    let clock = word::load(text, at + 8) ^ u64::from_le_bytes(*b"00T00:00");
    let last = (word::load(text, at + 16) ^ u64::from_le_bytes(*form)) & u64::MAX >> (64 - 8 * kept);
    let two = |digits: u64| digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let (month, day) = (two(date), two(clock));
    let odd = (date | date.wrapping_add(0x7F76_767F_7676_7676))
        | (clock | clock.wrapping_add(0x7676_7F76_767F_7676))
        | (last | last.wrapping_add(limit))
        // From each limit to 127: 12 months, 31 days, 23 hours, 59 minutes and seconds.
        | month.wrapping_add(0x73 << 40)
        | day.wrapping_add(0x44 << 48 | 0x68 << 24 | 0x60)
        | two(last).wrapping_add(0x44 << 8);
    if odd & 0x8080_8080_8080_8080 != 0 {
        return false;
    }
    let (month, day) = ((month >> 40) as u8, day as u8);
    month != 0 && day.wrapping_sub(1) < 28 || is_date(text, at)
}

/// Whether a month has a day.
#[cold]
#[inline(never)]
fn is_date(text: &[u8], at: usize) -> bool {
    text.get(at..at + 10).and_then(date_days).is_some()
}

/// Splits `.123Z` into its digits and the zone; a point needs a digit.
fn split_fraction(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let Some(after) = rest.strip_prefix(b".") else { return Some((&[], rest)) };
    let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { None } else { after.split_at_checked(digits) }
}

/// Seconds east of UTC.
fn offset_seconds(zone: &[u8]) -> Option<i64> {
    let (sign, digits) = match zone {
        [] | [b'Z' | b'z'] => return Some(0),
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits {
        [a, b, b':', c, d] | [a, b, c, d] => (two(*a, *b)?, two(*c, *d)?),
        _ => return None,
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens <= 9 && ones <= 9).then(|| i64::from(tens) * 10 + i64::from(ones))
}

fn clock_seconds(text: &[u8]) -> Option<i64> {
    let [a, b, b':', c, d, b':', e, f] = text else { return None };
    let (hours, minutes, seconds) = (two(*a, *b)?, two(*c, *d)?, two(*e, *f)?);
    (hours < 24 && minutes < 60 && seconds < 60).then_some(hours * 3600 + minutes * 60 + seconds)
}

/// Days from 1970-01-01 of a valid calendar date.
fn date_days(text: &[u8]) -> Option<i64> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = text else { return None };
    let (year, month, day) = (two(*a, *b)? * 100 + two(*c, *d)?, two(*e, *f)?, two(*g, *h)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // Howard Hinnant's days_from_civil: the year starts in March, so that leap days come last.
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
}

/// Appends `2024-01-02T03:04:05`; the inverse of [`date_days`] with the time of the day.
fn write_civil(seconds: i64, out: &mut Buffer) {
    let days = seconds.div_euclid(DAY) + 719_468;
    let clock = seconds.rem_euclid(DAY);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let parts = [
        (year / 100, b'\0'),
        (year % 100, b'-'),
        (month, b'-'),
        (day, b'T'),
        (clock / 3600, b':'),
        (clock / 60 % 60, b':'),
        (clock % 60, b'\0'),
    ];
    for (number, separator) in parts {
        out.push(b'0' + (number / 10 % 10) as u8);
        out.push(b'0' + (number % 10) as u8);
        if separator != b'\0' {
            out.push(separator);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn written(text: &str, precision: Precision) -> Option<String> {
        let mut out = Buffer::default();
        Time::parse(text.as_bytes())?.write(precision, &mut out);
        Some(String::from_utf8(out.bytes().to_vec()).unwrap())
    }

    /// Whether a text is a time in UTC with a `Z`.
    fn time_of(text: &[u8]) -> bool {
        Time::parse(text).is_some_and(|time| time.utc.is_some()) && text.ends_with(b"Z")
    }

    #[test]
    fn times_in_any_precision() {
        for (text, given, millis) in [
            ("2024-01-02T18:47:19.75Z", "2024-01-02T18:47:19.750Z", "2024-01-02T18:47:19.750Z"),
            ("2024-01-01T01:00:00+02:00", "2023-12-31T23:00:00.000Z", "2023-12-31T23:00:00.000Z"),
            ("2024-02-29T00:00:00.1234567891Z", "2024-02-29T00:00:00.123456789Z", "2024-02-29T00:00:00.123Z"),
            ("2024-01-01", "2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"),
            ("2024-01-01T00:00:00", "2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"),
            ("1969-12-31T23:59:59.9-00:30", "1970-01-01T00:29:59.900Z", "1970-01-01T00:29:59.900Z"),
            ("0000-03-01T00:00:00+00:01", "0000-02-29T23:59:00.000Z", "0000-02-29T23:59:00.000Z"),
        ] {
            assert_eq!(written(text, Precision::Given).as_deref(), Some(given), "{text}");
            assert_eq!(written(text, Precision::Millis).as_deref(), Some(millis), "{text}");
        }
        for text in [
            "soon",
            "2024-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01 00:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00+2",
            "2024-01-01T00:00",
            "9999-12-31T23:59:59-01:00",
            "0000-01-01T00:00:00+00:01",
            "20240101",
            "",
        ] {
            assert_eq!(written(text, Precision::Given), None, "{text}");
        }
    }

    #[test]
    fn the_usual_form_is_told_at_once() {
        assert!(is_canonical(b"2024-02-29T23:59:59.999Z") && is_canonical(b"0000-01-31T00:00:00.000Z"));
        assert!(!is_canonical(b"2023-02-29T23:59:59.999Z") && !is_canonical(b"2023-00-01T00:00:00.000Z"));
        for good in ["2024-01-02T03:04:05.678Z", "2024-11-30T13:44:55Z", "2024-06-19T23:59:59.123456Z"] {
            for place in 0..good.len() {
                for byte in 0..=127 {
                    let mut text = good.as_bytes().to_vec();
                    text[place] = byte;
                    let time = Time::parse(&text).filter(|time| time.utc.is_some() && text.ends_with(b"Z"));
                    assert_eq!(utc_digits(&text), time.map(|time| time.fraction.len()), "{text:?}");
                    let text = [b"time: ", &text[..]].concat();
                    assert_eq!(is_utc_at(&text, 6, good.len()), time_of(&text[6..]), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn every_day_survives_the_round_trip() {
        for days in (-719_162i64..2_932_897).step_by(97) {
            let mut out = Buffer::default();
            write_civil(days * DAY + 3661, &mut out);
            assert_eq!(Time::parse(out.bytes()).unwrap().seconds, days * DAY + 3661);
        }
    }

    #[test]
    fn numbers_are_milliseconds() {
        let mut digits = [0; 3];
        let mut out = Buffer::default();
        Time::from_millis(111_111, &mut digits).unwrap().write(Precision::Given, &mut out);
        assert_eq!(out.bytes(), b"1970-01-01T00:01:51.111Z");
        assert!(Time::from_millis(i64::MAX, &mut digits).is_none());
    }
}
