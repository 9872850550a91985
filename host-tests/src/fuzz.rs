//! What must hold for any input. Each target takes bytes that somebody chose, a fuzzer (`fuzz/`) or a
//! seeded mutation of the fixtures (`tests/fuzz.rs`), and panics when the engine breaks a promise.
//!
//! Choices that are no part of the input itself stand behind its last line end, so that the fixtures
//! are good seeds as they are.

mod batch;
mod event;
mod json;
mod map;
mod mutate;
mod options;
mod scanner;
mod strict;

pub use batch::batch;
pub use event::event;
pub use map::{MEMORY, map};
pub use mutate::Mutator;
pub use options::options;
pub use scanner::scanner;

use teleport_ecs::{Error, Mapper, Options, Verdict};

/// A body with its name.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// As in `cargo fuzz run <name>`.
    pub name: &'static str,
    /// Panics when a promise is broken.
    pub body: fn(&[u8]),
}

/// All of them.
pub const TARGETS: [Target; 5] = [
    Target { name: "map", body: map },
    Target { name: "scanner", body: scanner },
    Target { name: "event", body: event },
    Target { name: "options", body: options },
    Target { name: "batch", body: batch },
];

fn transform(mapper: &mut Mapper, event: &[u8]) -> (Result<Verdict, Error>, Vec<u8>) {
    let mut document = Vec::new();
    (mapper.transform(event, &mut document), document)
}

/// What a mapper without history makes of an event.
fn transform_fresh(event: &[u8], options: &Options) -> (Result<Verdict, Error>, Vec<u8>) {
    transform(&mut Mapper::new(options.clone()), event)
}

/// What comes before the last line end, and what comes after it.
fn split(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().rposition(|byte| *byte == b'\n') {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &[]),
    }
}

fn shown(text: &[u8]) -> String {
    text.escape_ascii().to_string()
}
