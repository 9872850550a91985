//! A mapper that has seen an event before maps the next one of its shape as a new mapper does.

use host_tests::fuzz::Mutator;
use host_tests::load_cases;
use host_tests::properties::{NUMBERS, TEXTS};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Number, Value};
use teleport_ecs::{Mapper, Options};

/// Other texts in each event.
const ROUNDS: usize = 24;

fn transform(mapper: &mut Mapper, event: &[u8]) -> Vec<u8> {
    let mut document = Vec::new();
    // What is no event has a document, too.
    let _ = mapper.transform(event, &mut document);
    document
}

/// A seed of our own, so that every run has the same events.
fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig { rng_seed: RngSeed::Fixed(0x7E1E), ..ProptestConfig::default() })
}

/// Gives the value other texts and numbers, each with a chance of one in `odds`.
fn reword(value: &mut Value, odds: u32, runner: &mut TestRunner) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|member| reword(member, odds, runner)),
        Value::Array(elements) => elements.iter_mut().for_each(|element| reword(element, odds, runner)),
        _ if pick(0..odds, runner) > 0 => {}
        Value::String(text) => *text = pick(texts(), runner),
        Value::Number(number) => *number = pick(numbers(), runner),
        Value::Bool(truth) => *truth = !*truth,
        Value::Null => {}
    }
}

fn pick<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>, runner: &mut TestRunner) -> T {
    strategy.new_tree(runner).expect("a value").current()
}

/// Texts that some operation takes apart, and such that differ in what an operation looks at.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(&TEXTS[..]).prop_map(str::to_owned),
        1 => "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(:[0-9]{1,5})?",
        1 => "20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z",
        1 => "[a-z]{1,12}(@[a-z]{1,8}\\.(com|org))?",
        1 => "[a-z]{1,8}://[a-z.]{1,12}(:[0-9]{1,5})?(/[a-z.]{0,6}){0,3}(\\?[a-z=]{0,4})?",
        1 => "T[0-9A-Z]{4,5}[IEW]",
        1 => "[0-9]{1,4}:[0-9]{1,4}",
    ]
}

fn numbers() -> impl Strategy<Value = Number> {
    prop_oneof![
        select(&NUMBERS[..]).prop_map(|text| text.parse().expect("a number")),
        any::<u16>().prop_map(Number::from),
        any::<i64>().prop_map(Number::from),
    ]
}

/// Every fixture, and `ROUNDS` events of its shape with other values in some places, through a mapper
/// that knows the shape and through one that knows nothing.
#[test]
fn a_known_shape_changes_no_document() {
    let mut runner = runner();
    for case in load_cases().expect("the fixtures load") {
        let Ok(event @ Value::Object(_)) = serde_json::from_slice::<Value>(&case.input) else { continue };
        let options = Options::from(&case.options);
        let mut knowing = Mapper::new(options.clone());
        for _ in 0..2 {
            transform(&mut knowing, &case.input);
        }
        for round in 0..ROUNDS {
            let mut event = event.clone();
            reword(&mut event, 2 + round as u32 % 12, &mut runner);
            let event = serde_json::to_vec(&event).expect("JSON");
            let [known, new] =
                [&mut knowing, &mut Mapper::new(options.clone())].map(|it| transform(it, &event));
            let event = String::from_utf8_lossy(&event);
            assert!(known == new, "{}: {event}\n{}", case.name, host_tests::difference(&new, &known));
        }
    }
}

/// The same with one mapper for all events, more of them than it can know, in no order.
#[test]
fn a_mapper_may_know_many_shapes() {
    let mut runner = runner();
    let cases = load_cases().expect("the fixtures load").into_iter();
    let mut events: Vec<Value> = cases
        .filter(|case| Options::from(&case.options) == Options::default())
        .filter_map(|case| serde_json::from_slice(&case.input).ok())
        .filter(Value::is_object)
        .collect();
    let mut knowing = Mapper::new(Options::default());
    for round in 0..4 {
        let rotation = pick(0..events.len(), &mut runner);
        events.rotate_left(rotation);
        for event in &events {
            let mut event = event.clone();
            reword(&mut event, 4 + round, &mut runner);
            let event = serde_json::to_vec(&event).expect("JSON");
            let [known, new] =
                [&mut knowing, &mut Mapper::new(Options::default())].map(|it| transform(it, &event));
            let event = String::from_utf8_lossy(&event);
            assert!(known == new, "{event}\n{}", host_tests::difference(&new, &known));
        }
    }
}

/// A known text is walked along as strictly as another one is scanned: a few edits of any kind, anywhere,
/// are seen. A mapper knows `MOST_AT_ONCE` of the fixtures at a time and gets `EDITED` texts made of them.
#[test]
fn no_edit_of_a_known_text_is_missed() {
    const MOST_AT_ONCE: usize = 100;
    const EDITED: usize = 2_000;
    let cases = load_cases().expect("the fixtures load").into_iter();
    let plain = cases.filter(|case| Options::from(&case.options) == Options::default());
    let texts: Vec<Vec<u8>> = plain.map(|case| case.input).filter(|text| text.len() <= 4096).collect();
    for (number, texts) in texts.chunks(MOST_AT_ONCE).enumerate() {
        let mut knowing = Mapper::new(Options::default());
        let mut mutator = Mutator::over(texts.to_vec(), number as u64);
        for round in 0..EDITED {
            if round % 500 == 0 {
                texts.iter().chain(texts).for_each(|text| drop(transform(&mut knowing, text)));
            }
            let event = mutator.next_input();
            let [known, new] =
                [&mut knowing, &mut Mapper::new(Options::default())].map(|it| transform(it, &event));
            let event = event.escape_ascii();
            assert!(known == new, "{event}\n{}", host_tests::difference(&new, &known));
        }
    }
}

/// The drop list tells keys apart that no row knows, and a shape does not.
#[test]
fn another_unknown_key_is_kept_where_one_is_dropped() {
    let options = Options { drop_fields: vec!["device.zzz".into()], ..Options::default() };
    let event = |key: &str| {
        let device = format!(r#"{{"device_id":"d-1","{key}":"kept?"}}"#);
        format!(r#"{{"event":"device.create","code":"TV001I","uid":"u-1","device":{device}}}"#)
    };
    let mut knowing = Mapper::new(options.clone());
    for _ in 0..4 {
        assert!(
            !String::from_utf8_lossy(&transform(&mut knowing, event("zzz").as_bytes())).contains("kept?")
        );
    }
    assert!(String::from_utf8_lossy(&transform(&mut knowing, event("yyy").as_bytes())).contains("kept?"));
}
