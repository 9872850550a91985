//! `cargo xtask miri`: the adapters' unsafe code, interpreted under Rust's rules for pointers.

use crate::command::{self, repository};
use std::process::Command;

/// The tests that hold this code natively, with stand-ins for the memory of a module.
const TESTS: [&str; 3] = ["component_memory", "fluent_bit_bytes", "fluent_bit_memory"];

/// Runs them; some minutes.
///
/// # Errors
///
/// There is no nightly compiler with Miri, or Miri finds undefined behaviour.
pub fn run() -> Result<(), String> {
    command::output(&mut nightly(&["miri", "--version"])).map_err(|error| {
        format!("{error}\nexpected Miri: install it with `rustup toolchain install nightly --component miri`")
    })?;
    let mut test = nightly(&["miri", "test", "--package", "host-tests", "--no-default-features"]);
    test.args(TESTS.iter().flat_map(|test| ["--test", test]));
    command::run(test.env("CARGO_TARGET_DIR", repository().join("target/miri")))
}

/// rustup chooses the toolchain; what cargo told this program about its own one must not reach it.
fn nightly(arguments: &[&str]) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "cargo"]).args(arguments).current_dir(repository());
    command.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO").env_remove("RUSTC");
    command
}
