//! The component in wasmtime, held as a careful host would hold it: no WASI and no other import, a
//! ceiling on memory, and fuel that ends a call which takes too long.

use crate::{Case, Face};
use std::path::Path;
use teleport_ecs::Options;
use wasmtime::component::{Component, Linker, ResourceAny};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

mod bindings {
    #![allow(missing_docs, reason = "generated from wit/mapper.wit")]
    wasmtime::component::bindgen!({ path: "../wit", world: "teleport-ecs" });
}
pub use bindings::exports::teleport_ecs::mapper::mapping::{Batch, Failure, FailureKind, LineFailure};
use bindings::exports::teleport_ecs::mapper::mapping::{DataStream, Options as WitOptions};

/// What one instance may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Linear memory in bytes. When it is used up the component reports `out-of-memory`.
    pub memory: usize,
    /// Fuel (about one unit per executed instruction) for a call, whatever it maps.
    pub fuel: u64,
    /// Fuel for each byte that goes in.
    pub fuel_per_byte: u64,
}

/// Room for a batch of some megabytes, and more fuel than any event takes, also one made to take much
/// (`tests/complexity.rs`); events as Teleport writes them take a hundredth of it.
impl Default for Limits {
    fn default() -> Limits {
        Limits { memory: 64 << 20, fuel: 10_000_000, fuel_per_byte: 6_000 }
    }
}

/// The compiled component. Compiling takes about a second; instances are cheap.
pub struct Host {
    engine: Engine,
    component: Component,
}

/// One instance with its memory and its limits.
pub struct Instance {
    store: Store<StoreLimits>,
    world: bindings::TeleportEcs,
    limits: Limits,
}

/// A mapper inside an instance.
#[derive(Clone, Copy, Debug)]
pub struct ConfiguredMapper(ResourceAny);

impl Host {
    /// Compiles the component in `file`.
    ///
    /// # Errors
    ///
    /// The file cannot be read or is no component.
    pub fn compile(file: &Path) -> Result<Host, String> {
        let mut config = Config::new();
        config.wasm_component_model(true).consume_fuel(true);
        let engine = Engine::new(&config).map_err(said)?;
        let component = Component::from_file(&engine, file).map_err(said)?;
        Ok(Host { engine, component })
    }

    /// Builds the component of this repository and compiles it.
    ///
    /// # Errors
    ///
    /// The build fails.
    pub fn build() -> Result<Host, String> {
        Host::compile(&guests::COMPONENT.build()?)
    }

    /// A new instance; the linker is empty, so a component with imports is refused.
    ///
    /// # Errors
    ///
    /// The component imports something or wants more than `limits`.
    pub fn instantiate(&self, limits: Limits) -> Result<Instance, String> {
        let lent = StoreLimitsBuilder::new().memory_size(limits.memory).instances(8).tables(8).memories(1);
        let mut store = Store::new(&self.engine, lent.build());
        store.limiter(|limits| limits);
        store.set_fuel(limits.fuel).map_err(said)?;
        let linker = Linker::new(&self.engine);
        let world = bindings::TeleportEcs::instantiate(&mut store, &self.component, &linker).map_err(said)?;
        Ok(Instance { store, world, limits })
    }

    /// The compiled component, to look at its type.
    pub fn component(&self) -> &Component {
        &self.component
    }

    /// The engine that compiled it.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }
}

/// Each call lends new fuel. The outer error of every result is a trap: the instance is lost.
impl Instance {
    /// `transform` of the interface: text to text under the default options.
    pub fn transform_text(&mut self, event: &str) -> Result<Result<String, Failure>, String> {
        self.lend_fuel(event.len())?;
        self.world.teleport_ecs_mapper_mapping().call_transform(&mut self.store, event).map_err(said)
    }

    /// `transform-batch` of the interface, under the default options.
    pub fn transform_batch(&mut self, ndjson: &[u8]) -> Result<Result<Batch, Failure>, String> {
        self.lend_fuel(ndjson.len())?;
        self.world.teleport_ecs_mapper_mapping().call_transform_batch(&mut self.store, ndjson).map_err(said)
    }

    /// `version` and `ecs-version`.
    pub fn versions(&mut self) -> Result<(String, String), String> {
        self.lend_fuel(0)?;
        let mapping = self.world.teleport_ecs_mapper_mapping();
        let version = mapping.call_version(&mut self.store).map_err(said)?;
        Ok((version, mapping.call_ecs_version(&mut self.store).map_err(said)?))
    }

    /// A mapper with these options.
    pub fn mapper(&mut self, options: &Options) -> Result<ConfiguredMapper, String> {
        self.lend_fuel(0)?;
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        guest.call_constructor(&mut self.store, &wit_options(options)).map(ConfiguredMapper).map_err(said)
    }

    /// `mapper.transform`.
    pub fn transform_with(
        &mut self,
        mapper: ConfiguredMapper,
        event: &[u8],
    ) -> Result<Result<Option<Vec<u8>>, Failure>, String> {
        self.lend_fuel(event.len())?;
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        guest.call_transform(&mut self.store, mapper.0, event).map_err(said)
    }

    /// `mapper.transform-batch`.
    pub fn transform_batch_with(
        &mut self,
        mapper: ConfiguredMapper,
        ndjson: &[u8],
    ) -> Result<Result<Batch, Failure>, String> {
        self.lend_fuel(ndjson.len())?;
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        guest.call_transform_batch(&mut self.store, mapper.0, ndjson).map_err(said)
    }

    /// Frees a mapper.
    pub fn drop_mapper(&mut self, mapper: ConfiguredMapper) -> Result<(), String> {
        self.lend_fuel(0)?;
        mapper.0.resource_drop(&mut self.store).map_err(said)
    }

    /// Fuel that the last call used for `bytes` of input.
    pub fn fuel_used(&self, bytes: usize) -> Result<u64, String> {
        Ok(self.fuel_for(bytes) - self.store.get_fuel().map_err(said)?)
    }

    fn lend_fuel(&mut self, bytes: usize) -> Result<(), String> {
        self.store.set_fuel(self.fuel_for(bytes)).map_err(said)
    }

    fn fuel_for(&self, bytes: usize) -> u64 {
        self.limits.fuel + self.limits.fuel_per_byte * bytes as u64
    }
}

/// The face for the suite: one instance for all cases, so that nothing may leak from one to the next.
pub struct InComponent(Instance);

impl InComponent {
    /// Builds and instantiates the component.
    ///
    /// # Errors
    ///
    /// As [`Host::build`] and [`Host::instantiate`].
    pub fn start() -> Result<InComponent, String> {
        Host::build()?.instantiate(Limits::default()).map(InComponent)
    }
}

impl Face for InComponent {
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String> {
        let mapper = self.0.mapper(&Options::from(&case.options))?;
        let result = self.0.transform_with(mapper, &case.input)?;
        self.0.drop_mapper(mapper)?;
        match result {
            Ok(document) => Ok(document),
            Err(failure) if failure.kind == FailureKind::OutOfMemory => Err(failure.message),
            Err(failure) => Ok(Some(failure.document.into_bytes())),
        }
    }
}

fn wit_options(options: &Options) -> WitOptions {
    WitOptions {
        keep_original: options.keep_original,
        drop_fields: options.drop_fields.clone(),
        drop_events: options.drop_events.clone(),
        data_stream: options.data_stream.as_ref().map(|stream| DataStream {
            type_: stream.kind.clone(),
            dataset: stream.dataset.clone(),
            namespace: stream.namespace.clone(),
        }),
    }
}

fn said(error: wasmtime::Error) -> String {
    format!("{error:#}")
}
