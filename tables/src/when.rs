use std::{fmt, str::FromStr};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The type of a JSON value.
    JsonKind, "JSON type":
    /// Text in quotes.
    String = "string",
    /// A number.
    Number = "number",
    /// `true` or `false`.
    Bool = "bool",
    /// An array.
    List = "list",
    /// An object.
    Object = "object",
}

/// The events a rule is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct When {
    /// As written in the table.
    pub text: String,
    /// Event types: one of the plain patterns matches and no negated one.
    pub patterns: Vec<Pattern>,
    /// The JSON type that the value must have.
    pub kind: Option<JsonKind>,
    /// A top-level key that must be there.
    pub with: Option<String>,
    /// A top-level key that must not be there.
    pub without: Option<String>,
}

/// One pattern of event types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The event type; `*` stands for any run of characters.
    pub glob: String,
    /// Written with `!`: takes event types out again.
    pub negated: bool,
}

impl When {
    /// Whether events of that type are meant. Events without a type match only the pattern `*`.
    pub fn matches_type(&self, event_type: Option<&str>) -> bool {
        let hit = |pattern: &&Pattern| match event_type {
            Some(event_type) => pattern.matches(event_type),
            None => pattern.glob == "*",
        };
        self.positive().any(|pattern| hit(&pattern)) && !self.negative().any(|pattern| hit(&pattern))
    }

    /// Whether some value of some event can match both.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let kinds_differ = self.kind.is_some() && other.kind.is_some() && self.kind != other.kind;
        let keys_exclude = |a: &Self, b: &Self| a.with.is_some() && a.with == b.without;
        !kinds_differ
            && !keys_exclude(self, other)
            && !keys_exclude(other, self)
            && self.positive().any(|a| other.positive().any(|b| self.meets(other, a, b)))
    }

    fn meets(&self, other: &Self, a: &Pattern, b: &Pattern) -> bool {
        let taken_out = self.negative().chain(other.negative()).any(|not| not.covers(a) || not.covers(b));
        intersects(a.glob.as_bytes(), b.glob.as_bytes()) && !taken_out
    }

    /// Whether every value that matches `other` matches this as well.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let plain = self.with.is_none() && self.without.is_none() && self.negative().next().is_none();
        plain
            && (self.kind.is_none() || self.kind == other.kind)
            && other.positive().all(|theirs| self.positive().any(|ours| ours.covers(theirs)))
    }

    fn positive(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter().filter(|pattern| !pattern.negated)
    }

    fn negative(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter().filter(|pattern| pattern.negated)
    }
}

impl Pattern {
    /// Whether the pattern, without its `!`, matches the event type.
    pub fn matches(&self, event_type: &str) -> bool {
        glob_matches(self.glob.as_bytes(), event_type.as_bytes())
    }

    /// Whether this matches all that `other` does; `*` in `other` must then meet a `*` here.
    fn covers(&self, other: &Self) -> bool {
        self.matches(&other.glob)
    }
}

fn glob_matches(glob: &[u8], text: &[u8]) -> bool {
    match glob.split_first() {
        None => text.is_empty(),
        Some((b'*', rest)) => (0..=text.len()).any(|cut| glob_matches(rest, &text[cut..])),
        Some((first, rest)) => text.first() == Some(first) && glob_matches(rest, &text[1..]),
    }
}

/// Whether some text matches both patterns.
fn intersects(a: &[u8], b: &[u8]) -> bool {
    match (a.split_first(), b.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) if intersects(rest, b) => true,
        (_, Some((b'*', rest))) if intersects(a, rest) => true,
        (Some((b'*', _)), Some((_, rest))) => intersects(a, rest),
        (Some((_, rest)), Some((b'*', _))) => intersects(rest, b),
        (Some((x, a)), Some((y, b))) => x == y && intersects(a, b),
        _ => false,
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut words = text.split(' ');
        let patterns =
            words.next().unwrap_or_default().split(',').map(pattern).collect::<Result<Vec<_>, _>>()?;
        let mut when = Self { text: text.to_owned(), patterns, kind: None, with: None, without: None };
        if when.positive().next().is_none() {
            return Err(format!("expected a pattern without `!` in `{text}`"));
        }
        for word in words {
            let set = if let Some(key) = word.strip_prefix('+') {
                when.with.replace(key.to_owned()).is_some()
            } else if let Some(key) = word.strip_prefix('-') {
                when.without.replace(key.to_owned()).is_some()
            } else {
                when.kind.replace(word.parse()?).is_some()
            };
            if set {
                return Err(format!("`{word}` repeats a condition of `{text}`"));
            }
        }
        Ok(when)
    }
}

fn pattern(text: &str) -> Result<Pattern, String> {
    let (glob, negated) = match text.strip_prefix('!') {
        Some(glob) => (glob, true),
        None => (text, false),
    };
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-*".contains(c);
    if glob.is_empty() || !glob.chars().all(fine) {
        return Err(format!("expected an event type, `*` in it or `!` before it, found `{text}`"));
    }
    Ok(Pattern { glob: glob.to_owned(), negated })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn a_star_runs_over_dots() {
        assert!(when("db.session.*").matches_type(Some("db.session.user.create")));
        assert!(when("*.join").matches_type(Some("bot.join")));
        assert!(when("*.session.elasticsearch*").matches_type(Some("db.session.elasticsearch.request")));
        assert!(!when("session.*").matches_type(Some("session")));
    }

    #[test]
    fn an_event_without_a_type_matches_only_the_star() {
        assert!(when("*").matches_type(None));
        assert!(when("*,!mcp.*").matches_type(None));
        assert!(!when("session.*").matches_type(None));
    }

    #[test]
    fn a_negated_pattern_takes_out() {
        assert!(when("*,!mcp.*").matches_type(Some("app.create")));
        assert!(!when("*,!mcp.*").matches_type(Some("mcp.session.start")));
    }

    #[test]
    fn conditions_follow_the_patterns() {
        let when = when("scp,sftp string +server_addr -addr");
        assert_eq!(when.patterns.len(), 2);
        assert_eq!(when.kind, Some(JsonKind::String));
        assert_eq!(when.with.as_deref(), Some("server_addr"));
        assert_eq!(when.without.as_deref(), Some("addr"));
    }

    #[test]
    fn scopes_overlap_unless_something_keeps_them_apart() {
        assert!(when("*").overlaps(&when("scp")));
        assert!(when("db.*").overlaps(&when("*.create")));
        assert!(!when("db.*").overlaps(&when("app.*")));
        assert!(!when("* string").overlaps(&when("* object")));
        assert!(!when("* +a").overlaps(&when("* -a")));
        assert!(!when("*,!mcp.*").overlaps(&when("mcp.session.*")));
        assert!(when("*,!mcp.session.*").overlaps(&when("mcp.*")));
    }

    #[test]
    fn mistakes_are_named() {
        let reason = |text: &str| text.parse::<When>().unwrap_err();
        assert_eq!(
            reason("* text"),
            "unknown JSON type `text`, expected one of string, number, bool, list, object"
        );
        assert_eq!(reason("* string object"), "`object` repeats a condition of `* string object`");
        assert_eq!(reason("!scp"), "expected a pattern without `!` in `!scp`");
        assert_eq!(reason("Scp"), "expected an event type, `*` in it or `!` before it, found `Scp`");
    }
}
