//! The fixture suite on the component in wasmtime.

use host_tests::Suite;
use host_tests::component::InComponent;
use std::process::ExitCode;

fn main() -> ExitCode {
    Suite::of("component").run(InComponent::start)
}
