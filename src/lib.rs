//! Maps Teleport audit events to the Elastic Common Schema.
//!
//! The engine takes the JSON text of one event and appends the JSON text of one ECS document to a
//! caller's buffer. It does no I/O, knows no clock and no host, holds no `unsafe`, and needs no
//! dependency: every face (WebAssembly component, Fluent Bit, JavaScript, command line) converts
//! types around it and nothing else.
//!
//! ```
//! use teleport_ecs::{Mapper, Options, Verdict};
//!
//! let mut mapper = Mapper::new(Options::default());
//! let mut document = Vec::new();
//! let verdict = mapper.transform(br#"{"event":"user.login","code":"T1000I","user":"alice"}"#, &mut document);
//! assert_eq!(verdict, Ok(Verdict::Mapped));
//! assert!(document.starts_with(br#"{"ecs":{"version":"9.4.0"}"#));
//! ```
#![no_std]

extern crate alloc;

mod batch;
mod buffer;
mod convert;
mod error;
mod json;
mod map;
mod mapper;
mod options;
mod recipe;
mod sort;
mod tables;

pub use batch::{Counts, Ndjson};
pub use error::{Error, ErrorKind};
pub use mapper::{Mapper, Verdict};
pub use options::{DataStream, Options};

/// Version of this engine and of the tables inside it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Version of the Elastic Common Schema that the documents follow (`ecs.version`).
pub const ECS_VERSION: &str = "9.4.0";
