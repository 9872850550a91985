//! The system's allocator in the shape of dlmalloc, whose lists of free memory point into itself: what it
//! does with its own pointers breaks the rules that Miri checks, and is none of ours.
#![allow(missing_docs, unsafe_code, reason = "an allocator hands out memory by pointers")]

use std::alloc::{GlobalAlloc, Layout, System};

/// Before a block without a layout: its size.
const HEADER: usize = 16;

pub struct Dlmalloc;

/// What the layouts of callers are made of was checked by them.
fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).expect("a layout")
}

impl Dlmalloc {
    pub const fn new() -> Dlmalloc {
        Dlmalloc
    }

    pub unsafe fn malloc(&mut self, size: usize, align: usize) -> *mut u8 {
        // SAFETY: as for the crate's function.
        unsafe { System.alloc(layout(size, align)) }
    }

    pub unsafe fn realloc(&mut self, block: *mut u8, size: usize, align: usize, new_size: usize) -> *mut u8 {
        // SAFETY: as for the crate's function.
        unsafe { System.realloc(block, layout(size, align), new_size) }
    }

    pub unsafe fn free(&mut self, block: *mut u8, size: usize, align: usize) {
        // SAFETY: as for the crate's function.
        unsafe { System.dealloc(block, layout(size, align)) }
    }

    pub unsafe fn c_malloc(&mut self, size: usize) -> *mut u8 {
        let Some(size) = size.checked_add(HEADER).filter(|size| *size < isize::MAX as usize / 2) else {
            return std::ptr::null_mut();
        };
        // SAFETY: the size is not 0; the header is a part of the block, and aligned.
        unsafe {
            let block = System.alloc(layout(size, HEADER));
            block.cast::<usize>().write(size);
            block.add(HEADER)
        }
    }

    pub unsafe fn c_free(&mut self, block: *mut u8) {
        if block.is_null() {
            return;
        }
        // SAFETY: the block came from `c_malloc`, which wrote the header.
        unsafe {
            let block = block.sub(HEADER);
            System.dealloc(block, layout(block.cast::<usize>().read(), HEADER));
        }
    }
}
