//! What an instance uses: instructions as fuel, and memory.

use wasmtime::{Config, Engine, ResourceLimiter, Store};

/// Whether instructions are counted, which makes them slower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metering {
    /// One unit of fuel for each executed instruction.
    Fuel,
    /// As fast as it goes.
    Off,
}

/// The largest memory that an instance had.
#[derive(Debug, Default)]
pub struct Peak {
    /// Bytes of linear memory.
    pub bytes: usize,
}

impl ResourceLimiter for Peak {
    fn memory_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        self.bytes = self.bytes.max(desired);
        Ok(true)
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        Ok(true)
    }
}

/// An engine of wasmtime.
///
/// # Errors
///
/// This machine cannot run it.
pub fn engine(metering: Metering) -> Result<Engine, String> {
    let mut config = Config::new();
    config.consume_fuel(metering == Metering::Fuel);
    Engine::new(&config).map_err(said)
}

/// A store that watches memory and has fuel without end.
///
/// # Errors
///
/// The engine was made with another metering.
pub fn store(engine: &Engine, metering: Metering) -> Result<Store<Peak>, String> {
    let mut store = Store::new(engine, Peak::default());
    store.limiter(|peak| peak);
    if metering == Metering::Fuel {
        store.set_fuel(u64::MAX).map_err(said)?;
    }
    Ok(store)
}

/// Instructions that ran in `store` since it was made; 0 without metering.
pub fn instructions(store: &Store<Peak>, metering: Metering) -> u64 {
    match metering {
        Metering::Fuel => u64::MAX - store.get_fuel().unwrap_or(u64::MAX),
        Metering::Off => 0,
    }
}

/// The text of an error of wasmtime, causes included.
pub fn said(error: wasmtime::Error) -> String {
    format!("{error:#}")
}
