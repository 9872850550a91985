//! What maps: the engine inside this program, or the component in wasmtime.

#[cfg(feature = "component")]
use super::component::{Instance, Loaded};
#[cfg(feature = "component")]
use std::path::Path;
use teleport_ecs::{Counts, ErrorKind, Mapper, Options, Verdict};

/// Makes one engine for each thread.
pub enum EngineFactory {
    Native(Options),
    #[cfg(feature = "component")]
    Component(Loaded),
}

impl EngineFactory {
    pub fn native(options: Options) -> EngineFactory {
        EngineFactory::Native(options)
    }

    #[cfg(feature = "component")]
    pub fn component(file: &Path, options: Options) -> anyhow::Result<EngineFactory> {
        Ok(EngineFactory::Component(Loaded::from_file(file, options)?))
    }

    pub fn engine(&self) -> anyhow::Result<Engine> {
        match self {
            EngineFactory::Native(options) => Ok(Engine::Native(Box::new(Mapper::new(options.clone())))),
            #[cfg(feature = "component")]
            EngineFactory::Component(loaded) => Ok(Engine::Component(Box::new(loaded.instantiate()?))),
        }
    }
}

/// One mapper. An error of its functions is an end: memory ran out, or the component trapped.
pub enum Engine {
    Native(Box<Mapper>),
    #[cfg(feature = "component")]
    Component(Box<Instance>),
}

impl Engine {
    /// Maps each line and appends one line per document. `failure` hears of the failed ones: number
    /// of the line, counted from 1, and why.
    pub fn map_lines(
        &mut self,
        ndjson: &[u8],
        out: &mut Vec<u8>,
        failure: &mut dyn FnMut(u64, String),
    ) -> anyhow::Result<Counts> {
        match self {
            Engine::Native(mapper) => {
                Ok(mapper.transform_batch(ndjson, out, |line, error| failure(line, error.to_string()))?)
            }
            #[cfg(feature = "component")]
            Engine::Component(instance) => instance.map_lines(ndjson, out, failure),
        }
    }

    /// Maps one event, which may span lines, and appends its document as one line.
    pub fn map_event(
        &mut self,
        event: &[u8],
        out: &mut Vec<u8>,
        failure: &mut dyn FnMut(String),
    ) -> anyhow::Result<Counts> {
        let start = out.len();
        let verdict = match self {
            Engine::Native(mapper) => match mapper.transform(event, out) {
                Err(error) if error.kind() == ErrorKind::OutOfMemory => return Err(error.into()),
                verdict => verdict.map_err(|error| error.to_string()),
            },
            #[cfg(feature = "component")]
            Engine::Component(instance) => instance.map_event(event, out)?,
        };
        if verdict != Ok(Verdict::Dropped) {
            join_lines(&mut out[start..]);
            out.push(b'\n');
        }
        Ok(match verdict {
            Ok(Verdict::Mapped | Verdict::Unchanged) => Counts { mapped: 1, ..Counts::default() },
            Ok(Verdict::Dropped) => Counts { dropped: 1, ..Counts::default() },
            Err(message) => {
                failure(message);
                Counts { failed: 1, ..Counts::default() }
            }
        })
    }
}

/// A document that came in mapped keeps its white space; line ends in it can only be white space.
fn join_lines(document: &mut [u8]) {
    for byte in document {
        if matches!(byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
}
