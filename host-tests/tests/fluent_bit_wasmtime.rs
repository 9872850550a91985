//! The fixture suite on the module for Fluent Bit in wasmtime.

use host_tests::Suite;
use host_tests::fluent_bit::InWasmtime;
use std::process::ExitCode;

fn main() -> ExitCode {
    Suite::of("fluent-bit-wasmtime").run(InWasmtime::start)
}
