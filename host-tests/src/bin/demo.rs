//! `cargo xtask demo`: sample events through the component in wasmtime, before and after, and how fast.

use host_tests::component::{Host, Instance, Limits};
use host_tests::{indent, repository};
use std::fs;
use std::time::{Duration, Instant};
use teleport_ecs::Options;

const SAMPLES: &str = "fixtures/samples/teleport-18x.ndjson";
/// A login that failed, the end of a session, a request to Kubernetes.
const SHOWN: [&str; 3] = ["T1000W", "T2004I", "T3009I"];
/// Samples in one call: a batch of a few megabytes, as a shipper sends them.
const REPEATED: usize = 20;
const MEASURED: Duration = Duration::from_secs(2);

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let file = guests::COMPONENT.build()?;
    let begin = Instant::now();
    let host = Host::compile(&file)?;
    let compiled = begin.elapsed();
    let limits = Limits::default();
    let mut instance = host.instantiate(limits)?;
    let samples = fs::read_to_string(repository().join(SAMPLES))?;
    for code in SHOWN {
        show(&mut instance, event_with(&samples, code)?)?;
    }
    let (version, ecs) = instance.versions()?;
    println!("teleport-ecs {version}, ECS {ecs}");
    println!("component       {} bytes, no imports", fs::metadata(&file)?.len());
    println!("compiled in     {} ms, once", compiled.as_millis());
    println!("limits          {} MiB of memory, fuel by the size of the input", limits.memory >> 20);
    measure(&mut instance, &samples.repeat(REPEATED))
}

fn event_with<'s>(samples: &'s str, code: &str) -> Result<&'s str, Error> {
    let member = format!("\"code\":\"{code}\"");
    let spaced = format!("\"code\": \"{code}\"");
    let event = samples.lines().find(|line| line.contains(&member) || line.contains(&spaced));
    event.ok_or_else(|| format!("{SAMPLES}: expected an event with code {code}, found none").into())
}

fn show(instance: &mut Instance, event: &str) -> Result<(), Error> {
    let mapper = instance.mapper(&Options::default())?;
    let result = instance.transform_with(mapper, event.as_bytes())?;
    let document = result.map_err(|failure| failure.message)?.ok_or("expected a document, found none")?;
    instance.drop_mapper(mapper)?;
    println!("--- Teleport event\n{}", String::from_utf8(indent(event.as_bytes()))?);
    println!("+++ ECS document\n{}", String::from_utf8(indent(&document))?);
    Ok(())
}

fn measure(instance: &mut Instance, ndjson: &str) -> Result<(), Error> {
    let mapper = instance.mapper(&Options::default())?;
    let (mut events, mut bytes, begin) = (0, 0, Instant::now());
    while begin.elapsed() < MEASURED {
        let batch = instance.transform_batch_with(mapper, ndjson.as_bytes())?;
        let batch = batch.map_err(|failure| failure.message)?;
        if batch.failed != 0 {
            return Err(format!("expected every sample to map, found {} failures", batch.failed).into());
        }
        events += batch.mapped;
        bytes += ndjson.len();
    }
    let seconds = begin.elapsed().as_secs_f64();
    let (events_rate, bytes_rate) = (events as f64 / seconds, bytes as f64 / 1e6 / seconds);
    println!(
        "throughput      {events_rate:.0} events/s, {bytes_rate:.1} MB/s on one core ({SAMPLES}, batches)"
    );
    Ok(())
}
