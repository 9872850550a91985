//! Prints where the Fluent Bit module spends its instructions: `profile [input] [rows]`.

use benches::fluent_bit::InWasmtime;
use benches::fuel::WARM_UP;
use benches::profile::{COUNTERS, Profile, Symbols, instrument};
use benches::usage::Metering;
use guests::command::repository;
use guests::{FLUENT_BIT, Guest};
use std::collections::BTreeMap;
use std::process::ExitCode;
use workload::Input;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (mut name, mut rows) = ("samples".to_owned(), 30);
    for argument in std::env::args().skip(1) {
        match argument.parse() {
            Ok(number) => rows = number,
            Err(_) => name = argument,
        }
    }
    let input = Input::all()?.into_iter().find(|input| input.name == name);
    let input = input.ok_or_else(|| format!("expected the name of an input, found `{name}`"))?;
    let file = with_names(FLUENT_BIT).build_in(repository(), &repository().join("target/profile"))?;
    let module = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let instrumented = instrument(&module)?;
    let mut instance = InWasmtime::load(&instrumented.module, Metering::Off)?;
    let mut plain = InWasmtime::load(&module, Metering::Fuel)?;
    let mut out = Vec::new();
    for event in input.events.iter().cycle().take(WARM_UP * input.events.len()) {
        instance.filter(event, &mut out)?;
        plain.filter(event, &mut out)?;
    }
    let before = instance.numbers(COUNTERS, instrumented.blocks.len())?;
    let mut fuel = 0;
    for event in &input.events {
        instance.filter(event, &mut out)?;
        let used = plain.filter(event, &mut out)?;
        fuel += used.filter + used.heap;
    }
    let after = instance.numbers(COUNTERS, instrumented.blocks.len())?;
    let runs: Vec<u64> = after.iter().zip(before).map(|(after, before)| after - before).collect();
    let profile = Profile::new(&instrumented.blocks, &runs, &Symbols::read(&module)?)?;
    print(&profile, input.events.len() as f64, rows);
    println!("\nfuel by wasmtime {:.1} per event", fuel as f64 / input.events.len() as f64);
    Ok(())
}

/// The same code with names and lines.
fn with_names(guest: Guest) -> Guest {
    let flags = [guest.flags, &["-Cstrip=none", "-Cdebuginfo=line-tables-only"]].concat();
    Guest { flags: flags.leak(), shrunk: false, ..guest }
}

fn print(profile: &Profile, events: f64, rows: usize) {
    let share = |fuel: u64| {
        format!("{:9.1} {:5.1} %", fuel as f64 / events, 100.0 * fuel as f64 / profile.total as f64)
    };
    println!("instructions per event, all: {:.1} (with malloc and free)", profile.total as f64 / events);
    println!("\nfunctions of the module: own instructions, calls per event");
    for (name, (own, calls)) in largest(&profile.functions, |counts| counts.0, rows) {
        println!("{} {:7.2}  {name}", share(*own), *calls as f64 / events);
    }
    println!("\nfunctions of the source: own instructions, and with all that is inlined into them");
    for (name, (own, all)) in largest(&profile.inlined, |counts| counts.0, rows) {
        println!("{} {:9.1}  {name}", share(*own), *all as f64 / events);
    }
    println!("\nfiles of the source");
    for (file, fuel) in largest(&by_file(&profile.lines), |fuel| *fuel, rows) {
        println!("{}  {file}", share(*fuel));
    }
    println!("\nlines of the source");
    for (line, fuel) in largest(&profile.lines, |fuel| *fuel, rows) {
        println!("{}  {line}", share(*fuel));
    }
    println!("\ncalls per event: line, function");
    for ((function, line), calls) in largest(&profile.calls, |calls| *calls, rows) {
        println!("{:9.2}  {line}  {function}", *calls as f64 / events);
    }
}

fn by_file(lines: &BTreeMap<String, u64>) -> BTreeMap<String, u64> {
    let mut files = BTreeMap::new();
    for (line, fuel) in lines {
        let file = line.rsplit_once(':').map_or(&**line, |(file, _)| file);
        *files.entry(file.to_owned()).or_default() += fuel;
    }
    files
}

fn largest<K, V>(counts: &BTreeMap<K, V>, by: impl Fn(&V) -> u64, rows: usize) -> Vec<(&K, &V)> {
    let mut sorted: Vec<_> = counts.iter().collect();
    sorted.sort_by_key(|(_, value)| std::cmp::Reverse(by(value)));
    sorted.truncate(rows);
    sorted
}
