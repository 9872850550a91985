//! Any options with any event: each does what it says, and nothing else.

use super::json::Json;
use super::{shown, split, strict, transform_fresh};
use arbitrary::{Result, Unstructured};
use teleport_ecs::{DataStream, Options, Verdict};

/// Maps the text before the last line end of `data`; the bytes after it choose the options.
///
/// # Panics
///
/// The output is no document, or an option was not kept to.
pub fn options(data: &[u8]) {
    let (event, choices) = split(data);
    let options = choose(&mut Unstructured::new(choices), event).expect("choices never run out");
    let (verdict, document) = transform_fresh(event, &options);
    let told = || format!("{options:?}\nfrom {}\nto {}", shown(event), shown(&document));
    if verdict == Ok(Verdict::Dropped) {
        assert!(document.is_empty() && !options.drop_events.is_empty(), "{}", told());
        return;
    }
    assert_eq!(strict::problem(&document), None, "{}", told());
    let read: Json = serde_json::from_slice(&document).expect("a document is JSON");
    let input = serde_json::from_slice::<Json>(event).ok();
    if let Some(Json::Text(name)) = input.as_ref().and_then(|input| last(input, "event")?.clone().kept()) {
        let dropped = options.drop_events.iter().any(|pattern| matches(pattern, &name));
        assert!(!dropped || verdict != Ok(Verdict::Mapped), "expected no document\n{}", told());
    }
    if verdict != Ok(Verdict::Unchanged) {
        assert_eq!(data_stream_problem(&options, &read), None, "{}", told());
        assert!(has_original(&options, verdict.is_err(), event, &read), "expected the original\n{}", told());
    }
    assert_eq!(leaked(&options, input.as_ref(), event, &read), None, "{}", told());
    if options.drop_fields.is_empty() && !mentions(event, b"data_stream") && !mentions(event, b"original") {
        let plain = transform_fresh(event, &Options::default()).1;
        let plain: Json = serde_json::from_slice(&plain).expect("a document is JSON");
        assert!(
            without_additions(read) == without_additions(plain),
            "expected nothing else changed\n{}",
            told()
        );
    }
}

fn choose(choices: &mut Unstructured<'_>, event: &[u8]) -> Result<Options> {
    let words: Vec<String> = words(event).collect();
    let mut options = Options { keep_original: choices.arbitrary()?, ..Options::default() };
    for _ in 0..choices.int_in_range(0..=2)? {
        options.drop_fields.push(field(choices, &words)?);
    }
    for _ in 0..choices.int_in_range(0..=2)? {
        options.drop_events.push(pattern(choices, &words)?);
    }
    if choices.arbitrary()? {
        let mut part = || -> Result<String> { choices.arbitrary() };
        options.data_stream = Some(DataStream { kind: part()?, dataset: part()?, namespace: part()? });
    }
    Ok(options)
}

/// What stands between quotes in the event.
fn words(event: &[u8]) -> impl Iterator<Item = String> {
    event.split(|byte| *byte == b'"').filter_map(|word| std::str::from_utf8(word).ok()).map(str::to_owned)
}

fn field(choices: &mut Unstructured<'_>, words: &[String]) -> Result<String> {
    Ok(match choices.int_in_range(0..=3)? {
        0 => choices.arbitrary()?,
        1 => format!("{}.{}", word(choices, words)?, word(choices, words)?),
        _ => word(choices, words)?,
    })
}

fn pattern(choices: &mut Unstructured<'_>, words: &[String]) -> Result<String> {
    let word = word(choices, words)?;
    let (from, to) = (choices.int_in_range(0..=255)?, choices.int_in_range(0..=255)?);
    let cut =
        |at: usize| (0..=at * word.len() / 255).rev().find(|at| word.is_char_boundary(*at)).unwrap_or(0);
    let (from, to) = (cut(from), cut(to));
    Ok(match choices.int_in_range(0..=3)? {
        0 => word,
        1 if from <= to => format!("{}*{}", &word[..from], &word[to..]),
        2 if from <= to => format!("*{}*{}", &word[from..to], &word[to..]),
        _ => choices.arbitrary()?,
    })
}

