//! What Fluent Bit itself can read back. It parses the text that a filter gives and keeps it as
//! MessagePack, and there are JSON texts that it cannot take (seen with 5.1.1).

/// Levels of objects and lists. One level more, and the outputs lose the record and all that follow it
/// in its chunk, without a word.
pub const DEPTH: usize = 31;

/// Checks that Fluent Bit can go on with `document`, which is known to be JSON.
///
/// # Errors
///
/// It is nested too deep, or has a number beyond the range of a double: Fluent Bit reports that as
/// invalid, and frees the memory of the record before a second time.
pub fn check(document: &[u8]) -> Result<(), String> {
    let (mut depth, mut at) = (0usize, 0);
    while let Some(byte) = document.get(at) {
        match byte {
            b'"' => at = end_of_string(document, at),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'-' | b'0'..=b'9' => at = end_of_number(document, at)? - 1,
            _ => {}
        }
        if depth > DEPTH {
            return Err(format!("expected at most {DEPTH} levels, found more at byte {at}"));
        }
        at += 1;
    }
    Ok(())
}

/// The closing quote of the string that opens at `start`.
fn end_of_string(document: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = document.get(at) {
        match byte {
            b'"' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

fn end_of_number(document: &[u8], start: usize) -> Result<usize, String> {
    let rest = &document[start..];
    let length = rest.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
    let number = &rest[..length.unwrap_or(rest.len())];
    let text = std::str::from_utf8(number).map_err(|error| error.to_string())?;
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(start + text.len()),
        _ => Err(format!("expected a number in the range of a double, found {text:.40} at byte {start}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH, check};

    #[test]
    fn depth_counts_outside_strings_only() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(check(nested(DEPTH).as_bytes()), Ok(()));
        assert!(check(nested(DEPTH + 1).as_bytes()).is_err());
        assert_eq!(check(format!(r#"{{"a\"{}":"\\"}}"#, "[".repeat(40)).as_bytes()), Ok(()));
    }

    #[test]
    fn numbers_fit_a_double() {
        assert_eq!(check(br#"{"a":[1e308,-1.7e+308,0,18446744073709551616,1e-400],"b":"1e999"}"#), Ok(()));
        assert_eq!(
            check(br#"{"a":1e309}"#),
            Err("expected a number in the range of a double, found 1e309 at byte 5".into())
        );
        assert!(check(format!(r#"{{"a":{}}}"#, "9".repeat(400)).as_bytes()).is_err());
    }
}
