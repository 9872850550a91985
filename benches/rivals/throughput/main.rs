//! Throughput of the library in bytes of events, beside others: `cargo bench -p rivals`.
//!
//! The others do less (`serde_json-validate`), or what each filter that is written with them has to do
//! (`serde_json`, `sonic-rs`: parse into a tree and print it). With `--features vrl` there is also a
//! small mapping in VRL as Vector runs it; `VRL_PROGRAM=FILE` takes another program.

mod engine;
mod json;
#[cfg(feature = "vrl")]
mod vrl_program;

use workload::{Input, timing};

fn main() {
    let mut criterion = timing::criterion();
    engine::define(&mut criterion, &Input::all().expect("inputs"));
    criterion.final_summary();
}
