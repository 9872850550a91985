//! What holds for every fixture, whatever its expectation says.

use host_tests::properties::{Shapes, category_problems, document, events, lost_leaves, schema_problems};
use host_tests::{Case, load_cases, map};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::HashSet;
use teleport_ecs::Options;
use teleport_ecs_tables::Tables;

/// The suite has a case for every code of the catalogue; checks on fewer would say little.
const EVENTS: usize = 393;

/// A case with its document; cases whose event is dropped do not occur.
struct Mapped {
    case: Case,
    /// The event, where it is the JSON text of an object that serde_json reads.
    event: Option<Map<String, Value>>,
    text: Vec<u8>,
    document: Value,
}

impl Mapped {
    fn all() -> Vec<Mapped> {
        let cases = load_cases().expect("the fixtures load");
        let mapped: Vec<Mapped> = cases.into_iter().filter_map(Mapped::of).collect();
        mapped
    }

    fn of(case: Case) -> Option<Mapped> {
        let text = map(&case.input, &Options::from(&case.options)).expect("memory")?;
        let document = document(&text).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        Some(Mapped { event: serde_json::from_slice(&case.input).ok(), case, text, document })
    }

    fn failed(&self) -> bool {
        self.document["event"]["kind"] == "pipeline_error"
    }
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
        events += usize::from(!mapped.failed());
        if mapped.failed() { Vec::new() } else { check(mapped) }
    });
    assert!(events >= EVENTS, "expected {EVENTS} events at least, found {events}");
}

fn tables() -> Tables {
    Tables::load().expect("the tables hold together")
}

/// Whether a raw field is none that the tables know.
fn unknown_names(tables: &Tables) -> impl Fn(&str) -> bool + use<> {
    let names = tables.fields.iter().map(|rule| rule.raw.segments[0].replace('.', "_"));
    let known: HashSet<String> = names.collect();
    move |name| !name.contains('.') && !known.contains(name)
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
        let kept = document["error"]["message"].is_string() && document["event"]["original"].is_string();
        let problem = format!("expected error.message and event.original, found {document}");
        (mapped.failed() && !kept).then_some(problem).into_iter().collect()
    });
}

#[test]
fn every_path_has_its_declared_type() {
    let tables = tables();
    let (unknown, mut shapes) = (unknown_names(&tables), Shapes::new());
    for_all_events(|mapped| schema_problems(&tables, &mapped.document, &unknown, &mut shapes));
}

#[test]
fn every_event_has_categories_and_types_that_ecs_pairs() {
    let tables = tables();
    for_all_events(|mapped| category_problems(&tables, &mapped.document));
}

#[test]
fn a_document_maps_to_itself() {
    for_all(|mapped| {
        let again = map(&mapped.text, &Options::default()).expect("memory").unwrap_or_default();
        let same = again == mapped.text;
        let problem = host_tests::difference(&mapped.text, &again);
        (!same).then_some(problem).into_iter().collect()
    });
}

#[test]
fn the_order_of_the_keys_does_not_matter() {
    let events: Vec<Mapped> = Mapped::all().into_iter().filter(can_be_shuffled).collect();
    assert!(events.len() >= EVENTS, "expected {EVENTS} events at least, found {}", events.len());
    let strategy = (0..events.len()).prop_flat_map(|index| {
        let members: Vec<_> = events[index].event.iter().flatten().collect();
        (Just(index), Just(members).prop_shuffle())
    });
    let check = |(index, members): (usize, Vec<(&String, &Value)>)| {
        let mapped: &Mapped = &events[index];
        let shuffled: Map<String, Value> =
            members.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        let text = serde_json::to_vec(&shuffled).expect("JSON");
        let options = Options::from(&mapped.case.options);
        let output = map(&text, &options).expect("memory").expect("a document");
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
    let (unknown, shapes) = (unknown_names(&tables), RefCell::new(Shapes::new()));
    let check = |event: Map<String, Value>| {
        let text = serde_json::to_vec(&event).expect("JSON");
        let output = map(&text, &Options::default()).expect("memory").expect("a document");
        let document = document(&output).map_err(TestCaseError::fail)?;
        let mut problems = lost_leaves(&tables, &Value::Object(event), &document);
        problems.extend(schema_problems(&tables, &document, &unknown, &mut shapes.borrow_mut()));
        problems.extend(category_problems(&tables, &document));
        let again = map(&output, &Options::default()).expect("memory");
        prop_assert!(again.as_ref() == Some(&output), "mapped again: {again:?}");
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

/// The same cases in every run.
fn config(cases: u32) -> ProptestConfig {
    let seed = RngSeed::Fixed(0x5EED);
    ProptestConfig { cases, rng_seed: seed, failure_persistence: None, ..Default::default() }
}

/// Not with a key that stands twice, and not where the text itself is kept.
fn can_be_shuffled(mapped: &Mapped) -> bool {
    let Some(event) = &mapped.event else { return false };
    let written = serde_json::to_vec(event).is_ok_and(|text| text.len() > 2);
    let unique = document(&host_tests::compact(&mapped.case.input)).is_ok();
    written && unique && !mapped.failed() && !mapped.case.options.keep_original
}
