//! The module for Fluent Bit, called as Fluent Bit calls it.
//!
//! `filter_wasm` keeps one instance. For each record it copies tag and record, each with a NUL, into
//! memory that it asks of the module's own `malloc`, calls the function, reads the result up to the
//! NUL, and gives tag and record back through `free`, never the result. A null pointer from `malloc`
//! it does not notice: the function gets it together with the real length. A trap, a result without
//! a NUL, or one that Fluent Bit cannot read back loses the record; empty text drops it on purpose.

mod in_wasmi;
mod in_wasmtime;
pub mod readable;
pub mod stack;

pub use in_wasmi::InWasmi;
pub use in_wasmtime::InWasmtime;

use crate::{Case, CaseOptions, Face};
use teleport_ecs::Options;

/// The filter functions and the options that each stands for.
pub const FUNCTIONS: [&str; 3] = ["teleport_ecs", "teleport_ecs_original", "teleport_ecs_lean"];

/// An engine with one instance of the module.
pub trait Engine: Send + 'static {
    /// Calls an exported function; without a result it gives 0.
    ///
    /// # Errors
    ///
    /// There is no such function, or it trapped.
    fn call(&mut self, function: &str, arguments: &[u32]) -> Result<u64, String>;

    /// Linear memory, all of it.
    fn memory(&mut self) -> &mut [u8];

    /// From now on the memory may grow to `bytes`, not further.
    fn limit_memory(&mut self, bytes: usize);
}

/// The host side of `filter_wasm`.
pub struct FluentBit<E> {
    engine: E,
}

/// What Fluent Bit goes on with after a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filtered {
    /// The record with a new body.
    Record(Vec<u8>),
    /// The module asked to drop the record.
    Dropped,
}

impl<E: Engine> FluentBit<E> {
    /// A host around a fresh instance.
    pub fn new(engine: E) -> FluentBit<E> {
        FluentBit { engine }
    }

    /// One record through one filter function.
    ///
    /// # Errors
    ///
    /// Fluent Bit would lose the record: the function trapped, or gave no text.
    pub fn filter(&mut self, function: &str, record: &[u8]) -> Result<Filtered, String> {
        let tag = self.duplicate(b"events.log")?;
        let copy = self.duplicate(record)?;
        let result = self.call_filter(function, tag, copy, record.len());
        for block in [tag, copy] {
            if block != 0 {
                self.engine.call("free", &[block])?;
            }
        }
        result
    }

    /// One record through a filter function, with pointers and lengths of the caller's choice.
    ///
    /// # Errors
    ///
    /// As [`filter`](FluentBit::filter).
    pub fn call_filter(
        &mut self,
        function: &str,
        tag: u32,
        record: u32,
        length: usize,
    ) -> Result<Filtered, String> {
        let arguments = [tag, 10, 1_772_439_330, 127_000_000, record, length as u32];
        let text = self.engine.call(function, &arguments)? as usize;
        let rest = self.engine.memory().get(text..).filter(|_| text != 0);
        let rest = rest.ok_or_else(|| format!("expected a pointer into the memory, found {text:#x}"))?;
        let end = rest.iter().position(|byte| *byte == 0).ok_or("expected a NUL, found none")?;
        let text = &rest[..end];
        readable::check(text)?;
        Ok(if text.is_empty() { Filtered::Dropped } else { Filtered::Record(text.to_vec()) })
    }

    /// One event through `transform`, the function for other hosts.
    ///
    /// # Errors
    ///
    /// The function trapped, or its result does not lie in the memory.
    pub fn transform(&mut self, event: &[u8]) -> Result<Vec<u8>, String> {
        let block = self.engine.call("alloc", &[event.len() as u32])? as usize;
        let room = self.engine.memory().get_mut(block..block + event.len());
        room.ok_or("expected room for the event, found none")?.copy_from_slice(event);
        let packed = self.engine.call("transform", &[block as u32, event.len() as u32])?;
        let (start, length) = ((packed >> 32) as usize, packed as u32 as usize);
        let document = self.engine.memory().get(start..start + length);
        let document = document.ok_or("expected a document in the memory, found none")?.to_vec();
        self.engine.call("dealloc", &[block as u32])?;
        Ok(document)
    }

    /// A copy of `bytes` and a NUL in the module's memory, or 0 when the module has none left.
    ///
    /// # Errors
    ///
    /// `malloc` trapped or gave a block outside the memory.
    pub fn duplicate(&mut self, bytes: &[u8]) -> Result<u32, String> {
        let block = self.engine.call("malloc", &[bytes.len() as u32 + 1])? as usize;
        if block == 0 {
            return Ok(0);
        }
        let room = self.engine.memory().get_mut(block..block + bytes.len() + 1);
        let room = room.ok_or_else(|| format!("expected a block in the memory, found {block:#x}"))?;
        room[..bytes.len()].copy_from_slice(bytes);
        room[bytes.len()] = 0;
        Ok(block as u32)
    }

    /// The engine with its instance.
    pub fn engine(&mut self) -> &mut E {
        &mut self.engine
    }
}

impl<E: Engine> Face for FluentBit<E> {
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String> {
        let function = function_for(&case.options).ok_or("expected options that an export has")?;
        if function == FUNCTIONS[0] {
            let (filtered, transformed) = (self.filter(function, &case.input)?, self.transform(&case.input)?);
            let same = match &filtered {
                Filtered::Record(record) => *record == transformed,
                Filtered::Dropped => transformed.is_empty(),
            };
            return if same {
                Ok(record(filtered))
            } else {
                Err("`transform` gives another document".into())
            };
        }
        self.filter(function, &case.input).map(record)
    }

    fn has_options(options: &CaseOptions) -> bool {
        function_for(options).is_some()
    }
}

fn record(filtered: Filtered) -> Option<Vec<u8>> {
    match filtered {
        Filtered::Record(record) => Some(record),
        Filtered::Dropped => None,
    }
}

/// The export that stands for these options: its name is all that a configuration can tell the module.
fn function_for(options: &CaseOptions) -> Option<&'static str> {
    let lean =
        CaseOptions { drop_fields: Options::LEAN_FIELDS.map(str::to_owned).into(), ..CaseOptions::default() };
    let original = CaseOptions { keep_original: true, ..CaseOptions::default() };
    let known = [CaseOptions::default(), original, lean].into_iter().zip(FUNCTIONS);
    known.into_iter().find(|(known, _)| known == options).map(|(_, name)| name)
}
