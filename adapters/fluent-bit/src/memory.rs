//! The memory of the module. The host tests put a stand-in in the place of this file.

use core::arch::wasm32::memory_size;

const PAGE: usize = 64 * 1024;

/// Whether `length` bytes from `start` on can be read.
pub fn holds(start: *const u8, length: usize) -> bool {
    let end = start as u64 + length as u64;
    !start.is_null() && end <= memory_size(0) as u64 * PAGE as u64
}
