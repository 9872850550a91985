//! The VRL program and the engine over the same events in one run, JSON text on both sides.
//!
//!     cargo run --release --manifest-path host-tests/vrl/Cargo.toml --example speed

use std::time::{Duration, Instant};
use teleport_ecs::{Mapper, Options};
use teleport_ecs_reference::vrl::program;
use vrl_tests::Remap;
use vrl_tests::case::Way;

const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let samples = include_str!("../../../fixtures/samples/teleport-18x.ndjson");
    let events: Vec<&[u8]> = samples.lines().map(str::as_bytes).collect();
    let bytes: usize = events.iter().map(|event| event.len()).sum();

    let source = program(teleport_ecs_reference::tables(), &Default::default())?;
    let start = Instant::now();
    let remap = Remap::compile(&source)?;
    let compiling = start.elapsed();
    println!("program: {} lines, compiled in {:.2} s", source.lines().count(), compiling.as_secs_f64());

    // Turn by turn, so that both see the same machine.
    let (mut native, mut vrl) = (Vec::new(), Vec::new());
    let mut mapper = Mapper::new(Options::default());
    let mut out = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for event in &events {
            out.clear();
            mapper.transform(event, &mut out)?;
        }
        native.push(start.elapsed());
        let start = Instant::now();
        for event in &events {
            out.clear();
            let event = Way::Json.event(event).ok_or("expected an object")?;
            let document = remap.run(event)?.ok_or("expected a document")?;
            serde_json::to_writer(&mut out, &document)?;
        }
        vrl.push(start.elapsed());
    }
    let native = report("engine", events.len(), bytes, &mut native);
    let vrl = report("VRL program", events.len(), bytes, &mut vrl);
    println!("the engine is {:.0} times as fast", native / vrl);
    Ok(())
}

/// Prints the median and gives the events in a second.
fn report(name: &str, events: usize, bytes: usize, rounds: &mut [Duration]) -> f64 {
    rounds.sort();
    let seconds = rounds[rounds.len() / 2].as_secs_f64();
    let (rate, megabytes) = (events as f64 / seconds, bytes as f64 / seconds / 1e6);
    println!("{name:<12} {rate:>10.0} events/s {megabytes:>8.2} MB/s");
    rate
}
