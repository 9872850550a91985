//! The subcommands that tell about the mapping, as a user runs them. What they tell is tested where it is
//! made; here it must arrive, in the format asked for.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

const LOGIN: &str = r#"{"event":"user.login","code":"T1000W","uid":"4a1c","time":"2026-01-02T03:04:05.678Z","user":"alice","success":false,"user_traits":{"groups":["a","b"]},"brand_new":1,"ei":"x"}"#;

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teleport-ecs"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    child.wait_with_output().unwrap()
}

#[track_caller]
fn stdout(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains('\u{1b}'), "colours in a pipe: {text}");
    text
}

#[track_caller]
fn json(arguments: &[&str], input: &str) -> Value {
    serde_json::from_str(&stdout(arguments, input)).unwrap()
}

#[test]
fn lists_come_in_four_formats() {
    for list in
        [&["events", "T1000W"][..], &["fields", "user.target.roles"], &["fields", "--raw", "linux_user"]]
    {
        let with = |format: &str| stdout(&[list, &["--format", format]].concat(), "");
        let rows: Value = serde_json::from_str(&with("json")).unwrap();
        let rows = rows.as_array().unwrap().len();
        assert!(rows > 0, "{list:?}");
        assert_eq!(with("table").lines().count(), rows + 1, "{list:?}");
        assert_eq!(with("csv").lines().count(), rows + 1, "{list:?}");
        assert_eq!(with("markdown").lines().count(), rows + 2, "{list:?}");
    }
}

#[test]
fn words_narrow_a_list_down() {
    let rows = |arguments: &[&str]| stdout(arguments, "").lines().count();
    assert!(rows(&["events", "login"]) < rows(&["events"]));
    assert_eq!(rows(&["events", "user.login", "--grep", "SSO"]), rows(&["events", "SSO", "user.login"]));
}

#[test]
fn names_are_explained_in_words_or_json() {
    let text = stdout(&["explain", "exit_code"], "");
    assert!(text.starts_with("exit_code: raw field\n"), "{text}");
    assert!(text.contains("`exitCode` goes first."), "{text}");
    assert_eq!(json(&["explain", "--json", "t1000w"], "")["matches"][0]["kind"], "code");
}

#[test]
fn an_unknown_name_is_answered_with_names_like_it() {
    let output = run(&["explain", "usr.login"], "");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("found `usr.login`") && text.contains("Did you mean:\n  user.login\n"), "{text}");
}

#[test]
fn an_event_is_followed_into_its_document() {
    let text = stdout(&["explain", "-"], LOGIN);
    for line in ["T1000W` is a code of `user.login`", "brand_new", "teleport.audit.unmapped.ei", "event.kind"]
    {
        assert!(text.contains(line), "{line}: {text}");
    }
    let found = json(&["explain", "-", "--json"], LOGIN);
    assert_eq!(found["document"]["user"]["name"], "alice");
    assert_eq!(found["trace"]["fields"][0]["raw"], "event");
    assert_eq!(found["error"], Value::Null);
}

#[test]
fn an_unknown_event_and_a_broken_one_are_explained_too() {
    let text = stdout(&["explain", "-"], r#"{"event":"tree.created"}"#);
    assert!(text.contains("The catalogue does not have it"), "{text}");
    let text = stdout(&["explain", "-"], "no event");
    assert!(text.contains("This is no event") && text.contains("pipeline_error"), "{text}");
    assert_eq!(run(&["explain", "-"], "").status.code(), Some(1));
}

#[test]
fn templates_are_printed_together_and_alone() {
    let text = stdout(&["template", "--name", "ours"], "");
    let requests: Vec<&str> = text.lines().filter(|line| line.starts_with("PUT ")).collect();
    let expected =
        ["PUT _ingest/pipeline/ours", "PUT _component_template/ours@mappings", "PUT _index_template/ours"];
    assert_eq!(requests, expected);
    assert_eq!(json(&["template", "index"], "")["index_patterns"][0], "logs-teleport.audit-*");
    let index = json(&["template", "index", "--failure-store"], "");
    assert_eq!(index["template"]["data_stream_options"]["failure_store"]["enabled"], true);
    assert!(json(&["template", "pipeline"], "")["processors"].is_array());
    for name in ["a'b", "A", "", "_a", "a b"] {
        let refused = run(&["template", "--name", name], "");
        assert_eq!(refused.status.code(), Some(2), "{name}");
    }
}

#[test]
fn options_become_constants_of_the_vrl_program() {
    let plain = stdout(&["vrl"], "");
    assert_eq!(plain, include_str!("../../../examples/vector/teleport-ecs.vrl"));
    let arguments = ["vrl", "--text", "--original", "--lean", "--drop-event", "session.*", "--data-stream"];
    let text = stdout(&arguments, "");
    for line in [
        "text_in_message = true",
        "keep_original = true",
        r#"drop_fields = ["user_roles", "user_traits", "identity.traits"]"#,
        r"drop_events = r'^(?:session\..*)$'",
        r#"data_stream = { "type": "logs", "dataset": "teleport.audit", "namespace": "default" }"#,
    ] {
        assert!(text.lines().any(|found| found == line), "{line}");
        assert!(!plain.lines().any(|found| found == line), "{line}");
    }
}

/// A curl that writes what it was given.
#[cfg(unix)]
#[test]
fn the_script_puts_every_part() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let curl = folder.path().join("curl");
    std::fs::write(&curl, "#!/bin/sh\necho \"$@\"\ncat\n").unwrap();
    std::fs::set_permissions(&curl, std::fs::Permissions::from_mode(0o755)).unwrap();
    let script = folder.path().join("install.sh");
    std::fs::write(&script, stdout(&["template", "--format", "sh"], "")).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .arg(&script)
        .env("PATH", path)
        .env("ELASTICSEARCH_URL", "https://es.example.com:9200")
        .env("ELASTICSEARCH_API_KEY", "a b")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.matches("--header Authorization: ApiKey a b ").count(), 3, "{text}");
    assert!(
        text.contains("PUT https://es.example.com:9200/_component_template/teleport-ecs@mappings "),
        "{text}"
    );
    assert!(text.contains("\"teleport\": {") && text.contains("\"processors\""), "{text}");
}

