//! Inputs for the seeded share of the fuzzing: the fixtures with a few edits each, the same in every run.

use crate::{Case, load_cases};

/// Longer fixtures are left to the suite.
const LONGEST: usize = 4096;

/// What JSON is made of, and what the engine looks for.
const TOKENS: [&[u8]; 40] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\n",
    b" ",
    b"0",
    b"-",
    b"1e9",
    b".5",
    b"null",
    b"true",
    b"false",
    b"\\u0061",
    b"\\ud800",
    b"\\udc00",
    b"\\ud83d\\ude00",
    b"\xFF",
    b"\xC3\xA9",
    b"\x00",
    b"\"\"",
    b"{}",
    b"[]",
    b"\"a\":1,",
    b"\"event\":",
    b"\"code\":",
    b"\"data\":",
    b"\"log\":",
    b"\"message\":",
    b"\"identity\":{",
    b"\"addr\":{",
    b"\"members\":[{",
    b"\"unknown\"",
    b"\"0001-01-01T00:00:00Z\"",
    b"18446744073709551616",
    b"*",
];

/// A stream of inputs.
#[derive(Debug)]
pub struct Mutator {
    seeds: Vec<Vec<u8>>,
    state: u64,
}

impl Mutator {
    /// A stream over the fixtures.
    ///
    /// # Errors
    ///
    /// The fixtures do not load.
    pub fn over_fixtures(seed: u64) -> Result<Mutator, String> {
        let texts = load_cases()?.into_iter().map(|case: Case| case.input);
        Ok(Mutator::over(texts.filter(|text| text.len() <= LONGEST).collect(), seed))
    }

    /// A stream over these texts.
    pub fn over(seeds: Vec<Vec<u8>>, seed: u64) -> Mutator {
        Mutator { seeds, state: seed }
    }

    /// The next input.
    pub fn next_input(&mut self) -> Vec<u8> {
        let mut text = self.seed().to_vec();
        if self.below(4) == 0 {
            text.push(b'\n');
            text.extend_from_slice(self.seed());
        }
        for _ in 0..self.below(6) {
            self.edit(&mut text);
        }
        text
    }

    fn edit(&mut self, text: &mut Vec<u8>) {
        let at = self.below(text.len() + 1);
        let end = (at + 1 + self.below(16)).min(text.len());
        match self.below(6) {
            0 => drop(text.drain(at..end)),
            1 => drop(text.splice(at..at, TOKENS[self.below(TOKENS.len())].iter().copied())),
            2 => drop(text.splice(at..end, TOKENS[self.below(TOKENS.len())].iter().copied())),
            3 => {
                let copy = text[at..end].to_vec();
                let to = self.below(text.len() + 1);
                drop(text.splice(to..to, copy));
            }
            4 => {
                let other = self.seed().to_vec();
                let start = self.below(other.len() + 1);
                let length = self.below(64).min(other.len() - start);
                drop(text.splice(at..end, other[start..start + length].iter().copied()));
            }
            _ => {
                if let Some(byte) = text.get_mut(at) {
                    *byte ^= 1 << (self.state >> 61);
                }
            }
        }
    }

    fn seed(&mut self) -> &[u8] {
        let number = self.below(self.seeds.len());
        &self.seeds[number]
    }

    /// A number below `limit` (SplitMix64).
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }
}
