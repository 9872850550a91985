//! The module for Fluent Bit in wasmtime, with fuel: one unit for each executed instruction.

use wasmtime::{Config, Engine, Instance, Memory, Module, Store, TypedFunc};

type Filter = TypedFunc<(i32, i32, i32, i32, i32, i32), i32>;

/// An instance of the module, called as Fluent Bit calls it.
pub struct InWasmtime {
    store: Store<()>,
    instance: Instance,
    memory: Memory,
    filter: Filter,
    malloc: TypedFunc<i32, i32>,
    free: TypedFunc<i32, ()>,
}

/// Instructions of one record.
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
    pub fn load(module: &[u8]) -> Result<InWasmtime, String> {
        let mut config = Config::new();
        config.consume_fuel(true);
        let engine = Engine::new(&config).map_err(said)?;
        let module = Module::new(&engine, module).map_err(said)?;
        let mut store = Store::new(&engine, ());
        store.set_fuel(u64::MAX).map_err(said)?;
        let instance = Instance::new(&mut store, &module, &[]).map_err(said)?;
        let memory = instance.get_memory(&mut store, "memory").ok_or("expected a memory, found none")?;
        let filter = instance.get_typed_func(&mut store, "teleport_ecs").map_err(said)?;
        let malloc = instance.get_typed_func(&mut store, "malloc").map_err(said)?;
        let free = instance.get_typed_func(&mut store, "free").map_err(said)?;
        Ok(InWasmtime { store, instance, memory, filter, malloc, free })
    }

    /// Maps one record and appends the document to `out`.
    ///
    /// # Errors
    ///
    /// A call trapped, or the result does not lie in the memory.
    pub fn filter(&mut self, record: &[u8], out: &mut Vec<u8>) -> Result<Instructions, String> {
        let start = self.fuel();
        let tag = self.lend(b"events.log")?;
        let copy = self.lend(record)?;
        let before = self.fuel();
        let arguments = (tag, 10, 1_772_439_330, 127_000_000, copy, record.len() as i32);
        let text = self.filter.call(&mut self.store, arguments).map_err(said)?;
        let after = self.fuel();
        let rest = self.memory.data(&self.store).get(text as usize..).ok_or("expected a text in memory")?;
        let end = rest.iter().position(|byte| *byte == 0).ok_or("expected a NUL, found none")?;
        out.extend_from_slice(&rest[..end]);
        self.free.call(&mut self.store, tag).map_err(said)?;
        self.free.call(&mut self.store, copy).map_err(said)?;
        let filter = before - after;
        Ok(Instructions { filter, heap: start - self.fuel() - filter })
    }

    /// The first `count` 64-bit numbers of an exported memory.
    ///
    /// # Errors
    ///
    /// There is no such memory, or it is smaller.
    pub fn counters(&mut self, export: &str, count: usize) -> Result<Vec<u64>, String> {
        let memory = self.instance.get_memory(&mut self.store, export);
        let memory = memory.ok_or_else(|| format!("expected a memory `{export}`, found none"))?;
        let bytes = memory.data(&self.store).get(..count * 8).ok_or("expected room for all counters")?;
        Ok(bytes
            .chunks_exact(8)
            .map(|bytes| u64::from_le_bytes(bytes.try_into().unwrap_or_default()))
            .collect())
    }

    fn lend(&mut self, bytes: &[u8]) -> Result<i32, String> {
        let block = self.malloc.call(&mut self.store, bytes.len() as i32 + 1).map_err(said)?;
        let room = self.memory.data_mut(&mut self.store).get_mut(block as usize..);
        let room = room.and_then(|rest| rest.get_mut(..=bytes.len())).ok_or("expected a block in memory")?;
        room[..bytes.len()].copy_from_slice(bytes);
        room[bytes.len()] = 0;
        Ok(block)
    }

    fn fuel(&self) -> u64 {
        self.store.get_fuel().unwrap_or(0)
    }
}

fn said(error: wasmtime::Error) -> String {
    format!("{error:#}")
}
