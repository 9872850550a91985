//! A seeded share of the fuzzing on every run, without a fuzzer: the fixtures as they are, and then
//! many thousands of mutations of them, the same ones each time. `fuzz/` has the same bodies for
//! `cargo fuzz`.

use host_tests::fuzz::{Mutator, TARGETS};
use host_tests::{allocator, load_cases};
use std::panic::catch_unwind;

#[global_allocator]
static ALLOCATOR: allocator::Watched = allocator::Watched;

/// Mutations per target.
const RUNS: usize = 20_000;

/// Runs one target on many inputs; a failure shows the input.
fn run(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target of this name");
    let fixtures = load_cases().expect("the fixtures load").into_iter().map(|case| case.input);
    let mut mutations = Mutator::over_fixtures(0x5EED).expect("the fixtures load");
    for input in fixtures.filter(|input| input.len() <= 1 << 16) {
        run_one(target.body, &input);
    }
    for _ in 0..RUNS {
        run_one(target.body, &mutations.next_input());
    }
}

fn run_one(body: fn(&[u8]), input: &[u8]) {
    if let Err(panic) = catch_unwind(|| body(input)) {
        eprintln!("input: {}", input.escape_ascii());
        std::panic::resume_unwind(panic);
    }
}

#[test]
fn any_bytes_become_one_document_within_bounds() {
    run("map");
}

#[test]
fn the_scanner_and_serde_json_agree() {
    run("scanner");
}

#[test]
fn any_value_in_any_field_keeps_all_promises() {
    run("event");
}

#[test]
fn options_do_what_they_say_and_nothing_else() {
    run("options");
}

#[test]
fn a_stream_may_be_cut_anywhere() {
    run("batch");
}

#[test]
fn the_allocator_is_watched() {
    let (_, used) = allocator::watch(|| std::hint::black_box(vec![0u8; 12_345]));
    assert_eq!((used.requests, used.peak), (1, 12_345));
}
