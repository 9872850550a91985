//! One fixture suite, run against every face of teleport-ecs.
//!
//! A *case* is a file `fixtures/<folder>/<name>.in.json` with the expected document beside it. A
//! *face* is one way to run the engine: natively, as a WebAssembly component, as a Fluent Bit
//! module, through the command line, from JavaScript. Every face runs every case and must give the
//! same bytes. A new face is a type with [`Face`], a test file of a few lines and a skip list:
//!
//! ```no_run
//! # use host_tests::{Case, Face, Suite};
//! # struct Native;
//! # impl Native { fn start() -> Result<Native, String> { Ok(Native) } }
//! # impl Face for Native {
//! #     fn transform(&mut self, _: &Case) -> Result<Option<Vec<u8>>, String> { Ok(None) }
//! # }
//! fn main() -> std::process::ExitCode {
//!     Suite::of("native").run(Native::start)
//! }
//! ```
pub mod allocator;
mod case;
mod compare;
#[cfg(feature = "engines")]
pub mod component;
#[cfg(feature = "engines")]
pub mod fluent_bit;
pub mod fuzz;
mod layout;
pub mod limits;
mod native;
pub mod properties;
pub mod shapes;
mod skips;
mod suite;

pub use case::{Case, CaseOptions, load_cases, repository};
pub use compare::{check, difference};
pub use layout::{compact, indent};
pub use native::{Native, map};
pub use suite::{Face, Suite};
