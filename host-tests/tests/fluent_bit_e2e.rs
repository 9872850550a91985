//! The example configurations of `examples/fluent-bit/` in a real Fluent Bit, all sample events and all
//! fixtures through them.
//!
//! The program is `fluent-bit` on the PATH, or the file that the variable `FLUENT_BIT` names. Without
//! one every test here is ignored, and says so. The examples run as they are, but for the folders, the
//! ports and TLS, which would need certificates.

use host_tests::{Case, CaseOptions, compact, load_cases, repository};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;
use teleport_ecs::{Mapper, Options};

/// Longer than any of this takes: only a program that hangs meets it.
const PATIENCE: Duration = Duration::from_secs(60);

const MISSING: &str = "no fluent-bit on the PATH, and FLUENT_BIT names none";

const EXAMPLES: [&str; 4] = [
    "auth-log-elasticsearch.yaml",
    "auth-log-stdout.yaml",
    "event-handler-elasticsearch.yaml",
    "event-handler-stdout.yaml",
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let program = find_program();
    match &program {
        Some(program) => eprintln!("running {}", version(program).unwrap_or_else(|error| error)),
        None => eprintln!("SKIPPED: {MISSING}"),
    }
    libtest_mimic::run(&arguments, trials(program.as_deref())).exit_code()
}

fn find_program() -> Option<PathBuf> {
    if let Some(file) = std::env::var_os("FLUENT_BIT") {
        return Some(file.into());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join("fluent-bit")).find(|file| file.is_file())
}

fn version(program: &Path) -> Result<String, String> {
    let output = Command::new(program).arg("--version").output();
    let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(format!("{} ({})", text.lines().next().unwrap_or_default(), program.display()))
}

fn trials(program: Option<&Path>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut add = |name: String, test: fn(&Path, &str) -> Result<(), String>, example: &'static str| {
        let program = program.map(Path::to_owned);
        let ignored = program.is_none();
        let run = move || test(&program.ok_or(MISSING)?, example).map_err(Failed::from);
        let trial = Trial::test(name, run).with_ignored_flag(ignored);
        trials.push(if ignored { trial.with_kind(MISSING) } else { trial });
    };
    for example in EXAMPLES {
        add(format!("fluent-bit::{example}::is-valid"), is_valid, example);
    }
    add("fluent-bit::auth-log-stdout.yaml::samples".into(), tail_to_stdout, EXAMPLES[1]);
    add("fluent-bit::auth-log-stdout.yaml::fixtures".into(), fixtures, EXAMPLES[1]);
    add("fluent-bit::auth-log-stdout.yaml::a-hundred-times".into(), many, EXAMPLES[1]);
    add("fluent-bit::auth-log-elasticsearch.yaml::samples".into(), tail_to_elasticsearch, EXAMPLES[0]);
    add("fluent-bit::event-handler-stdout.yaml::samples".into(), http_to_stdout, EXAMPLES[3]);
    add("fluent-bit::event-handler-elasticsearch.yaml::samples".into(), http_to_elasticsearch, EXAMPLES[2]);
    trials
}

fn is_valid(program: &Path, example: &str) -> Result<(), String> {
    let place = Place::new(example)?;
    let mut text = place.configuration()?;
    if major(program)? < 5 {
        text = without_lines(&text, &["tls.verify_client_cert"]);
    }
    let file = place.write(&text)?;
    let output = Command::new(program).arg("--dry-run").arg("--config").arg(file).output();
    let output = output.map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if output.status.success() && said.contains("configuration test is successful") {
        return Ok(());
    }
    Err(format!("expected a valid configuration, found {}\n{said}", output.status))
}

fn major(program: &Path) -> Result<u32, String> {
    let version = version(program)?;
    let number = version.split(['v', '.']).find_map(|part| part.parse().ok());
    number.ok_or_else(|| format!("expected a version, found `{version}`"))
}

fn tail_to_stdout(program: &Path, example: &str) -> Result<(), String> {
    let events = samples()?;
    let place = Place::new(example)?;
    place.write_log(&events)?;
    let lines = Pipeline::start(program, &place, &place.configuration()?)?.lines(events.len())?;
    compare_all(&events, &lines)
}

/// Record for record in order, and nothing lost.
fn many(program: &Path, example: &str) -> Result<(), String> {
    let events = vec![samples()?; 100].concat();
    let place = Place::new(example)?;
    place.write_log(&events)?;
    let lines = Pipeline::start(program, &place, &place.configuration()?)?.lines(events.len())?;
    println!("{} records in, {} out", events.len(), lines.len());
    compare_all(&events, &lines)
}

