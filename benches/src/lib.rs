//! Throughput and instruction counts of teleport-ecs.
