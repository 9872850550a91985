use super::*;

/// What the scanner finds when the text comes in pieces of `step` bytes: event texts with their
/// lines, and faults.
fn scan(text: &str, step: usize) -> (Vec<(String, u64)>, Vec<String>) {
    let mut values = Values::new();
    let (mut events, mut faults) = (Vec::new(), Vec::new());
    let mut pending = Vec::new();
    let mut pieces = text.as_bytes().chunks(step).peekable();
    let empty: &[u8] = &[];
    loop {
        let piece = pieces.next().unwrap_or(empty);
        let ended = pieces.peek().is_none();
        pending.extend_from_slice(piece);
        let mut spans = Vec::new();
        let done = values.scan(&pending, ended, &mut spans, &mut faults);
        for span in spans {
            assert!(span.bytes.end <= done);
            let event = String::from_utf8(pending[span.bytes].to_vec()).unwrap();
            events.push((event, span.line));
        }
        pending.drain(..done);
        if ended {
            assert!(pending.is_empty(), "{text:?} left {pending:?}");
            let faults = faults.into_iter().map(|fault| format!("{}: {}", fault.line, fault.message));
            return (events, faults.collect());
        }
    }
}

#[track_caller]
fn check(text: &str, expected: &[(&str, u64)], faults: &[&str]) {
    for step in [1, 2, 3, 7, text.len().max(1)] {
        let (events, found) = scan(text, step);
        let events: Vec<(&str, u64)> = events.iter().map(|(event, line)| (event.as_str(), *line)).collect();
        assert_eq!(events, expected, "{text:?} in pieces of {step}");
        assert_eq!(found, faults, "{text:?} in pieces of {step}");
    }
}

#[test]
fn members_of_an_array_are_the_events() {
    check("[{\"a\":1},{\"b\":[2,{}]}]", &[("{\"a\":1}", 1), ("{\"b\":[2,{}]}", 1)], &[]);
    check("[\n  {\n    \"a\": 1\n  },\n  {}\n]\n", &[("{\n    \"a\": 1\n  }", 2), ("{}", 5)], &[]);
    check(" [ ] ", &[], &[]);
    check("[{}][{}]\n[{}]", &[("{}", 1), ("{}", 1), ("{}", 2)], &[]);
}

#[test]
fn events_one_after_the_other() {
    check("{\n\"a\":1\n}\n{\n\"b\":2\n}\n", &[("{\n\"a\":1\n}", 1), ("{\n\"b\":2\n}", 4)], &[]);
    check("{\"a\":1}{\"b\":2}", &[("{\"a\":1}", 1), ("{\"b\":2}", 1)], &[]);
}

#[test]
fn brackets_and_commas_in_texts_mean_nothing() {
    check(
        r#"[{"a":"]},{\"\\","b\\":"[{"},{"c":"\\"}]"#,
        &[(r#"{"a":"]},{\"\\","b\\":"[{"}"#, 1), (r#"{"c":"\\"}"#, 1)],
        &[],
    );
}

#[test]
fn unindented_members_do_not_end_an_event() {
    let event = "{\n\"a\":[\n{\n\"b\":1},\n{\"c\":\n{}}\n]}";
    check(event, &[(event, 1)], &[]);
}

#[test]
fn other_values_are_events_to_be_refused() {
    check("[1, \"a,b]\" ,[2,3], null ]", &[("1", 1), ("\"a,b]\"", 1), ("[2,3]", 1), ("null", 1)], &[]);
    check("some words, here\n{}\n", &[("some words, here", 1), ("{}", 2)], &[]);
    check("\"cut\n{}", &[("\"cut", 1), ("{}", 2)], &[]);
    check("]\n,{}", &[("]", 1), (",{}", 2)], &[]);
}

#[test]
fn what_is_wrong_between_events_is_said_and_loses_none() {
    let both = [("{}", 1), ("{}", 1)];
    check("[{} {}]", &both, &["1: expected `,` or `]`, found a value at byte 4"]);
    check("[{},,{}]", &both, &["1: expected a value, found `,` at byte 4"]);
    check("[{},{},]", &both, &["1: expected a value, found `]` at byte 7"]);
    check("[,{}]", &both[..1], &["1: expected a value, found `,` at byte 1"]);
    check("[{},{}", &both, &["1: expected `,` or `]`, found the end of the text at byte 6"]);
    check("[", &[], &["1: expected `,` or `]`, found the end of the text at byte 1"]);
}

#[test]
fn a_broken_event_ends_where_the_next_begins() {
    // Cut inside a text, after a comma, after a value, after a bracket.
    for cut in ["{\n\"a\":\"te", "{\n\"a\":1,", "{\n\"a\":1", "{"] {
        check(
            &format!("{cut}\n{{\n\"b\":2\n}}"),
            &[(cut, 1), ("{\n\"b\":2\n}", cut.lines().count() as u64 + 1)],
            &[],
        );
    }
    let indented = "[\n  {\n    \"a\": [\n  {\n    \"b\": 2\n  }\n]";
    let (events, _) = scan(indented, 1);
    assert_eq!(events.len(), 1, "an array may hold the second object");
    check(
        "[\n  {\n    \"a\": 1,\n  {\n    \"b\": 2\n  }\n]",
        &[("{\n    \"a\": 1,", 2), ("{\n    \"b\": 2\n  }", 4)],
        &[],
    );
}

#[test]
fn brackets_that_do_not_match_break_one_event_only() {
    check("[{\"a\":[1},{\"b\":2}]", &[("{\"a\":[1}", 1), ("{\"b\":2}", 1)], &[]);
    check("{\"a\":1]}\n{}", &[("{\"a\":1]}", 1), ("{}", 2)], &[]);
}

#[test]
fn without_a_next_line_a_broken_event_takes_the_rest() {
    check(
        "[{\"a\":{\"b\":1},{\"c\":2}]",
        &[("{\"a\":{\"b\":1},{\"c\":2}]", 1)],
        &["1: expected `,` or `]`, found the end of the text at byte 22"],
    );
    check("{\"a\":\"\\", &[("{\"a\":\"\\", 1)], &[]);
}

/// Bytes that are neither separators nor white space.
fn substance(text: &str) -> String {
    text.chars().filter(|character| !" \n,[]".contains(*character)).collect()
}

#[test]
fn no_text_loses_substance_or_depends_on_the_pieces() {
    // A linear congruential generator: the same texts every time.
    let mut state = 1u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let alphabet: Vec<char> = "{{{}}}[]\"\",:\\\n\n  a1".chars().collect();
    for _ in 0..20_000 {
        let text: String = (0..random(40)).map(|_| alphabet[random(alphabet.len())]).collect();
        let (events, faults) = scan(&text, text.len().max(1));
        let joined: String = events.iter().map(|(event, _)| event.as_str()).collect();
        assert_eq!(substance(&joined), substance(&text), "{text:?}");
        for step in [1, 2, 5] {
            assert_eq!(scan(&text, step), (events.clone(), faults.clone()), "{text:?} in pieces of {step}");
        }
    }
}
