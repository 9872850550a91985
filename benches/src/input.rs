//! What is measured: events, one per line.

use std::path::Path;

/// Events under a name.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name in tables and benchmark ids.
    pub name: &'static str,
    /// One JSON text per event, without line ends.
    pub events: Vec<Vec<u8>>,
}

impl Input {
    /// The sample events of the repository: small, one or more of each kind.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn samples() -> Result<Input, String> {
        Input::read("samples", &xtask::command::repository().join("fixtures/samples/teleport-18x.ndjson"))
    }

    fn read(name: &'static str, file: &Path) -> Result<Input, String> {
        let text = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        Ok(Input { name, events: lines.map(<[u8]>::to_vec).collect() })
    }

    /// Bytes of all events, line ends not counted.
    pub fn bytes(&self) -> usize {
        self.events.iter().map(Vec::len).sum()
    }
}