fn word(choices: &mut Unstructured<'_>, words: &[String]) -> Result<String> {
    Ok(if words.is_empty() { String::new() } else { words[choices.choose_index(words.len())?].clone() })
}

/// `*` in a pattern stands for any run of characters.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn last<'j>(object: &'j Json, key: &str) -> Option<&'j Json> {
    let Json::Object(members) = object else { return None };
    members.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn data_stream_problem(options: &Options, document: &Json) -> Option<String> {
    let wanted = options.data_stream.as_ref()?;
    let found = document.get("data_stream")?;
    let parts = [("type", &wanted.kind), ("dataset", &wanted.dataset), ("namespace", &wanted.namespace)];
    let wrong = parts.into_iter().find(|(name, text)| found.get(name) != Some(&Json::Text((*text).clone())));
    wrong.map(|(name, text)| format!("data_stream.{name}: expected {text:?} in {found:?}"))
}

/// Whether `event.original` is the input where it has to be. Bytes that are no UTF-8 are spelled out in it.
fn has_original(options: &Options, failed: bool, input: &[u8], document: &Json) -> bool {
    let wanted = options.keep_original || failed && !input.is_empty();
    let original = document.get("event").and_then(|event| event.get("original"));
    match (wanted, std::str::from_utf8(input)) {
        (false, _) => true,
        (true, Ok(input)) => original == Some(&Json::Text(input.to_owned())),
        (true, Err(_)) => original.is_some(),
    }
}

/// A value that was to be left out and still shows: another text in its place makes another document.
/// Only values that stand once in the event can be replaced.
fn leaked(options: &Options, event: Option<&Json>, text: &[u8], document: &Json) -> Option<String> {
    let Some(Json::Object(members)) = event else { return None };
    let dropped = members.iter().filter(|(name, _)| options.drop_fields.contains(name));
    let values = dropped.filter_map(|(name, value)| match value {
        Json::Text(value) if is_telling(name, value, text) => Some(value),
        _ => None,
    });
    values.into_iter().find_map(|value| {
        let at = text.windows(value.len()).position(|window| window == value.as_bytes())?;
        let other = [&text[..at], &vec![b'z'; value.len()], &text[at + value.len()..]].concat();
        let found = serde_json::from_slice(&transform_fresh(&other, options).1).ok()?;
        let same = without_traces(document.clone()) == without_traces(found);
        (!same).then(|| format!("{value} was to be left out"))
    })
}

/// What steers the mapping and the event inside another record are no fields to leave out.
fn is_telling(name: &str, value: &str, text: &[u8]) -> bool {
    let steers = ["event", "code", "data", "log", "message"].contains(&name);
    let plain = value.len() >= 6 && value.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let times = text.windows(value.len().max(1)).filter(|window| *window == value.as_bytes()).count();
    !steers && plain && times == 1
}

fn mentions(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

/// The members of a document without what options add.
fn without_additions(document: Json) -> Vec<(String, Json)> {
    without(document, &["original"])
}

/// The members of a document without what is made from the whole text of the event.
fn without_traces(document: Json) -> Vec<(String, Json)> {
    without(document, &["original", "id"])
}

fn without(document: Json, of_event: &[&str]) -> Vec<(String, Json)> {
    let Json::Object(mut members) = document else { return Vec::new() };
    members.retain(|(name, _)| name != "data_stream");
    for (_, value) in members.iter_mut().filter(|(name, _)| name == "event") {
        if let Json::Object(event) = value {
            event.retain(|(name, _)| !of_event.contains(&name.as_str()));
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_run() {
        for (pattern, name, expected) in [
            ("session.*", "session.start", true),
            ("session.*", "session.", true),
            ("session.*", "sessions", false),
            ("*", "", true),
            ("a*a", "a", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b", "a-b-c", false),
            ("", "a", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} on {name}");
        }
    }
}
