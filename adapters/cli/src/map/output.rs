//! Where the documents go.

use crate::input::plain_message;
use anyhow::anyhow;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// A file or standard output.
pub struct Output {
    name: String,
    writer: Box<dyn Write + Send>,
}

impl Output {
    /// Creates the file; standard output without one.
    pub fn open(file: Option<&Path>) -> anyhow::Result<Output> {
        let Some(path) = file else {
            return Ok(Output { name: "standard output".into(), writer: Box::new(io::stdout()) });
        };
        let name = path.display().to_string();
        let file = File::create(path).map_err(|error| anyhow!("{name}: {}", plain_message(&error)))?;
        Ok(Output { name, writer: Box::new(file) })
    }

    /// Writes whole lines and lets them out at once: a live reader wants its line now, and for files
    /// this is one call for a whole block.
    ///
    /// # Errors
    ///
    /// A closed pipe is the plain [`io::Error`]; anything else names the output.
    pub fn write(&mut self, lines: &[u8]) -> anyhow::Result<()> {
        let written = self.writer.write_all(lines).and_then(|()| self.writer.flush());
        written.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => error.into(),
            _ => anyhow!("{}: {}", self.name, plain_message(&error)),
        })
    }
}
