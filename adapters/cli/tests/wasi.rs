//! `wasmtime run teleport-ecs.wasm map < in.ndjson > out.ndjson`: the same bytes as natively.

mod wasi_host;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use wasi_host::Program;

static PROGRAM: LazyLock<Program> = LazyLock::new(|| Program::build().unwrap());

fn samples() -> Vec<u8> {
    fs::read(host_tests::repository().join("fixtures/samples/teleport-18x.ndjson")).unwrap()
}

fn natively(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teleport-ecs"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.stdout
}

#[test]
fn samples_give_the_same_bytes_as_natively() {
    let input = samples().repeat(10);
    for format in ["ndjson", "pretty", "bulk"] {
        let arguments = ["map", "--format", format];
        let finished = PROGRAM.run(&arguments, &input).unwrap();
        assert!(finished.is_success, "{}", String::from_utf8_lossy(&finished.stderr));
        assert!(!finished.stdout.is_empty());
        assert!(finished.stdout == natively(&arguments, &input), "{format}");
    }
}

#[test]
fn compressed_samples_are_read() {
    let expected = natively(&["map"], &samples());
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&samples()).unwrap();
    let zstandard =
        ruzstd::encoding::compress_to_vec(&*samples(), ruzstd::encoding::CompressionLevel::Fastest);
    for input in [gzip.finish().unwrap(), zstandard] {
        assert!(PROGRAM.run(&["map"], &input).unwrap().stdout == expected);
    }
}

#[test]
fn failures_and_usage_are_told() {
    let finished = PROGRAM.run(&["map", "--strict"], b"no event\n").unwrap();
    assert!(!finished.is_success && finished.stdout.ends_with(b"}\n"));
    assert!(finished.stderr.starts_with(b"error: standard input: line 1: expected "));
    let finished = PROGRAM.run(&["map", "--component", "x"], b"").unwrap();
    let told = String::from_utf8_lossy(&finished.stderr);
    assert!(!finished.is_success && told.contains("unexpected argument '--component'"), "{told}");
    assert!(PROGRAM.run(&["--version"], b"").unwrap().is_success);
}
