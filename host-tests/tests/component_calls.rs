//! What the functions of the component promise beyond the documents themselves.

use host_tests::component::{Batch, FailureKind, Host, Instance, Limits};
use host_tests::{CaseOptions, load_cases, map};
use std::sync::LazyLock;
use teleport_ecs::Options;

const LOGIN: &str = r#"{"event":"user.login","code":"T1000I","user":"alice","uid":"1"}"#;
const RESIZE: &str = r#"{"event":"resize","code":"T2002I","user":"alice","uid":"2"}"#;

static HOST: LazyLock<Host> = LazyLock::new(|| Host::build().expect("the component builds"));

fn instance() -> Instance {
    HOST.instantiate(Limits::default()).expect("the component needs nothing")
}

fn without_resize() -> Options {
    Options { drop_events: vec!["resize".into()], ..Options::default() }
}

fn native(event: &[u8], options: &Options) -> String {
    let document = map(event, options).expect("memory").expect("a document");
    String::from_utf8(document).expect("UTF-8")
}

fn batch_of(instance: &mut Instance, options: &Options, ndjson: &str) -> Batch {
    let mapper = instance.mapper(options).expect("no trap");
    instance.transform_batch_with(mapper, ndjson.as_bytes()).expect("no trap").expect("memory")
}

#[test]
fn a_batch_counts_and_lists_by_line() {
    let ndjson = format!("{LOGIN}\n\n{RESIZE}\r\n[1]\n{LOGIN}\n{{\"a\":");
    let batch = batch_of(&mut instance(), &without_resize(), &ndjson);
    assert_eq!((batch.mapped, batch.dropped, batch.failed), (2, 1, 2));
    let failures: Vec<_> = batch.failures.iter().map(|failure| (failure.line, failure.kind)).collect();
    assert_eq!(failures, [(4, FailureKind::NotAnObject), (6, FailureKind::Syntax)]);
    assert_eq!(batch.failures[0].message, "expected a JSON object, found `[` at byte 0");
    assert_eq!(batch.failures[1].offset, 5);
    let login = native(LOGIN.as_bytes(), &Options::default());
    let expected =
        [login.clone(), native(b"[1]", &Options::default()), login, native(b"{\"a\":", &Options::default())];
    assert_eq!(String::from_utf8(batch.documents).expect("UTF-8"), expected.join("\n") + "\n");
}

#[test]
fn a_batch_lists_a_thousand_failures_and_counts_all() {
    let batch = batch_of(&mut instance(), &Options::default(), &"no event\n".repeat(2500));
    assert_eq!((batch.mapped, batch.dropped, batch.failed), (0, 0, 2500));
    assert_eq!(batch.failures.len(), 1000);
    assert_eq!(batch.failures[999].line, 1000);
    assert_eq!(batch.documents.iter().filter(|byte| **byte == b'\n').count(), 2500);
}

#[test]
fn a_failure_brings_its_document() {
    let mut instance = instance();
    let failure = instance.transform_text("nonsense").expect("no trap").expect_err("no JSON");
    assert_eq!(failure.kind, FailureKind::Syntax);
    assert_eq!(failure.document, native(b"nonsense", &Options::default()));
}

#[test]
fn text_and_bytes_give_the_same_document() {
    let mut instance = instance();
    let mapper = instance.mapper(&Options::default()).expect("no trap");
    for case in load_cases().expect("the fixtures load") {
        let Ok(text) = std::str::from_utf8(&case.input) else { continue };
        if case.options != CaseOptions::default() {
            continue;
        }
        let by_text = instance.transform_text(text).expect("no trap").map(|text| Some(text.into_bytes()));
        let by_bytes = instance.transform_with(mapper, &case.input).expect("no trap");
        let document = |failure: host_tests::component::Failure| failure.document;
        assert_eq!(by_text.map_err(document), by_bytes.map_err(document), "{}", case.name);
    }
}

#[test]
fn mappers_of_one_instance_keep_their_own_options() {
    let mut instance = instance();
    let keeping = instance.mapper(&Options { keep_original: true, ..Options::default() }).expect("no trap");
    let dropping = instance.mapper(&without_resize()).expect("no trap");
    let mut transform = |mapper| instance.transform_with(mapper, RESIZE.as_bytes()).expect("no trap");
    assert_eq!(transform(dropping).expect("a JSON object"), None);
    let kept = transform(keeping).expect("a JSON object").expect("a document");
    assert!(String::from_utf8(kept).expect("UTF-8").contains(r#""original":"{\"event\":\"resize\""#));
    assert_eq!(transform(dropping).expect("a JSON object"), None);
}

#[test]
fn versions_are_those_of_the_engine() {
    let versions = instance().versions().expect("no trap");
    assert_eq!(versions, (teleport_ecs::VERSION.to_owned(), teleport_ecs::ECS_VERSION.to_owned()));
}

#[test]
fn a_used_up_memory_is_an_error_and_the_instance_goes_on() {
    let limits = Limits { memory: 8 << 20, ..Limits::default() };
    let mut instance = HOST.instantiate(limits).expect("the component starts in 8 MiB");
    let mapper = instance.mapper(&Options::default()).expect("no trap");
    let event = format!(r#"{{"event":"user.login","message":"{}"}}"#, "x".repeat(4 << 20));
    let failure = instance.transform_with(mapper, event.as_bytes()).expect("no trap").expect_err("too large");
    assert_eq!((failure.kind, failure.document.as_str()), (FailureKind::OutOfMemory, ""));
    let lines = format!("{LOGIN}\n").repeat(event.len() / (LOGIN.len() + 1));
    let failure =
        instance.transform_batch_with(mapper, lines.as_bytes()).expect("no trap").expect_err("too large");
    assert_eq!(failure.kind, FailureKind::OutOfMemory);
    let document =
        instance.transform_with(mapper, LOGIN.as_bytes()).expect("no trap").expect("a JSON object");
    let document = String::from_utf8(document.expect("a document")).expect("UTF-8");
    assert_eq!(document, native(LOGIN.as_bytes(), &Options::default()));
}

#[test]
fn fuel_ends_a_call_that_takes_too_long() {
    let limits = Limits { fuel: 200, fuel_per_byte: 0, ..Limits::default() };
    let mut instance = HOST.instantiate(limits).expect("starting takes no fuel");
    let trap = instance.transform_text(LOGIN).expect_err("200 units are not enough");
    assert!(trap.contains("fuel"), "{trap}");
}
