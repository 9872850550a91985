//! Prints how many instructions the modules execute per event and per byte.
//!
//! `fuel` takes the Fluent Bit module; `fuel FILE` one that was built otherwise; `fuel --all` the component
//! and serde_json as well; `fuel --record` also writes `benches/record/<date>-<commit>.csv`.

use benches::fuel::{self, HEADER, Row};
use benches::record;
use guests::FLUENT_BIT;
use std::process::ExitCode;
use workload::Input;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => fuel::built(&FLUENT_BIT).and_then(|module| fluent_bit(&module)).map(|_| ()),
        ["--all"] => all().map(|_| ()),
        ["--record"] => {
            all().and_then(|rows| record::write_fuel(&rows)).map(|file| println!("\n{}", file.display()))
        }
        [file] if !file.starts_with('-') => read(file).and_then(|module| fluent_bit(&module)).map(|_| ()),
        _ => Err("usage: fuel [FILE | --all | --record]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}

fn fluent_bit(module: &[u8]) -> Result<Vec<Row>, String> {
    println!("{HEADER}");
    Ok(printed(fuel::fluent_bit(module, &Input::all()?)?))
}

fn all() -> Result<Vec<Row>, String> {
    let inputs = Input::all()?;
    let mut rows = fluent_bit(&fuel::built(&FLUENT_BIT)?)?;
    rows.extend(printed(fuel::component(&inputs)?));
    rows.extend(printed(fuel::serde_json(&inputs)?));
    Ok(rows)
}

fn printed(rows: Vec<Row>) -> Vec<Row> {
    for row in &rows {
        println!("{row}");
    }
    rows
}
