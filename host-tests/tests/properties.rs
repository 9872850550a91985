//! What holds for every fixture, whatever its expectation says.

use host_tests::properties::{Shapes, category_problems, document, events, lost_leaves, schema_problems};
use host_tests::{Case, load_cases};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use teleport_ecs::{Error, Mapper, Options, Verdict};
use teleport_ecs_tables::Tables;

/// The suite has a case for every code of the catalogue; checks on fewer would say little.
const EVENTS: usize = 393;

/// A case with its document; cases whose event is dropped do not occur.
struct Mapped {
    case: Case,
    /// The event, where it is the JSON text of an object that serde_json reads.
    event: Option<Map<String, Value>>,
    verdict: Result<Verdict, Error>,
    text: Vec<u8>,
    document: Value,
}

impl Mapped {
    fn all() -> Vec<Mapped> {
        load_cases().expect("the fixtures load").into_iter().filter_map(Mapped::of).collect()
    }

    fn of(case: Case) -> Option<Mapped> {
        let (verdict, text) = transform(&case.input, &Options::from(&case.options));
        if verdict == Ok(Verdict::Dropped) {
            return None;
        }
        let document = document(&text).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        Some(Mapped { event: serde_json::from_slice(&case.input).ok(), case, verdict, text, document })
    }

    /// Whether the input was an event; else it was no JSON object, or a document already.
    fn is_event(&self) -> bool {
        self.verdict == Ok(Verdict::Mapped)
    }
}

fn transform(event: &[u8], options: &Options) -> (Result<Verdict, Error>, Vec<u8>) {
    let mut document = Vec::new();
    (Mapper::new(options.clone()).transform(event, &mut document), document)
}

/// Runs `check` on every mapped case and shows all that is wrong at once.
fn for_all(mut check: impl FnMut(&Mapped) -> Vec<String>) {
    let mut report = String::new();
    for mapped in Mapped::all() {
        for problem in check(&mapped) {
            report.push_str(&format!("{}: {problem}\n", mapped.case.name));
        }
    }
    assert!(report.is_empty(), "{} problems\n{report}", report.lines().count());
}

/// As [`for_all`], for the cases that became a document of their event: of every code at least one.
fn for_all_events(mut check: impl FnMut(&Mapped) -> Vec<String>) {
    let mut events = 0;
    for_all(|mapped| {
        events += usize::from(mapped.is_event());
        if mapped.is_event() { check(mapped) } else { Vec::new() }
    });
    assert!(events >= EVENTS, "expected {EVENTS} events at least, found {events}");
}

fn tables() -> Tables {
    Tables::load().expect("the tables hold together")
}

#[test]
fn every_document_is_one_json_object_on_one_line() {
    for_all(|mapped| document(&mapped.text).err().into_iter().collect());
}

#[test]
fn nothing_is_lost() {
    let tables = tables();
    for_all_events(|mapped| match &mapped.event {
        Some(event) if mapped.case.options.drop_fields.is_empty() => {
            lost_leaves(&tables, &Value::Object(event.clone()), &mapped.document)
        }
        _ => Vec::new(),
    });
}

#[test]
fn a_text_that_is_no_event_is_kept_with_the_reason() {
    for_all(|mapped| {
        let document = &mapped.document;
        let original = document["event"]["original"].is_string() || mapped.case.input.is_empty();
        let kept = document["error"]["message"].is_string() && original;
        let problem = format!("expected error.message and event.original, found {document}");
        (mapped.verdict.is_err() && !kept).then_some(problem).into_iter().collect()
    });
}

#[test]
fn every_path_has_its_declared_type() {
    let tables = tables();
    let mut shapes = Shapes::new();
    let none = Map::new();
    for_all_events(|mapped| {
        let event = mapped.event.as_ref().unwrap_or(&none);
        schema_problems(&tables, event, &mapped.document, &mut shapes)
    });
}

