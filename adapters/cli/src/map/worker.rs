//! The work of one thread on one block: map it and bring the documents into the output format.

use super::engine::{Engine, EngineFactory};
use super::format::Format;
use crate::input::{Block, Events};
use std::sync::Arc;
use teleport_ecs::Counts;

/// What became of a block.
#[derive(Default)]
pub struct Batch {
    /// The bytes to write.
    pub output: Vec<u8>,
    /// What became of the events.
    pub counts: Counts,
    /// The failed events, in their order.
    pub failures: Vec<Failure>,
}

/// An event that could not be mapped.
pub struct Failure {
    /// Line of the input on which it starts, from 1.
    pub line: u64,
    /// Whether it may go on over more lines.
    pub spans_lines: bool,
    /// Why.
    pub message: String,
}

/// One thread's mapper and memory.
pub struct Worker {
    factory: Arc<EngineFactory>,
    engine: Option<Engine>,
    format: Format,
    documents: Vec<u8>,
}

impl Worker {
    pub fn new(factory: Arc<EngineFactory>, format: Format) -> Worker {
        Worker { factory, engine: None, format, documents: Vec::new() }
    }

    /// Maps the events of `block` into an emptied `batch`. On an error, `batch` holds what came before.
    pub fn map(&mut self, block: &Block, batch: &mut Batch) -> anyhow::Result<()> {
        batch.output.clear();
        batch.failures.clear();
        batch.counts = Counts::default();
        let engine = match &mut self.engine {
            Some(engine) => engine,
            none => none.insert(self.factory.engine()?),
        };
        if self.format.is_ndjson() {
            return map_events(engine, block, &mut batch.output, &mut batch.counts, &mut batch.failures);
        }
        self.documents.clear();
        let result = map_events(engine, block, &mut self.documents, &mut batch.counts, &mut batch.failures);
        self.format.write(&self.documents, &mut batch.output);
        result
    }
}

fn map_events(
    engine: &mut Engine,
    block: &Block,
    documents: &mut Vec<u8>,
    counts: &mut Counts,
    failures: &mut Vec<Failure>,
) -> anyhow::Result<()> {
    match &block.events {
        Events::Lines { first } => {
            let mut failure = |line, message| {
                failures.push(Failure { line: first - 1 + line, spans_lines: false, message });
            };
            *counts += engine.map_lines(&block.text, documents, &mut failure)?;
        }
        Events::Spans(_) => {
            for (event, line) in block.events() {
                let spans_lines = event.contains(&b'\n');
                let mut failure = |message| failures.push(Failure { line, spans_lines, message });
                *counts += engine.map_event(event, documents, &mut failure)?;
            }
        }
    }
    Ok(())
}
