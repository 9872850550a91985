//! Output against expectation.

use crate::Case;
use crate::layout::{compact, indent};
use std::fs;

const BLESS: &str = "BLESS=1 cargo test -p host-tests --test native";
const DROPPED: &[u8] = b"null";

/// Compares what a face made of `case` with the expectation, byte for byte.
///
/// # Errors
///
/// They differ, or there is no expectation; the text says how to write it.
pub fn check(case: &Case, output: Option<&[u8]>) -> Result<(), String> {
    let path = case.expected_path();
    let expected = fs::read(&path).map_err(|error| {
        format!("{}: {error}\nto write it from the native output: {BLESS}", path.display())
    })?;
    let expected = compact(&expected);
    let output = output.unwrap_or(DROPPED);
    if output == expected {
        return Ok(());
    }
    let difference = difference(&expected, output);
    Err(format!("expected {}\n{difference}to accept the native output: {BLESS}", path.display()))
}

/// Rewrites the expectation of `case` from `output`, and only if it changes.
pub(crate) fn bless(case: &Case, output: Option<&[u8]>) -> Result<(), String> {
    let output = output.unwrap_or(DROPPED);
    serde_json::from_slice::<serde_json::Value>(output)
        .map_err(|error| format!("expected JSON to bless, found {error}"))?;
    let (path, text) = (case.expected_path(), indent(output));
    if fs::read(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The lines in which two JSON texts differ: `-` expected, `+` found. White space that one of them
/// has between its tokens is told as such.
pub fn difference(expected: &[u8], found: &[u8]) -> String {
    if compact(expected) == compact(found) {
        return "the tokens are equal, the white space between them is not\n".into();
    }
    let (expected, found) = (indent(expected), indent(found));
    let (expected, found) = (String::from_utf8_lossy(&expected), String::from_utf8_lossy(&found));
    similar::TextDiff::from_lines(expected.as_ref(), found.as_ref())
        .unified_diff()
        .context_radius(2)
        .header("expected", "found")
        .to_string()
}
