//! Instructions of each module for each input.

use crate::component::{Compiled, Instance};
use crate::fluent_bit::{InWasmtime, Instructions};
use crate::usage::Metering;
use crate::yardstick::{self, Yardstick};
use guests::{COMPONENT, Guest};
use std::fmt;
use std::fs;
use workload::Input;

/// Instructions of one function over one input.
#[derive(Clone, Debug)]
pub struct Row {
    /// `fluent-bit`, `component` or `serde_json`.
    pub module: &'static str,
    /// What is called.
    pub call: &'static str,
    /// Name of the input.
    pub input: &'static str,
    /// Events in it.
    pub events: usize,
    /// Its bytes.
    pub bytes: usize,
    /// Bytes that came out.
    pub bytes_out: usize,
    /// Instructions, all events together.
    pub instructions: u64,
}

impl Row {
    fn new(module: &'static str, call: &'static str, input: &Input) -> Row {
        let (events, bytes) = (input.events.len(), input.bytes());
        Row { module, call, input: input.name, events, bytes, bytes_out: 0, instructions: 0 }
    }

    /// Instructions per event.
    pub fn per_event(&self) -> f64 {
        self.instructions as f64 / self.events as f64
    }

    /// Instructions per byte of the input.
    pub fn per_byte(&self) -> f64 {
        self.instructions as f64 / self.bytes as f64
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Row { module, call, input, .. } = self;
        write!(f, "{module:<11} {call:<16} {input:<8} {:>11.1} {:>8.2}", self.per_event(), self.per_byte())
    }
}

/// Titles of the columns that a [`Row`] prints.
pub const HEADER: &str = "module      call             input       per event per byte";

/// The Fluent Bit module: the filter function, and the `malloc` and `free` around it.
///
/// # Errors
///
/// This is another module, or it traps.
pub fn fluent_bit(module: &[u8], inputs: &[Input]) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for input in inputs {
        let mut instance = InWasmtime::load(module, Metering::Fuel)?;
        let (first, bytes_out) = pass(&mut instance, input)?;
        let row = Row::new("fluent-bit", "first round", input);
        rows.push(Row { instructions: first.filter, bytes_out, ..row });
        for _ in 1..WARM_UP {
            pass(&mut instance, input)?;
        }
        let (used, bytes_out) = pass(&mut instance, input)?;
        let filter = Row::new("fluent-bit", "filter", input);
        rows.push(Row { instructions: used.filter, bytes_out, ..filter });
        rows.push(Row { instructions: used.heap, ..Row::new("fluent-bit", "malloc and free", input) });
    }
    Ok(rows)
}

fn pass(instance: &mut InWasmtime, input: &Input) -> Result<(Instructions, usize), String> {
    let (mut total, mut out) = (Instructions::default(), Vec::new());
    for event in &input.events {
        let used = instance.filter(event, &mut out)?;
        total.filter += used.filter;
        total.heap += used.heap;
    }
    Ok((total, out.len()))
}

/// The component: by event as text, by event as bytes, by batch.
///
/// # Errors
///
/// The component cannot be built or traps.
pub fn component(inputs: &[Input]) -> Result<Vec<Row>, String> {
    let mut instance = Compiled::new(&built(&COMPONENT)?, Metering::Fuel)?.instantiate()?;
    let mut rows = Vec::new();
    for input in inputs {
        let texts: Result<Vec<&str>, _> = input.events.iter().map(|event| str::from_utf8(event)).collect();
        let (texts, ndjson) = (texts.map_err(|error| error.to_string())?, input.ndjson());
        rows.push(warm(&mut instance, Row::new("component", "transform", input), |instance, out| {
            texts.iter().try_for_each(|event| instance.transform_text(event, out))
        })?);
        rows.push(warm(&mut instance, Row::new("component", "mapper.transform", input), |instance, out| {
            input.events.iter().try_for_each(|event| instance.transform(event, out))
        })?);
        rows.push(warm(&mut instance, Row::new("component", "transform-batch", input), |instance, out| {
            instance.transform_batch(&ndjson, out)
        })?);
    }
    Ok(rows)
}

/// Rounds before the one that counts: what matters is a host that has run for a while. A mapper learns a shape
/// of events when it meets it for the second time.
pub const WARM_UP: usize = 2;

/// Runs several times and counts the last time.
fn warm(
    instance: &mut Instance,
    row: Row,
    mut run: impl FnMut(&mut Instance, &mut Vec<u8>) -> Result<(), String>,
) -> Result<Row, String> {
    for _ in 0..WARM_UP {
        run(instance, &mut Vec::new())?;
    }
    let (before, mut out) = (instance.instructions(), Vec::new());
    run(instance, &mut out)?;
    Ok(Row { instructions: instance.instructions() - before, bytes_out: out.len(), ..row })
}

/// serde_json: is it UTF-8, is it JSON, parse and print.
///
/// # Errors
///
/// The module cannot be built, or prints something else than serde_json does here.
pub fn serde_json(inputs: &[Input]) -> Result<Vec<Row>, String> {
    let mut instance = Yardstick::load(&built(&yardstick::GUEST)?)?;
    let mut rows = Vec::new();
    for input in inputs {
        for call in ["utf8", "validate", "round_trip"] {
            all(&mut instance, call, input)?;
            let (instructions, out) = all(&mut instance, call, input)?;
            rows.push(Row { instructions, bytes_out: out.len(), ..Row::new("serde_json", call, input) });
        }
    }
    Ok(rows)
}

fn all(instance: &mut Yardstick, call: &str, input: &Input) -> Result<(u64, Vec<u8>), String> {
    let (mut instructions, mut out) = (0, Vec::new());
    for event in &input.events {
        instructions += instance.run(call, event, &mut out)?;
    }
    Ok((instructions, out))
}

/// The bytes of a module of this repository.
///
/// # Errors
///
/// It cannot be built.
pub fn built(guest: &Guest) -> Result<Vec<u8>, String> {
    let file = guest.build()?;
    fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
}