#[test]
fn the_schema_is_printed() {
    assert_eq!(json(&["schema"], "")["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

#[test]
fn a_check_counts_what_the_events_hold() {
    let unknown = r#"{"event":"tree.created","code":"TREE01I","time":"2026-01-02T03:04:05Z"}"#;
    let input = format!("{LOGIN}\n{unknown}\nno event\n{LOGIN}\n");
    let report = json(&["check", "--format", "json"], &input);
    assert_eq!(report["events"]["total"], 4);
    assert_eq!(report["events"]["mapped"], 3);
    assert_eq!(report["events"]["failed"], 1);
    assert_eq!(report["types"][0]["event_type"], "user.login");
    assert_eq!(report["types"][0]["failure"], 2);
    assert_eq!(report["unknown_codes"][0]["code"], "TREE01I");
    assert_eq!(report["unknown_codes"][0]["example"], "\"tree.created\"");
    assert_eq!(report["unknown_types"][0]["event_type"], "tree.created");
    assert_eq!(report["unknown_fields"][0]["path"], "teleport.audit.brand_new");
    assert_eq!(report["misfits"][0]["raw"], "ei");
    assert_eq!(report["misfits"][0]["example"], "\"x\"");
    assert!(report["failures"][0].as_str().unwrap().starts_with("standard input: line 3: "), "{report}");
}

#[test]
fn a_check_measures_what_leaving_out_saves() {
    let sizes = |arguments: &[&str]| {
        json(&[&["check", "--format", "json"], arguments].concat(), LOGIN)["sizes"].clone()
    };
    let (full, lean) = (sizes(&[]), sizes(&["--lean"]));
    assert_eq!(full["events"], LOGIN.len());
    assert_eq!(full["documents_lean"], lean["documents"]);
    assert!(full["documents"].as_u64() > lean["documents"].as_u64());
    let traits = r#""user_traits":{"groups":["a","b"]},"#.len();
    let raw = full["raw_fields"].as_array().unwrap();
    assert!(raw.iter().any(|field| field["raw"] == "user_traits" && field["bytes"] == traits), "{raw:?}");
}

#[test]
fn a_check_takes_documents_and_comes_as_text_or_page() {
    let documents = stdout(&["map", "--quiet"], LOGIN);
    let report = json(&["check", "--format", "json"], &documents);
    assert_eq!(report["events"]["mapped_already"], 1);
    assert_eq!(report["sizes"]["mapped_already"], documents.trim_end().len());
    let text = stdout(&["check"], LOGIN);
    assert!(text.starts_with("1 event: 1 mapped, 0 mapped already, 0 dropped, 0 failed\n"), "{text}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    stdout(&["check", "--format", "html", "-o", file.to_str().unwrap()], LOGIN);
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"), "{page}");
    assert!(page.contains("<svg") && page.contains("user.login"));
}

#[test]
fn a_strict_check_fails_on_a_broken_line() {
    assert!(run(&["check"], "no event\n").status.success());
    assert_eq!(run(&["check", "--strict"], "no event\n").status.code(), Some(1));
}