#[test]
fn every_event_has_categories_and_types_that_ecs_pairs() {
    let tables = tables();
    for_all_events(|mapped| category_problems(&tables, &mapped.document));
}

#[test]
fn a_document_maps_to_itself() {
    for_all(|mapped| {
        let (verdict, again) = transform(&mapped.text, &Options::default());
        let same = verdict == Ok(Verdict::Unchanged) && again == mapped.text;
        let problem = format!("{verdict:?}\n{}", host_tests::difference(&mapped.text, &again));
        (!same).then_some(problem).into_iter().collect()
    });
}

#[test]
fn the_order_of_the_keys_does_not_matter() {
    let events: Vec<Mapped> = Mapped::all().into_iter().filter(can_be_shuffled).collect();
    assert!(events.len() >= EVENTS, "expected {EVENTS} events at least, found {}", events.len());
    let strategy = (0..events.len())
        .prop_flat_map(|index| (Just(index), Just(raw_members(&events[index].case.input)).prop_shuffle()));
    let check = |(index, members): (usize, Vec<String>)| {
        let mapped: &Mapped = &events[index];
        let text = format!("{{{}}}", members.join(","));
        let options = Options::from(&mapped.case.options);
        let (_, output) = transform(text.as_bytes(), &options);
        let found = document(&output).map_err(TestCaseError::fail)?;
        let differs = || format!("{}\n{}", mapped.case.name, host_tests::difference(&mapped.text, &output));
        prop_assert!(found == mapped.document, "{}", differs());
        Ok(())
    };
    TestRunner::new(config(2000)).run(&strategy, check).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn any_value_in_any_field_keeps_all_promises() {
    let tables = tables();
    let shapes = RefCell::new(Shapes::new());
    let check = |event: Map<String, Value>| {
        let text = serde_json::to_vec(&event).expect("JSON");
        let (_, output) = transform(&text, &Options::default());
        let document = document(&output).map_err(TestCaseError::fail)?;
        let mut problems = schema_problems(&tables, &event, &document, &mut shapes.borrow_mut());
        problems.extend(lost_leaves(&tables, &Value::Object(event), &document));
        problems.extend(category_problems(&tables, &document));
        let (verdict, again) = transform(&output, &Options::default());
        let differs = || host_tests::difference(&output, &again);
        prop_assert!(verdict == Ok(Verdict::Unchanged) && again == output, "{verdict:?}\n{}", differs());
        let output = String::from_utf8_lossy(&output);
        prop_assert!(
            problems.is_empty(),
            "{}\nfrom {}\nto {output}",
            problems.join("\n"),
            String::from_utf8_lossy(&text)
        );
        Ok(())
    };
    let strategy = events(&tables);
    TestRunner::new(config(20_000)).run(&strategy, check).unwrap_or_else(|error| panic!("{error}"));
}

/// The members of the object in `event`, with their values as they are written.
fn raw_members(event: &[u8]) -> Vec<String> {
    let members: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(event).expect("an object");
    let member = |(key, value): (String, Box<RawValue>)| format!("{}:{value}", Value::from(key));
    members.into_iter().map(member).collect()
}

/// The same cases in every run.
fn config(cases: u32) -> ProptestConfig {
    let seed = RngSeed::Fixed(0x5EED);
    ProptestConfig { cases, rng_seed: seed, failure_persistence: None, ..Default::default() }
}

/// Not with a key that stands twice, also once its dots are gone, and not where the text itself is kept.
fn can_be_shuffled(mapped: &Mapped) -> bool {
    let Some(event) = &mapped.event else { return false };
    let written = serde_json::to_vec(event).is_ok_and(|text| text.len() > 2);
    let unique = document(&host_tests::compact(&mapped.case.input)).is_ok();
    let names: BTreeSet<String> = event.keys().map(|key| key.replace('.', "_")).collect();
    let unique = unique && names.len() == event.len();
    written && unique && mapped.is_event() && !mapped.case.options.keep_original
}
