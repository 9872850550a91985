//! The configurations in `examples/vector/`, as far as they can be followed without Vector: components name each
//! other, every program compiles, and events that look as the source makes them come out as the engine maps them.

use serde_json::{Map, Value as Json, json};
use std::path::{Path, PathBuf};
use teleport_ecs::{Mapper, Options as EngineOptions};
use teleport_ecs_reference::vrl::{Options, program};
use vrl::value::Value;
use vrl_tests::{Remap, document};

const SAMPLES: &str = include_str!("../../../fixtures/samples/teleport-18x.ndjson");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/vector")
}

/// A configuration, read by VRL's own YAML parser, which is Vector's.
fn config(name: &str) -> Json {
    yaml(&std::fs::read_to_string(folder().join(name)).unwrap())
}

fn yaml(text: &str) -> Json {
    let parser = Remap::compile(". = parse_yaml!(.yaml)").unwrap();
    let event = Value::from(json!({ "yaml": text }));
    serde_json::to_value(parser.run(event).unwrap().unwrap()).unwrap()
}

fn names() -> Vec<String> {
    let files =
        std::fs::read_dir(folder()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter(|name| name.ends_with(".yaml")).collect();
    names.sort();
    names
}

/// The program of a transform: its own text, or the file, which is made by `teleport-ecs vrl`.
fn source(transform: &Json) -> String {
    match (transform["source"].as_str(), transform["file"].as_str()) {
        (Some(source), None) => source.to_owned(),
        (None, Some("/etc/vector/teleport-ecs.vrl")) => {
            std::fs::read_to_string(folder().join("teleport-ecs.vrl")).unwrap()
        }
        (None, Some("/etc/vector/teleport-ecs.text.vrl")) => {
            let options = Options { text_in_message: true, ..Options::default() };
            program(teleport_ecs_reference::tables(), &options).unwrap()
        }
        other => panic!("expected a source or a file that is known, found {other:?}"),
    }
}

/// The programs between the source and the sink, in their order.
fn chain(config: &Json) -> Vec<Remap> {
    let components = |kind: &str| config[kind].as_object().unwrap().clone();
    let (sources, transforms, sinks) = (components("sources"), components("transforms"), components("sinks"));
    assert_eq!((sources.len(), sinks.len()), (1, 1));
    let input = |component: &Json| {
        let inputs = component["inputs"].as_array().unwrap();
        assert_eq!(inputs.len(), 1);
        inputs[0].as_str().unwrap().to_owned()
    };
    let mut at = input(sinks.values().next().unwrap());
    let mut programs = Vec::new();
    while !sources.contains_key(&at) {
        let transform = transforms.get(&at).unwrap_or_else(|| panic!("expected a component, found `{at}`"));
        programs.insert(0, Remap::compile(&source(transform)).unwrap_or_else(|error| panic!("{error}")));
        at = input(transform);
    }
    assert_eq!(programs.len(), transforms.len(), "a transform is on no way to the sink");
    programs
}

fn run(chain: &[Remap], event: Value) -> Json {
    let event = chain.iter().fold(event, |event, program| program.run(event).unwrap().unwrap());
    serde_json::to_value(event).unwrap()
}

/// What the engine makes of the event with these keys of a shipper.
fn mapped(event: &str, keys: &Json) -> Json {
    let mut record: Map<String, Json> = serde_json::from_str(event).unwrap();
    record.extend(keys.as_object().unwrap().clone());
    let mut out = Vec::new();
    let text = serde_json::to_vec(&record).unwrap();
    Mapper::new(EngineOptions::default()).transform(&text, &mut out).unwrap();
    document::parse(std::str::from_utf8(&out).unwrap()).unwrap()
}

/// A time as Vector has it: no text.
fn with_time(record: Json) -> Value {
    let stamp = Remap::compile(".timestamp = parse_timestamp!(.timestamp, \"%+\")").unwrap();
    stamp.run(Value::from(record)).unwrap().unwrap()
}

const RECEIVED: &str = "2026-03-02T08:15:31.250Z";

#[test]
fn every_configuration_is_followed_from_the_source_to_the_sink() {
    assert_eq!(
        names(),
        ["auth-log-elasticsearch.yaml", "auth-log-exec.yaml", "event-handler-elasticsearch.yaml"]
    );
    for name in names() {
        assert!(!chain(&config(&name)).is_empty(), "{name}");
    }
}

#[test]
fn the_configuration_of_the_readme_is_a_part_of_the_whole_one() {
    let readme = include_str!("../../../README.md");
    let section = readme.split("### Vector\n").nth(1).unwrap();
    let text = section.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let (short, whole) = (yaml(text), config("event-handler-elasticsearch.yaml"));
    assert_eq!(chain(&short).len(), 1);
    for (key, value) in short["sources"]["event_handler"].as_object().unwrap() {
        assert_eq!(*value, whole["sources"]["event_handler"][key], "{key}");
    }
    assert_eq!(short["transforms"]["ecs"], whole["transforms"]["ecs"]);
}

#[test]
fn events_of_the_event_handler_arrive_as_the_engine_maps_them() {
    let config = config("event-handler-elasticsearch.yaml");
    let source = &config["sources"]["event_handler"];
    assert_eq!((&source["strict_path"], &source["decoding"]["codec"]), (&json!(false), &json!("json")));
    let path_key = source["path_key"].as_str().unwrap();
    let keys = json!({ path_key: "/events.log", "source_type": "http_server", "timestamp": RECEIVED });
    let chain = chain(&config);
    for event in SAMPLES.lines() {
        let mut record: Json = serde_json::from_str(event).unwrap();
        for (key, value) in keys.as_object().unwrap() {
            // The source overwrites no field of the event.
            assert!(record.get(key).is_none(), "{key} is a field of an event: {event}");
            record[key] = value.clone();
        }
        let mut found = run(&chain, with_time(record));
        let id = found.as_object_mut().unwrap().remove("_id").unwrap();
        assert_eq!(id, found["event"]["id"]);
        let expected = mapped(event, &keys);
        assert_eq!(document::differences(&expected, &found), Default::default(), "{event}");
        // Not a field of the event: it stays where a reader looks for what the shipper says.
        assert_eq!(found[path_key], "/events.log");
    }
}

#[test]
fn lines_of_a_log_file_arrive_as_the_engine_maps_them() {
    let config = config("auth-log-elasticsearch.yaml");
    let source = &config["sources"]["audit_log"];
    assert_eq!(source["file_key"], "log.file.path");
    let path = "/var/lib/teleport/log/1/2026-03-02.00:00:00.log";
    let keys = json!({
        "log": { "file": { "path": path } },
        source["host_key"].as_str().unwrap(): "auth-1",
        "source_type": "file",
        "timestamp": RECEIVED,
    });
    let chain = chain(&config);
    let line = |text: &str| {
        let mut record = keys.clone();
        record["message"] = text.into();
        with_time(record)
    };
    for event in SAMPLES.lines() {
        let mut found = run(&chain, line(event));
        found.as_object_mut().unwrap().remove("_id").unwrap();
        assert_eq!(document::differences(&mapped(event, &keys), &found), Default::default(), "{event}");
    }
    let broken = run(&chain, line("{\"event\":"));
    assert_eq!(broken["event"]["kind"], "pipeline_error");
    assert_eq!(broken["event"]["original"], "{\"event\":");
    assert_eq!(broken["log"]["file"]["path"], path);
    assert_eq!(broken["_id"], broken["event"]["id"]);
}

#[test]
fn documents_of_the_command_lose_what_vector_adds_to_them() {
    let chain = chain(&config("auth-log-exec.yaml"));
    for event in SAMPLES.lines() {
        let document = mapped(event, &json!({}));
        let mut record = document.clone();
        for (key, value) in [("command", json!(["/bin/sh"])), ("pid", json!(7)), ("stream", json!("stdout"))]
        {
            record[key] = value;
        }
        record["timestamp"] = RECEIVED.into();
        record["source_type"] = "exec".into();
        if record.get("host").is_none() {
            record["host"] = "auth-1".into();
        }
        let mut found = run(&chain, with_time(record));
        for key in ["timestamp", "source_type"] {
            found.as_object_mut().unwrap().remove(key);
        }
        assert_eq!(document::differences(&document, &found), Default::default(), "{event}");
    }
}

#[test]
fn a_sink_gets_the_id_beside_the_document() {
    for name in names().iter().filter(|name| name.ends_with("elasticsearch.yaml")) {
        let config = config(name);
        let sink = &config["sinks"]["elasticsearch"];
        assert_eq!(sink["id_key"], "_id", "{name}");
        assert_eq!(sink["bulk"], json!({ "action": "create", "index": "logs-teleport.audit-default" }));
        assert_eq!(sink["acknowledgements"]["enabled"], true);
        assert_eq!(sink["buffer"]["type"], "disk");
    }
}
