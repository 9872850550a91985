//! The component in an embedded wasmtime. It gets no WASI and no other import, a ceiling on memory,
//! and fuel that ends a call which takes too long.

use anyhow::{Context, anyhow};
use std::path::Path;
use teleport_ecs::{Counts, Verdict};
use wasmtime::component::{Component, Linker, ResourceAny};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

mod bindings {
    wasmtime::component::bindgen!({ path: "../../wit", world: "teleport-ecs" });
}
use bindings::exports::teleport_ecs::mapper::mapping::{DataStream, FailureKind, Options};
use bindings::{TeleportEcs, TeleportEcsPre};

/// Linear memory of an instance in bytes: room for an event of some tens of megabytes.
const MEMORY: usize = 256 << 20;
/// Fuel for a call (about one unit per executed instruction), whatever it maps.
const FUEL: u64 = 10_000_000;
/// Fuel for each byte that goes in: a large multiple of what mapping takes.
const FUEL_PER_BYTE: u64 = 2_000;

/// A compiled component and the options for its mappers.
pub struct Loaded {
    engine: Engine,
    world: TeleportEcsPre<StoreLimits>,
    options: Options,
}

/// One instance with one mapper in it.
pub struct Instance {
    store: Store<StoreLimits>,
    world: TeleportEcs,
    mapper: ResourceAny,
}

impl Loaded {
    /// Compiles the component in `file`.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is no component, or is one with another interface.
    pub fn from_file(file: &Path, options: teleport_ecs::Options) -> anyhow::Result<Loaded> {
        let name = file.display();
        let bytes = std::fs::read(file)
            .map_err(|error| anyhow!("{name}: {}", crate::input::plain_message(&error)))?;
        let mut config = Config::new();
        config.consume_fuel(true);
        let engine = Engine::new(&config).map_err(plain)?;
        let component = Component::from_binary(&engine, &bytes)
            .map_err(plain)
            .with_context(|| format!("{name}: expected a WebAssembly component"))?;
        // An empty linker: whatever the component might import is refused.
        let world = Linker::new(&engine)
            .instantiate_pre(&component)
            .and_then(TeleportEcsPre::new)
            .map_err(plain)
            .with_context(|| format!("{name}: expected a component that exports teleport-ecs:mapper"))?;
        Ok(Loaded { engine, world, options: wit_options(options) })
    }

    /// A new instance.
    ///
    /// # Errors
    ///
    /// It wants more memory or time than it may have.
    pub fn instantiate(&self) -> anyhow::Result<Instance> {
        let limits = StoreLimitsBuilder::new().memory_size(MEMORY).instances(8).tables(8).memories(1);
        let mut store = Store::new(&self.engine, limits.build());
        store.limiter(|limits| limits);
        store.set_fuel(FUEL).map_err(plain)?;
        let world = self.world.instantiate(&mut store).map_err(plain)?;
        let guest = world.teleport_ecs_mapper_mapping().mapper();
        let mapper = guest.call_constructor(&mut store, &self.options).map_err(plain)?;
        Ok(Instance { store, world, mapper })
    }
}

impl Instance {
    /// As [`Engine::map_lines`](super::engine::Engine::map_lines).
    pub fn map_lines(
        &mut self,
        ndjson: &[u8],
        out: &mut Vec<u8>,
        failure: &mut dyn FnMut(u64, String),
    ) -> anyhow::Result<Counts> {
        self.lend_fuel(ndjson.len())?;
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        let batch = guest
            .call_transform_batch(&mut self.store, self.mapper, ndjson)
            .map_err(trapped)?
            .map_err(|failure| anyhow!("{}", failure.message))?;
        out.extend_from_slice(&batch.documents);
        for failed in batch.failures {
            failure(failed.line, failed.message);
        }
        Ok(Counts { mapped: batch.mapped, dropped: batch.dropped, failed: batch.failed })
    }

    /// Maps one event and appends its document without a line end. The inner error is that of the event.
    pub fn map_event(&mut self, event: &[u8], out: &mut Vec<u8>) -> anyhow::Result<Result<Verdict, String>> {
        self.lend_fuel(event.len())?;
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        match guest.call_transform(&mut self.store, self.mapper, event).map_err(trapped)? {
            Ok(None) => Ok(Ok(Verdict::Dropped)),
            Ok(Some(document)) => {
                out.extend_from_slice(&document);
                Ok(Ok(Verdict::Mapped))
            }
            Err(failure) if failure.kind == FailureKind::OutOfMemory => Err(anyhow!("{}", failure.message)),
            Err(failure) => {
                out.extend_from_slice(failure.document.as_bytes());
                Ok(Err(failure.message))
            }
        }
    }

    fn lend_fuel(&mut self, bytes: usize) -> anyhow::Result<()> {
        self.store.set_fuel(FUEL + FUEL_PER_BYTE * bytes as u64).map_err(plain)
    }
}

fn wit_options(options: teleport_ecs::Options) -> Options {
    Options {
        keep_original: options.keep_original,
        drop_fields: options.drop_fields,
        drop_events: options.drop_events,
        data_stream: options.data_stream.map(|stream| DataStream {
            type_: stream.kind,
            dataset: stream.dataset,
            namespace: stream.namespace,
        }),
    }
}

/// The message and its causes, without a trace.
fn plain(error: wasmtime::Error) -> anyhow::Error {
    anyhow!("{error:#}")
}

/// A trap, without the guest's call stack.
fn trapped(error: wasmtime::Error) -> anyhow::Error {
    match error.downcast_ref::<wasmtime::Trap>() {
        Some(trap) => anyhow!("the component trapped: {trap}"),
        None => plain(error),
    }
}
