//! One mapper with its buffers. A call leaves its result in the engine, from where JavaScript reads
//! it: the text is decoded straight out of linear memory, and nothing is allocated per event.

use crate::options::Settings;
use alloc::vec::Vec;
use core::str;
use teleport_ecs::{Counts, Error, ErrorKind, Mapper, Verdict};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Buffers larger than this are given back to the allocator once their content was read.
const KEPT_BYTES: usize = 1 << 20;

/// A batch reports at most this many failed lines one by one; the count is always exact.
const LISTED_FAILURES: usize = 1000;

/// What became of a call; JavaScript reads the numbers.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is a document (or, after a batch, all of them).
    Done = 0,
    /// The event is on the drop list; the output is empty.
    Dropped = 1,
    /// The text is no JSON; the output is a document that says so.
    Syntax = 2,
    /// The text is JSON, but no object; the output is a document that says so.
    NotAnObject = 3,
    /// No memory was left; the output is empty or incomplete.
    OutOfMemory = 4,
}

#[wasm_bindgen]
extern "C" {
    /// JavaScript's `Uint8Array`.
    type Uint8Array;

    #[wasm_bindgen(constructor)]
    fn new(bytes: &[u8]) -> Uint8Array;
}

/// One mapper with its buffers.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    mapper: Mapper,
    output: Vec<u8>,
    error: Option<Error>,
    counts: Counts,
    failures: Vec<u8>,
}

#[wasm_bindgen]
impl Engine {
    /// A mapper with these options.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: Settings) -> Engine {
        Engine {
            mapper: Mapper::new(settings.0),
            output: Vec::new(),
            error: None,
            counts: Counts::default(),
            failures: Vec::new(),
        }
    }

    /// Maps one event.
    #[wasm_bindgen(js_name = transformText)]
    pub fn transform_text(&mut self, event: &str) -> Outcome {
        self.transform(event.as_bytes())
    }

    /// Maps one event.
    #[wasm_bindgen(js_name = transformBytes)]
    pub fn transform_bytes(&mut self, event: &[u8]) -> Outcome {
        self.transform(event)
    }

    /// Maps one event per line.
    #[wasm_bindgen(js_name = batchText)]
    pub fn batch_text(&mut self, ndjson: &str) -> Outcome {
        self.batch(ndjson.as_bytes())
    }

    /// Maps one event per line.
    #[wasm_bindgen(js_name = batchBytes)]
    pub fn batch_bytes(&mut self, ndjson: &[u8]) -> Outcome {
        self.batch(ndjson)
    }

    /// The output of the last call as a string; empties it.
    #[wasm_bindgen(js_name = takeText)]
    pub fn take_text(&mut self) -> JsValue {
        let taken = text(&self.output);
        self.release();
        taken
    }

    /// The output of the last call as a `Uint8Array`; empties it.
    #[wasm_bindgen(js_name = takeBytes)]
    pub fn take_bytes(&mut self) -> JsValue {
        let bytes = Uint8Array::new(&self.output).into();
        self.release();
        bytes
    }

    /// Message of the last error, empty when there was none.
    #[wasm_bindgen(js_name = errorMessage)]
    pub fn error_message(&self) -> JsValue {
        let mut message = Vec::new();
        if let Some(error) = &self.error {
            error.message(&mut message);
        }
        text(&message)
    }

    /// Byte of the input at which the last error was noticed, counted from 0.
    #[wasm_bindgen(js_name = errorOffset)]
    pub fn error_offset(&self) -> usize {
        self.error.map_or(0, |error| error.offset())
    }

    /// Lines of the last batch that became a document.
    pub fn mapped(&self) -> f64 {
        self.counts.mapped as f64
    }

    /// Lines of the last batch that are on the drop list.
    pub fn dropped(&self) -> f64 {
        self.counts.dropped as f64
    }

    /// Lines of the last batch that were no JSON object.
    pub fn failed(&self) -> f64 {
        self.counts.failed as f64
    }

    /// The first failed lines of the last batch, as the JSON text of a list of `{line, offset, message}`.
    pub fn failures(&mut self) -> JsValue {
        let mut list = core::mem::take(&mut self.failures);
        if list.is_empty() {
            list.push(b'[');
        }
        list.push(b']');
        text(&list)
    }

    /// Size of linear memory in bytes, shared by all engines of the module.
    #[wasm_bindgen(js_name = memoryBytes)]
    pub fn memory_bytes() -> usize {
        #[cfg(target_family = "wasm")]
        return core::arch::wasm32::memory_size(0) * 65_536;
        #[cfg(not(target_family = "wasm"))]
        0
    }
}

impl Engine {
    fn transform(&mut self, event: &[u8]) -> Outcome {
        self.output.clear();
        match self.mapper.transform(event, &mut self.output) {
            Ok(Verdict::Dropped) => Outcome::Dropped,
            Ok(Verdict::Mapped | Verdict::Unchanged) => Outcome::Done,
            Err(error) => self.fail(error),
        }
    }

    fn batch(&mut self, ndjson: &[u8]) -> Outcome {
        self.output.clear();
        self.failures.clear();
        let mut left = LISTED_FAILURES;
        let failure = |line, error| {
            if left > 0 {
                left -= 1;
                list(line, &error, &mut self.failures);
            }
        };
        match self.mapper.transform_batch(ndjson, &mut self.output, failure) {
            Ok(counts) => {
                self.counts = counts;
                Outcome::Done
            }
            Err(error) => self.fail(error),
        }
    }

    fn fail(&mut self, error: Error) -> Outcome {
        self.error = Some(error);
        match error.kind() {
            ErrorKind::Syntax => Outcome::Syntax,
            ErrorKind::OutOfMemory => Outcome::OutOfMemory,
            _ => Outcome::NotAnObject,
        }
    }

    fn release(&mut self) {
        self.output.clear();
        self.output.shrink_to(KEPT_BYTES);
    }
}

/// Appends one failure to a list; its message is ASCII without characters that JSON escapes.
fn list(line: u64, error: &Error, out: &mut Vec<u8>) {
    let before: &[u8] = if out.is_empty() { b"[" } else { b"," };
    for part in [before, b"{\"line\":", &digits(line), b",\"offset\":", &digits(error.offset() as u64)] {
        out.extend_from_slice(part);
    }
    out.extend_from_slice(b",\"message\":\"");
    error.message(out);
    out.extend_from_slice(b"\"}");
}

/// The engine writes UTF-8 only.
fn text(bytes: &[u8]) -> JsValue {
    JsValue::from_str(str::from_utf8(bytes).unwrap_or_default())
}

fn digits(mut number: u64) -> Vec<u8> {
    let mut digits = Vec::new();
    loop {
        digits.push(b'0' + (number % 10) as u8);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    digits.reverse();
    digits
}
