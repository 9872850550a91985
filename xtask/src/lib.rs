//! What `cargo xtask` can do. A library, so that tests check the tables the same way.

pub mod codegen;
pub mod demo;
pub mod dist;
pub mod e2e;
pub mod js;
pub mod miri;
pub mod parity;
pub mod playground;
pub mod reproducible;
pub mod sbom;
pub mod supply;
pub mod test;

pub use guests::{self, command};
