//! The component in wasmtime, without any import.

use crate::usage::{self, Metering, Peak, said};
use wasmtime::component::{Component, Linker, ResourceAny};
use wasmtime::{Engine, Store};

mod bindings {
    #![allow(missing_docs, reason = "generated from wit/mapper.wit")]
    wasmtime::component::bindgen!({ path: "../wit", world: "teleport-ecs" });
}
use bindings::exports::teleport_ecs::mapper::mapping::{DataStream, Options};

/// The component as machine code, ready to make instances.
pub struct Compiled {
    engine: Engine,
    metering: Metering,
    component: Component,
    ready: bindings::TeleportEcsPre<Peak>,
}

/// An instance with a mapper under the default options.
pub struct Instance {
    store: Store<Peak>,
    metering: Metering,
    world: bindings::TeleportEcs,
    mapper: ResourceAny,
}

impl Compiled {
    /// Compiles a component.
    ///
    /// # Errors
    ///
    /// It is none, or it has imports.
    pub fn new(component: &[u8], metering: Metering) -> Result<Compiled, String> {
        let engine = usage::engine(metering)?;
        let component = Component::new(&engine, component).map_err(said)?;
        Compiled::ready(engine, metering, component)
    }

    /// The machine code, for [`Compiled::deserialize`].
    ///
    /// # Errors
    ///
    /// wasmtime cannot write it.
    pub fn serialize(&self) -> Result<Vec<u8>, String> {
        self.component.serialize().map_err(said)
    }

    /// Takes machine code for the same engine: no compiler runs.
    ///
    /// # Safety
    ///
    /// The code is what [`Compiled::serialize`] gave.
    ///
    /// # Errors
    ///
    /// It was made by another version of wasmtime, or under another configuration.
    #[allow(unsafe_code, reason = "wasmtime cannot check machine code")]
    pub unsafe fn deserialize(&self, code: &[u8]) -> Result<Compiled, String> {
        // SAFETY: the caller's promise.
        let component = unsafe { Component::deserialize(&self.engine, code) }.map_err(said)?;
        Compiled::ready(self.engine.clone(), self.metering, component)
    }

    fn ready(engine: Engine, metering: Metering, component: Component) -> Result<Compiled, String> {
        let ready = Linker::new(&engine).instantiate_pre(&component).map_err(said)?;
        let ready = bindings::TeleportEcsPre::new(ready).map_err(said)?;
        Ok(Compiled { engine, metering, component, ready })
    }

    /// A new instance with a mapper.
    ///
    /// # Errors
    ///
    /// There is no memory for it.
    pub fn instantiate(&self) -> Result<Instance, String> {
        let mut store = usage::store(&self.engine, self.metering)?;
        let world = self.ready.instantiate(&mut store).map_err(said)?;
        let options = Options {
            keep_original: false,
            drop_fields: Vec::new(),
            drop_events: Vec::new(),
            data_stream: None::<DataStream>,
        };
        let guest = world.teleport_ecs_mapper_mapping().mapper();
        let mapper = guest.call_constructor(&mut store, &options).map_err(said)?;
        Ok(Instance { store, metering: self.metering, world, mapper })
    }
}

/// What the calls give is appended to `out`; their errors are traps and failures of the mapping.
impl Instance {
    /// `transform`: text to text.
    ///
    /// # Errors
    ///
    /// It trapped, or the event is no JSON object.
    pub fn transform_text(&mut self, event: &str, out: &mut Vec<u8>) -> Result<(), String> {
        let mapping = self.world.teleport_ecs_mapper_mapping();
        let result = mapping.call_transform(&mut self.store, event).map_err(said)?;
        out.extend_from_slice(result.map_err(|failure| failure.message)?.as_bytes());
        Ok(())
    }

    /// `mapper.transform`: bytes to bytes.
    ///
    /// # Errors
    ///
    /// It trapped, or the event is no JSON object.
    pub fn transform(&mut self, event: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        let result = guest.call_transform(&mut self.store, self.mapper, event).map_err(said)?;
        out.extend_from_slice(&result.map_err(|failure| failure.message)?.unwrap_or_default());
        Ok(())
    }

    /// `mapper.transform-batch`: lines to lines.
    ///
    /// # Errors
    ///
    /// It trapped, or there is no memory.
    pub fn transform_batch(&mut self, ndjson: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
        let guest = self.world.teleport_ecs_mapper_mapping().mapper();
        let result = guest.call_transform_batch(&mut self.store, self.mapper, ndjson).map_err(said)?;
        out.extend_from_slice(&result.map_err(|failure| failure.message)?.documents);
        Ok(())
    }

    /// Instructions so far; 0 without metering.
    pub fn instructions(&self) -> u64 {
        usage::instructions(&self.store, self.metering)
    }

    /// The largest size of the linear memory so far, in bytes.
    pub fn peak_memory(&self) -> usize {
        self.store.data().bytes
    }
}
