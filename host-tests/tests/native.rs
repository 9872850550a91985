//! The fixture suite on the core library itself; with `BLESS=1` it writes the expectations.

use host_tests::{Native, Suite};
use std::process::ExitCode;

fn main() -> ExitCode {
    Suite::of("native").blessing().run(Native::start)
}
