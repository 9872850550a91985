//! What a program without the standard library owes to its host.
#![allow(unsafe_code, reason = "memory handed over by the canonical ABI")]

use alloc::alloc::{alloc, realloc};
use core::alloc::Layout;
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
    if size == 0 {
        return core::ptr::without_provenance_mut(align);
    }
    let Ok(layout) = Layout::from_size_align(if old_size == 0 { size } else { old_size }, align) else {
        unreachable()
    };
    // SAFETY: the layout is not of size 0; `old` came from the same allocator with the same layout.
    let memory = unsafe { if old_size == 0 { alloc(layout) } else { realloc(old, layout, size) } };
    if memory.is_null() {
        // The ABI has no other way to say that memory ran out.
        unreachable()
    }
    memory
}
