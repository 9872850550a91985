//! Linear memory stays small, and grows only as the largest event does.

use benches::component::Compiled;
use benches::fluent_bit::InWasmtime;
use benches::usage::Metering;
use guests::{COMPONENT, FLUENT_BIT, Guest};
use std::sync::LazyLock;

const MIB: usize = 1 << 20;
/// Enough for any event up to 64 KiB, whatever is in it.
const SMALL: usize = 2 * MIB;
const SMALL_EVENT: usize = 64 << 10;
/// Bytes for each byte of a larger event.
const PER_BYTE: usize = 16;

/// Bytes of an event around what a shape repeats.
const FRAME: usize = 128;

/// An event of at most so many bytes, and nearly as many.
type Shape = fn(usize) -> Vec<u8>;

const SHAPES: [(&str, Shape); 6] = [
    ("query", query),
    ("escaped query", escaped_query),
    ("unknown members", unknown_members),
    ("strange keys", strange_keys),
    ("traits", traits),
    ("list of objects", list_of_objects),
];

static COMPILED: LazyLock<Compiled> =
    LazyLock::new(|| Compiled::new(&built(&COMPONENT), Metering::Off).unwrap());

fn built(guest: &Guest) -> Vec<u8> {
    std::fs::read(guest.build().unwrap()).unwrap()
}

fn event(rest: &str) -> Vec<u8> {
    format!(r#"{{"event":"db.session.query","code":"TDB02I","time":"2026-03-02T08:15:30Z",{rest}}}"#)
        .into_bytes()
}

fn query(bytes: usize) -> Vec<u8> {
    event(&format!(r#""db_query":"{}""#, "SELECT 1; ".repeat((bytes - FRAME) / 10)))
}

fn escaped_query(bytes: usize) -> Vec<u8> {
    event(&format!(r#""db_query":"{}""#, r#"\n\"a\"\u00fc"#.repeat((bytes - FRAME) / 13)))
}

fn unknown_members(bytes: usize) -> Vec<u8> {
    event(
        &(0..(bytes - FRAME) / 17)
            .map(|number| format!(r#""m{number:06}":{number:>6}"#))
            .collect::<Vec<_>>()
            .join(","),
    )
}

/// Keys that need escapes and share a long prefix.
fn strange_keys(bytes: usize) -> Vec<u8> {
    let key = |number| format!(r#""a.b\n\u00fc{number:06}":"x""#);
    event(&(0..(bytes - FRAME) / 24).map(key).collect::<Vec<_>>().join(","))
}

fn traits(bytes: usize) -> Vec<u8> {
    let group = |number| format!(r#""group-{number:06}""#);
    let groups = (0..(bytes - FRAME) / 15).map(group).collect::<Vec<_>>().join(",");
    event(&format!(r#""user":"alice","user_traits":{{"groups":[{groups}]}}"#))
}

fn list_of_objects(bytes: usize) -> Vec<u8> {
    let resource = |number| format!(r#"{{"cluster":"c","kind":"node","name":"n{number:06}"}}"#);
    event(&format!(
        r#""resource_ids":[{}]"#,
        (0..(bytes - FRAME) / 47).map(resource).collect::<Vec<_>>().join(",")
    ))
}

fn peak_of_module(event: &[u8]) -> usize {
    static MODULE: LazyLock<Vec<u8>> = LazyLock::new(|| built(&FLUENT_BIT));
    let mut instance = InWasmtime::load(&MODULE, Metering::Off).unwrap();
    let mut out = Vec::new();
    instance.filter(event, &mut out).unwrap();
    assert!(
        !String::from_utf8_lossy(&out).contains("pipeline_error"),
        "{}",
        String::from_utf8_lossy(&out[..out.len().min(200)])
    );
    instance.peak_memory()
}

fn peak_of_component(event: &[u8]) -> usize {
    let mut instance = COMPILED.instantiate().unwrap();
    let mut out = Vec::new();
    instance.transform(event, &mut out).unwrap();
    assert!(
        !String::from_utf8_lossy(&out).contains("pipeline_error"),
        "{}",
        String::from_utf8_lossy(&out[..out.len().min(200)])
    );
    instance.peak_memory()
}

/// The largest events of each shape and what they took, one line each, where that is more than `allowed`.
fn too_large(sizes: &[usize], allowed: impl Fn(usize) -> usize) -> Vec<String> {
    let mut wrong = Vec::new();
    for (shape, make) in SHAPES {
        for event in sizes.iter().map(|size| make(*size)) {
            for (face, peak) in [("module", peak_of_module(&event)), ("component", peak_of_component(&event))]
            {
                if peak > allowed(event.len()) {
                    wrong.push(format!("{face}, {shape}: {peak} bytes for an event of {}", event.len()));
                }
            }
        }
    }
    wrong
}

#[test]
fn events_up_to_64_kib_take_2_mib() {
    let wrong = too_large(&[1 << 10, SMALL_EVENT], |_| SMALL);
    assert!(wrong.is_empty(), "expected at most {SMALL} bytes:\n{}", wrong.join("\n"));
}

#[test]
fn larger_events_take_memory_in_proportion() {
    let wrong = too_large(&[256 << 10, MIB, 4 * MIB], |bytes| SMALL + PER_BYTE * bytes);
    assert!(wrong.is_empty(), "expected at most {PER_BYTE} bytes for each:\n{}", wrong.join("\n"));
}
