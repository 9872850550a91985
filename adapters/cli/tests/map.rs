//! `teleport-ecs map` as a user runs it. What the documents say is the fixture suite's subject; here
//! they must be those of the engine, in order, in the format asked for.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};
use teleport_ecs::{DataStream, Mapper, Options};
use tempfile::TempDir;

const LOGIN: &str = r#"{"event":"user.login","code":"T1000I","uid":"4a1c","time":"2026-01-02T03:04:05.678Z","user":"alice","success":true,"method":"local","user_roles":["access"]}"#;
const START: &str = r#"{"event":"session.start","code":"T2000I","uid":"5b2d","time":"2026-01-02T03:04:06Z","user":"bob","login":"root","addr.remote":"192.0.2.7:5022","namespace":"default"}"#;
const NO_OBJECT: &str = "no event";

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teleport-ecs"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs `teleport-ecs map` with `input` on standard input.
fn map(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program().arg("map").args(arguments).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

#[track_caller]
fn documents(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What the engine makes of the events, one line each.
fn expected(options: &Options, events: &[&str]) -> String {
    let mut mapper = Mapper::new(options.clone());
    let mut out = Vec::new();
    for event in events {
        let before = out.len();
        let _ = mapper.transform(event.as_bytes(), &mut out);
        if out.len() > before {
            out.push(b'\n');
        }
    }
    String::from_utf8(out).unwrap()
}

fn plain(events: &[&str]) -> String {
    expected(&Options::default(), events)
}

fn write(folder: &TempDir, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_string()
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstandard(text: &str) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(text.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest)
}

/// An event over several lines.
fn pretty(event: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(event).unwrap();
    serde_json::to_string_pretty(&value).unwrap()
}

/// Some megabytes of different lines, a few of them no events.
fn many_lines() -> String {
    let line = |number: usize| match number % 1000 {
        17 => format!("no event {number}\n"),
        18 => "\n".to_string(),
        _ => format!(
            "{{\"event\":\"exec\",\"code\":\"T3002I\",\"uid\":\"{number}\",\"command\":\"{}\"}}\n",
            "x".repeat(number % 300)
        ),
    };
    (0..20_000).map(line).collect()
}

#[test]
fn files_and_standard_input_give_the_same_documents() {
    let folder = TempDir::new().unwrap();
    let input = format!("{LOGIN}\n\n{START}\r\n{NO_OBJECT}");
    let file = write(&folder, "events.ndjson", &input);
    let expected = plain(&[LOGIN, START, NO_OBJECT]);
    assert_eq!(expected.lines().count(), 3);
    assert_eq!(documents(&map(&[], input.as_bytes())), expected);
    assert_eq!(documents(&map(&["-"], input.as_bytes())), expected);
    assert_eq!(documents(&map(&[&file], b"")), expected);
    assert_eq!(
        documents(&map(&[&file, "-", &file], b"{}")),
        [&*expected, &plain(&["{}"]), &expected].concat()
    );
}

#[test]
fn standard_input_may_be_a_file() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "events", format!("{LOGIN}\n{START}\n"));
    let output = program().arg("map").stdin(fs::File::open(file).unwrap()).output().unwrap();
    assert_eq!(documents(&output), plain(&[LOGIN, START]));
}

#[test]
fn arrays_and_pretty_printed_events_are_recognised() {
    let expected = plain(&[LOGIN, START]);
    for input in [
        format!("[{LOGIN},{START}]"),
        format!("[\n{LOGIN},\n{START}\n]\n"),
        format!("{}\n{}\n", pretty_in_order(LOGIN), pretty_in_order(START)),
        format!("[{},\n  {}]", pretty_in_order(LOGIN), pretty_in_order(START)),
    ] {
        assert_eq!(documents(&map(&[], input.as_bytes())), expected, "{input}");
    }
}

/// As [`pretty`], with the members as they stand.
fn pretty_in_order(event: &str) -> String {
    event.replace("{\"", "{\n  \"").replace(",\"", ",\n  \"").replace('}', "\n}")
}

#[test]
fn the_input_format_can_be_given() {
    let array = format!("[{LOGIN}]\n");
    assert_eq!(documents(&map(&["--input-format", "ndjson"], array.as_bytes())), plain(&[array.trim()]));
    assert_eq!(documents(&map(&["--input-format", "event"], array.as_bytes())), plain(&[&array]));
    assert_eq!(documents(&map(&["--input-format", "event"], b"")), plain(&[""]));
    assert_eq!(documents(&map(&["--input-format", "json"], LOGIN.as_bytes())), plain(&[LOGIN]));
}

