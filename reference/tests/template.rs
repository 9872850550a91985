//! The templates against the documents of the fixture suite: Elasticsearch refuses none of them.

mod elasticsearch;
mod fixtures;

use elasticsearch::Index;
use fixtures::{Document, documents};
use serde_json::{Value, json};
use teleport_ecs_reference::tables;
use teleport_ecs_reference::template::{
    Settings, component, index as index_template, pipeline, requests, to_console, to_shell,
};

/// The data stream that the documents are written to.
const STREAM: [(&str, &str); 3] = [("type", "logs"), ("dataset", "teleport.audit"), ("namespace", "default")];

fn index() -> Index {
    Index::new(&component(tables(), &Settings::default()))
}

/// What the ingest pipeline makes of a document.
fn ingested(document: &Value) -> Value {
    let mut document = document.clone();
    let arrival = json!("2026-01-01T00:00:00.000Z");
    if document.get("@timestamp").is_none() {
        document["@timestamp"] = arrival.clone();
    }
    document["event"]["ingested"] = arrival;
    if document.get("data_stream").is_some_and(Value::is_object) {
        for (name, value) in STREAM {
            document["data_stream"][name] = value.into();
        }
    }
    document
}

#[test]
fn the_pipeline_does_what_this_test_takes_it_to_do() {
    let pipeline = pipeline();
    let processors = pipeline["processors"].as_array().expect("a list");
    assert_eq!(processors.len(), 3);
    assert_eq!(processors[0]["set"]["field"], "@timestamp");
    assert_eq!(processors[0]["set"]["override"], false);
    assert_eq!(processors[1]["set"]["field"], "event.ingested");
    let script = processors[2]["script"]["source"].as_str().expect("a script");
    assert!(STREAM.iter().all(|(name, _)| script.contains(&format!("ctx.data_stream.{name} ="))), "{script}");
}

/// No type of Elasticsearch takes these and can be searched: names that no Teleport release sends, made to
/// break mappers. The failure store keeps such a document.
const REFUSED: [&str; 3] = [
    "input/size-key-70-kib.out.json: teleport.audit.unmapped: a term of flattened takes 32766 bytes, found 71682",
    "input/size-member-key-70-kib.out.json: teleport.audit.user.traits: a term of flattened takes 32766 bytes, found 71682",
    // It came in mapped already, with two times, and left as it came.
    "operations/mapped-already-with-shipper-keys.out.json: a document of a data stream needs one @timestamp",
];

fn refusals<'a>(documents: impl Iterator<Item = &'a Document>) -> Vec<String> {
    let mut index = index();
    let refusal = |document: &Document| {
        let outcome = index.put(&ingested(&document.value));
        outcome.err().map(|error| format!("{}: {error}", document.name))
    };
    let mut refusals: Vec<String> = documents.filter_map(refusal).collect();
    refusals.sort();
    refusals
}

#[test]
fn every_document_of_the_suite_is_taken_in_any_order() {
    let documents = documents();
    assert_eq!(refusals(documents.iter()), REFUSED);
    assert_eq!(refusals(documents.iter().rev()), REFUSED, "backwards");
}

#[test]
fn unknown_fields_never_clash() {
    let shapes = [
        json!("text"),
        json!(1),
        json!(1.5),
        json!(true),
        json!({"a": 1, "b": {"c": [1, "x"]}}),
        json!({"a": {"b": 1}, "": 2, "..": 3}),
        json!([1, "x", {"a": 1}, [2]]),
        json!([{"a": 1}, 5]),
    ];
    for first in &shapes {
        for second in &shapes {
            let mut index = index();
            for value in [first, second, first] {
                let document = json!({
                    "@timestamp": "2026-01-01T00:00:00.000Z",
                    "agent": {"new": value}, "teleport": {"audit": {"new": value}},
                });
                assert_eq!(index.put(&document), Ok(()), "{first} before {second}");
            }
        }
    }
}

#[test]
fn unknown_fields_beyond_the_limit_are_not_refused() {
    let mut index = index();
    for number in 0..3000 {
        let audit = json!({format!("new{number}"): "x"});
        let document = json!({"@timestamp": "2026-01-01T00:00:00.000Z", "teleport": {"audit": audit}});
        assert_eq!(index.put(&document), Ok(()));
    }
    assert_eq!(index.fields(), 2000);
}

