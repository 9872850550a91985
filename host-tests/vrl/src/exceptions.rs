//! `exceptions.txt`: the fixtures of which the program makes another document than the engine.

use crate::case::Way;
use std::collections::{BTreeMap, BTreeSet};

/// By way and fixture, the paths that differ. `-` stands for a document that is not made at all.
pub type Exceptions = BTreeMap<(Way, String), BTreeSet<String>>;

/// Reads the list: `<json|text|both> <fixture> <path>…` in each line, reasons behind `#`.
///
/// # Errors
///
/// A line is written otherwise, has no reason above it, or a fixture is listed twice.
pub fn parse(text: &str) -> Result<Exceptions, String> {
    let mut list = Exceptions::new();
    let mut reasoned = false;
    for (number, line) in text.lines().enumerate() {
        let fail = |what: &str| Err(format!("exceptions.txt:{}: {what}, found `{line}`", number + 1));
        if line.trim().is_empty() {
            reasoned = false;
        } else if line.starts_with('#') {
            reasoned = true;
        } else if !reasoned {
            return fail("expected a reason above the first line of a paragraph");
        } else {
            let mut words = line.split_whitespace();
            let ways = match words.next() {
                Some("json") => &[Way::Json][..],
                Some("text") => &[Way::Text],
                Some("both") => &Way::ALL,
                _ => return fail("expected `json`, `text` or `both` first"),
            };
            let Some(fixture) = words.next() else { return fail("expected a fixture") };
            let paths: BTreeSet<String> = words.map(ToOwned::to_owned).collect();
            if paths.is_empty() {
                return fail("expected the paths that differ");
            }
            for way in ways {
                if list.insert((*way, fixture.to_owned()), paths.clone()).is_some() {
                    return fail("expected each fixture once");
                }
            }
        }
    }
    Ok(list)
}
