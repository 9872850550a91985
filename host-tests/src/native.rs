//! The engine without any host between.

use crate::{Case, Face};
use teleport_ecs::{ErrorKind, Mapper, Options, Verdict};

/// The core library, called directly.
#[derive(Debug)]
pub struct Native;

impl Native {
    /// Nothing to prepare.
    ///
    /// # Errors
    ///
    /// Never.
    pub fn start() -> Result<Native, String> {
        Ok(Native)
    }
}

impl Face for Native {
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String> {
        map(&case.input, &Options::from(&case.options))
    }
}

/// What a new mapper makes of one event: the document, `None` when the event is dropped.
///
/// # Errors
///
/// There is no memory left.
pub fn map(event: &[u8], options: &Options) -> Result<Option<Vec<u8>>, String> {
    let mut document = Vec::new();
    match Mapper::new(options.clone()).transform(event, &mut document) {
        Ok(Verdict::Dropped) => Ok(None),
        Err(error) if error.kind() == ErrorKind::OutOfMemory => Err(error.to_string()),
        Ok(_) | Err(_) => Ok(Some(document)),
    }
}
