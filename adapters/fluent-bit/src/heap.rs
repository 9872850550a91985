//! Memory for the engine and for the host.
//!
//! The host asks for memory twice per record and gives it back before the next one. Small requests
//! come from a fixed arena that starts over whenever nothing of it is in use; the rest, and the
//! engine, share a general allocator.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::null_mut;
use dlmalloc::Dlmalloc;

/// Bytes behind each block for the host that the host does not know of. A record that cannot be
/// mapped for want of memory gets its error fields there.
pub const MARGIN: usize = 96;

const ARENA_SIZE: usize = 16 * 1024;

/// The one heap of the module.
#[cfg_attr(target_family = "wasm", global_allocator)]
pub static HEAP: Heap = Heap(UnsafeCell::new(State {
    general: Dlmalloc::new(),
    top: 0,
    live: 0,
    latest: null_mut(),
    latest_length: 0,
}));

/// Apart from the heap, whose other fields are not all zero: zeros alone weigh nothing in the module.
static ARENA: Arena = Arena(UnsafeCell::new([0; ARENA_SIZE]));

/// An allocator for one thread.
pub struct Heap(UnsafeCell<State>);

struct State {
    general: Dlmalloc,
    /// Bytes of the arena that are handed out or wait for the others.
    top: usize,
    /// Blocks of the arena that the host holds.
    live: usize,
    latest: *mut u8,
    latest_length: usize,
}

#[repr(align(8))]
struct Arena(UnsafeCell<[u8; ARENA_SIZE]>);

// SAFETY: the target has no threads.
unsafe impl Sync for Heap {}

// SAFETY: as for the heap; only addresses are taken of it here.
unsafe impl Sync for Arena {}

// SAFETY: every call goes to one `Dlmalloc`, which keeps the contract; no call runs inside another.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as for the impl.
        unsafe { self.state().general.malloc(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as for the impl.
        unsafe { self.state().general.free(block, layout.size(), layout.align()) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as for the impl.
        unsafe { self.state().general.realloc(block, layout.size(), layout.align(), size) }
    }
}

impl Heap {
    #[expect(clippy::mut_from_ref, reason = "an allocator hands out memory through a shared reference")]
    fn state(&self) -> &mut State {
        // SAFETY: there is one thread, and no caller keeps the reference across another call.
        unsafe { &mut *self.0.get() }
    }

    /// A block of `length` bytes for the host, aligned to 8; null when there is no memory.
    pub fn lend(&self, length: usize) -> *mut u8 {
        let state = self.state();
        let Some(size) = length.checked_add(MARGIN + 7) else { return null_mut() };
        let size = size & !7;
        let block = if size <= ARENA_SIZE - state.top {
            let block = ARENA.0.get().cast::<u8>().wrapping_add(state.top);
            state.top += size;
            state.live += 1;
            block
        } else {
            // SAFETY: `c_malloc` takes any size.
            unsafe { state.general.c_malloc(size) }
        };
        (state.latest, state.latest_length) = (block, length);
        block
    }

    /// Takes back a block; null is fine.
    ///
    /// # Safety
    ///
    /// `block` came from [`lend`](Heap::lend) and was not given back before.
    pub unsafe fn take_back(&self, block: *mut u8) {
        let state = self.state();
        if block == state.latest {
            state.latest = null_mut();
        }
        let place = (block as usize).wrapping_sub(ARENA.0.get() as usize);
        if place >= ARENA_SIZE {
            // SAFETY: not of the arena, so of `general`, or null.
            return unsafe { state.general.c_free(block) };
        }
        state.live -= 1;
        if state.live == 0 {
            state.top = 0;
        }
    }

    /// Whether `length + MARGIN` bytes from `block` on belong to the block lent last.
    pub fn has_margin(&self, block: *const u8, length: usize) -> bool {
        let state = self.state();
        !block.is_null() && block == state.latest && length <= state.latest_length
    }
}
