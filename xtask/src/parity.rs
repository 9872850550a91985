//! The check against the reference documents of Elastic's released integration, where they lie
//! beside the repository. The project neither needs nor contains them.

use crate::command::{self, cargo, repository};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with the checker, when it is there.
pub fn folder() -> Option<PathBuf> {
    let folder = repository().parent()?.join("shared/parity");
    folder.join("parity.py").is_file().then_some(folder)
}

/// Maps the reference inputs natively and runs the checker: values, then losslessness and paths.
///
/// # Errors
///
/// A line differs that is on no list of deviations, or something cannot be run.
pub fn run(folder: &Path) -> Result<(), String> {
    let mapped = repository().join("target/parity.ndjson");
    map(&folder.join("inputs.ndjson"), &mapped)?;
    for arguments in [&["--min", "99.5"][..], &["--lossless", "--strict-paths", "--min", "100"]] {
        let mut checker = Command::new("python3");
        command::run(checker.arg("-B").arg(folder.join("parity.py")).arg(&mapped).args(arguments))?;
    }
    Ok(())
}

fn map(from: &Path, to: &Path) -> Result<(), String> {
    let open = |result: std::io::Result<File>, path: &Path| {
        result.map_err(|error| format!("{}: {error}", path.display()))
    };
    fs::create_dir_all(repository().join("target")).map_err(|error| error.to_string())?;
    let mut mapper = cargo(&["run", "--quiet", "--package", "host-tests", "--bin", "map-natively"]);
    mapper.stdin(open(File::open(from), from)?).stdout(open(File::create(to), to)?);
    command::run(&mut mapper)
}
