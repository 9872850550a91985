//! What `cargo xtask` can do. A library, so that tests build guests and check tables the same way.

pub mod codegen;
pub mod command;
pub mod demo;
pub mod dist;
pub mod e2e;
pub mod guests;
pub mod js;
pub mod parity;
pub mod playground;
pub mod test;
