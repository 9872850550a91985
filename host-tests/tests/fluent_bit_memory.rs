//! The memory of the module for Fluent Bit and the filter that reads and writes records in it, natively
//! and with real pointers, so that Miri can watch (`cargo xtask miri`).

extern crate alloc;

/// `heap.rs` names the crate; what it finds is in this file's folder.
#[cfg(miri)]
extern crate self as dlmalloc;
#[cfg(miri)]
#[path = "fluent_bit_memory/dlmalloc.rs"]
mod stand_in;
#[cfg(miri)]
pub use stand_in::Dlmalloc;

#[allow(unsafe_code, missing_docs, reason = "an allocator hands out memory by pointers")]
#[path = "../../adapters/fluent-bit/src/heap.rs"]
mod heap;

#[allow(unsafe_code, missing_docs, reason = "records are passed by pointers")]
#[path = "../../adapters/fluent-bit/src/filter.rs"]
mod filter;

/// In the place of the module's memory: everything but what a test takes out.
mod memory {
    use std::cell::Cell;

    thread_local! {
        /// The first address beyond the memory.
        pub static END: Cell<usize> = const { Cell::new(usize::MAX) };
    }

    pub fn holds(start: *const u8, length: usize) -> bool {
        !start.is_null() && (start as usize).checked_add(length).is_some_and(|end| end <= END.get())
    }
}

use filter::{FILTER, Profile};
use heap::{HEAP, MARGIN};
use host_tests::allocator::{self, starve, watch};
use serde_json::Value;
use std::alloc::{GlobalAlloc, Layout};
use std::ptr::null_mut;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[global_allocator]
static ALLOCATOR: allocator::Watched = allocator::Watched;

const LOGIN: &[u8] =
    br#"{"event":"user.login","code":"T1000I","user":"alice","addr.remote":"203.0.113.9:51622"}"#;
const PROFILES: [Profile; 3] = [Profile::Plain, Profile::Original, Profile::Lean];

/// The module has one thread; tests have many.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    FILTER.release();
    guard
}

/// A block as a host holds it.
struct Lent(*mut u8, usize);

#[allow(unsafe_code)]
impl Lent {
    fn new(length: usize) -> Lent {
        let block = HEAP.lend(length);
        assert!(!block.is_null() && (block as usize).is_multiple_of(8));
        Lent(block, length)
    }

