//! One way to time everything: fill an empty buffer with the results of a whole input.

use crate::Input;
use criterion::{BenchmarkGroup, Criterion, Throughput, measurement::WallTime};
use std::time::Duration;
use teleport_ecs::Mapper;

/// The settings of all benchmarks, under those of the command line.
pub fn criterion() -> Criterion {
    let criterion = Criterion::default().sample_size(30).warm_up_time(Duration::from_secs(1));
    criterion.measurement_time(Duration::from_secs(3)).configure_from_args()
}

/// Benchmarks `area/input/…`, with throughput in bytes of events.
pub fn group<'a>(criterion: &'a mut Criterion, area: &str, input: &Input) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(format!("{area}/{}", input.name));
    group.throughput(Throughput::Bytes(input.bytes() as u64));
    group
}

/// Times `run`, which appends results to the buffer and must append as many bytes each time.
pub fn time(group: &mut BenchmarkGroup<WallTime>, name: &str, mut run: impl FnMut(&mut Vec<u8>)) {
    let mut out = Vec::new();
    run(&mut out);
    let bytes = out.len();
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            out.clear();
            run(&mut out);
            assert_eq!(out.len(), bytes);
        });
    });
}

/// As [`time`], for what maps events: what it appends must be `documents`.
pub fn time_mapping(
    group: &mut BenchmarkGroup<WallTime>,
    name: &str,
    documents: &[u8],
    mut run: impl FnMut(&mut Vec<u8>),
) {
    let mut out = Vec::new();
    run(&mut out);
    assert!(out == documents, "{name}: expected the documents of the engine, found others");
    time(group, name, run);
}

/// The documents of an input, each followed by `end`.
pub fn documents(input: &Input, end: &str) -> Vec<u8> {
    let (mut mapper, mut out) = (Mapper::new(Default::default()), Vec::new());
    for event in &input.events {
        mapper.transform(event, &mut out).expect("an event of the inputs");
        out.extend_from_slice(end.as_bytes());
    }
    out
}
