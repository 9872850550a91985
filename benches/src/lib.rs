//! Throughput and instruction counts of teleport-ecs.

pub mod input;
pub mod module;
pub mod profile;
