//! Throughput and instruction counts of teleport-ecs.
//!
//! `cargo run -p benches` counts instructions, which repeat to the unit on every machine; `cargo bench
//! -p benches -p rivals` measures time, and `cargo run -p benches --bin times` puts that in a table.

pub mod ceilings;
pub mod component;
pub mod fluent_bit;
pub mod fuel;
pub mod profile;
pub mod record;
pub mod times;
pub mod usage;
pub mod yardstick;
