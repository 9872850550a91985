//! The engine for hosts that load plain WebAssembly modules: Fluent Bit (`filter_wasm`) first of all.
//!
//! | export | |
//! |---|---|
//! | `teleport_ecs` | filter function of Fluent Bit, default options |
//! | `teleport_ecs_original` | the same, keeps `event.original` |
//! | `teleport_ecs_lean` | the same, without the bulky role and trait lists |
//! | `malloc`, `free` | Fluent Bit's runtime uses them instead of its own small heap |
//! | `transform`, `alloc`, `dealloc` | for any other host |
//! | `memory` | |
//!
//! Imports nothing and uses the instructions of WebAssembly 1.0 only. See `docs/fluent-bit.md`.
#![cfg(target_family = "wasm")]
#![no_std]
// The C interface is made of pointers; each block says why it is sound.
#![allow(unsafe_code)]

extern crate alloc;

mod filter;
mod heap;
mod memory;

use core::panic::PanicInfo;
use filter::{FILTER, Profile};
use heap::HEAP;

/// Maps a record of Fluent Bit with the default options.
///
/// Takes and gives what `filter_wasm` documents for `event_format json`: the tag and its length, the
/// time of the record in seconds and nanoseconds (the event has its own), the record as JSON text and
/// its length. The result is JSON text that ends in a NUL, good until the next call, never to be freed;
/// empty text would drop the record.
///
/// # Safety
///
/// `record` points to `length` readable bytes, or to none at all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn teleport_ecs(
    _tag: *const u8,
    _tag_length: usize,
    _seconds: u32,
    _nanoseconds: u32,
    record: *mut u8,
    length: usize,
) -> *const u8 {
    // SAFETY: the caller's promise.
    unsafe { FILTER.run(Profile::Plain, record, length) }.as_ptr()
}

/// As [`teleport_ecs`], with the record's text in `event.original`.
///
/// # Safety
///
/// As [`teleport_ecs`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn teleport_ecs_original(
    _tag: *const u8,
    _tag_length: usize,
    _seconds: u32,
    _nanoseconds: u32,
    record: *mut u8,
    length: usize,
) -> *const u8 {
    // SAFETY: the caller's promise.
    unsafe { FILTER.run(Profile::Original, record, length) }.as_ptr()
}

/// As [`teleport_ecs`], without `user_roles`, `user_traits` and `identity.traits`.
///
/// # Safety
///
/// As [`teleport_ecs`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn teleport_ecs_lean(
    _tag: *const u8,
    _tag_length: usize,
    _seconds: u32,
    _nanoseconds: u32,
    record: *mut u8,
    length: usize,
) -> *const u8 {
    // SAFETY: the caller's promise.
    unsafe { FILTER.run(Profile::Lean, record, length) }.as_ptr()
}

/// Maps the event of `length` bytes at `event` with the default options.
///
/// Gives the place of the document in the upper 32 bits and its length in the lower; length 0 would
/// mean that the event is dropped. The document is good until the next call and never to be freed.
///
/// # Safety
///
/// `event` points to `length` readable bytes, or to none at all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn transform(event: *mut u8, length: usize) -> u64 {
    // SAFETY: the caller's promise.
    let document = unsafe { FILTER.run(Profile::Plain, event, length) };
    (document.as_ptr() as u64) << 32 | document.len() as u64
}

/// Room for `length` bytes, aligned to 8, or null. WebAssembly runtimes of Fluent Bit look for this
/// name and type.
#[unsafe(no_mangle)]
pub extern "C" fn malloc(length: usize) -> *mut u8 {
    let block = HEAP.lend(length);
    if !block.is_null() {
        return block;
    }
    FILTER.release();
    HEAP.lend(length)
}

/// Takes back what [`malloc`] or [`alloc()`] gave; null is fine.
///
/// # Safety
///
/// The block is the host's and was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(block: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe { HEAP.take_back(block) }
}

/// [`malloc`] under the name that other hosts look for.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    malloc(length)
}

/// [`free`] under the name that other hosts look for.
///
/// # Safety
///
/// As [`free`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn dealloc(block: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe { free(block) }
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
