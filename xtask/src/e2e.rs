//! `cargo xtask e2e`: the example configurations in real shippers, where these are installed.

use crate::command::{cargo, run as run_command};

/// Tests that start another program and say so when it is not there.
const TESTS: [&str; 1] = ["fluent_bit_e2e"];

/// Runs them all and shows what each did. `cargo xtask test` runs them too.
///
/// # Errors
///
/// A shipper does not do what its example promises.
pub fn run() -> Result<(), String> {
    TESTS.iter().try_for_each(|test| {
        run_command(
            cargo(&["test", "--quiet", "--package", "host-tests", "--test", test])
                .args(["--", "--nocapture"]),
        )
    })
}
