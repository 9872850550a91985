//! The teleport-ecs command line.
fn main() {}
