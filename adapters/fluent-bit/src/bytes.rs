//! The memory functions that compiled code calls: `memcpy` and its family, for interpreters.
//!
//! WebAssembly without bulk memory has no instruction for them, and the ones that come with the
//! compiler go byte by byte below 16 bytes, which is the size of most pieces of a log event. These
//! go by 8 bytes at any address (WebAssembly allows that), and cover the odd end by an 8-byte access
//! that overlaps the one before it instead of a loop.
//!
//! `build.rs` compiles this file into an object of its own: inside the crate the functions would
//! have to be exported to be found by the linker.

type Word = u64;

const WORD: usize = size_of::<Word>();

/// Copies `length` bytes; the regions do not overlap.
///
/// # Safety
///
/// `from` must be readable and `to` writable for `length` bytes.
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: every access lies within `length` bytes, counted from the start or from the end.
    unsafe {
        if length <= 2 * WORD {
            copy_short(to, from, length);
        } else if length <= 4 * WORD {
            copy_words::<2>(to, from);
            copy_words::<2>(to.add(length - 2 * WORD), from.add(length - 2 * WORD));
        } else {
            let last = length - 4 * WORD;
            let mut at = 0;
            while at < last {
                copy_words::<4>(to.add(at), from.add(at));
                at += 4 * WORD;
            }
            copy_words::<4>(to.add(last), from.add(last));
        }
    }
    to
}

/// Copies `length` bytes; the regions may overlap.
///
/// # Safety
///
/// `from` must be readable and `to` writable for `length` bytes.
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise; the direction is the one that reads each byte before it is overwritten.
    unsafe {
        if (to as usize).wrapping_sub(from as usize) >= length {
            copy_up(to, from, length);
        } else {
            copy_down(to, from, length);
        }
    }
    to
}

/// Writes the low byte of `value` to `length` bytes.
///
/// # Safety
///
/// `to` must be writable for `length` bytes.
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn memset(to: *mut u8, value: i32, length: usize) -> *mut u8 {
    let word = Word::from(value as u8).wrapping_mul(0x0101_0101_0101_0101);
    // SAFETY: every access lies within `length` bytes: `at + WORD <= length`, for four words at once
    // `at + 4 * WORD <= length`, or counted from the end.
    unsafe {
        if length < WORD {
            let mut at = 0;
            while at < length {
                to.add(at).write(value as u8);
                at += 1;
            }
            return to;
        }
        let last = length - WORD;
        let mut at = 0;
        while at + 3 * WORD < last {
            store(to.add(at), word);
            store(to.add(at + WORD), word);
            store(to.add(at + 2 * WORD), word);
            store(to.add(at + 3 * WORD), word);
            at += 4 * WORD;
        }
        while at < last {
            store(to.add(at), word);
            at += WORD;
        }
        store(to.add(last), word);
    }
    to
}

/// Compares two regions as unsigned bytes: negative, 0 or positive.
///
/// # Safety
///
/// Both must be readable for `length` bytes.
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn memcmp(left: *const u8, right: *const u8, length: usize) -> i32 {
    // SAFETY: every access lies within `length` bytes: `at + WORD <= length` or counted from the end.
    unsafe {
        if length < WORD {
            return first_difference(load_short(left, length), load_short(right, length));
        }
        let last = length - WORD;
        let mut at = 0;
        while at < last {
            let (a, b) = (load(left.add(at)), load(right.add(at)));
            if a != b {
                return first_difference(a, b);
            }
            at += WORD;
        }
        first_difference(load(left.add(last)), load(right.add(last)))
    }
}

/// Tells whether two regions differ: 0 when they do not.
///
/// # Safety
///
/// Both must be readable for `length` bytes.
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn bcmp(left: *const u8, right: *const u8, length: usize) -> i32 {
    // SAFETY: every access lies within `length` bytes: `at + WORD <= length` or counted from the end.
    unsafe {
        if length < WORD {
            return i32::from(load_short(left, length) != load_short(right, length));
        }
        let last = length - WORD;
        let mut at = 0;
        while at < last {
            if load(left.add(at)) != load(right.add(at)) {
                return 1;
            }
            at += WORD;
        }
        i32::from(load(left.add(last)) != load(right.add(last)))
    }
}

