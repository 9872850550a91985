//! teleport-ecs beside other libraries: see `throughput/`.
