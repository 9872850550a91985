//! Throughput and instruction counts of teleport-ecs.
//!
//! `cargo run -p benches` counts instructions, which repeat to the unit on every machine;
//! `cargo bench -p benches` measures time beside other libraries. `PERFORMANCE.md` has the figures.

pub mod ceilings;
pub mod component;
pub mod fluent_bit;
pub mod fuel;
pub mod profile;
pub mod record;
pub mod usage;
pub mod yardstick;
