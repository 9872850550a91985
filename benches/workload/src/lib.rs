//! The events that teleport-ecs is measured with, and how it is timed.

mod input;
#[cfg(feature = "timing")]
pub mod timing;

pub use input::Input;
