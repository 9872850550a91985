//! In wasmtime, which compiles the module.

use super::{Arguments, TAG, arguments, read, write};
use crate::usage::{self, Metering, Peak, said};
use wasmtime::{Instance, Memory, Module, Store, TypedFunc};

/// An instance in wasmtime.
pub struct InWasmtime {
    store: Store<Peak>,
    metering: Metering,
    instance: Instance,
    memory: Memory,
    filter: TypedFunc<Arguments, i32>,
    malloc: TypedFunc<i32, i32>,
    free: TypedFunc<i32, ()>,
}

/// Instructions of one record; 0 without metering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Instructions {
    /// In the filter function: scan, map, write.
    pub filter: u64,
    /// In `malloc` and `free`, which the host calls around it.
    pub heap: u64,
}

impl InWasmtime {
    /// Compiles the module and makes an instance.
    ///
    /// # Errors
    ///
    /// This is no module, it imports something, or an export is missing.
    pub fn load(module: &[u8], metering: Metering) -> Result<InWasmtime, String> {
        let engine = usage::engine(metering)?;
        let module = Module::new(&engine, module).map_err(said)?;
        let mut store = usage::store(&engine, metering)?;
        let instance = Instance::new(&mut store, &module, &[]).map_err(said)?;
        let memory = instance.get_memory(&mut store, "memory").ok_or("expected a memory, found none")?;
        let filter = instance.get_typed_func(&mut store, "teleport_ecs").map_err(said)?;
        let malloc = instance.get_typed_func(&mut store, "malloc").map_err(said)?;
        let free = instance.get_typed_func(&mut store, "free").map_err(said)?;
        Ok(InWasmtime { store, metering, instance, memory, filter, malloc, free })
    }

    /// Maps one record and appends the document to `out`.
    ///
    /// # Errors
    ///
    /// A call trapped, or the result does not lie in the memory.
    pub fn filter(&mut self, record: &[u8], out: &mut Vec<u8>) -> Result<Instructions, String> {
        let start = self.instructions();
        let tag = self.lend(TAG)?;
        let copy = self.lend(record)?;
        let before = self.instructions();
        let text = self.filter.call(&mut self.store, arguments(tag, copy, record.len())).map_err(said)?;
        let filter = self.instructions() - before;
        out.extend_from_slice(read(self.memory.data(&self.store), text)?);
        self.free.call(&mut self.store, tag).map_err(said)?;
        self.free.call(&mut self.store, copy).map_err(said)?;
        Ok(Instructions { filter, heap: self.instructions() - start - filter })
    }

    /// The largest size of the linear memory so far, in bytes.
    pub fn peak_memory(&self) -> usize {
        self.store.data().bytes
    }

    /// The first `count` 64-bit numbers of an exported memory.
    ///
    /// # Errors
    ///
    /// There is no such memory, or it is smaller.
    pub fn numbers(&mut self, export: &str, count: usize) -> Result<Vec<u64>, String> {
        let memory = self.instance.get_memory(&mut self.store, export);
        let memory = memory.ok_or_else(|| format!("expected a memory `{export}`, found none"))?;
        let bytes = memory.data(&self.store).get(..count * 8).ok_or("expected room for all numbers")?;
        Ok(bytes.as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes)).collect())
    }

    fn lend(&mut self, bytes: &[u8]) -> Result<i32, String> {
        let block = self.malloc.call(&mut self.store, bytes.len() as i32 + 1).map_err(said)?;
        write(self.memory.data_mut(&mut self.store), block, bytes)?;
        Ok(block)
    }

    fn instructions(&self) -> u64 {
        usage::instructions(&self.store, self.metering)
    }
}
