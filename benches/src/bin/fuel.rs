//! Prints how many instructions the modules execute per event and per byte.
//!
//! `fuel` takes the Fluent Bit module; `fuel --all` the component and serde_json as well; `fuel --record`
//! also writes `benches/record/<date>-<commit>.csv`.

use benches::fuel::{self, HEADER, Row};
use benches::record;
use std::process::ExitCode;
use workload::Input;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => run(false, false),
        ["--all"] => run(true, false),
        ["--record"] => run(true, true),
        _ => Err("usage: fuel [--all | --record]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(all: bool, record: bool) -> Result<(), String> {
    let inputs = Input::all()?;
    println!("{HEADER}");
    let mut rows = printed(fuel::fluent_bit(&inputs)?);
    if all {
        rows.extend(printed(fuel::component(&inputs)?));
        rows.extend(printed(fuel::serde_json(&inputs)?));
    }
    if record {
        println!("\n{}", record::write_fuel(&rows)?.display());
    }
    Ok(())
}

fn printed(rows: Vec<Row>) -> Vec<Row> {
    for row in &rows {
        println!("{row}");
    }
    rows
}
