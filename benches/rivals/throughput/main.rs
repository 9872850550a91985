//! Throughput of the library in bytes of events, beside others: `cargo bench -p rivals`.
//!
//! The others do less (`serde_json-validate`), what each filter that is written with them has to do
//! (`serde_json`, `sonic-rs`: parse into a tree and print it), or the same mapping (`vrl`).

mod engine;
mod json;
mod vrl_program;

use workload::{Input, timing};

fn main() {
    let mut criterion = timing::criterion();
    engine::define(&mut criterion, &Input::all().expect("inputs"));
    criterion.final_summary();
}
