//! What the last benchmarks measured, as criterion keeps it in `target/criterion`.

use guests::command::repository;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The median of one benchmark, `area/input/what`.
#[derive(Clone, Debug)]
pub struct Time {
    /// What runs where.
    pub area: String,
    /// Name of the input.
    pub input: String,
    /// One of the things that are compared.
    pub what: String,
    /// Bytes of events in each iteration.
    pub bytes: Option<u64>,
    /// Nanoseconds of an iteration.
    pub nanoseconds: f64,
}

/// A figure that the project wants to reach.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What is compared with what.
    pub title: &'static str,
    /// The limit in words.
    pub wanted: &'static str,
    /// The measured value.
    pub found: f64,
}

impl Time {
    /// Throughput, where the benchmark has one.
    pub fn megabytes_per_second(&self) -> Option<f64> {
        self.bytes.map(|bytes| bytes as f64 * 1e3 / self.nanoseconds)
    }
}

/// All benchmarks, by area and input.
///
/// # Errors
///
/// None have run, or criterion keeps them differently.
pub fn read() -> Result<Vec<Time>, String> {
    let folder = repository().join("target/criterion");
    let mut times = Vec::new();
    for group in subfolders(&folder)? {
        for benchmark in subfolders(&group)? {
            let results = benchmark.join("new");
            if results.join("estimates.json").is_file() {
                times.push(time(
                    &json(&results.join("benchmark.json"))?,
                    &json(&results.join("estimates.json"))?,
                )?);
            }
        }
    }
    times.sort_by(|a, b| (&a.area, &a.input, &a.what).cmp(&(&b.area, &b.input, &b.what)));
    Ok(times)
}

/// The figures of the issue that times decide, as far as their benchmarks have run.
pub fn figures(times: &[Time]) -> Vec<Figure> {
    let find = |area: &str, input: &str, what: &str| {
        let found = times.iter().find(|time| (&*time.area, &*time.input, &*time.what) == (area, input, what));
        found.map(|time| time.nanoseconds)
    };
    let ratio = |over: [&str; 3], under: [&str; 3]| {
        Some(find(over[0], over[1], over[2])? / find(under[0], under[1], under[2])?)
    };
    let start = ["start", "component", "deserialize-and-instantiate"];
    let figures = [
        (
            "native / serde_json round trip, samples",
            "time ≤ 0.25",
            ratio(["engine", "samples", "teleport-ecs"], ["engine", "samples", "serde_json"]),
        ),
        (
            "native / serde_json round trip, mix",
            "time ≤ 0.25",
            ratio(["engine", "mix", "teleport-ecs"], ["engine", "mix", "serde_json"]),
        ),
        (
            "component by batch / native, mix",
            "throughput ≥ 0.6",
            ratio(["component", "mix", "native-batch"], ["component", "mix", "batch"]),
        ),
        (
            "command line, two threads / one",
            "throughput ≥ 1.7",
            ratio(["command-line", "mix", "threads-1"], ["command-line", "mix", "threads-2"]),
        ),
        (
            "component from compiled form to the first event, ms",
            "≤ 1",
            find(start[0], start[1], start[2]).map(|nanoseconds| nanoseconds / 1e6),
        ),
    ];
    let known = figures
        .into_iter()
        .filter_map(|(title, wanted, found)| Some(Figure { title, wanted, found: found? }));
    known.collect()
}

fn time(benchmark: &Value, estimates: &Value) -> Result<Time, String> {
    let wrong = || format!("expected group, function and median, found {benchmark}");
    let (area, input) = benchmark["group_id"].as_str().and_then(|id| id.split_once('/')).ok_or_else(wrong)?;
    Ok(Time {
        area: area.to_owned(),
        input: input.to_owned(),
        what: benchmark["function_id"].as_str().ok_or_else(wrong)?.to_owned(),
        bytes: benchmark["throughput"]["Bytes"].as_u64(),
        nanoseconds: estimates["median"]["point_estimate"].as_f64().ok_or_else(wrong)?,
    })
}

fn subfolders(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect())
}

fn json(file: &Path) -> Result<Value, String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", file.display()))
}
