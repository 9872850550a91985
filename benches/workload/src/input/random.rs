//! Draws that are the same on every run and machine.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, LogNormal};
use std::ops::RangeInclusive;

pub struct Random(ChaCha8Rng);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(ChaCha8Rng::seed_from_u64(seed))
    }

    pub fn within(&mut self, range: RangeInclusive<u64>) -> u64 {
        self.0.random_range(range)
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.within(0..=from.len() as u64 - 1) as usize]
    }

    /// A length whose logarithm is normal around that of `median`: one in six is above `median * e^sigma`.
    pub fn length(&mut self, median: f64, sigma: f64) -> usize {
        let lengths = LogNormal::new(median.ln(), sigma).expect("a median above 0 and a finite sigma");
        lengths.sample(&mut self.0).clamp(1.0, 32_768.0) as usize
    }

    pub fn uuid(&mut self) -> String {
        let [a, b, c] = [(); 3].map(|()| self.within(0..=0xffff));
        let (head, tail) = (self.within(0..=0xffff_ffff), self.within(0..=0xffff_ffff_ffff));
        format!("{head:08x}-{a:04x}-4{:03x}-a{:03x}-{tail:012x}", b & 0xfff, c & 0xfff)
    }

    /// Words of `from`, with spaces, until there are `length` bytes or a little less than one word more.
    pub fn words(&mut self, from: &[&str], length: usize) -> String {
        let mut text = String::with_capacity(length + 16);
        while text.len() < length {
            if !text.is_empty() {
                text.push(' ');
            }
            let word: &&str = self.pick(from);
            text.push_str(word);
        }
        text
    }
}
