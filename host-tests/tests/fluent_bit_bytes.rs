//! The memory functions of the module for Fluent Bit against the standard library: every length
//! around the limits of their branches, every alignment, every overlap. Miri runs this too
//! (`cargo xtask miri`).

#[allow(dead_code, missing_docs, unsafe_code, reason = "functions with raw pointers, as C calls them")]
#[path = "../../adapters/fluent-bit/src/bytes.rs"]
mod bytes;

use bytes::{bcmp, memcmp, memcpy, memmove, memset};

/// Far enough for every loop to turn; Miri is slow.
const LONGEST: usize = if cfg!(miri) { 52 } else { 150 };
const ROOM: usize = 3 * LONGEST;

/// Bytes that all differ from their neighbours, also at a distance of 8 and 16.
fn pattern() -> Vec<u8> {
    (0..ROOM).map(|at| (at * 37 + at / 7) as u8).collect()
}

#[test]
#[allow(unsafe_code)]
fn memcpy_copies_what_it_should_and_nothing_else() {
    let from = pattern();
    for length in 0..LONGEST {
        for shift in 0..9 {
            let mut to = vec![0xAA; ROOM];
            let mut expected = to.clone();
            expected[9..9 + length].copy_from_slice(&from[shift..shift + length]);
            // SAFETY: both regions lie inside their vectors.
            unsafe { memcpy(to.as_mut_ptr().add(9), from.as_ptr().add(shift), length) };
            assert_eq!(to, expected, "length {length}, shift {shift}");
        }
    }
}

#[test]
#[allow(unsafe_code)]
fn memmove_reads_before_it_overwrites() {
    let before = pattern();
    for length in 0..LONGEST {
        for to in (LONGEST - 40)..(LONGEST + 40) {
            let (mut text, mut expected) = (before.clone(), before.clone());
            expected.copy_within(LONGEST..LONGEST + length, to);
            // SAFETY: both regions lie inside the vector.
            unsafe { memmove(text.as_mut_ptr().add(to), text.as_ptr().add(LONGEST), length) };
            assert_eq!(text, expected, "length {length}, from {LONGEST} to {to}");
        }
    }
}

#[test]
#[allow(unsafe_code)]
fn memset_fills_what_it_should_and_nothing_else() {
    let before = pattern();
    for length in 0..LONGEST {
        let (mut to, mut expected) = (before.clone(), before.clone());
        expected[5..5 + length].fill(0xC3);
        // SAFETY: the region lies inside the vector. Only the low byte of the value counts.
        unsafe { memset(to.as_mut_ptr().add(5), 0x7FC3, length) };
        assert_eq!(to, expected, "length {length}");
    }
}

#[test]
#[allow(unsafe_code)]
fn comparisons_find_the_first_difference() {
    let left = pattern();
    for length in 0..LONGEST {
        for at in 0..=length {
            for change in [1u8, 0x80, 0xFF] {
                let mut right = left.clone();
                if at < length {
                    right[at] = right[at].wrapping_add(change);
                    // A difference further on must not count, nor one behind the end.
                    right[length - 1] ^= u8::from(at + 1 < length);
                }
                right[length] ^= 1;
                let expected = left[..length].cmp(&right[..length]) as i32;
                // SAFETY: both regions lie inside their vectors.
                let (order, differs) = unsafe {
                    (
                        memcmp(left.as_ptr(), right.as_ptr(), length),
                        bcmp(left.as_ptr(), right.as_ptr(), length),
                    )
                };
                assert_eq!(order.signum(), expected, "length {length}, difference at {at}");
                assert_eq!(differs != 0, expected != 0, "length {length}, difference at {at}");
            }
        }
    }
}
