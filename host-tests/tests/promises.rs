//! What the pages say of tests is true: each promise names at least one, and all that are named are there.

use host_tests::repository;
use std::fs;
use std::path::PathBuf;

const SECURITY: &str = include_str!("../../SECURITY.md");
const LIMITS: &str = include_str!("../../docs/limits.md");
const README: &str = include_str!("../../README.md");
const COMPONENT: &str = include_str!("../src/component.rs");

/// The lines of the table below a heading, as cells.
fn rows<'a>(page: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let (_, section) = page.split_once(heading).unwrap_or_else(|| panic!("expected a heading {heading:?}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    lines.skip(1).map(|line| line.split(" | ").collect()).collect()
}

/// What stands between two marks, each time.
fn between(text: &str, mark: char) -> Vec<&str> {
    text.split(mark).skip(1).step_by(2).collect()
}

/// The files that a name with `*` in it stands for.
fn files(pattern: &str) -> Vec<PathBuf> {
    let path = repository().join(pattern);
    let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.contains('*')) else {
        return path.exists().then_some(path).into_iter().collect();
    };
    let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten();
    let entries = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let matches = |path: &PathBuf| path.file_name().is_some_and(|found| fits(name, &found.to_string_lossy()));
    entries.filter(matches).collect()
}

/// Whether `*` in the pattern can stand for what `name` has in its places.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            (0..=name.len()).any(|end| name.get(end..).is_some_and(|name| fits(rest, name)))
        }),
    }
}

fn is_path(span: &str) -> bool {
    span.contains('/') || span.ends_with(".rs") || span.ends_with(".toml")
}

/// What is named in one cell and is not there: files, functions in these files, texts in these files.
fn missing(cell: &str) -> Vec<String> {
    let spans = between(cell, '`');
    let (paths, functions): (Vec<&str>, Vec<&str>) = spans.iter().partition(|span| is_path(span));
    let found: Vec<PathBuf> = paths.iter().flat_map(|path| files(path)).collect();
    let sources: String = found.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    let mut missing: Vec<String> =
        paths.iter().filter(|path| files(path).is_empty()).map(ToString::to_string).collect();
    let wanted = functions.iter().map(|name| format!("fn {name}("));
    let wanted = wanted.chain(between(cell, '"').into_iter().map(|text| format!("\"{text}\"")));
    missing.extend(wanted.filter(|text| !sources.contains(text.as_str())));
    missing
}

#[test]
fn every_promise_names_tests_that_are_there() {
    let rows = rows(SECURITY, "## What is promised");
    assert!(rows.len() > 10, "expected the table of promises, found {} rows", rows.len());
    let mut problems = String::new();
    for row in rows {
        let [promise, tests] = row[..] else { panic!("expected two cells, found {row:?}") };
        if !between(tests, '`').into_iter().any(is_path) {
            problems.push_str(&format!("{promise}: expected a test, found none\n"));
        }
        for name in missing(tests) {
            problems.push_str(&format!("{promise}: expected {name}, found none\n"));
        }
    }
    assert!(problems.is_empty(), "SECURITY.md\n{problems}");
}

#[test]
fn every_odd_input_has_its_cases() {
    let rows = rows(LIMITS, "## Odd input");
    assert!(rows.len() > 8, "expected the table of odd input, found {} rows", rows.len());
    let mut problems = String::new();
    for row in rows {
        let cases = between(row[row.len() - 1], '`');
        if cases.is_empty() {
            problems.push_str(&format!("{}: expected cases, found none\n", row[0]));
        }
        let absent = |case: &&str| files(&format!("fixtures/{case}.in.json")).is_empty();
        for case in cases.into_iter().filter(|case| !case.starts_with("host-tests/")).filter(absent) {
            problems.push_str(&format!("{}: expected a case {case}, found none\n", row[0]));
        }
    }
    assert!(problems.is_empty(), "docs/limits.md\n{problems}");
}

#[test]
fn every_limit_is_a_case_at_its_number_and_one_step_beyond() {
    use host_tests::limits::{depth, key_length, records_around, unknown_keys};
    let limits = [
        ("depth", depth()),
        ("key-length", key_length()),
        ("records-around", records_around()),
        ("unknown-keys", unknown_keys()),
    ];
    for (name, limit) in limits {
        for number in [limit, limit + 1] {
            let pattern = format!("fixtures/input/limit-{name}-{number:04}*.in.json");
            assert!(!files(&pattern).is_empty(), "expected {pattern}, found none");
        }
    }
}

#[test]
fn files_that_the_pages_name_are_there() {
    for (page, text) in [("SECURITY.md", SECURITY), ("docs/limits.md", LIMITS)] {
        let code = between(text, '`').into_iter().filter(|span| span.starts_with("host-tests/"));
        let absent: Vec<&str> = code.filter(|file| files(file).is_empty()).collect();
        assert!(absent.is_empty(), "{page}: expected {absent:?}, found none");
    }
}

/// The figures for hosts are those that the tests run with.
#[test]
fn the_recommended_limits_are_those_of_the_tests() {
    assert!(COMPONENT.contains("Limits { memory: 64 << 20, fuel: 10_000_000, fuel_per_byte: 6_000 }"));
    for figure in ["64 MiB", "10,000,000", "6,000"] {
        assert!(SECURITY.contains(figure), "SECURITY.md: expected {figure}, found none");
    }
    for figure in ["memory_size(64 << 20)", "10_000_000 + 6_000 * event.len()"] {
        assert!(README.contains(figure), "README.md: expected {figure}, found none");
    }
}

#[test]
fn a_test_that_is_not_there_is_found() {
    assert!(fits("a-*-b-*.c", "a-1-b-2.c") && fits("a*", "a") && !fits("a-*-b*.c", "a-b.c"));
    assert_eq!(missing("`host-tests/tests/promises.rs` `a_test_that_is_not_there_is_found`"), [""; 0]);
    for cell in [
        "`host-tests/tests/promise.rs`",
        "`fixtures/input/limits-*`",
        "`host-tests/tests/promises.rs` `a_test_that_was_there`",
        "`xtask/src/test.rs` \"a step that was there\"",
    ] {
        assert_eq!(missing(cell).len(), 1, "{cell}");
    }
}
