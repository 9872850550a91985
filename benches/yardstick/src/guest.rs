//! The exports. One event at a time, in one buffer that grows.

#![allow(unsafe_code, reason = "the host hands over pointers")]

extern crate alloc;

use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::panic::PanicInfo;
use serde::de::IgnoredAny;
use serde_json::Value;

#[global_allocator]
static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

static BUFFERS: Buffers = Buffers(UnsafeCell::new((Vec::new(), Vec::new())));

/// Event and result.
struct Buffers(UnsafeCell<(Vec<u8>, Vec<u8>)>);

// SAFETY: the target has no threads.
unsafe impl Sync for Buffers {}

fn buffers() -> &'static mut (Vec<u8>, Vec<u8>) {
    // SAFETY: one thread, and each exported function calls this once.
    unsafe { &mut *BUFFERS.0.get() }
}

/// Room for an event of `length` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    let (event, _) = buffers();
    event.resize(length, 0);
    event.as_mut_ptr()
}

/// Whether the event is UTF-8.
#[unsafe(no_mangle)]
pub extern "C" fn utf8() -> u64 {
    let (event, _) = buffers();
    u64::from(core::str::from_utf8(event).is_ok())
}

/// Whether the event is JSON; nothing is kept.
#[unsafe(no_mangle)]
pub extern "C" fn validate() -> u64 {
    let (event, _) = buffers();
    u64::from(serde_json::from_slice::<IgnoredAny>(event).is_ok())
}

/// Parses the event into a tree and prints that: the result's place in the upper 32 bits, its length in the lower.
#[unsafe(no_mangle)]
pub extern "C" fn round_trip() -> u64 {
    let (event, result) = buffers();
    let Ok(tree) = serde_json::from_slice::<Value>(event) else { return 0 };
    let Ok(text) = serde_json::to_vec(&tree) else { return 0 };
    *result = text;
    (result.as_ptr() as u64) << 32 | result.len() as u64
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
