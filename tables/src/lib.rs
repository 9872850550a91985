//! The mapping tables of teleport-ecs: rows, parser and checks.
