//! Prints how many instructions the Fluent Bit module executes per event.

use benches::input::Input;
use benches::module::{InWasmtime, Instructions};
use std::process::ExitCode;
use xtask::guests;

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
    let module = guests::FLUENT_BIT.build()?;
    let module = std::fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))?;
    let input = Input::samples()?;
    let mut instance = InWasmtime::load(&module)?;
    let mut out = Vec::new();
    let mut total = Instructions::default();
    for _ in 0..2 {
        out.clear();
        total = Instructions::default();
        for event in &input.events {
            let used = instance.filter(event, &mut out)?;
            total.filter += used.filter;
            total.heap += used.heap;
        }
    }
    let (events, bytes) = (input.events.len() as f64, input.bytes() as f64);
    println!(
        "module {} bytes; {} events, {bytes} bytes in, {} bytes out",
        module.len(),
        input.events.len(),
        out.len()
    );
    println!(
        "filter      {:8.1} per event {:7.2} per byte",
        total.filter as f64 / events,
        total.filter as f64 / bytes
    );
    println!("malloc+free {:8.1} per event", total.heap as f64 / events);
    Ok(())
}
