//! Each limit of `docs/limits.md`, at its number and one step beyond, in three faces.

use host_tests::component::{ConfiguredMapper, Host, Instance, Limits};
use host_tests::fluent_bit::{FluentBit, InWasmtime};
use host_tests::{limits, map};
use serde_json::Value;
use teleport_ecs::{ErrorKind, Mapper, Options};

/// The component and the Fluent Bit module beside the library.
struct Faces {
    component: Instance,
    mapper: ConfiguredMapper,
    fluent_bit: FluentBit<InWasmtime>,
}

impl Faces {
    fn start() -> Faces {
        let host = Host::build().expect("the component builds");
        let mut component = host.instantiate(Limits::default()).expect("the component starts");
        let mapper = component.mapper(&Options::default()).expect("no trap");
        Faces { component, mapper, fluent_bit: InWasmtime::start().expect("the module starts") }
    }

    /// The document that all faces make of an event.
    fn map(&mut self, event: &str) -> Value {
        let document = map(event.as_bytes(), &Options::default()).expect("memory").expect("a document");
        let of_component = self.component.transform_with(self.mapper, event.as_bytes()).expect("no trap");
        let of_component = of_component.unwrap_or_else(|failure| Some(failure.document.into_bytes()));
        assert!(of_component.as_ref() == Some(&document), "the component differs for {event:.200}");
        let of_fluent_bit = self.fluent_bit.transform(event.as_bytes()).expect("no trap");
        assert!(of_fluent_bit == document, "the Fluent Bit module differs for {event:.200}");
        serde_json::from_slice(&document).expect("a document is JSON")
    }
}

fn nested(levels: usize, open: &str, close: &str) -> String {
    format!("{}1{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn a_value_that_is_nested_deeper_stays_as_its_text() {
    let mut faces = Faces::start();
    let limit = limits::depth();
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"b": "#, "}]")] {
        let levels = open.matches(['[', '{']).count();
        for field in ["zz", "user_traits"] {
            let (fits, exceeds) = (limit / levels, limit / levels + 1);
            let event =
                |count| format!(r#"{{"event":"user.login","{field}":{}}}"#, nested(count, open, close));
            let kept = faces.map(&event(fits));
            let unmapped = format!("/teleport/audit/unmapped/{field}");
            assert!(!kept.pointer(&unmapped).is_some_and(Value::is_string), "{kept}");
            let text = faces.map(&event(exceeds));
            assert_eq!(text.pointer(&unmapped), Some(&Value::from(nested(exceeds, open, close))), "{text}");
        }
        let deep = nested(100_000, open, close);
        let document = faces.map(&format!(r#"{{"event":"user.login","zz":{deep}}}"#));
        assert_eq!(document["teleport"]["audit"]["unmapped"]["zz"], deep.as_str());
    }
}

#[test]
fn a_document_of_any_event_can_be_read_by_common_parsers() {
    let mut faces = Faces::start();
    let value = nested(limits::depth(), r#"{"a":["#, "]}");
    // serde_json stops at 128 levels, and most parsers later.
    faces.map(&format!(
        r#"{{"event":"cert.create","identity":{{"traits":{value},"route_to_app":{{"x":{value}}}}}}}"#
    ));
}

#[test]
fn more_unknown_keys_go_together_into_one_object() {
    let mut faces = Faces::start();
    let limit = limits::unknown_keys();
    let event = |count: usize| {
        let keys: String = (0..count).map(|number| format!(r#","zz{number}":{number}"#)).collect();
        format!(r#"{{"event":"user.login","user":"alice"{keys}}}"#)
    };
    let fits = faces.map(&event(limit));
    assert_eq!(fits["teleport"]["audit"].as_object().map(|audit| audit.len()), Some(limit));
    let exceeds = faces.map(&event(limit + 1));
    assert_eq!(exceeds["teleport"]["audit"].as_object().map(|audit| audit.len()), Some(1));
    assert_eq!(exceeds["teleport"]["audit"]["unmapped"].as_object().map(|kept| kept.len()), Some(limit + 1));
}

#[test]
fn a_longer_unknown_key_is_no_field() {
    let mut faces = Faces::start();
    let limit = limits::key_length();
    for (key, length) in [("z".repeat(limit), limit), ("é".repeat(limit / 2), limit / 2 * 2)] {
        assert_eq!(key.len(), length);
        let document = faces.map(&format!(r#"{{"event":"user.login","{key}":1}}"#));
        assert_eq!(document["teleport"]["audit"][&key], 1);
        let longer = format!("{key}éz");
        let document = faces.map(&format!(r#"{{"event":"user.login","{longer}":1}}"#));
        assert_eq!(document["teleport"]["audit"]["unmapped"][&longer], 1);
    }
}

#[test]
fn an_event_is_found_inside_two_records() {
    let mut faces = Faces::start();
    let mut event = r#"{"event":"user.login","user":"alice"}"#.to_owned();
    for records in 0..=limits::records_around() + 1 {
        let document = faces.map(&event);
        let found = document["event"]["action"] == "user.login" && document["user"]["name"] == "alice";
        assert_eq!(found, records <= limits::records_around(), "{records} records around: {document}");
        let text = Value::from(event);
        event = format!(r#"{{"event":"unknown","code":"TCC00E","data":{text}}}"#);
    }
}

#[test]
fn a_longer_event_is_refused_at_once() {
    let limit = limits::event_length();
    let mut event = vec![b' '; limit];
    event[..2].copy_from_slice(b"{}");
    let mut document = Vec::new();
    let mut mapper = Mapper::new(Options::default());
    mapper.transform(&event, &mut document).expect("the longest event is mapped");
    let length = document.len();
    event.push(b' ');
    let error = mapper.transform(&event, &mut document).expect_err("one byte more");
    assert_eq!((error.kind(), document.len()), (ErrorKind::OutOfMemory, length));
}
