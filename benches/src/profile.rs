//! Which functions and lines the instructions of a module belong to.
//!
//! The module is rewritten: each basic block adds one to a counter of its own. The number of runs of
//! a block times its instructions gives the fuel that wasmtime would count, to the unit; debug
//! information then says to which function, through all inlining, each instruction belongs.

mod instrument;
mod symbols;

pub use instrument::{Block, COUNTERS, Instrumented, instrument};
pub use symbols::{Frame, Symbols};

use std::collections::BTreeMap;

/// Instructions by what they belong to. What comes from a library belongs to the line that uses it.
#[derive(Debug, Default)]
pub struct Profile {
    /// All of them.
    pub total: u64,
    /// By function of the module: instructions, calls.
    pub functions: BTreeMap<String, (u64, u64)>,
    /// By function of the source, inlined or not: its own instructions, and those with what is inlined into it.
    pub inlined: BTreeMap<String, (u64, u64)>,
    /// By line of the source.
    pub lines: BTreeMap<String, u64>,
    /// Calls that were not inlined, by the function called and the line.
    pub calls: BTreeMap<(String, String), u64>,
}

impl Profile {
    /// Joins how often each block ran with what is known about its instructions.
    ///
    /// # Errors
    ///
    /// The debug information cannot be read.
    pub fn new(blocks: &[Block], runs: &[u64], symbols: &Symbols) -> Result<Profile, String> {
        let mut profile = Profile::default();
        for (block, runs) in blocks.iter().zip(runs).filter(|(_, runs)| **runs != 0) {
            let function = profile.functions.entry(symbols.function(block.function)).or_default();
            function.0 += runs * block.fuel();
            function.1 += if block.is_entry { *runs } else { 0 };
            profile.total += runs * block.fuel();
            for (place, fuel) in &block.instructions {
                profile.add(&symbols.frames(block.function, *place)?, runs * fuel);
            }
            for (place, callee) in &block.calls {
                let frames = symbols.frames(block.function, *place)?;
                let call = (symbols.function(*callee), line(&frames).to_owned());
                *profile.calls.entry(call).or_default() += runs;
            }
        }
        Ok(profile)
    }

    fn add(&mut self, frames: &[Frame], fuel: u64) {
        let mut seen: Vec<&str> = Vec::new();
        for frame in own(frames) {
            let counts = self.inlined.entry(frame.function.clone()).or_default();
            counts.0 += if seen.is_empty() { fuel } else { 0 };
            if !seen.contains(&frame.function.as_str()) {
                counts.1 += fuel;
                seen.push(&frame.function);
            }
        }
        *self.lines.entry(line(frames).to_owned()).or_default() += fuel;
    }
}

/// The frames of this repository, or all when there is none.
fn own(frames: &[Frame]) -> impl Iterator<Item = &Frame> {
    let any = frames.iter().any(|frame| frame.is_own);
    frames.iter().filter(move |frame| frame.is_own || !any)
}

fn line(frames: &[Frame]) -> &str {
    own(frames).next().map_or("?", |frame| &frame.line)
}