#[test]
fn compression_is_recognised_by_content() {
    let folder = TempDir::new().unwrap();
    let (one, two) = (format!("{LOGIN}\n"), format!("{START}\n"));
    let expected = plain(&[LOGIN, START]);
    for (name, compress) in [("gz", gzip as fn(&str) -> Vec<u8>), ("zst", zstandard)] {
        let content = [compress(&one), compress(&two)].concat();
        let file = write(&folder, name, &content);
        assert_eq!(documents(&map(&[&file], b"")), expected, "{name}");
        assert_eq!(documents(&map(&[], &content)), expected, "{name}");
        let array = compress(&format!("[{LOGIN},{START}]"));
        assert_eq!(documents(&map(&[], &array)), expected, "{name}");
    }
}

#[test]
fn damaged_compression_is_told_and_loses_nothing_before_it() {
    let folder = TempDir::new().unwrap();
    let whole = gzip(&many_lines());
    let file = write(&folder, "cut.gz", &whole[..whole.len() / 2]);
    let output = map(&[&file], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("cut.gz: "), "{}", stderr(&output));
    let lines: Vec<u8> = map(&[], many_lines().as_bytes()).stdout;
    let common = output.stdout.iter().zip(&lines).take_while(|(one, other)| one == other).count();
    assert!(common > lines.len() / 10, "only {common} of {} bytes", lines.len());
}

#[test]
fn pretty_output_is_the_same_document_indented() {
    let output = documents(&map(&["--format", "pretty"], format!("{LOGIN}\n{START}\n").as_bytes()));
    let expected: Vec<serde_json::Value> =
        plain(&[LOGIN, START]).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found: Vec<serde_json::Value> =
        serde_json::Deserializer::from_str(&output).into_iter().map(Result::unwrap).collect();
    assert_eq!(found, expected);
    assert!(output.starts_with("{\n  \"") && output.ends_with("\n}\n"), "{output}");
}

#[test]
fn bulk_lines_name_the_event_id() {
    let input = format!("{LOGIN}\n{START}\n{NO_OBJECT}\n");
    let output = documents(&map(&["--format", "bulk", "--index", "logs-a-b"], input.as_bytes()));
    let lines: Vec<&str> = output.lines().collect();
    let expected = plain(&[LOGIN, START, NO_OBJECT]);
    assert_eq!(
        lines.iter().skip(1).step_by(2).copied().collect::<Vec<_>>(),
        expected.lines().collect::<Vec<_>>()
    );
    for pair in lines.chunks(2) {
        let action: serde_json::Value = serde_json::from_str(pair[0]).unwrap();
        let document: serde_json::Value = serde_json::from_str(pair[1]).unwrap();
        assert_eq!(action["create"]["_index"], "logs-a-b");
        assert_eq!(action["create"]["_id"], document["event"]["id"]);
    }
    let output = documents(&map(&["--format", "bulk"], LOGIN.as_bytes()));
    assert!(!output.contains("_index"), "{output}");
}

#[test]
fn the_options_reach_the_engine() {
    let check = |arguments: &[&str], options: Options| {
        let output = documents(&map(arguments, format!("{LOGIN}\n{START}\n").as_bytes()));
        assert_eq!(output, expected(&options, &[LOGIN, START]), "{arguments:?}");
    };
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    check(&["--original"], Options { keep_original: true, ..Options::default() });
    let drop_fields = texts(&["method", "login", "namespace"]);
    check(
        &["--drop-field", "method,login", "--drop-field", "namespace"],
        Options { drop_fields, ..Options::default() },
    );
    check(
        &["--drop-event=session.*,x"],
        Options { drop_events: texts(&["session.*", "x"]), ..Options::default() },
    );
    check(&["--lean"], Options { drop_fields: texts(&Options::LEAN_FIELDS), ..Options::default() });
    let data_stream = Some(DataStream::default());
    check(&["--data-stream"], Options { data_stream, ..Options::default() });
    let data_stream = Some(DataStream { namespace: "prod".into(), ..DataStream::default() });
    check(&["--data-stream=logs-teleport.audit-prod"], Options { data_stream, ..Options::default() });
}