    fn of(bytes: &[u8]) -> Lent {
        let lent = Lent::new(bytes.len());
        // SAFETY: the block has room for that many bytes.
        unsafe { lent.0.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        lent
    }

    /// Writes all that belongs to the block, the margin too.
    fn fill(&self, byte: u8) {
        // SAFETY: the margin lies behind the bytes of the host.
        unsafe { self.0.write_bytes(byte, self.1 + MARGIN) };
    }

    fn holds_only(&self, byte: u8) -> bool {
        // SAFETY: as in `fill`, which came before.
        let bytes = unsafe { std::slice::from_raw_parts(self.0, self.1 + MARGIN) };
        bytes == vec![byte; bytes.len()]
    }

    /// What the filter makes of the block.
    fn map(&self, profile: Profile) -> Vec<u8> {
        // SAFETY: nobody else has the block.
        unsafe { FILTER.run(profile, self.0, self.1) }.to_vec()
    }
}

#[allow(unsafe_code)]
impl Drop for Lent {
    fn drop(&mut self) {
        // SAFETY: the block was lent and is given back once.
        unsafe { HEAP.take_back(self.0) };
    }
}

#[test]
fn blocks_for_the_host_do_not_touch_each_other() {
    let _alone = alone();
    // The first ones fill the arena to its end; the others come from the general allocator.
    let lengths = [0, 1, 7, 8, 9, 500, 7000, 8000, 200, 16 * 1024, 100_000, 3];
    for order in [1, 5, 7, 11] {
        let mut blocks: Vec<(Lent, u8)> =
            lengths.iter().zip(1..).map(|(length, byte)| (Lent::new(*length), byte)).collect();
        blocks.iter().for_each(|(block, byte)| block.fill(*byte));
        while !blocks.is_empty() {
            assert!(blocks.iter().all(|(block, byte)| block.holds_only(*byte)));
            blocks.swap_remove(order % blocks.len());
        }
    }
}

#[test]
fn the_arena_starts_over_when_all_is_given_back() {
    let _alone = alone();
    let first = Lent::new(10).0;
    for _ in 0..100 {
        let (tag, record) = (Lent::new(10), Lent::new(3000));
        assert_eq!(tag.0, first);
        record.fill(1);
    }
    assert!(HEAP.lend(usize::MAX).is_null() && HEAP.lend(usize::MAX - MARGIN - 7).is_null());
}

#[test]
#[allow(unsafe_code)]
fn null_may_be_given_back() {
    let _alone = alone();
    // SAFETY: null is fine.
    unsafe { HEAP.take_back(null_mut()) };
}

#[test]
#[allow(unsafe_code)]
fn the_engines_blocks_keep_their_bytes() {
    let _alone = alone();
    for align in [1, 8, 16, 64] {
        let layout = |size| Layout::from_size_align(size, align).unwrap();
        // SAFETY: no layout is of size 0; each block is used with the layout it was given out for.
        unsafe {
            let block = HEAP.alloc(layout(40));
            assert!(!block.is_null() && (block as usize).is_multiple_of(align));
            block.write_bytes(3, 40);
            let grown = HEAP.realloc(block, layout(40), 70_000);
            assert!(!grown.is_null() && (grown as usize).is_multiple_of(align));
            assert_eq!(std::slice::from_raw_parts(grown, 40), [3; 40]);
            grown.write_bytes(4, 70_000);
            HEAP.dealloc(grown, layout(70_000));
        }
    }
}

#[test]
fn a_record_becomes_the_document_of_the_library() {
    let _alone = alone();
    for profile in PROFILES {
        let document = Lent::of(LOGIN).map(profile);
        let value: Value = serde_json::from_slice(&document).expect("JSON");
        assert_eq!(value["user"]["name"], "alice");
        assert_eq!(value["event"]["original"].is_string(), matches!(profile, Profile::Original));
        for record in [&b""[..], b"{", b"[1]", b"\xFF", b"{}"] {
            serde_json::from_slice::<Value>(&Lent::of(record).map(profile)).expect("JSON");
        }
    }
    assert_eq!(Lent::of(LOGIN).map(Profile::Plain), document(LOGIN));
}

#[test]
#[allow(unsafe_code)]
fn a_record_that_is_not_there_is_reported() {
    let _alone = alone();
    let lost = |record: *mut u8, length| {
        // SAFETY: any pointer and any length is fine.
        let value: Value =
            serde_json::from_slice(unsafe { FILTER.run(Profile::Plain, record, length) }).unwrap();
        assert_eq!(value["error"]["type"], "out_of_memory");
        value["error"]["message"].as_str().unwrap_or_default().to_owned()
    };
    assert!(lost(null_mut(), 0).contains("a record of 0 bytes"));
    assert!(lost(null_mut(), 4_000_000_000).contains("a record of 4000000000 bytes"));
    let record = Lent::of(LOGIN);
    memory::END.set(record.0 as usize + LOGIN.len() - 1);
    assert!(lost(record.0, LOGIN.len()).contains(&format!("a record of {} bytes", LOGIN.len())));
    memory::END.set(record.0 as usize + LOGIN.len());
    assert_eq!(record.map(Profile::Plain), document(LOGIN));
    memory::END.set(usize::MAX);
}

fn document(event: &[u8]) -> Vec<u8> {
    host_tests::map(event, &Default::default()).expect("memory").expect("a document")
}

/// Runs the filter with memory for fewer and fewer requests than it needs; `check` sees each answer that
/// is not the document.
fn starve_everywhere(record: &[u8], check: impl Fn(&[u8])) {
    let expected = document(record);
    FILTER.release();
    let (_, used) = watch(|| Lent::of(record).map(Profile::Plain));
    let mut others = 0;
    for granted in 0..used.requests {
        FILTER.release();
        let record = Lent::of(record);
        // SAFETY: nobody else has the block.
        #[allow(unsafe_code)]
        let (answer, _) =
            starve(granted..u64::MAX, || unsafe { FILTER.run(Profile::Plain, record.0, record.1) });
        if answer != expected {
            check(answer);
            others += 1;
        }
        drop(record);
        assert_eq!(Lent::of(LOGIN).map(Profile::Plain), document(LOGIN), "the next record");
    }
    assert!(others > 3, "expected answers without memory, found {others} of {}", used.requests);
}

#[test]
fn a_record_comes_back_with_the_reason_when_memory_ends() {
    let _alone = alone();
    for (record, fields) in [(LOGIN, 6), (b"{}", 2), (br#"{"zz":{}}"#, 3)] {
        starve_everywhere(record, |answer| {
            let value: Value = serde_json::from_slice(answer).expect("JSON");
            assert_eq!(value["error.type"], "out_of_memory");
            assert_eq!(value.as_object().map(|object| object.len()), Some(fields), "{value}");
        });
    }
}

/// Not a block that was lent: a host that writes records where it likes.
#[test]
#[allow(unsafe_code)]
fn a_foreign_record_comes_back_only_if_a_nul_ends_it() {
    let _alone = alone();
    for (behind, returned) in [(b'\0', true), (b'x', false)] {
        let mut memory = [LOGIN, &[behind]].concat();
        FILTER.release();
        // SAFETY: the record lies in `memory`, which nothing else touches.
        let run = || unsafe { FILTER.run(Profile::Plain, memory.as_mut_ptr(), LOGIN.len()) };
        let (answer, _) = starve(0..u64::MAX, run);
        assert_eq!(answer == LOGIN, returned, "{}", answer.escape_ascii());
        assert!(returned || String::from_utf8_lossy(answer).contains("expected a record of"));
    }
    // At the end of the memory there is no byte behind it to look at.
    let mut memory = LOGIN.to_vec();
    memory::END.set(memory.as_ptr() as usize + memory.len());
    FILTER.release();
    // SAFETY: as above.
    let run = || unsafe { FILTER.run(Profile::Plain, memory.as_mut_ptr(), LOGIN.len()) };
    let (answer, _) = starve(0..u64::MAX, run);
    assert!(String::from_utf8_lossy(answer).contains("expected a record of"));
    memory::END.set(usize::MAX);
}