fn http_to_stdout(program: &Path, example: &str) -> Result<(), String> {
    let events = samples()?;
    let place = Place::new(example)?;
    let pipeline = Pipeline::start(program, &place, &without_tls(&place.configuration()?))?;
    place.post_all(&events)?;
    let documents = pipeline.lines(events.len())?.iter().map(|line| parse(line)).collect::<Result<_, _>>()?;
    compare_in_any_order(&events, documents)
}

fn tail_to_elasticsearch(program: &Path, example: &str) -> Result<(), String> {
    let events = samples()?;
    let place = Place::new(example)?;
    place.write_log(&events)?;
    let bulk = receive_bulk(place.elasticsearch()?);
    let _pipeline = Pipeline::start(program, &place, &without_tls(&place.configuration()?))?;
    compare_bulk(&events, &bulk)
}

fn http_to_elasticsearch(program: &Path, example: &str) -> Result<(), String> {
    let events = samples()?;
    let place = Place::new(example)?;
    let bulk = receive_bulk(place.elasticsearch()?);
    let _pipeline = Pipeline::start(program, &place, &without_tls(&place.configuration()?))?;
    place.post_all(&events)?;
    compare_bulk(&events, &bulk)
}

/// Every fixture that can be a line of a log file, with the expectation that is in git. What Fluent Bit
/// changes before the filter sees it stands in `skips/fluent-bit.txt`.
fn fixtures(program: &Path, example: &str) -> Result<(), String> {
    let skips = skips()?;
    let cases: Vec<Case> = load_cases()?.into_iter().filter(can_be_a_line).collect();
    let events: Vec<Vec<u8>> = cases.iter().map(|case| compact(&case.input)).collect();
    let place = Place::new(example)?;
    place.write_log(&events)?;
    let lines = Pipeline::start(program, &place, &place.configuration()?)?.lines(events.len())?;
    let mut wrong = Vec::new();
    for (case, line) in cases.iter().zip(&lines) {
        let expected = fs::read(case.expected_path()).map_err(|error| error.to_string())?;
        let difference = difference(&parse(&expected)?, &parse(line)?);
        match (skips.get(&case.name), difference) {
            (None, Some(difference)) => wrong.push(format!("{}: {difference}", case.name)),
            (Some(_), None) => wrong.push(format!("{}: on the skip list but passes", case.name)),
            _ => {}
        }
    }
    let unused = skips.keys().filter(|name| !cases.iter().any(|case| case.name == **name));
    wrong.extend(unused.map(|name| format!("{name}: on the skip list, but no case")));
    println!("{} fixtures, {} on the skip list", cases.len(), skips.len());
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} wrong\n{}", wrong.len(), wrong.join("\n"))) }
}

fn skips() -> Result<BTreeMap<String, String>, String> {
    let file = repository().join("host-tests/skips/fluent-bit.txt");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let split =
        lines.map(|line| line.split_once(' ').ok_or_else(|| format!("expected a reason in `{line}`")));
    split.map(|pair| pair.map(|(name, reason)| (name.to_owned(), reason.to_owned()))).collect()
}

fn can_be_a_line(case: &Case) -> bool {
    let is_object = serde_json::from_slice::<Value>(&case.input).is_ok_and(|value| value.is_object());
    case.options == CaseOptions::default() && is_object
}

/// A folder of its own for one run, and free ports.
struct Place {
    folder: PathBuf,
    example: String,
    port: u16,
    elasticsearch: u16,
}