#[test]
fn failures_are_told_with_file_line_and_byte() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "mixed.ndjson", format!("{LOGIN}\n\n{NO_OBJECT}\n{START}\n"));
    let output = map(&[&file], b"");
    assert_eq!(documents(&output), plain(&[LOGIN, NO_OBJECT, START]), "lenient: exit code 0");
    let reason =
        Mapper::new(Options::default()).transform(NO_OBJECT.as_bytes(), &mut Vec::new()).unwrap_err();
    let told = stderr(&output);
    assert_eq!(told.lines().next().unwrap(), format!("error: {file}: line 3: {reason}"));
    let output = map(&[], b"[{},\n{\n\"a\":}]");
    assert!(
        stderr(&output).contains("error: standard input: event from line 2: expected "),
        "{}",
        stderr(&output)
    );
}

#[test]
fn strict_exits_with_1_after_all_is_written() {
    let input = format!("{NO_OBJECT}\n{START}\n");
    let output = map(&["--strict"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout), plain(&[NO_OBJECT, START]));
    let output = map(&["--strict"], format!("[{LOGIN} {START}]").as_bytes());
    assert_eq!(output.status.code(), Some(1), "a missing comma is a failure too");
    assert_eq!(String::from_utf8_lossy(&output.stdout), plain(&[LOGIN, START]));
    assert_eq!(map(&["--strict"], format!("{LOGIN}\n{START}\n").as_bytes()).status.code(), Some(0));
}

#[test]
fn the_summary_counts() {
    let output =
        map(&["--drop-event", "session.start"], format!("{LOGIN}\n{START}\n{NO_OBJECT}\n").as_bytes());
    let told = stderr(&output);
    let summary = told.lines().last().unwrap();
    assert!(summary.starts_with("3 events (1 mapped, 1 dropped, 1 failed) in "), "{summary}");
    assert!(summary.ends_with(&format!(" {} bytes out", output.stdout.len())), "{summary}");
    assert!(stderr(&map(&["--quiet"], LOGIN.as_bytes())).is_empty());
}

#[test]
fn only_the_first_hundred_failures_are_printed() {
    let output = map(&[], "x\n".repeat(250).as_bytes());
    let told = stderr(&output);
    assert_eq!(told.lines().filter(|line| line.contains(": line ")).count(), 100);
    assert!(
        told.contains(
            "error: further failures are counted only\n250 events (0 mapped, 0 dropped, 250 failed)"
        )
    );
}

#[test]
fn nothing_is_coloured_in_a_pipe() {
    let output = map(&["--format", "pretty"], format!("{LOGIN}\n{NO_OBJECT}\n").as_bytes());
    assert!(!output.stdout.contains(&0x1b) && !output.stderr.contains(&0x1b));
}

#[test]
fn an_unreadable_file_does_not_stop_the_others() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "events", LOGIN);
    let output = map(&["no-such-file", &file], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout), plain(&[LOGIN]));
    assert!(stderr(&output).starts_with("error: no-such-file: "), "{}", stderr(&output));
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "events", LOGIN);
    let spoken: [&[&str]; 8] = [
        &["--no-such-option"],
        &["--format", "xml"],
        &["--index", "name"],
        &["--format", "bulk", "--index", "two words"],
        &["--data-stream=logs"],
        &["--threads", "0"],
        &["-o", &file, &file],
        &["--input-format", "csv"],
    ];
    for arguments in spoken {
        let output = map(arguments, LOGIN.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(output.stdout.is_empty() && stderr(&output).starts_with("error: "), "{}", stderr(&output));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), LOGIN, "the input is unharmed");
    assert_eq!(program().output().unwrap().status.code(), Some(2));
}

#[test]
fn documents_can_go_to_a_file() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "ecs.ndjson", "what was there before");
    let output = map(&["--output", &file], LOGIN.as_bytes());
    assert_eq!(documents(&output), "");
    assert_eq!(fs::read_to_string(&file).unwrap(), plain(&[LOGIN]));
    let output = map(&["-o", folder.path().to_str().unwrap()], LOGIN.as_bytes());
    assert_eq!(output.status.code(), Some(1), "a folder is no file");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    let output = map(&["-o", "/dev/full"], LOGIN.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stderr(&output), "error: /dev/full: no space left on device\n");
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let lines = many_lines();
    let array = format!("[{}]", lines.replace("\n\n", "\n").trim().replace('\n', ",\n"));
    for (name, text) in [("lines", lines), ("array", array)] {
        let file = write(&folder, name, text);
        for format in ["ndjson", "bulk", "pretty"] {
            let run = |threads: &str| map(&["--threads", threads, "--format", format, &file], b"");
            let one = run("1");
            assert!(!one.stdout.is_empty() && failures(&one) == 20, "{}", stderr(&one));
            for threads in ["2", "5"] {
                let many = run(threads);
                assert!(many.stdout == one.stdout, "{name} as {format} differs with {threads} threads");
                assert_eq!(told_failures(&many), told_failures(&one), "{name} with {threads} threads");
            }
        }
    }
}

