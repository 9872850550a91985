//! The checker itself: what counts as kept, and above all what does not.

use super::lost_leaves;
use serde_json::{Value, json};
use teleport_ecs_tables::Tables;

fn lost(event: Value, document: Value) -> Vec<String> {
    lost_leaves(&Tables::load().expect("the tables hold together"), &event, &document)
}

fn kept(event: Value, document: Value) {
    assert_eq!(lost(event, document), [""; 0]);
}

fn audit(name: &str, value: Value) -> Value {
    json!({ "teleport": { "audit": { name: value } } })
}

#[test]
fn a_value_counts_at_the_target_of_its_field_only() {
    let event = json!({"code": "T1000I"});
    kept(event.clone(), json!({"event": {"code": "T1000I"}}));
    kept(event.clone(), audit("code", json!("T1000I")));
    kept(event.clone(), audit("unmapped", json!({"code": "T1000I"})));
    assert_eq!(lost(event.clone(), json!({"event": {"action": "T1000I"}})), [r#"code = "T1000I""#]);
    assert_eq!(lost(event, json!({})).len(), 1);
}

#[test]
fn related_fields_are_no_home() {
    let event = json!({"user": "alice"});
    assert_eq!(lost(event, json!({"related": {"user": ["alice"]}})), [r#"user = "alice""#]);
}

#[test]
fn empty_values_may_go() {
    kept(json!({"a": null, "b": "", "c": [], "d": {"e": [""]}, "f": "0001-01-01T00:00:00Z"}), json!({}));
    assert_eq!(lost(json!({"a": false, "b": 0, "c": " "}), json!({})).len(), 3);
}

#[test]
fn numbers_count_by_value() {
    let event = json!({"ei": serde_json::from_str::<Value>("2.147483646e+09").expect("a number")});
    kept(event.clone(), json!({"event": {"sequence": 2147483646}}));
    assert_eq!(lost(event, json!({"event": {"sequence": 2147483647}})).len(), 1);
    let big = |text| serde_json::from_str::<Value>(text).expect("a number");
    let event = json!({"ei": big("18446744073709551617")});
    assert_eq!(lost(event, audit("ei", big("18446744073709551616"))).len(), 1);
}

#[test]
fn times_count_by_instant() {
    let event = json!({"time": "2024-01-01T01:00:00.5+02:00"});
    kept(event.clone(), json!({"@timestamp": "2023-12-31T23:00:00.500Z"}));
    assert_eq!(lost(event, json!({"@timestamp": "2024-01-01T01:00:00.500Z"})).len(), 1);
}

#[test]
fn addresses_count_by_their_parts() {
    let event = json!({"addr.remote": "[::1]:3022"});
    kept(event.clone(), json!({"client": {"address": "::1", "ip": "::1", "port": 3022}}));
    assert_eq!(lost(event.clone(), json!({"client": {"address": "::1", "port": 3023}})).len(), 1);
    assert_eq!(lost(event, json!({"client": {"address": "::1"}})).len(), 1);
}

#[test]
fn translations_count_by_the_tables() {
    let event = json!({"event": "sftp", "action": 3});
    let document =
        |action| json!({"event": {"action": "sftp"}, "teleport": {"audit": {"sftp": {"action": action}}}});
    kept(event.clone(), document("READ"));
    assert_eq!(lost(event, document("WRITE")).len(), 1);
}

#[test]
fn an_outcome_keeps_success() {
    kept(json!({"success": false}), json!({"event": {"outcome": "failure"}}));
    assert_eq!(lost(json!({"success": true}), json!({"event": {"outcome": "failure"}})).len(), 1);
}

#[test]
fn base64_counts_decoded() {
    let event = json!({"event": "print", "data": "eyJhIjogMX0="});
    let print =
        |text| json!({"event": {"action": "print"}, "teleport": {"audit": {"print": {"data": text}}}});
    kept(event.clone(), print(r#"{"a": 1}"#));
    kept(event.clone(), print("eyJhIjogMX0="));
    assert_eq!(lost(event, print("{}")).len(), 1);
}

#[test]
fn every_element_of_a_list_counts() {
    let event = json!({"participants": ["alice", "bob"]});
    let document = |names| json!({"teleport": {"audit": {"participants": names}}});
    kept(event.clone(), document(json!(["alice", "bob"])));
    assert_eq!(lost(event, document(json!(["alice"]))), [r#"participants = "bob""#]);
}

#[test]
fn an_event_inside_a_field_counts_as_itself() {
    let event = json!({"event": "unknown", "data": r#"{"code": "T1000I"}"#});
    kept(event.clone(), json!({"event": {"action": "unknown", "code": "T1000I"}}));
    assert_eq!(lost(event, json!({"event": {"action": "unknown"}})).len(), 1);
}
