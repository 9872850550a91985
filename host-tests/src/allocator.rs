//! A global allocator that counts, and that refuses when it is told to: what a call takes at most, and
//! what it does when there is no more.
//!
//! A test installs it in its own binary:
//!
//! ```
//! #[global_allocator]
//! static ALLOCATOR: host_tests::allocator::Watched = host_tests::allocator::Watched;
//!
//! let (text, used) = host_tests::allocator::watch(|| "x".repeat(1000));
//! assert_eq!((text.len(), used.peak, used.kept), (1000, 1000, 1000));
//! ```
#![allow(unsafe_code, reason = "an allocator hands out memory by pointers")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ops::Range;

/// The system's allocator under watch. Each thread has its own counts.
#[derive(Debug)]
pub struct Watched;

/// What a watched call took from the allocator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Requests for memory, larger blocks in the place of smaller ones included.
    pub requests: u64,
    /// The most bytes that were in use at one time, beyond those in use before the call.
    pub peak: usize,
    /// Bytes in use at the end, beyond those in use before the call.
    pub kept: isize,
}

thread_local! {
    static USED: Cell<Used> = const { Cell::new(Used { requests: 0, peak: 0, kept: 0 }) };
    static IN_USE: Cell<isize> = const { Cell::new(0) };
    /// The first request that is refused, and the first that is granted again.
    static REFUSED: Cell<(u64, u64)> = const { Cell::new((u64::MAX, u64::MAX)) };
}

/// Runs `call` and tells what it took on this thread.
pub fn watch<T>(call: impl FnOnce() -> T) -> (T, Used) {
    USED.set(Used::default());
    IN_USE.set(0);
    let result = call();
    (result, Used { kept: IN_USE.get(), ..USED.get() })
}

/// As [`watch`]; the requests with these numbers, counted from 0, are refused.
pub fn starve<T>(refused: Range<u64>, call: impl FnOnce() -> T) -> (T, Used) {
    REFUSED.set((refused.start, refused.end));
    let watched = watch(call);
    REFUSED.set((u64::MAX, u64::MAX));
    watched
}

/// Notes a request for `bytes`; tells whether it is granted.
fn request(bytes: usize) -> bool {
    let mut used = USED.get();
    let (first, end) = REFUSED.get();
    let granted = used.requests < first || used.requests >= end;
    used.requests += 1;
    if granted {
        IN_USE.set(IN_USE.get() + bytes as isize);
        used.peak = used.peak.max(usize::try_from(IN_USE.get()).unwrap_or(0));
    }
    USED.set(used);
    granted
}

fn release(bytes: usize) {
    IN_USE.set(IN_USE.get() - bytes as isize);
}

// SAFETY: every call goes to the system's allocator with the arguments as they came; the counts are
// numbers of the thread, which need no memory.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !request(layout.size()) {
            return std::ptr::null_mut();
        }
        // SAFETY: as for the impl.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        release(layout.size());
        // SAFETY: as for the impl.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if size <= layout.size() {
            // Giving back needs no memory.
            release(layout.size() - size);
        } else if request(size) {
            // The old block counted until the new one was there, as where the two cannot be one.
            release(layout.size());
        } else {
            return std::ptr::null_mut();
        }
        // SAFETY: as for the impl.
        unsafe { System.realloc(block, layout, size) }
    }
}
