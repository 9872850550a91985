//! How deep the module's calls go on the stack of Fluent Bit's interpreter.
//!
//! The interpreter (WAMR, "fast" mode) keeps locals, operands and constants of every active function
//! on one stack, 8192 bytes by default in Fluent Bit, and ends the call when it is full: the record
//! is lost. So the deepest chain of calls must fit, whatever the input. That can be read off the
//! module: the size of each frame, an upper bound of it, follows from the code, and without recursion
//! there is a longest chain.
//!
//! A frame holds 40 bytes of bookkeeping and 4-byte cells: each parameter and local, each distinct
//! constant, the operands, and copies of locals that are overwritten, or pass the start of a block,
//! while an older value of them is an operand. A call needs its frame twice over, as a reserve.

mod code;
mod frame;

use frame::BOOKKEEPING;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of the interpreter's stack that Fluent Bit gives when nothing is configured.
pub const DEFAULT_STACK: u32 = 8192;

/// The frame below the first function holds its result.
const ENTRY: u32 = BOOKKEEPING + 8;

/// The deepest chain of calls below an exported function.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Bytes of the stack that it needs.
    pub bytes: u32,
    /// Functions with their frames in bytes, outermost first.
    pub frames: Vec<(String, u32)>,
}

/// What one function costs and whom it calls.
#[derive(Debug, Default)]
struct Function {
    frame: u32,
    callees: BTreeSet<u32>,
}

#[derive(Debug, Default)]
struct Code {
    functions: Vec<Function>,
    exports: Vec<(String, u32)>,
    names: BTreeMap<u32, String>,
}

/// The deepest chain below each exported function, by the function's name. The module imports nothing.
///
/// # Errors
///
/// The module is not valid WebAssembly 1.0, or has recursion, so that no chain is the deepest.
pub fn deepest_chains(module: &[u8]) -> Result<BTreeMap<String, Chain>, String> {
    let code = Code::read(module).map_err(|error| error.to_string())?;
    let mut depths = Depths { code: &code, known: BTreeMap::new(), open: Vec::new() };
    let chains = code.exports.iter().map(|(name, index)| {
        let mut chain = depths.below(*index)?;
        chain.bytes += ENTRY;
        Ok((name.clone(), chain))
    });
    chains.collect()
}

struct Depths<'a> {
    code: &'a Code,
    known: BTreeMap<u32, Chain>,
    open: Vec<u32>,
}

impl Depths<'_> {
    fn below(&mut self, index: u32) -> Result<Chain, String> {
        if let Some(chain) = self.known.get(&index) {
            return Ok(chain.clone());
        }
        if let Some(start) = self.open.iter().position(|open| *open == index) {
            let circle: Vec<String> = self.open[start..].iter().map(|open| self.code.label(*open)).collect();
            return Err(format!("expected no recursion, found {}", circle.join(" -> ")));
        }
        self.open.push(index);
        let function = &self.code.functions[index as usize];
        let mut deepest = Chain { bytes: function.frame, frames: Vec::new() };
        for callee in &function.callees {
            let chain = self.below(*callee)?;
            if chain.bytes > deepest.bytes {
                deepest = chain;
            }
        }
        self.open.pop();
        deepest.bytes += function.frame;
        deepest.frames.insert(0, (self.code.label(index), function.frame));
        self.known.insert(index, deepest.clone());
        Ok(deepest)
    }
}
