//! Throughput in bytes of events: `cargo bench -p benches`, or `-- component/mix` for a part.
//!
//! A benchmark is named `area/input/what`; each iteration takes all events of the input. The areas:
//! `component` and `fluent-bit` are the modules in their hosts, `command-line` is the program, `start`
//! is what a host does before the first event. `engine` is in the package `rivals`.
//!
//! Whatever is timed has given the right documents before, and as many bytes in each iteration.

mod command_line;
mod component;
mod fluent_bit;
mod start;

use workload::{Input, timing};

fn main() {
    let mut criterion = timing::criterion();
    let inputs = Input::all().expect("inputs");
    component::define(&mut criterion, &inputs);
    fluent_bit::define(&mut criterion, &inputs);
    command_line::define(&mut criterion);
    start::define(&mut criterion);
    criterion.final_summary();
}