impl Place {
    fn new(example: &str) -> Result<Place, String> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("teleport-ecs-{}-{number}", std::process::id()));
        for part in ["teleport/server", "fluent-bit", "keys"] {
            fs::create_dir_all(folder.join(part)).map_err(|error| error.to_string())?;
        }
        Ok(Place { folder, example: example.to_owned(), port: free_port()?, elasticsearch: free_port()? })
    }

    /// The example with the folders and ports of this place.
    fn configuration(&self) -> Result<String, String> {
        let file = repository().join("examples/fluent-bit").join(&self.example);
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let module = guests::FLUENT_BIT.build()?;
        let folder = self.folder.display().to_string();
        Ok(text
            .replace("/etc/fluent-bit/teleport-ecs.fluent-bit.wasm", &module.display().to_string())
            .replace("/etc/fluent-bit/keys", &format!("{folder}/keys"))
            .replace("/var/lib/teleport/log/", &format!("{folder}/teleport/"))
            .replace("/var/lib/fluent-bit", &format!("{folder}/fluent-bit"))
            .replace("elasticsearch.example.com", "127.0.0.1")
            .replace("port: 9200", &format!("port: {}", self.elasticsearch))
            .replace("port: 8888", &format!("port: {}", self.port)))
    }

    fn write(&self, configuration: &str) -> Result<PathBuf, String> {
        let file = self.folder.join("fluent-bit.yaml");
        fs::write(&file, configuration).map_err(|error| error.to_string())?;
        Ok(file)
    }

    /// A log file as the auth server writes it.
    fn write_log(&self, events: &[Vec<u8>]) -> Result<(), String> {
        let text: Vec<u8> = events.iter().flat_map(|event| [event.as_slice(), b"\n"].concat()).collect();
        let file = self.folder.join("teleport/server/2026-03-02.00:00:00.log");
        fs::write(file, text).map_err(|error| error.to_string())
    }

    /// Sends each event as the event handler does: one object, and nothing but 200 is success.
    fn post_all(&self, events: &[Vec<u8>]) -> Result<(), String> {
        self.wait_for_listener()?;
        for (number, event) in events.iter().enumerate() {
            let path = if number % 2 == 0 {
                "/events.log"
            } else {
                "/session.5b1e8c1e-1111-4222-8333-444455556666.log"
            };
            let status = self.post(path, event).map_err(|error| error.to_string())?;
            if status != "HTTP/1.1 200 OK" {
                return Err(format!("expected status 200, found `{status}`"));
            }
        }
        Ok(())
    }

    fn wait_for_listener(&self) -> Result<(), String> {
        for _ in 0..PATIENCE.as_millis() / 50 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(format!("expected a listener on port {}, found none", self.port))
    }

    fn post(&self, path: &str, event: &[u8]) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let length = event.len();
        write!(stream, "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n")?;
        write!(stream, "Content-Length: {length}\r\nConnection: close\r\n\r\n")?;
        stream.write_all(event)?;
        let mut status = String::new();
        BufReader::new(stream).read_line(&mut status)?;
        Ok(status.trim_end().to_owned())
    }

    fn elasticsearch(&self) -> Result<TcpListener, String> {
        TcpListener::bind(("127.0.0.1", self.elasticsearch)).map_err(|error| error.to_string())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // Left behind at worst.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

fn without_tls(configuration: &str) -> String {
    without_lines(configuration, &["tls:", "tls."])
}

fn without_lines(text: &str, starts: &[&str]) -> String {
    let kept = |line: &&str| !starts.iter().any(|start| line.trim_start().starts_with(start));
    text.lines().filter(kept).map(|line| format!("{line}\n")).collect()
}

/// A running Fluent Bit.
struct Pipeline {
    child: Child,
    output: Receiver<Vec<u8>>,
    log: PathBuf,
}

impl Pipeline {
    fn start(program: &Path, place: &Place, configuration: &str) -> Result<Pipeline, String> {
        let log = place.folder.join("fluent-bit.log");
        let errors = fs::File::create(&log).map_err(|error| error.to_string())?;
        let mut child = Command::new(program)
            .arg("--config")
            .arg(place.write(configuration)?)
            .envs([("ELASTICSEARCH_API_KEY", "a2V5"), ("SERVER_KEY_PASSPHRASE", "none")])
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let stdout = child.stdout.take().ok_or("expected a pipe, found none")?;
        let (send, output) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                if line.starts_with(b"{") && send.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Pipeline { child, output, log })
    }

    /// The next `count` lines of the standard output, and that there is none beyond.
    fn lines(self, count: usize) -> Result<Vec<Vec<u8>>, String> {
        let mut lines = Vec::with_capacity(count);
        while lines.len() < count {
            let line = self.output.recv_timeout(PATIENCE);
            lines.push(
                line.map_err(|_| {
                    format!("expected {count} records, found {}\n{}", lines.len(), self.said())
                })?,
            );
        }
        match self.output.recv_timeout(Duration::from_millis(300)) {
            Ok(_) => Err(format!("expected {count} records, found more")),
            Err(_) => Ok(lines),
        }
    }

    /// What Fluent Bit complained about, without the repetitions.
    fn said(&self) -> String {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let complaints = log.lines().filter(|line| line.contains("[error]") || line.contains("[ warn]"));
        complaints.take(20).collect::<Vec<_>>().join("\n")
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Answers every request as Elasticsearch does when all went well, and hands on the bodies.
fn receive_bulk(listener: TcpListener) -> Receiver<Vec<u8>> {
    let (send, bodies) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let send = send.clone();
            thread::spawn(move || {
                let mut reader = BufReader::new(stream);
                while let Ok(Some(body)) = read_request(&mut reader) {
                    let answer = r#"{"took":1,"errors":false,"items":[]}"#;
                    let head = format!(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
                        answer.len()
                    );
                    let sent = reader.get_mut().write_all((head + answer).as_bytes());
                    if sent.is_err() || send.send(body).is_err() {
                        break;
                    }
                }
            });
        }
    });
    bodies
}

