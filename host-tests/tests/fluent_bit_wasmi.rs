//! The fixture suite on the module for Fluent Bit in wasmi, an interpreter.

use host_tests::Suite;
use host_tests::fluent_bit::InWasmi;
use std::process::ExitCode;

fn main() -> ExitCode {
    Suite::of("fluent-bit-wasmi").run(InWasmi::start)
}
