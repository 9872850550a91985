//! The contract between Fluent Bit and the module: no record is ever lost, memory does not grow, and
//! nothing that the host or a record does leaves a trace in the next document.
//!
//! Each test runs in wasmtime and in wasmi; the longest one in wasmtime only.

use host_tests::fluent_bit::{Engine, FUNCTIONS, Filtered, FluentBit, InWasmi, InWasmtime};
use serde_json::{Value, json};
use std::fs;
use teleport_ecs::{Mapper, Options};

const LOGIN: &[u8] = br#"{"ei":0,"event":"user.login","uid":"0b3c0f5e-8a0a-4a7b-9d52-5e4d1b2a7c11","code":"T1000I","time":"2026-03-02T08:15:30.127Z","cluster_name":"tele.example.com","user":"alice","user_kind":1,"success":true,"method":"local","addr.remote":"203.0.113.9:51622"}"#;

/// Runs each test in both engines.
macro_rules! in_both_engines {
    ($($name:ident),* $(,)?) => {
        mod in_wasmtime { $( #[test] fn $name() { super::$name(super::wasmtime()); } )* }
        mod in_wasmi { $( #[test] fn $name() { super::$name(super::wasmi()); } )* }
    };
}

in_both_engines! {
    a_record_comes_back_as_its_document,
    each_function_has_its_options,
    the_host_may_touch_values,
    an_event_may_come_as_text,
    a_long_record_is_mapped,
    fluent_bit_can_read_what_it_gets,
    hostile_records_are_reported_and_forgotten,
    pointers_to_nowhere_are_reported,
    any_length_of_nothing_is_reported,
    a_host_that_frees_nothing_is_served,
    blocks_of_the_host_do_not_overlap,
    memory_runs_out_at_any_point,
}

fn wasmtime() -> FluentBit<InWasmtime> {
    InWasmtime::start().expect("the module starts")
}

fn wasmi() -> FluentBit<InWasmi> {
    InWasmi::start().expect("the module starts")
}

/// What the core library makes of `event`.
fn natively(event: &[u8], options: Options) -> Vec<u8> {
    let mut document = Vec::new();
    // An error comes with a document as well.
    let _ = Mapper::new(options).transform(event, &mut document);
    document
}

fn samples() -> Vec<Vec<u8>> {
    let file = host_tests::repository().join("fixtures/samples/teleport-18x.ndjson");
    let text = fs::read(file).expect("the sample events");
    text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec).collect()
}

/// The document for a record that must not be lost.
fn map<E: Engine>(host: &mut FluentBit<E>, record: &[u8]) -> Vec<u8> {
    match host.filter(FUNCTIONS[0], record).expect("no trap") {
        Filtered::Record(document) => document,
        Filtered::Dropped => {
            panic!("expected a document for {}, found none", String::from_utf8_lossy(record))
        }
    }
}

fn assert_maps_as_usual<E: Engine>(host: &mut FluentBit<E>) {
    let document = map(host, LOGIN);
    assert_eq!(
        String::from_utf8_lossy(&document),
        String::from_utf8_lossy(&natively(LOGIN, Options::default()))
    );
    assert!(document.starts_with(b"{\"@timestamp\":\"2026-03-02T08:15:30.127Z\""));
}

fn object(text: &[u8]) -> Value {
    let value: Value = serde_json::from_slice(text)
        .unwrap_or_else(|error| panic!("expected JSON, found {error} in {}", String::from_utf8_lossy(text)));
    assert!(value.is_object(), "expected an object, found {value}");
    value
}

fn a_record_comes_back_as_its_document(mut host: FluentBit<impl Engine>) {
    for event in samples() {
        let document = map(&mut host, &event);
        let expected = natively(&event, Options::default());
        assert_eq!(String::from_utf8_lossy(&document), String::from_utf8_lossy(&expected));
    }
    assert_maps_as_usual(&mut host);
}

fn each_function_has_its_options(mut host: FluentBit<impl Engine>) {
    let event = br#"{"event":"cert.create","code":"TC000I","user_roles":["a"],"user_traits":{"groups":["g"]},"identity":{"user":"alice","roles":["access"],"traits":{"logins":["root"]}}}"#;
    let options = [
        Options::default(),
        Options { keep_original: true, ..Options::default() },
        Options { drop_fields: Options::LEAN_FIELDS.map(Into::into).into(), ..Options::default() },
    ];
    let mut documents = Vec::new();
    for _ in 0..2 {
        for (function, options) in FUNCTIONS.into_iter().zip(&options) {
            let filtered = host.filter(function, event).expect("no trap");
            let expected = natively(event, options.clone());
            assert_eq!(filtered, Filtered::Record(expected.clone()), "{function}");
            documents.push(String::from_utf8(expected).expect("UTF-8"));
        }
    }
    let has = |document: usize, text| documents[document].contains(text);
    assert!(has(0, "\"groups\"") && has(0, "\"logins\"") && !has(0, "\"original\""));
    assert!(has(1, "\"groups\"") && has(1, "\"original\""));
    assert!(!has(2, "\"groups\"") && !has(2, "\"logins\"") && has(2, "\"access\""));
}

/// Floats for integers, escaped characters and slashes, another order: still the same document.
fn the_host_may_touch_values(mut host: FluentBit<impl Engine>) {
    let pairs = [
        (
            r#"{"event":"session.network","code":"T4002I","uid":"u","pid":2041,"cgroup_id":4294968012,"dst_port":443,"src_addr":"10.0.0.4","dst_addr":"198.51.100.7","program":"curl é/ü \"x\"","version":4,"operation":0,"action":0}"#,
            r#"{"action":0.0,"code":"T4002I","operation":0.0,"version":4.0,"program":"curl \u00e9\/\u00fc \"x\"","dst_addr":"198.51.100.7","src_addr":"10.0.0.4","dst_port":443.0,"cgroup_id":4294968012.0,"pid":2041.0,"uid":"u","event":"session.network"}"#,
        ),
        (
            r#"{"event":"session.data","code":"T2006I","uid":"u","rx":2147483646,"tx":0,"ei":2147483646}"#,
            r#"{"event":"session.data","code":"T2006I","uid":"u","rx":2.147483646e+09,"tx":-0.0,"ei":2147483646.0}"#,
        ),
        (
            r#"{"event":"user.login","code":"T1000I","uid":"u","addr.remote":"203.0.113.9:51622","addr.local":"10.0.0.1:3023"}"#,
            r#"{"event":"user.login","code":"T1000I","uid":"u","addr":{"remote":"203.0.113.9:51622","local":"10.0.0.1:3023"}}"#,
        ),
    ];
    for (sent, received) in pairs {
        let (sent, received) = (map(&mut host, sent.as_bytes()), map(&mut host, received.as_bytes()));
        assert_eq!(object(&received), object(&sent));
    }
}

/// A log file read without a parser: the event is text in one field, among the host's own.
fn an_event_may_come_as_text(mut host: FluentBit<impl Engine>) {
    let event = String::from_utf8(LOGIN.to_vec()).expect("UTF-8");
    let expected = object(&map(&mut host, LOGIN));
    for field in ["log", "message"] {
        for end in ["", "\n"] {
            let record = json!({ "date": 1772439330.127, (field): format!("{event}{end}") });
            let mut document = object(&map(&mut host, record.to_string().as_bytes()));
            assert_eq!(document["date"], "1772439330.127", "kept as the host's");
            document.as_object_mut().expect("an object").remove("date");
            assert_eq!(document, expected, "{field}");
        }
    }
}

fn a_long_record_is_mapped(mut host: FluentBit<impl Engine>) {
    for length in [300_000, 1 << 20, 16 << 20] {
        let query = "SELECT 'x', \\\"y\\\";\\n ".chars().cycle().take(length).collect::<String>();
        let query = query.trim_end_matches('\\');
        let event =
            format!(r#"{{"event":"db.session.query","code":"TDB02I","uid":"u","db_query":"{query}"}}"#);
        let document = map(&mut host, event.as_bytes());
        assert!(document == natively(event.as_bytes(), Options::default()), "{length} bytes");
        assert!(document.len() > length);
        assert_maps_as_usual(&mut host);
    }
}

/// JSON that Fluent Bit could not have read comes hidden in text: a line that is no JSON to it, a body
/// in base64, a message. The host refuses documents that are nested too deep or have endless numbers.
fn fluent_bit_can_read_what_it_gets(mut host: FluentBit<impl Engine>) {
    let nested = |depth: usize| format!("{}1{}", r#"{"a":["#.repeat(depth), "]}".repeat(depth));
    let values = [5, 12, 20, 40, 99, 100, 101, 3000].map(nested);
    let numbers =
        ["1e309", "-1E+400", &"9".repeat(400), "[1e309]", r#"{"a":{"b":1e999}}"#].map(str::to_owned);
    for value in values.into_iter().chain(numbers) {
        for event in [
            format!(r#"{{"event":"user.login","code":"T1000I","brand_new":{value}}}"#),
            format!(r#"{{"event":"user.login","code":"T1000I","user_traits":{value}}}"#),
            format!(r#"{{"event":"mcp.session.request","code":"TMCP003I","message":{{"params":{value}}}}}"#),
            format!(r#"{{"event":"mcp.session.request","code":"TMCP003I","message":{{"id":{value}}}}}"#),
            format!(
                r#"{{"event":"user.login","code":"T1000I","ei":{value},"pid":{value},"brand":[{value}]}}"#
            ),
        ] {
            map(&mut host, event.as_bytes());
            map(&mut host, json!({ "log": event }).to_string().as_bytes());
            let wrapped = json!({ "event": "unknown", "code": "TCC00E", "data": event });
            map(&mut host, wrapped.to_string().as_bytes());
        }
        let body =
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, format!(r#"{{"query":{value}}}"#));
        let event = json!({ "event": "db.session.elasticsearch.request", "code": "TES00I", "body": body });
        map(&mut host, event.to_string().as_bytes());
    }
    assert_maps_as_usual(&mut host);
}

fn hostile_records_are_reported_and_forgotten(mut host: FluentBit<impl Engine>) {
    let deep = [b"[".repeat(200_000), b"{\"a\":".repeat(200_000), b"{\"event\":{\"a\":[".repeat(100_000)];
    let broken: [&[u8]; 12] = [
        b"",
        b" ",
        b"null",
        b"[]",
        b"\"text\"",
        b"{",
        b"{\"event\":\"user.login\"",
        b"{\"event\":\"user.login\",}",
        b"{\"event\":\"user.login\"} {}",
        b"{\"event\":NaN}",
        b"{\"a\":\"\x01\"}",
        b"\xFF\xFE{\"a\":1}",
    ];
    for record in broken.into_iter().chain(deep.iter().map(Vec::as_slice)) {
        let document = object(&map(&mut host, record));
        assert_eq!(document["event"]["kind"], "pipeline_error", "{}", String::from_utf8_lossy(record));
        assert!(document["error"]["message"].is_string(), "{document}");
        assert_maps_as_usual(&mut host);
    }
}

fn pointers_to_nowhere_are_reported(mut host: FluentBit<impl Engine>) {
    let end = host.engine().memory().len() as u32;
    for (record, length) in [(0, 0), (0, 317), (end - 8, 9), (end, 1), (u32::MAX, 1), (8, u32::MAX as usize)]
    {
        for function in FUNCTIONS {
            let filtered = host.call_filter(function, 0, record, length).expect("no trap");
            let Filtered::Record(document) = filtered else { panic!("expected a report, found none") };
            let message = format!(
                "expected a record of {length} bytes, found a pointer to none: the host had no memory to pass it"
            );
            assert_eq!(
                object(&document),
                json!({
                    "event": {"kind": "pipeline_error", "module": "teleport", "dataset": "teleport.audit"},
                    "error": {"message": message, "type": "out_of_memory"},
                })
            );
        }
    }
    assert_maps_as_usual(&mut host);
}

fn any_length_of_nothing_is_reported(mut host: FluentBit<impl Engine>) {
    let record = host.duplicate(LOGIN).expect("no trap");
    // Zero, and -1 as an unsigned number.
    for length in [0, u32::MAX as usize] {
        let filtered = host.call_filter(FUNCTIONS[0], 0, record, length).expect("no trap");
        let Filtered::Record(document) = filtered else { panic!("expected a report, found none") };
        assert_eq!(object(&document)["event"]["kind"], "pipeline_error");
    }
    host.engine().call("free", &[record]).expect("no trap");
    assert_maps_as_usual(&mut host);
}

/// Fluent Bit 4.0.13, 4.1.0 and 4.1.1 give neither tag nor record back.
fn a_host_that_frees_nothing_is_served(mut host: FluentBit<impl Engine>) {
    for _ in 0..1000 {
        let tag = host.duplicate(b"events.log").expect("no trap");
        let record = host.duplicate(LOGIN).expect("no trap");
        let filtered = host.call_filter(FUNCTIONS[0], tag, record, LOGIN.len()).expect("no trap");
        assert_eq!(filtered, Filtered::Record(natively(LOGIN, Options::default())));
    }
    let memory = host.engine().memory().len();
    assert!(memory < 4 << 20, "expected little more than the records, found {memory} bytes");
    assert_maps_as_usual(&mut host);
}

fn blocks_of_the_host_do_not_overlap(mut host: FluentBit<impl Engine>) {
    let mut blocks: Vec<(u32, u8, usize)> = Vec::new();
    let mut random = 7u32;
    for step in 0..4000u32 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        if random >> 30 == 0 && !blocks.is_empty() {
            let (block, fill, length) = blocks.swap_remove(random as usize % blocks.len());
            let bytes = &host.engine().memory()[block as usize..][..length];
            assert!(bytes.iter().all(|byte| *byte == fill), "block {block:#x} of {length} bytes");
            host.engine().call("free", &[block]).expect("no trap");
            continue;
        }
        let length = (random >> 8) as usize % if step % 9 == 0 { 40_000 } else { 700 };
        let block = host.engine().call("malloc", &[length as u32]).expect("no trap") as u32;
        assert!(block != 0 && block.is_multiple_of(8), "malloc({length}) gave {block:#x}");
        host.engine().memory()[block as usize..][..length].fill(step as u8);
        blocks.push((block, step as u8, length));
        if step % 50 == 0 {
            assert_maps_as_usual(&mut host);
        }
    }
    host.engine().call("free", &[0]).expect("free takes a null pointer");
}

/// With every amount of memory left, a record is mapped, or comes back with error fields, or its loss
/// is reported; and the next one is mapped as usual, without any more memory.
fn memory_runs_out_at_any_point(mut host: FluentBit<impl Engine>) {
    let query = "SELECT \\\"x\\\" ".repeat(25_000);
    let event = format!(r#"{{"event":"db.session.query","code":"TDB02I","uid":"u","db_query":"{query}"}}"#);
    let mapped = natively(event.as_bytes(), Options::default());
    assert_maps_as_usual(&mut host);
    let mut seen = [0; 3];
    let used = host.engine().memory().len();
    for pages in 0..64 {
        host.engine().limit_memory(used + pages * 65_536);
        let document = map(&mut host, event.as_bytes());
        let value = object(&document);
        if document == mapped {
            seen[0] += 1;
        } else if document.starts_with(&event.as_bytes()[..event.len() - 1]) {
            assert_eq!(value["error.message"], "expected more memory, found none");
            assert_eq!(value["error.type"], "out_of_memory");
            seen[1] += 1;
        } else {
            assert_eq!(value["event"]["kind"], "pipeline_error");
            assert_eq!(value["error"]["type"], "out_of_memory");
            seen[2] += 1;
        }
        assert_maps_as_usual(&mut host);
    }
    println!("{} mapped, {} returned as they came, {} reported as lost", seen[0], seen[1], seen[2]);
    assert!(seen.iter().all(|count| *count > 0), "expected each kind of answer, found {seen:?}");
}

/// As Fluent Bit runs it for months: one instance, and never a byte more.
#[test]
fn a_million_records_leave_memory_flat() {
    let mut host = wasmtime();
    let samples = samples();
    let mut records = samples.iter().cycle();
    let mut warm = 0;
    for count in 0..1_000_000 {
        if count == 2 * samples.len() {
            warm = host.engine().memory().len();
        }
        let record = records.next().expect("samples");
        assert!(!map(&mut host, record).is_empty());
    }
    let end = host.engine().memory().len();
    println!("{warm} bytes of memory after warm-up, {end} after 1,000,000 records");
    assert_eq!(end, warm);
    assert_maps_as_usual(&mut host);
}
