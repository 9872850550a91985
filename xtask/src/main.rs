//! `cargo xtask <command>`: the project's commands.

use std::process::ExitCode;
use xtask::{codegen, demo, dist, e2e, js, miri, playground, reproducible, supply, test};

const USAGE: &str = "\
usage: cargo xtask <command>

  demo               map sample events with the WebAssembly component and show what comes out
  test               everything: format, lints, tables, guests, all tests
  codegen [--check]  write src/tables/ from the rows in tables/ (or only say whether it is current)
  dist               put what users take away into dist/
  js [--test]        build the JavaScript package in dist/js/; test it, and the component in Node and Python
  playground         build the page that maps events in the browser and serve it on this machine
                     (--port NUMBER; --build-only; --test: in a headless Chromium)
  supply             check licences, sources and checksums of all crates, and list those that ship
  reproducible       build the modules in two folders and compare them, byte for byte
  miri               run the adapters' unsafe code under Miri (needs a nightly compiler with it)
  e2e                run the pipelines with real shippers, where these are installed
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(error)) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        None => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// `None` when the arguments are no command.
fn run(arguments: &[&str]) -> Option<Result<(), String>> {
    Some(match arguments {
        ["codegen"] => codegen::run(false),
        ["codegen", "--check"] => codegen::run(true),
        ["demo"] => demo::run(),
        ["test"] => test::run(),
        ["dist"] => dist::run(),
        ["js"] => js::run(),
        ["js", "--test"] => js::test().and_then(|()| js::python()),
        ["playground", options @ ..] => playground::run(options),
        ["e2e"] => e2e::run(),
        ["supply"] => supply::run(),
        ["miri"] => miri::run(),
        ["reproducible"] => reproducible::run(),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => return None,
    })
}
