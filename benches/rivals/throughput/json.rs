//! JSON libraries: a filter that is written with one of them has done this before it maps anything.

use serde::de::IgnoredAny;

/// Reads an event and keeps nothing.
pub fn validate(event: &[u8]) {
    serde_json::from_slice::<IgnoredAny>(event).expect("JSON");
}

/// Reads an event into a tree and prints that.
pub fn serde_json_round_trip(event: &[u8], out: &mut Vec<u8>) {
    let tree: serde_json::Value = serde_json::from_slice(event).expect("JSON");
    serde_json::to_writer(out, &tree).expect("a tree of JSON");
}

/// Reads an event into a tree and prints that.
pub fn sonic_rs_round_trip(event: &[u8], out: &mut Vec<u8>) {
    let tree: sonic_rs::Value = sonic_rs::from_slice(event).expect("JSON");
    sonic_rs::to_writer(out, &tree).expect("a tree of JSON");
}
