//! The most instructions that a module may take, in `benches/ceilings.tsv`.
//!
//! Counts are the same on every machine but change a little with the compiler, so the file names the one
//! that they were made with; under another one there is more room.

use crate::fuel::Row;
use guests::command::{output, repository};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Room above the counts when ceilings are written.
const ROOM: f64 = 1.02;
/// Further room under another compiler.
const ROOM_FOR_OTHER_COMPILER: f64 = 1.10;

const COMPILER: &str = "# ";
const HEADER: &str = "module\tcall\tinput\tinstructions per event";

/// Instructions per event by module, call and input.
#[derive(Debug)]
pub struct Ceilings {
    compiler: String,
    limits: BTreeMap<[String; 3], f64>,
}

impl Ceilings {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// It is not there, or a line is not as [`Ceilings::write`] writes it.
    pub fn read() -> Result<Ceilings, String> {
        let text = fs::read_to_string(file()).map_err(|error| format!("{}: {error}", file().display()))?;
        let mut lines = text.lines();
        let compiler = lines.next().and_then(|line| line.strip_prefix(COMPILER));
        let compiler = compiler.ok_or("expected the compiler in the first line of the ceilings")?.to_owned();
        if lines.next() != Some(HEADER) {
            return Err(format!("expected `{HEADER}` in the second line of the ceilings"));
        }
        let limits = lines.map(limit).collect::<Result<_, String>>()?;
        Ok(Ceilings { compiler, limits })
    }

    /// Writes ceilings a little above `rows`.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn write(rows: &[Row]) -> Result<(), String> {
        let mut text = format!("{COMPILER}{}\n{HEADER}\n", compiler()?);
        for row in rows {
            let limit = (row.per_event() * ROOM).ceil();
            text.push_str(&format!("{}\t{}\t{}\t{limit}\n", row.module, row.call, row.input));
        }
        fs::write(file(), text).map_err(|error| format!("{}: {error}", file().display()))
    }

    /// What is wrong: rows above their ceiling, rows without one, ceilings without a row.
    ///
    /// # Errors
    ///
    /// The compiler does not tell its version.
    pub fn check(&self, rows: &[Row]) -> Result<Vec<String>, String> {
        let room = if compiler()? == self.compiler { 1.0 } else { ROOM_FOR_OTHER_COMPILER };
        let mut wrong = Vec::new();
        let mut unused: Vec<_> = self.limits.keys().collect();
        for row in rows {
            let key = [row.module, row.call, row.input].map(str::to_owned);
            unused.retain(|unused| **unused != key);
            match self.limits.get(&key).map(|limit| limit * room) {
                None => wrong.push(format!("{row}: expected a ceiling, found none")),
                Some(limit) if row.per_event() > limit => {
                    wrong.push(format!("{row}: expected at most {limit:.0} per event"));
                }
                Some(_) => {}
            }
        }
        wrong.extend(unused.into_iter().map(|[module, call, input]| {
            format!("{module} {call} {input}: expected a measurement for this ceiling, found none")
        }));
        Ok(wrong)
    }
}

fn limit(line: &str) -> Result<([String; 3], f64), String> {
    let wrong = || format!("expected module, call, input and a number between tabs, found `{line}`");
    let fields: Vec<&str> = line.split('\t').collect();
    let [module, call, input, limit] = fields[..] else { return Err(wrong()) };
    Ok(([module, call, input].map(str::to_owned), limit.parse().map_err(|_| wrong())?))
}

fn file() -> PathBuf {
    repository().join("benches/ceilings.tsv")
}

fn compiler() -> Result<String, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Ok(output(Command::new(rustc).arg("--version"))?.trim().to_owned())
}