#[test]
fn the_model_refuses_what_elasticsearch_refuses() {
    let refusal = |value: Value| {
        let mut document = json!({"@timestamp": "2026-01-01T00:00:00.000Z"});
        document.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
        index().put(&document).expect_err("a refusal")
    };
    assert_eq!(refusal(json!({"user": "alice"})), "user: an object in the mapping, found \"alice\"");
    assert_eq!(refusal(json!({"user": {"name": {}}})), "user.name: keyword takes no {}");
    assert_eq!(refusal(json!({"client": {"port": 1.5}})), "client.port: long takes no 1.5");
    assert_eq!(refusal(json!({"client": {"ip": "x"}})), "client.ip: ip takes no \"x\"");
    assert_eq!(refusal(json!({"event": {"start": "soon"}})), "event.start: date takes no \"soon\"");
    assert_eq!(refusal(json!({"kubernetes": "x"})), "kubernetes: flattened takes no \"x\"");
    assert_eq!(
        refusal(json!({"kubernetes": {"\0": "x"}})),
        "kubernetes: a key of flattened takes no zero byte"
    );
    assert_eq!(refusal(json!({"": 1})), ": field name cannot be an empty string");
    let other = json!({"data_stream": {"dataset": "generic"}});
    assert_eq!(refusal(other), "data_stream.dataset: constant_keyword takes no \"generic\"");
    assert!(index().put(&json!({})).is_err(), "no time");
}

/// Declared otherwise in Elastic's package, whose index refuses ordinary events for it.
#[test]
fn types_are_those_that_teleport_sends() {
    let component = component(tables(), &Settings::default());
    let kind = |path: &str| {
        let names =
            path.split('.').fold(String::new(), |pointer, name| format!("{pointer}/properties/{name}"));
        let field = component["template"]["mappings"].pointer(&names);
        field.unwrap_or_else(|| panic!("no {path}"))["type"].clone()
    };
    for path in [
        "teleport.audit.kubernetes.groups",
        "teleport.audit.kubernetes.users",
        "teleport.audit.kubernetes.pod.container_name",
        "teleport.audit.kubernetes.pod.container_image",
        "teleport.audit.user.connector",
        "teleport.audit.addr",
    ] {
        assert_eq!(kind(path), "keyword", "{path}");
    }
    assert_eq!(kind("teleport.audit.certificate.identity.allowed_resource_ids"), "flattened");
    assert_eq!(kind("event.ingested"), "date");
}

#[test]
fn the_index_template_leaves_those_of_elastic_alone() {
    let settings = Settings { name: "ours".into(), failure_store: false };
    let index = index_template(&settings);
    assert_eq!(index["composed_of"], json!(["ours@mappings", "ours@custom"]));
    assert!(index["priority"].as_u64() > Some(200), "that of Elastic's packages");
    assert!(index.get("template").is_none());
    let index = index_template(&Settings { failure_store: true, ..settings });
    assert_eq!(index["template"]["data_stream_options"]["failure_store"]["enabled"], true);
}

#[test]
fn requests_come_in_the_order_in_which_they_need_each_other() {
    let requests = requests(tables(), &Settings::default());
    let paths: Vec<&str> = requests.iter().map(|request| request.path.as_str()).collect();
    let expected = [
        "_ingest/pipeline/teleport-ecs",
        "_component_template/teleport-ecs@mappings",
        "_index_template/teleport-ecs",
    ];
    assert_eq!(paths, expected);
    let component = &requests[1].body["template"]["settings"]["index"];
    assert_eq!(component["default_pipeline"], "teleport-ecs");
}

#[test]
fn printed_requests_hold_the_bodies() {
    let requests = requests(tables(), &Settings::default());
    let (console, shell) = (to_console(&requests), to_shell(&requests));
    let bodies = |text: &str, start: &str, end: &str| -> Vec<Value> {
        let parts = text.split(start).skip(1).filter_map(|part| part.split_once('\n'));
        let bodies = parts.map(|(_, body)| body.split(end).next().unwrap_or(body));
        bodies
            .map(|body| serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}")))
            .collect()
    };
    let expected: Vec<Value> = requests.iter().map(|request| request.body.clone()).collect();
    assert_eq!(bodies(&console, "PUT ", "\n\n"), expected);
    assert_eq!(bodies(&shell, "<<'JSON'", "\nJSON\n"), expected);
}
