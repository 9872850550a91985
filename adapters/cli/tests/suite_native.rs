//! The fixture suite through the command line: one process for each case.

mod case_arguments;

use case_arguments::{arguments, document};
use host_tests::{Case, Face, Suite};
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};

struct CommandLine;

impl Face for CommandLine {
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_teleport-ecs"));
        command.args(arguments(case)).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        // In this format the whole input is read before anything is written.
        let fed = child.stdin.take().expect("piped above").write_all(&case.input);
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr)));
        }
        fed.map_err(|error| error.to_string())?;
        document(&output.stdout)
    }
}

fn main() -> ExitCode {
    Suite::of("cli").run(|| Ok(CommandLine))
}
