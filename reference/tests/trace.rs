//! Traces of all events of the fixture suite: no raw field without a place, no field of a document
//! without a reason.

use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use teleport_ecs_reference::tables;
use teleport_ecs_reference::trace::{Trace, trace};

struct Case {
    name: String,
    event: Map<String, Value>,
    document: Value,
}

/// Events that are JSON objects and were mapped with the default options.
fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    let mut inputs = Vec::new();
    collect(&root, &mut inputs);
    let cases: Vec<Case> = inputs.iter().filter_map(|input| load(&root, input)).collect();
    assert!(cases.len() > 300, "{}", cases.len());
    cases
}

fn collect(folder: &Path, inputs: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, inputs);
        } else if path.to_string_lossy().ends_with(".in.json") {
            inputs.push(path);
        }
    }
    inputs.sort();
}

fn load(root: &Path, input: &Path) -> Option<Case> {
    let text = input.to_string_lossy();
    let sibling = |ending: &str| PathBuf::from(text.replace(".in.json", ending));
    if sibling(".options.json").exists() {
        return None;
    }
    let event = serde_json::from_slice(&std::fs::read(input).ok()?).ok()?;
    let document: Value = serde_json::from_slice(&std::fs::read(sibling(".out.json")).ok()?).ok()?;
    let name = input.strip_prefix(root).ok()?.display().to_string();
    (document["event"]["kind"] == "event").then_some(Case { name, event, document })
}

/// Texts that the mapping reads otherwise than a tree of JSON can tell: nesting beyond the 128 levels of
/// serde_json, and a key whose second value is null.
const UNREADABLE: [&str; 2] =
    ["input/depth-0129-in-wrapper-data.in.json", "operations/duplicate-key-null-after.in.json"];

fn problems(trace: &Trace) -> Vec<String> {
    let lost = trace.fields.iter().filter(|field| field.remark == Some("not in the document"));
    let lost = lost.map(|field| format!("{} = {} is nowhere", field.raw, field.value));
    let unexplained = trace.derived.iter().filter(|derived| derived.why.is_empty());
    lost.chain(unexplained.map(|derived| format!("{} = {} is from nowhere", derived.path, derived.value)))
        .collect()
}

#[test]
fn every_raw_field_has_a_place_and_every_field_a_reason() {
    let mut failures = Vec::new();
    for case in cases() {
        let problems = problems(&trace(tables(), &case.event, &case.document));
        if UNREADABLE.contains(&case.name.as_str()) {
            assert!(!problems.is_empty(), "{} is readable now", case.name);
            continue;
        }
        failures.extend(problems.into_iter().map(|problem| format!("{}: {problem}", case.name)));
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
}

/// The places of each raw field, as text.
fn places(event: Value, document: Value) -> Vec<(String, Vec<String>)> {
    let event = event.as_object().expect("an object");
    let trace = trace(tables(), event, &document);
    let places = |field: &teleport_ecs_reference::trace::TracedField| {
        let places = field.places.iter().map(|place| format!("{} {}", place.path, place.value));
        (field.raw.clone(), places.collect())
    };
    trace.fields.iter().map(places).collect()
}

#[test]
fn losers_copies_and_unknown_fields_are_told_apart() {
    let event = json!({
        "exitCode": "1", "exit_code": 2, "pid": "abc", "brand_new": {"a": 1}, "a.b": true, "invited": null,
        "addr.remote": "203.0.113.9:51622",
    });
    let document = json!({
        "process": {"exit_code": 1},
        "client": {"address": "203.0.113.9", "ip": "203.0.113.9", "port": 51622},
        "related": {"ip": ["192.0.2.1", "203.0.113.9"]},
        "teleport": {"audit": {"exit_code": 2, "unmapped": {"pid": "abc"}, "brand_new": {"a": 1}, "a_b": true}},
    });
    let expected: [(&str, &[&str]); 7] = [
        ("exitCode", &["process.exit_code 1"]),
        ("exit_code", &["teleport.audit.exit_code 2"]),
        ("pid", &["teleport.audit.unmapped.pid \"abc\""]),
        ("brand_new", &["teleport.audit.brand_new {\"a\":1}"]),
        ("a.b", &["teleport.audit.a_b true"]),
        ("invited", &[]),
        (
            "addr.remote",
            &[
                "client.address \"203.0.113.9\"",
                "client.ip \"203.0.113.9\"",
                "client.port 51622",
                "related.ip [\"203.0.113.9\"]",
            ],
        ),
    ];
    let expected: Vec<(String, Vec<String>)> = expected
        .iter()
        .map(|(raw, places)| (raw.to_string(), places.iter().map(ToString::to_string).collect()))
        .collect();
    assert_eq!(places(event, document), expected);
}

#[test]
fn what_no_raw_field_fills_has_a_reason() {
    let event = json!({"event": "user.login"});
    let document =
        json!({"event": {"action": "user.login", "kind": "event", "id": "x", "outcome": "success"}});
    let trace = trace(tables(), event.as_object().unwrap(), &document);
    let derived: Vec<(&str, &str)> =
        trace.derived.iter().map(|derived| (derived.path.as_str(), derived.why.as_str())).collect();
    assert_eq!(
        derived,
        [
            ("event.kind", "`event.kind` is what the event catalogue says"),
            ("event.id", "made from the event, which has no `uid`"),
            ("event.outcome", "what the event catalogue says of the code"),
        ]
    );
}
