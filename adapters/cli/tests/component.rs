//! `teleport-ecs map --component FILE`: the same bytes as natively, whatever file is refused.
#![cfg(feature = "component")]

use std::fs;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use tempfile::TempDir;

static COMPONENT: LazyLock<String> =
    LazyLock::new(|| xtask::guests::COMPONENT.build().unwrap().to_str().unwrap().to_string());

fn map(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teleport-ecs"));
    command.arg("map").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn in_component(arguments: &[&str]) -> Output {
    map(&[&["--component", &COMPONENT], arguments].concat())
}

/// The errors, without the summary, whose time differs.
fn told(output: &Output) -> Vec<String> {
    let stderr = String::from_utf8_lossy(&output.stderr);
    stderr.lines().filter(|line| line.starts_with("error: ")).map(ToString::to_string).collect()
}

/// The sample events and lines that are none, many times over, in a file.
fn many_lines(folder: &TempDir) -> String {
    let samples = fs::read(host_tests::repository().join("fixtures/samples/teleport-18x.ndjson")).unwrap();
    let lines = [&*samples, b"no event\n\n[1]\n\xff\xfe\n{\"cut\":\"\n"].concat().repeat(20);
    let path = folder.path().join("lines.ndjson");
    fs::write(&path, lines).unwrap();
    path.to_str().unwrap().to_string()
}

#[test]
fn lines_give_the_same_bytes_as_natively() {
    let folder = TempDir::new().unwrap();
    let file = many_lines(&folder);
    for options in [
        &[][..],
        &["--threads", "1"],
        &["--threads", "3"],
        &["--format", "bulk", "--index", "name"],
        &["--original", "--lean", "--drop-event", "session.*,db.*", "--data-stream=logs-a-b"],
    ] {
        let arguments = [options, &[&file]].concat();
        let (component, native) = (in_component(&arguments), map(&arguments));
        assert!(component.status.success() && !native.stdout.is_empty(), "{:?}", told(&component));
        assert!(component.stdout == native.stdout, "{options:?}");
        assert_eq!(told(&component), told(&native), "{options:?}");
        assert_eq!(told(&native).len(), 80, "four failed lines in each of twenty rounds");
    }
}

#[test]
fn arrays_give_the_same_bytes_as_natively() {
    let folder = TempDir::new().unwrap();
    let lines = fs::read_to_string(host_tests::repository().join("fixtures/samples/teleport-18x.ndjson"));
    let members: Vec<String> = lines.unwrap().lines().map(ToString::to_string).collect();
    let file = folder.path().join("array.json");
    fs::write(&file, format!("[{},\n7]", members.join(",\n"))).unwrap();
    let arguments = ["--drop-event", "session.*", file.to_str().unwrap()];
    let (component, native) = (in_component(&arguments), map(&arguments));
    assert!(component.stdout == native.stdout && !native.stdout.is_empty());
    assert_eq!((told(&component), told(&component).len()), (told(&native), 1));
}

#[test]
fn what_is_no_such_component_is_refused() {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_string()
    };
    let program = xtask::guests::CLI.build().unwrap().to_str().unwrap().to_string();
    for (file, expected) in [
        (write("text", b"no component"), "expected a WebAssembly component: "),
        (write("module", b"\0asm\x01\0\0\0"), "expected a WebAssembly component: "),
        (write("empty", b"\0asm\x0d\0\x01\0"), "expected a component that exports teleport-ecs:mapper: "),
        // Imports what no mapper may have.
        (program, "expected a component that exports teleport-ecs:mapper: "),
        ("no-such-file".to_string(), "no such file or directory"),
    ] {
        let output = map(&["--component", &file]);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{file}");
        assert!(stderr.starts_with(&format!("error: {file}: {expected}")), "{stderr}");
    }
}
