//! Prints the medians of the last `cargo bench` as tables; `--record` also writes them to `benches/record/`.

use benches::record;
use benches::times::{Time, figures, read};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => run(false),
        ["--record"] => run(true),
        _ => Err("usage: times [--record]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(record: bool) -> Result<(), String> {
    let times = read()?;
    println!("| benchmark | time | MB/s |\n|---|---:|---:|");
    for time in &times {
        let Time { area, input, what, .. } = time;
        let rate = time.megabytes_per_second().map(|rate| format!("{rate:.0}")).unwrap_or_default();
        println!("| {area}/{input}/{what} | {} | {rate} |", shown(time.nanoseconds));
    }
    println!("\n| figure | wanted | found |\n|---|---|---:|");
    for figure in figures(&times) {
        println!("| {} | {} | {:.2} |", figure.title, figure.wanted, figure.found);
    }
    if record {
        println!("\n{}", record::write_times(&times)?.display());
    }
    Ok(())
}

fn shown(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e3 => format!("{nanoseconds:.0} ns"),
        ..1e6 => format!("{:.1} µs", nanoseconds / 1e3),
        _ => format!("{:.2} ms", nanoseconds / 1e6),
    }
}
