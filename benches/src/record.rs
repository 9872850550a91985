//! Results kept in the repository: `benches/record/<date>-<commit>.csv` for
//! instructions, `…-time.csv` for times.

use crate::fuel::Row;
use crate::times::Time;
use guests::command::{output, repository};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Writes the instruction counts and gives the path of the file.
///
/// # Errors
///
/// git is not there, or the file cannot be written.
pub fn write_fuel(rows: &[Row]) -> Result<PathBuf, String> {
    let mut text =
        String::from("module,call,input,events,bytes_in,bytes_out,instructions,per_event,per_byte\n");
    for row in rows {
        let Row { module, call, input, events, bytes, bytes_out, instructions } = row;
        let (per_event, per_byte) = (row.per_event(), row.per_byte());
        text.push_str(&format!("{module},{call},{input},{events},{bytes},{bytes_out},{instructions},"));
        text.push_str(&format!("{per_event:.1},{per_byte:.2}\n"));
    }
    write("", &text)
}

/// Writes the medians of the last benchmarks and gives the path of the file.
///
/// # Errors
///
/// As [`write_fuel`].
pub fn write_times(times: &[Time]) -> Result<PathBuf, String> {
    let mut text = String::from("area,input,what,bytes,median_ns,megabytes_per_second\n");
    for time in times {
        let Time { area, input, what, bytes, nanoseconds } = time;
        let bytes = bytes.map(|bytes| bytes.to_string()).unwrap_or_default();
        let rate = time.megabytes_per_second().map(|rate| format!("{rate:.1}")).unwrap_or_default();
        text.push_str(&format!("{area},{input},{what},{bytes},{nanoseconds:.0},{rate}\n"));
    }
    write("-time", &text)
}

fn write(suffix: &str, text: &str) -> Result<PathBuf, String> {
    let file = repository().join("benches/record").join(format!("{}{suffix}.csv", name()?));
    fs::create_dir_all(repository().join("benches/record")).map_err(|error| error.to_string())?;
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

/// Date and commit; `-modified` when the files of the engine or its faces are not those of the commit.
fn name() -> Result<String, String> {
    let date = jiff::Timestamp::now().strftime("%Y-%m-%d");
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let changes = git(&["status", "--porcelain", "--", "src", "adapters", "Cargo.toml", "Cargo.lock"])?;
    let suffix = if changes.trim().is_empty() { "" } else { "-modified" };
    Ok(format!("{date}-{}{suffix}", commit.trim()))
}

fn git(arguments: &[&str]) -> Result<String, String> {
    output(Command::new("git").args(arguments).current_dir(repository()))
}
