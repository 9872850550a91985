//! Faults in the modules: a host that gives no more memory, at every amount. No record is lost without
//! a word, nothing traps that need not, and what comes next maps as usual.

use host_tests::component::{FailureKind, Host, Instance, Limits};
use host_tests::fluent_bit::{Engine, FUNCTIONS, FluentBit, InWasmtime};
use host_tests::{Case, difference, load_cases, map};
use std::sync::LazyLock;
use teleport_ecs::Options;

const PAGE: usize = 64 * 1024;
const LOGIN: &[u8] =
    br#"{"event":"user.login","code":"T1000I","user":"alice","addr.remote":"203.0.113.9:51622"}"#;

static HOST: LazyLock<Host> = LazyLock::new(|| Host::build().expect("the component builds"));

fn cases() -> Vec<Case> {
    load_cases().expect("the fixtures load")
}

fn native(event: &[u8]) -> Vec<u8> {
    map(event, &Options::default()).expect("memory").expect("a document")
}

/// What a filter function answers, whether Fluent Bit can go on with it or not.
fn answer(host: &mut FluentBit<InWasmtime>, function: &str, event: &[u8]) -> Vec<u8> {
    let record = host.duplicate(event).expect("no trap");
    let arguments = [0, 0, 0, 0, record, event.len() as u32];
    let text = host.engine().call(function, &arguments).expect("no trap") as usize;
    let text = host.engine().memory()[text..].split(|byte| *byte == 0).next().expect("a NUL").to_vec();
    host.engine().call("free", &[record]).expect("no trap");
    assert!(!text.is_empty(), "expected an answer, found that the record is to be dropped");
    text
}

/// What stands in for a document of a record for which there was no memory.
fn is_report(text: &[u8]) -> bool {
    let value: serde_json::Value = serde_json::from_slice(text).expect("JSON");
    value["error.type"] == "out_of_memory" || value["error"]["type"] == "out_of_memory"
}

#[test]
fn the_filter_starts_with_any_amount_of_memory() {
    let file = guests::FLUENT_BIT.build().expect("the module builds");
    let (expected, mut reports) = (native(LOGIN), 0);
    for pages in 0..6 {
        let mut host = FluentBit::new(InWasmtime::load(&file).expect("the module loads"));
        let start = host.engine().memory().len();
        host.engine().limit_memory(start + pages * PAGE);
        for function in FUNCTIONS {
            let text = answer(&mut host, function, LOGIN);
            reports += usize::from(is_report(&text));
        }
        host.engine().limit_memory(1 << 30);
        assert_eq!(answer(&mut host, FUNCTIONS[0], LOGIN), expected);
    }
    println!("{reports} reports");
}

#[test]
fn every_record_is_answered_with_no_memory_left() {
    let mut host = InWasmtime::start().expect("the module starts");
    let login = answer(&mut host, FUNCTIONS[0], LOGIN);
    let used = host.engine().memory().len();
    host.engine().limit_memory(used);
    let (mut mapped, mut reported) = (0, 0);
    for case in cases() {
        // Fluent Bit sends objects only; anything else may come back as it came.
        let text = answer(&mut host, FUNCTIONS[0], &case.input);
        if text == native(&case.input) {
            mapped += 1;
        } else if serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(&case.input).is_ok() {
            assert!(is_report(&text), "{}: {}", case.name, difference(&native(&case.input), &text));
            reported += 1;
        }
        assert_eq!(answer(&mut host, FUNCTIONS[0], LOGIN), login, "{}", case.name);
    }
    println!("{mapped} mapped, {reported} reported, in {used} bytes of memory");
    assert!(mapped > 1000 && reported > 0, "expected both answers, found {mapped} and {reported}");
}

/// How a call of the component ended.
#[derive(Debug, PartialEq)]
enum End {
    Mapped,
    OutOfMemory,
    Trapped,
}

fn call(instance: &mut Instance, event: &[u8]) -> End {
    let Ok(mapper) = instance.mapper(&Options::default()) else { return End::Trapped };
    match instance.transform_with(mapper, event) {
        Ok(Ok(document)) => {
            assert_eq!(document.as_deref(), Some(native(event).as_slice()));
            End::Mapped
        }
        Ok(Err(failure)) => {
            assert_eq!((failure.kind, failure.document.as_str()), (FailureKind::OutOfMemory, ""));
            End::OutOfMemory
        }
        Err(_) => End::Trapped,
    }
}

/// The canonical ABI knows no way to say that there is no room for what the host passes in: that alone
/// traps, before the mapping begins. From the first amount that holds the event, nothing does.
#[test]
fn the_component_reports_that_memory_is_used_up() {
    let event = format!(r#"{{"event":"user.login","message":"{}"}}"#, r"text\n".repeat(200_000));
    let (mut ends, mut pages) = (Vec::new(), 2);
    while ends.last() != Some(&End::Mapped) {
        let limits = Limits { memory: pages * PAGE, ..Limits::default() };
        pages += 1;
        let Ok(mut instance) = HOST.instantiate(limits) else { continue };
        let end = call(&mut instance, event.as_bytes());
        if end == End::OutOfMemory {
            assert_eq!(call(&mut instance, LOGIN), End::Mapped, "with {pages} pages");
        }
        if end == End::Trapped {
            let room = pages * PAGE;
            assert!(room < event.len() * 3 / 2 + 3 * (1 << 20), "{room} bytes hold the event, but it traps");
        }
        ends.push(end);
    }
    let count = |end: End| ends.iter().filter(|found| **found == end).count();
    println!(
        "{} bytes: {} amounts of memory too small to pass it, {} to map it, mapped with {} bytes",
        event.len(),
        count(End::Trapped),
        count(End::OutOfMemory),
        (pages - 1) * PAGE
    );
    assert!(ends.is_sorted_by_key(|end| match end {
        End::Trapped => 0,
        End::OutOfMemory => 1,
        End::Mapped => 2,
    }));
    assert!(count(End::OutOfMemory) > 10);
}