fn failures(output: &Output) -> usize {
    told_failures(output).len()
}

fn told_failures(output: &Output) -> Vec<String> {
    stderr(output).lines().filter(|line| line.starts_with("error: ")).map(ToString::to_string).collect()
}

/// Starts `teleport-ecs map` with pipes that stay open.
fn live(arguments: &[&str]) -> (Child, std::process::ChildStdin, BufReader<std::process::ChildStdout>) {
    let mut child = program().arg("map").args(arguments).spawn().unwrap();
    let (stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    (child, stdin, BufReader::new(stdout))
}

#[test]
fn a_live_line_is_answered_before_the_next_comes() {
    for threads in ["1", "2"] {
        let (mut child, mut stdin, mut stdout) = live(&["--threads", threads]);
        for event in [LOGIN, START, NO_OBJECT, LOGIN] {
            // Cut inside the line: no half line may come out.
            let (head, tail) = event.split_at(event.len() / 2);
            stdin.write_all(head.as_bytes()).unwrap();
            stdin.write_all(tail.as_bytes()).unwrap();
            stdin.write_all(b"\n").unwrap();
            let mut line = String::new();
            stdout.read_line(&mut line).unwrap();
            assert_eq!(line, plain(&[event]));
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_live_stream_gets_one_line_for_each_line() {
    let (mut child, mut stdin, mut stdout) = live(&["--quiet", "--input-format", "ndjson"]);
    let half = &LOGIN[..40];
    let lines =
        ["{", LOGIN, "[", "]", half, "\u{feff}{}", "null", "[{}]", "{}", "\"a\"", " x ", "\u{0}", START];
    for line in lines {
        stdin.write_all(format!("{line}\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.starts_with('{') && answer.ends_with("}\n"), "{line:?}: {answer:?}");
    }
    drop(stdin);
    let mut rest = String::new();
    assert_eq!(stdout.read_line(&mut rest).unwrap(), 0, "{rest}");
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_live_pretty_printed_event_is_answered_at_its_end() {
    let (mut child, mut stdin, mut stdout) = live(&[]);
    for event in [LOGIN, START] {
        stdin.write_all(pretty(event).as_bytes()).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with('{') && line.ends_with("}\n"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn live_compressed_lines_are_answered_when_their_member_ends() {
    let (mut child, mut stdin, mut stdout) = live(&[]);
    for event in [LOGIN, START] {
        stdin.write_all(&gzip(&format!("{event}\n"))).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(line, plain(&[event]));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = TempDir::new().unwrap();
    let file = write(&folder, "events", format!("{LOGIN}\n").repeat(20_000));
    for threads in ["1", "2"] {
        let (child, stdin, stdout) = live(&["--threads", threads, &file]);
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(stderr(&output), "");
        drop(stdin);
    }
}

#[test]
fn a_closed_pipe_ends_a_live_run_even_when_no_more_input_comes() {
    let (child, mut stdin, stdout) = live(&["--threads", "2"]);
    drop(stdout);
    stdin.write_all(format!("{LOGIN}\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    drop(stdin);
}

#[test]
fn other_subcommands_end_quietly_too() {
    let mut child = program().args(["completions", "bash"]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

#[test]
fn the_help_works_as_printed() {
    let help = program().args(["map", "--help"]).output().unwrap();
    let help = documents(&help);
    let options = help.lines().filter_map(|line| line.trim_start().strip_prefix("--"));
    assert!(options.count() >= 8, "{help}");
    for example in help.lines().filter(|line| line.starts_with("  ") && line.contains("teleport-ecs map ")) {
        let arguments = example.split("teleport-ecs map ").nth(1).unwrap();
        let options = arguments.split_whitespace().filter(|word| word.starts_with('-'));
        for option in options {
            assert!(help.contains(&format!("{option} ")) || help.contains(&format!("{option},")), "{option}");
        }
    }
}
