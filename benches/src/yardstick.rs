//! serde_json as a module: what it executes to check an event, or to parse and print it.

use crate::usage::{self, Metering, Peak, said};
use guests::Guest;
use wasmtime::{Instance, Memory, Module, Store, TypedFunc};

/// How it is built: as the others are.
pub const GUEST: Guest = Guest {
    title: "serde_json",
    package: "yardstick",
    target: "wasm32v1-none",
    artefact: "yardstick.wasm",
    arguments: &[],
    flags: &[],
    shrunk: false,
};

/// An instance in wasmtime.
pub struct Yardstick {
    store: Store<Peak>,
    instance: Instance,
    memory: Memory,
    room: TypedFunc<u32, u32>,
}

impl Yardstick {
    /// Compiles the module and makes an instance.
    ///
    /// # Errors
    ///
    /// It is another module.
    pub fn load(module: &[u8]) -> Result<Yardstick, String> {
        let engine = usage::engine(Metering::Fuel)?;
        let module = Module::new(&engine, module).map_err(said)?;
        let mut store = usage::store(&engine, Metering::Fuel)?;
        let instance = Instance::new(&mut store, &module, &[]).map_err(said)?;
        let memory = instance.get_memory(&mut store, "memory").ok_or("expected a memory, found none")?;
        let room = instance.get_typed_func(&mut store, "room").map_err(said)?;
        Ok(Yardstick { store, instance, memory, room })
    }

    /// Instructions of `function` (`utf8`, `validate` or `round_trip`) for one event; the text that it
    /// gives, if any, is appended to `out`.
    ///
    /// # Errors
    ///
    /// There is no such function, or it refuses the event.
    pub fn run(&mut self, function: &str, event: &[u8], out: &mut Vec<u8>) -> Result<u64, String> {
        let function = self.instance.get_typed_func::<(), u64>(&mut self.store, function).map_err(said)?;
        let block = self.room.call(&mut self.store, event.len() as u32).map_err(said)?;
        self.memory.write(&mut self.store, block as usize, event).map_err(|error| error.to_string())?;
        let before = usage::instructions(&self.store, Metering::Fuel);
        let result = function.call(&mut self.store, ()).map_err(said)?;
        let used = usage::instructions(&self.store, Metering::Fuel) - before;
        if result == 0 {
            return Err("expected an event that serde_json accepts".into());
        }
        let (start, length) = ((result >> 32) as usize, result as u32 as usize);
        if start != 0 {
            let text = self.memory.data(&self.store).get(start..start + length);
            out.extend_from_slice(text.ok_or("expected a text in the memory")?);
        }
        Ok(used)
    }
}
