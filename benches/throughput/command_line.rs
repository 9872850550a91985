//! The program from a file to nowhere: process, reading, mapping on one or two threads, writing.

use criterion::{Criterion, Throughput};
use guests::command::{cargo, repository, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use teleport_ecs::Mapper;
use workload::Input;

/// Bytes of the file: some tenths of a second of work, or little where only the results matter.
const FILE_SIZE: usize = if cfg!(debug_assertions) { 1 << 20 } else { 128 << 20 };

pub fn define(criterion: &mut Criterion) {
    let (program, ndjson) = (build(), repeated());
    let file = repository().join("target/benches/mix.ndjson");
    fs::write(&file, &ndjson).expect("a file in target/benches");
    assert!(
        mapped(&program, &file) == documents(&ndjson),
        "expected the documents of the engine, found others"
    );
    let mut group = criterion.benchmark_group("command-line/mix");
    group.sample_size(10).throughput(Throughput::Bytes(ndjson.len() as u64));
    for threads in ["1", "2"] {
        group.bench_function(format!("threads-{threads}"), |bencher| {
            bencher.iter(|| {
                let status = map(&program, &file, threads).stdout(Stdio::null()).status();
                assert!(status.expect("the program").success());
            });
        });
    }
    group.finish();
}

/// Without its embedded wasmtime, which has nothing to do here and takes minutes to build.
fn build() -> PathBuf {
    let profile = if cfg!(debug_assertions) { "tool" } else { "release" };
    let arguments = ["build", "--quiet", "--profile", profile, "--package", "teleport-ecs-cli"];
    let mut command = cargo(&arguments);
    run(command.args(["--no-default-features", "--target-dir", "target/benches"])).expect("the program");
    repository()
        .join("target/benches")
        .join(profile)
        .join("teleport-ecs")
        .with_extension(std::env::consts::EXE_EXTENSION)
}

fn repeated() -> Vec<u8> {
    let once = Input::mix().ndjson();
    once.repeat(FILE_SIZE.div_ceil(once.len()))
}

fn map(program: &Path, file: &Path, threads: &str) -> Command {
    let mut command = Command::new(program);
    command.args(["map", "--quiet", "--strict", "--threads", threads]).arg(file);
    command
}

fn mapped(program: &Path, file: &Path) -> Vec<u8> {
    let output = map(program, file, "2").output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn documents(ndjson: &[u8]) -> Vec<u8> {
    let mut documents = Vec::new();
    Mapper::new(Default::default()).transform_batch(ndjson, &mut documents, |_, _| ()).expect("memory");
    documents
}
