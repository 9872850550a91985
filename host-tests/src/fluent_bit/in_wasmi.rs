//! The module in wasmi, an interpreter like Fluent Bit's own, held to WebAssembly 1.0.

use super::{Engine, FluentBit};
use std::path::Path;
use wasmi::{Config, Instance, Linker, Memory, Module, Store, StoreLimits, StoreLimitsBuilder, Val};

/// An instance in wasmi.
pub struct InWasmi {
    store: Store<StoreLimits>,
    instance: Instance,
    memory: Memory,
}

impl InWasmi {
    /// Builds the module of this repository and starts a host.
    ///
    /// # Errors
    ///
    /// The build fails.
    pub fn start() -> Result<FluentBit<InWasmi>, String> {
        InWasmi::load(&guests::FLUENT_BIT.build()?).map(FluentBit::new)
    }

    /// An instance of the module in `file`.
    ///
    /// # Errors
    ///
    /// The file is no module, imports something, or uses more than WebAssembly 1.0.
    pub fn load(file: &Path) -> Result<InWasmi, String> {
        let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let engine = wasmi::Engine::new(&configuration());
        let module = Module::new(&engine, &bytes).map_err(said)?;
        let mut store = Store::new(&engine, StoreLimitsBuilder::new().build());
        store.limiter(|limits| limits);
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module).map_err(said)?;
        let memory =
            instance.get_memory(&store, "memory").ok_or("expected an export `memory`, found none")?;
        Ok(InWasmi { store, instance, memory })
    }
}

/// WebAssembly 1.0: that mutable globals can be exported belongs to it.
fn configuration() -> Config {
    let mut config = Config::default();
    config.wasm_mutable_global(true).wasm_sign_extension(false).wasm_saturating_float_to_int(false);
    config.wasm_multi_value(false).wasm_multi_memory(false).wasm_bulk_memory(false);
    config.wasm_reference_types(false).wasm_tail_call(false).wasm_extended_const(false);
    config.wasm_memory64(false).wasm_wide_arithmetic(false).wasm_custom_page_sizes(false);
    config
}

impl Engine for InWasmi {
    fn call(&mut self, function: &str, arguments: &[u32]) -> Result<u64, String> {
        let callee = self.instance.get_func(&self.store, function);
        let callee = callee.ok_or_else(|| format!("expected a function `{function}`, found none"))?;
        let arguments: Vec<Val> = arguments.iter().map(|value| Val::I32(*value as i32)).collect();
        let mut results = [Val::I32(0)];
        let count = callee.ty(&self.store).results().len();
        callee.call(&mut self.store, &arguments, &mut results[..count]).map_err(said)?;
        Ok(match &results[0] {
            Val::I32(value) => u64::from(*value as u32),
            Val::I64(value) => *value as u64,
            other => return Err(format!("expected an integer from `{function}`, found {other:?}")),
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
