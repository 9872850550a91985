//! The memory that the component lends to its host, natively and with real pointers, so that Miri can
//! watch (`cargo xtask miri`).

extern crate alloc;

#[path = "../../adapters/component/src/memory.rs"]
mod memory;

use host_tests::allocator::{self, starve};
use memory::reallocate;
use std::ptr::null_mut;

#[global_allocator]
static ALLOCATOR: allocator::Watched = allocator::Watched;

const ALIGNMENTS: [usize; 4] = [1, 2, 4, 8];

#[test]
#[allow(unsafe_code)]
fn a_block_keeps_its_bytes_when_it_grows_and_shrinks() {
    for align in ALIGNMENTS {
        let (mut block, mut length) = (null_mut::<u8>(), 0);
        for (size, byte) in [(1, 1), (100, 2), (24, 3), (5000, 4), (8, 5)] {
            // SAFETY: the block is the last one, of that length and alignment.
            block = unsafe { reallocate(block, length, align, size) };
            assert!(!block.is_null() && (block as usize).is_multiple_of(align));
            // SAFETY: the block has `size` bytes, and the first ones are those of the last one.
            unsafe {
                let kept = std::slice::from_raw_parts(block, length.min(size));
                assert!(kept.iter().all(|kept| *kept == byte - 1), "{kept:?}");
                block.write_bytes(byte, size);
            }
            length = size;
        }
        // SAFETY: the block came from the global allocator with this layout; the component's bindings
        // free it in the same way.
        unsafe { std::alloc::dealloc(block, std::alloc::Layout::from_size_align(length, align).unwrap()) };
    }
}

#[test]
#[allow(unsafe_code)]
fn no_bytes_need_no_memory() {
    for align in ALIGNMENTS {
        // SAFETY: there is no old block.
        let (block, _) = starve(0..u64::MAX, || unsafe { reallocate(null_mut(), 0, align, 0) });
        assert_eq!(block as usize, align);
    }
}

#[test]
#[allow(unsafe_code)]
fn without_memory_there_is_no_block() {
    for size in [1, 4096, isize::MAX as usize, usize::MAX] {
        // SAFETY: there is no old block.
        let (block, _) = starve(0..u64::MAX, || unsafe { reallocate(null_mut(), 0, 8, size) });
        assert!(block.is_null(), "{size} bytes");
    }
}

#[test]
#[allow(unsafe_code)]
fn a_block_that_cannot_grow_stays() {
    // SAFETY: there is no old block; then the block is the one of before, which null does not replace.
    unsafe {
        let block = reallocate(null_mut(), 0, 4, 16);
        block.write_bytes(7, 16);
        for size in [17, usize::MAX] {
            let (grown, _) = starve(0..u64::MAX, || reallocate(block, 16, 4, size));
            assert!(grown.is_null(), "{size} bytes");
        }
        assert_eq!(std::slice::from_raw_parts(block, 16), [7; 16]);
        std::alloc::dealloc(block, std::alloc::Layout::from_size_align(16, 4).unwrap());
    }
}