/// Copies upwards; right for regions that overlap when `to` lies below `from`: what the last two
/// stores write is read before the first.
#[inline(always)]
unsafe fn copy_up(to: *mut u8, from: *const u8, length: usize) {
    // SAFETY: every access lies within `length` bytes: below `last + 2 * WORD`, which is `length`.
    unsafe {
        if length <= 2 * WORD {
            return copy_short(to, from, length);
        }
        let last = length - 2 * WORD;
        let (tail, end) = (load(from.add(last)), load(from.add(last + WORD)));
        copy_two(to, from);
        if last > 2 * WORD {
            let (mut to, mut from) = (to.add(2 * WORD), from.add(2 * WORD));
            let mut left = last - 2 * WORD;
            while left > 2 * WORD {
                copy_two(to, from);
                copy_two(to.add(2 * WORD), from.add(2 * WORD));
                (to, from) = (to.add(4 * WORD), from.add(4 * WORD));
                left = left.saturating_sub(4 * WORD);
            }
            if left != 0 {
                copy_two(to, from);
            }
        }
        store(to.add(last), tail);
        store(to.add(last + WORD), end);
    }
}

/// Copies word after word: one that is stored at once needs no place to wait.
#[inline(always)]
unsafe fn copy_words<const COUNT: usize>(to: *mut u8, from: *const u8) {
    let mut word = 0;
    while word < COUNT {
        // SAFETY: the caller's promise that there are `COUNT` words at both places.
        unsafe { store(to.add(word * WORD), load(from.add(word * WORD))) };
        word += 1;
    }
}

#[inline(always)]
unsafe fn copy_two(to: *mut u8, from: *const u8) {
    // SAFETY: the caller's promise that there are two words at both places.
    unsafe {
        let (a, b) = (load(from), load(from.add(WORD)));
        store(to, a);
        store(to.add(WORD), b);
    }
}

/// Copies downwards, for a `to` that lies above `from` in an overlapping region.
#[inline(always)]
unsafe fn copy_down(to: *mut u8, from: *const u8, length: usize) {
    // SAFETY: every access lies within `length` bytes: `left` never passes `length` nor goes below 0.
    unsafe {
        if length <= 2 * WORD {
            return copy_short(to, from, length);
        }
        let (head, second) = (load(from), load(from.add(WORD)));
        let mut left = length;
        while left >= 2 * WORD {
            left -= 2 * WORD;
            let (a, b) = (load(from.add(left)), load(from.add(left + WORD)));
            store(to.add(left), a);
            store(to.add(left + WORD), b);
        }
        store(to, head);
        store(to.add(WORD), second);
    }
}

/// Copies at most two words; everything is read before anything is written.
#[inline(always)]
unsafe fn copy_short(to: *mut u8, from: *const u8, length: usize) {
    // SAFETY: each branch touches only bytes below `length`.
    unsafe {
        if length >= WORD {
            let (a, b) = (load(from), load(from.add(length - WORD)));
            store(to, a);
            store(to.add(length - WORD), b);
        } else if length >= 4 {
            let a = from.cast::<u32>().read_unaligned();
            let b = from.add(length - 4).cast::<u32>().read_unaligned();
            to.cast::<u32>().write_unaligned(a);
            to.add(length - 4).cast::<u32>().write_unaligned(b);
        } else if length >= 2 {
            let a = from.cast::<u16>().read_unaligned();
            let b = from.add(length - 2).cast::<u16>().read_unaligned();
            to.cast::<u16>().write_unaligned(a);
            to.add(length - 2).cast::<u16>().write_unaligned(b);
        } else if length != 0 {
            *to = *from;
        }
    }
}

/// Less than a word of bytes as one word; the order of their first difference is kept.
#[inline(always)]
unsafe fn load_short(from: *const u8, length: usize) -> Word {
    // SAFETY: each branch touches only bytes below `length`.
    unsafe {
        if length >= 4 {
            let half = |at: usize| Word::from(u32::from_le(from.add(at).cast::<u32>().read_unaligned()));
            half(0) | half(length - 4) << 32
        } else if length >= 2 {
            let half = |at: usize| Word::from(u16::from_le(from.add(at).cast::<u16>().read_unaligned()));
            half(0) | half(length - 2) << 16
        } else if length != 0 {
            Word::from(*from)
        } else {
            0
        }
    }
}

/// The first byte in which two words differ, as [`memcmp`] answers.
#[inline(always)]
fn first_difference(left: Word, right: Word) -> i32 {
    if left == right {
        return 0;
    }
    let shift = (left ^ right).trailing_zeros() & !7;
    let byte = |word: Word| i32::from((word >> shift) as u8);
    byte(left) - byte(right)
}

#[inline(always)]
unsafe fn load(from: *const u8) -> Word {
    // SAFETY: the caller's promise that a word can be read there.
    Word::from_le(unsafe { from.cast::<Word>().read_unaligned() })
}

#[inline(always)]
unsafe fn store(to: *mut u8, word: Word) {
    // SAFETY: the caller's promise that a word can be written there.
    unsafe { to.cast::<Word>().write_unaligned(word.to_le()) }
}