fn read_request(reader: &mut BufReader<TcpStream>) -> std::io::Result<Option<Vec<u8>>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        if line.trim_end().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(body))
}

/// Pairs of lines: the action with the document's id, and the document with one timestamp.
fn compare_bulk(events: &[Vec<u8>], bulk: &Receiver<Vec<u8>>) -> Result<(), String> {
    let mut documents = Vec::new();
    while documents.len() < events.len() {
        let body = bulk.recv_timeout(PATIENCE);
        let body =
            body.map_err(|_| format!("expected {} documents, found {}", events.len(), documents.len()))?;
        let mut lines = body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        while let (Some(action), Some(document)) = (lines.next(), lines.next()) {
            if String::from_utf8_lossy(document).matches("\"@timestamp\"").count() != 1 {
                return Err(format!("expected one @timestamp in {}", String::from_utf8_lossy(document)));
            }
            let document = parse(document)?;
            let id = &document["event"]["id"];
            let expected =
                serde_json::json!({"create": {"_index": "logs-teleport.audit-default", "_id": id}});
            if let Some(difference) = difference(&expected, &parse(action)?) {
                return Err(format!("action line: {difference}"));
            }
            documents.push(document);
        }
    }
    compare_in_any_order(events, documents)
}

/// Requests to different paths have different tags, which travel apart.
fn compare_in_any_order(events: &[Vec<u8>], mut documents: Vec<Value>) -> Result<(), String> {
    for expected in expectations(events)? {
        let place = documents.iter().position(|document| same_but_for_clock(&expected, document));
        documents.swap_remove(place.ok_or_else(|| format!("expected {expected}, found no such document"))?);
    }
    documents.first().map_or(Ok(()), |document| Err(format!("expected no more documents, found {document}")))
}

/// Where an event has no time, the output for Elasticsearch sets that of the record.
fn same_but_for_clock(expected: &Value, document: &Value) -> bool {
    let mut expected = expected.clone();
    if let (None, Some(clock)) = (expected.get("@timestamp"), document.get("@timestamp")) {
        expected["@timestamp"] = clock.clone();
    }
    difference(&expected, document).is_none()
}

fn compare_all(events: &[Vec<u8>], lines: &[Vec<u8>]) -> Result<(), String> {
    for (number, (expected, line)) in expectations(events)?.iter().zip(lines).enumerate() {
        if let Some(difference) = difference(expected, &parse(line)?) {
            return Err(format!("record {}: {difference}", number + 1));
        }
    }
    if events.len() == lines.len() { Ok(()) } else { Err("expected as many documents as events".into()) }
}

/// What the core library makes of the events.
fn expectations(events: &[Vec<u8>]) -> Result<Vec<Value>, String> {
    let mut mapper = Mapper::new(Options::default());
    let mut document = Vec::new();
    let documents = events.iter().map(|event| {
        document.clear();
        mapper.transform(event, &mut document).map_err(|error| error.to_string())?;
        parse(&document)
    });
    documents.collect()
}

fn samples() -> Result<Vec<Vec<u8>>, String> {
    let file = repository().join("fixtures/samples/teleport-18x.ndjson");
    let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec).collect())
}

fn parse(text: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(text).map_err(|error| format!("{error} in {}", String::from_utf8_lossy(text)))
}

/// The first place where two documents differ as values. Numbers are equal when they are the same
/// number: Fluent Bit writes `1.0` for some `1`.
fn difference(expected: &Value, found: &Value) -> Option<String> {
    let differ = |path: &str| Some(format!("{path}: expected {expected}, found {found}"));
    match (expected, found) {
        (Value::Object(left), Value::Object(right)) => {
            let missing =
                left.keys().find(|key| !right.contains_key(*key)).map(|key| format!("{key}: missing"));
            let added =
                right.keys().find(|key| !left.contains_key(*key)).map(|key| format!("{key}: not expected"));
            let members = left.iter().filter_map(|(key, value)| {
                difference(value, right.get(key)?).map(|difference| format!("{key}.{difference}"))
            });
            missing.or(added).or_else(|| members.into_iter().next())
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            left.iter().zip(right).find_map(|(left, right)| difference(left, right))
        }
        (Value::Number(left), Value::Number(right)) if same_number(left, right) => None,
        _ if expected == found => None,
        _ => differ("value"),
    }
}

fn same_number(left: &serde_json::Number, right: &serde_json::Number) -> bool {
    left == right || (left.as_f64().is_some() && left.as_f64() == right.as_f64())
}
