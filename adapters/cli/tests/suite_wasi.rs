//! The fixture suite through the command line built for WASI, in wasmtime.

mod case_arguments;
mod wasi_host;

use case_arguments::{arguments, document};
use host_tests::{Case, Face, Suite};
use std::process::ExitCode;
use wasi_host::Program;

struct WasiCommandLine(Program);

impl Face for WasiCommandLine {
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String> {
        let finished = self.0.run(&arguments(case), &case.input)?;
        if !finished.is_success {
            return Err(String::from_utf8_lossy(&finished.stderr).into_owned());
        }
        document(&finished.stdout)
    }
}

fn main() -> ExitCode {
    Suite::of("cli-wasi").run(|| Program::build().map(WasiCommandLine))
}
