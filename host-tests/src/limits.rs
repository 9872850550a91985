//! The limits that `docs/limits.md` promises.

const PAGE: &str = include_str!("../../docs/limits.md");

/// Levels of objects and lists in one value.
pub fn depth() -> usize {
    number("levels of objects and lists in one value")
}

/// Keys at the top that no row knows.
pub fn unknown_keys() -> usize {
    number("keys at the top that no row knows")
}

/// Bytes of a key that no row knows.
pub fn key_length() -> usize {
    number("bytes of such a key")
}

/// Records around an event.
pub fn records_around() -> usize {
    number("records around an event")
}

/// Bytes of one event.
pub fn event_length() -> usize {
    number("bytes of one event")
}

/// The number in the row of the page that begins with `name`.
fn number(name: &str) -> usize {
    let row = PAGE.lines().find_map(|line| line.strip_prefix("| ")?.strip_prefix(name)?.strip_prefix(" | "));
    let number = row.and_then(|rest| rest.split(" | ").next()?.parse().ok());
    number.unwrap_or_else(|| panic!("docs/limits.md: expected a row `{name}` with a number, found none"))
}
