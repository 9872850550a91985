//! One fixture suite, run against every face of teleport-ecs.
