//! What is measured: events, one JSON text each.

mod large;
mod mix;
mod object;
mod random;

use guests::command::repository;
use std::fs;

/// Events under a name.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name in tables and benchmark ids.
    pub name: &'static str,
    /// One JSON text per event, without line ends.
    pub events: Vec<Vec<u8>>,
}

impl Input {
    /// All inputs, the small ones first.
    ///
    /// # Errors
    ///
    /// As [`Input::samples`].
    pub fn all() -> Result<[Input; 4], String> {
        Ok([Input::samples()?, Input::mix(), Input::large(), Input::escapes()])
    }

    /// The sample events of the repository: small ones, at least one for each event type.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn samples() -> Result<Input, String> {
        let file = repository().join("fixtures/samples/teleport-18x.ndjson");
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        Ok(Input { name: "samples", events: lines.map(<[u8]>::to_vec).collect() })
    }

    /// A day of a busy cluster in miniature: 2,000 events, 70 % of them of SSH, database, Kubernetes and
    /// application sessions, then logins and certificates. The sizes of commands, queries, paths, roles and
    /// traits are log-normal. The same on every run.
    pub fn mix() -> Input {
        Input { name: "mix", events: mix::events(2_000) }
    }

    /// Database queries of 64 KiB that hardly need escaping.
    pub fn large() -> Input {
        Input { name: "large", events: large::plain_queries(8, 64 << 10) }
    }

    /// Database queries whose JSON text has 64 KiB, full of line ends, quotes and other escapes.
    pub fn escapes() -> Input {
        Input { name: "escapes", events: large::escaped_queries(8, 64 << 10) }
    }

    /// Bytes of all events, line ends not counted.
    pub fn bytes(&self) -> usize {
        self.events.iter().map(Vec::len).sum()
    }

    /// The events as newline-delimited JSON.
    pub fn ndjson(&self) -> Vec<u8> {
        let mut text = Vec::with_capacity(self.bytes() + self.events.len());
        for event in &self.events {
            text.extend_from_slice(event);
            text.push(b'\n');
        }
        text
    }
}
