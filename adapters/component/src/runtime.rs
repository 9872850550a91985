//! What a program without the standard library owes to its host.
#![allow(unsafe_code, reason = "memory handed over by the canonical ABI")]

use crate::memory::reallocate;
use core::arch::wasm32::unreachable;
use core::panic::PanicInfo;

#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    unreachable()
}

/// Memory for what the host passes in. wit-bindgen leaves this export to libc on WASI 0.2, which
/// would bring a second allocator.
///
/// # Safety
///
/// As the canonical ABI promises: `old` was given out by this function with `old_size` and `align`
/// and is not in use, or `old_size` is 0; `align` is a power of two.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cabi_realloc(old: *mut u8, old_size: usize, align: usize, size: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    let block = unsafe { reallocate(old, old_size, align, size) };
    if block.is_null() {
        // The ABI has no other way to say that memory ran out.
        unreachable()
    }
    block
}
