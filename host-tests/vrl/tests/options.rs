//! Options with signs that mean something in VRL or in a regular expression are taken at their word.

use serde_json::json;
use teleport_ecs::{Mapper, Options as EngineOptions, Verdict};
use teleport_ecs_reference::vrl::{Options, program};
use vrl::value::Value;
use vrl_tests::{Remap, document};

const ODD: [&str; 12] =
    ["{{ user }}", "{{", "}}", "a\"b", "c\\d", "o'brien", "<b>", "é", "a/b c", "x{1}", "a|b$", "r'(?:"];

#[test]
fn odd_signs_in_options_are_text() {
    let dropped: Vec<String> = ODD.iter().map(ToString::to_string).collect();
    let events: Vec<String> = ODD.iter().map(|odd| format!("event.{odd}*")).collect();
    let stream = ["logs", "a\"{{b}}", "default"].map(str::to_owned);
    let engine = EngineOptions {
        drop_fields: dropped.clone(),
        drop_events: events.clone(),
        data_stream: Some(teleport_ecs::DataStream {
            kind: stream[0].clone(),
            dataset: stream[1].clone(),
            namespace: stream[2].clone(),
        }),
        ..EngineOptions::default()
    };
    let options = Options {
        drop_fields: dropped,
        drop_events: events,
        data_stream: Some(stream),
        ..Options::default()
    };
    let remap = Remap::compile(&program(teleport_ecs_reference::tables(), &options).unwrap()).unwrap();
    let mut mapper = Mapper::new(engine);
    for odd in ODD {
        for kind in
            ["user.login".to_owned(), format!("event.{odd}"), format!("event.{odd}.more"), odd.to_owned()]
        {
            // The engine compares the key as it is spelled, and JSON spells some of these with escapes.
            let key = if odd.contains(['"', '\\']) { "plain" } else { odd };
            let longer = format!("{key}x");
            let event = json!({ "event": kind, "uid": "1", "user": "alice", key: "dropped", longer: 1 });
            let mut out = Vec::new();
            let verdict = mapper.transform(event.to_string().as_bytes(), &mut out).unwrap();
            let found = remap.run(Value::from(event.clone())).unwrap();
            assert_eq!(found.is_none(), verdict == Verdict::Dropped, "{event}");
            if let Some(found) = found {
                let expected = document::parse(std::str::from_utf8(&out).unwrap()).unwrap();
                let found = serde_json::to_value(found).unwrap();
                assert_eq!(document::differences(&expected, &found), Default::default(), "{event}");
            }
        }
    }
}
