//! In wasmi, an interpreter as Fluent Bit has one.

use super::{Arguments, TAG, arguments, read, write};
use wasmi::{Engine, Linker, Memory, Module, Store, TypedFunc};

/// An instance in wasmi.
pub struct InWasmi {
    store: Store<()>,
    memory: Memory,
    filter: TypedFunc<Arguments, i32>,
    malloc: TypedFunc<i32, i32>,
    free: TypedFunc<i32, ()>,
}

impl InWasmi {
    /// Reads the module and makes an instance.
    ///
    /// # Errors
    ///
    /// This is no module, it imports something, or an export is missing.
    pub fn load(module: &[u8]) -> Result<InWasmi, String> {
        let engine = Engine::default();
        let module = Module::new(&engine, module).map_err(said)?;
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module).map_err(said)?;
        let memory = instance.get_memory(&store, "memory").ok_or("expected a memory, found none")?;
        let filter = instance.get_typed_func(&store, "teleport_ecs").map_err(said)?;
        let malloc = instance.get_typed_func(&store, "malloc").map_err(said)?;
        let free = instance.get_typed_func(&store, "free").map_err(said)?;
        Ok(InWasmi { store, memory, filter, malloc, free })
    }

    /// Maps one record and appends the document to `out`.
    ///
    /// # Errors
    ///
    /// A call trapped, or the result does not lie in the memory.
    pub fn filter(&mut self, record: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
        let tag = self.lend(TAG)?;
        let copy = self.lend(record)?;
        let text = self.filter.call(&mut self.store, arguments(tag, copy, record.len())).map_err(said)?;
        out.extend_from_slice(read(self.memory.data(&self.store), text)?);
        self.free.call(&mut self.store, tag).map_err(said)?;
        self.free.call(&mut self.store, copy).map_err(said)
    }

    fn lend(&mut self, bytes: &[u8]) -> Result<i32, String> {
        let block = self.malloc.call(&mut self.store, bytes.len() as i32 + 1).map_err(said)?;
        write(self.memory.data_mut(&mut self.store), block, bytes)?;
        Ok(block)
    }
}

fn said(error: wasmi::Error) -> String {
    error.to_string()
}
