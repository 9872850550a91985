//! Results kept in the repository: `benches/record/<date>-<commit>.csv`.

use crate::fuel::Row;
use guests::command::{output, repository};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Writes the instruction counts and gives the path of the file.
///
/// # Errors
///
/// git is not there, or the file cannot be written.
pub fn write(rows: &[Row]) -> Result<PathBuf, String> {
    let file = repository().join("benches/record").join(format!("{}.csv", name()?));
    let mut text =
        String::from("module,call,input,events,bytes_in,bytes_out,instructions,per_event,per_byte\n");
    for row in rows {
        let Row { module, call, input, events, bytes, bytes_out, instructions } = row;
        let (per_event, per_byte) = (row.per_event(), row.per_byte());
        text.push_str(&format!("{module},{call},{input},{events},{bytes},{bytes_out},{instructions},"));
        text.push_str(&format!("{per_event:.1},{per_byte:.2}\n"));
    }
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

/// Date and commit; `-modified` when the files of the engine or its faces are not those of the commit.
///
/// # Errors
///
/// git is not there.
pub fn name() -> Result<String, String> {
    let date = jiff::Timestamp::now().strftime("%Y-%m-%d");
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let changes = git(&["status", "--porcelain", "--", "src", "adapters", "Cargo.toml", "Cargo.lock"])?;
    let suffix = if changes.trim().is_empty() { "" } else { "-modified" };
    Ok(format!("{date}-{}{suffix}", commit.trim()))
}

fn git(arguments: &[&str]) -> Result<String, String> {
    output(Command::new("git").args(arguments).current_dir(repository()))
}
