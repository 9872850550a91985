//! Names, texts and sets as VRL writes them.

use std::fmt::Write;

/// A text literal.
pub(super) fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for character in value.chars() {
        match character {
            // Two braces would begin a template.
            '"' | '\\' | '{' | '}' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// A list of text literals.
pub(super) fn texts<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    let values: Vec<String> = values.into_iter().map(text).collect();
    format!("[{}]", values.join(", "))
}

/// The path of a member: `.text.uid`, `.text."identity.user"`.
pub(super) fn member(object: &str, key: &str) -> String {
    format!("{object}.{}", segment(key))
}

/// One segment of a path, in quotes where it needs them.
pub(super) fn segment(key: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let named = key.chars().next().is_some_and(|first| !first.is_ascii_digit());
    if named && key.chars().all(plain) { key.to_owned() } else { text(key) }
}

/// A regular expression for a whole text that is one of `words`.
pub(super) fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(escape).collect();
    format!("r'^(?:{})$'", words.join("|"))
}

/// A word with the signs escaped that mean something in a regular expression.
pub(super) fn escape(word: &str) -> String {
    let mut out = String::new();
    for character in word.chars() {
        match character {
            // It would end the literal.
            '\'' => out.push_str(r"\x27"),
            '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$' => {
                out.extend(['\\', character]);
            }
            other => out.push(other),
        }
    }
    out
}

/// A pattern with `*` for any run of characters, as a regular expression without anchors.
pub(super) fn glob(pattern: &str) -> String {
    pattern.split('*').map(escape).collect::<Vec<_>>().join(".*")
}

/// Appends lines, each with the indentation of its depth.
pub(super) fn line(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{:width$}{text}", "", width = 2 * depth);
}
