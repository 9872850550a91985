//! Memory for what the host passes in, as the canonical ABI asks for it.
#![allow(unsafe_code, reason = "the host hands over pointers")]

use alloc::alloc::{alloc, realloc};
use core::alloc::Layout;
use core::ptr::{null_mut, without_provenance_mut};

/// A block of `size` bytes with the bytes of `old` at its start; null when there is no memory. A block
/// of no bytes is an address that nothing may be read from.
///
/// # Safety
///
/// `old` was given out by this function with `old_size` and `align` and is not in use, or `old_size` is
/// 0; `align` is a power of two.
pub(crate) unsafe fn reallocate(old: *mut u8, old_size: usize, align: usize, size: usize) -> *mut u8 {
    if size == 0 {
        return without_provenance_mut(align);
    }
    let Ok(layout) = Layout::from_size_align(size, align) else { return null_mut() };
    if old_size == 0 {
        // SAFETY: the layout is not of size 0.
        return unsafe { alloc(layout) };
    }
    let Ok(old_layout) = Layout::from_size_align(old_size, align) else { return null_mut() };
    // SAFETY: `old` came from the same allocator with the old layout; the new size is not 0 and fits one.
    unsafe { realloc(old, old_layout, size) }
}
