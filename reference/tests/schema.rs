//! The JSON Schema against the documents of the fixture suite: every one of them is valid.

mod fixtures;
mod json_schema;

use fixtures::documents;
use json_schema::Validator;
use serde_json::{Value, json};
use teleport_ecs_reference::schema::schema;
use teleport_ecs_reference::tables;

fn validator() -> Validator {
    Validator::new(schema(tables()))
}

/// They came in mapped already, one without a module, one with two times, one by an older mapper, and left as
/// they came.
const INVALID: [&str; 3] = [
    "found/zero-time-in-a-document.out.json",
    "operations/mapped-already-with-shipper-keys.out.json",
    "operations/mapped-older-ecs.out.json",
];

#[test]
fn every_document_of_the_suite_is_valid() {
    let validator = validator();
    let mut invalid = Vec::new();
    for document in documents() {
        let errors = validator.errors(&document.value);
        if !errors.is_empty() {
            println!("{}: {}", document.name, errors.join("\n"));
            invalid.push(document.name);
        }
    }
    assert_eq!(invalid, INVALID);
}

/// The document that [`refuses`] changes.
fn document() -> Value {
    json!({
        "@timestamp": "2026-03-02T08:15:30.127Z",
        "ecs": {"version": "9.4.0"},
        "event": {
            "kind": "event", "category": ["session"], "type": ["start"], "module": "teleport",
            "dataset": "teleport.audit", "id": "0b3c",
        },
        "client": {"ip": "203.0.113.9", "port": 51622},
        "teleport": {"audit": {"access_list": {"members": [{"member_name": "alice", "new": 1}]}, "new": {"a": 1}}},
        "agent": {"new": true},
    })
}

#[test]
fn the_schema_refuses_what_is_no_such_document() {
    let validator = validator();
    assert_eq!(validator.errors(&document()), Vec::<String>::new());
    for (pointer, value) in [
        ("/@timestamp", json!("2026-03-02")),
        ("/@timestamp", json!("2026-13-02T08:15:30.127Z")),
        ("/ecs/version", json!("8.0.0")),
        ("/event/category", json!("session")),
        ("/event/category", json!(["sessions"])),
        ("/event/category", json!([])),
        ("/event/type/0", json!("none")),
        ("/event/module", json!("other")),
        ("/client/ip", json!("203.0.113")),
        ("/client/port", json!("51622")),
        ("/client/port", json!(1.5)),
        ("/client", json!({})),
        ("/client", json!({"unknown": 1})),
        ("/teleport/audit/access_list/members/0/member_name", json!(["alice"])),
        ("/teleport/audit/access_list", json!({"unknown": 1})),
    ] {
        let mut document = document();
        *document.pointer_mut(pointer).expect("a member") = value.clone();
        assert!(!validator.errors(&document).is_empty(), "{pointer} = {value}");
    }
}
