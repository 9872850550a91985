//! The module in wasmtime, with all that came after WebAssembly 1.0 switched off and fuel counted.

use super::{Engine, FluentBit};
use std::path::Path;
use wasmtime::{Config, Instance, Memory, Module, Store, StoreLimits, StoreLimitsBuilder, Val};

/// An instance in wasmtime.
pub struct InWasmtime {
    module: Module,
    store: Store<StoreLimits>,
    instance: Instance,
    memory: Memory,
}

impl InWasmtime {
    /// Builds the module of this repository and starts a host.
    ///
    /// # Errors
    ///
    /// The build fails.
    pub fn start() -> Result<FluentBit<InWasmtime>, String> {
        InWasmtime::load(&guests::FLUENT_BIT.build()?).map(FluentBit::new)
    }

    /// An instance of the module in `file`.
    ///
    /// # Errors
    ///
    /// The file is no module, imports something, or uses more than WebAssembly 1.0.
    pub fn load(file: &Path) -> Result<InWasmtime, String> {
        let engine = wasmtime::Engine::new(&configuration()).map_err(said)?;
        InWasmtime::of(Module::from_file(&engine, file).map_err(said)?)
    }

    /// Another instance of the same module, which has seen nothing.
    ///
    /// # Errors
    ///
    /// There is no memory for one.
    pub fn another(&self) -> Result<FluentBit<InWasmtime>, String> {
        InWasmtime::of(self.module.clone()).map(FluentBit::new)
    }

    fn of(module: Module) -> Result<InWasmtime, String> {
        let mut store = Store::new(module.engine(), StoreLimitsBuilder::new().build());
        store.limiter(|limits| limits);
        store.set_fuel(u64::MAX).map_err(said)?;
        let instance = Instance::new(&mut store, &module, &[]).map_err(said)?;
        let memory =
            instance.get_memory(&mut store, "memory").ok_or("expected an export `memory`, found none")?;
        Ok(InWasmtime { module, store, instance, memory })
    }

    /// Instructions executed so far, as fuel counts them.
    pub fn instructions(&self) -> u64 {
        u64::MAX - self.store.get_fuel().unwrap_or(u64::MAX)
    }
}

fn configuration() -> Config {
    let mut config = Config::new();
    config.consume_fuel(true);
    config.wasm_simd(false).wasm_relaxed_simd(false).wasm_bulk_memory(false).wasm_multi_value(false);
    config.wasm_multi_memory(false).wasm_memory64(false).wasm_extended_const(false).wasm_tail_call(false);
    config
}

impl Engine for InWasmtime {
    fn call(&mut self, function: &str, arguments: &[u32]) -> Result<u64, String> {
        let callee = self.instance.get_func(&mut self.store, function);
        let callee = callee.ok_or_else(|| format!("expected a function `{function}`, found none"))?;
        let arguments: Vec<Val> = arguments.iter().map(|value| Val::I32(*value as i32)).collect();
        let mut results = [Val::I32(0)];
        let count = callee.ty(&self.store).results().len();
        callee.call(&mut self.store, &arguments, &mut results[..count]).map_err(said)?;
        Ok(match results[0] {
            Val::I32(value) => u64::from(value as u32),
            Val::I64(value) => value as u64,
            _ => return Err(format!("expected an integer from `{function}`, found {:?}", results[0])),
        })
    }

    fn memory(&mut self) -> &mut [u8] {
        self.memory.data_mut(&mut self.store)
    }

    fn limit_memory(&mut self, bytes: usize) {
        *self.store.data_mut() = StoreLimitsBuilder::new().memory_size(bytes).build();
    }
}

fn said(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}
