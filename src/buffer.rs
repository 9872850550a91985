//! Growing without panics: a host that gives no more memory is noticed once, at the end.

use alloc::vec::Vec;

/// Bytes that the engine writes. When memory runs out the rest of the writing is skipped and
/// [`Buffer::is_full`] tells so.
#[derive(Debug, Default)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    full: bool,
}

impl Buffer {
    /// Goes on writing at the end of `bytes`.
    pub(crate) fn over(bytes: Vec<u8>) -> Buffer {
        Buffer { bytes, full: false }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// Notes that memory ran out elsewhere.
    #[cold]
    pub(crate) fn fail(&mut self) {
        self.full = true;
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn slice(&self, start: usize, end: usize) -> &[u8] {
        self.bytes.get(start..end).unwrap_or(&[])
    }

    /// Makes room for `more` bytes at once.
    #[inline(always)]
    pub(crate) fn reserve(&mut self, more: usize) -> bool {
        self.bytes.capacity() - self.bytes.len() >= more || self.grow(more)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) -> bool {
        let grown = !self.full && self.bytes.try_reserve(more).is_ok();
        self.full = !grown;
        grown
    }

    #[inline(always)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        // The room is looked at once: what follows on this path needs no second look.
        if self.bytes.capacity() - self.bytes.len() < bytes.len() {
            return self.put_grown(bytes);
        }
        self.bytes.extend_from_slice(bytes);
    }

    #[cold]
    #[inline(never)]
    fn put_grown(&mut self, bytes: &[u8]) {
        if self.grow(bytes.len()) {
            self.bytes.extend_from_slice(bytes);
        }
    }

    #[inline(always)]
    pub(crate) fn push(&mut self, byte: u8) {
        if self.bytes.capacity() == self.bytes.len() {
            return self.put_grown(&[byte]);
        }
        self.bytes.push(byte);
    }

    /// Replaces the byte at `at`.
    #[inline(always)]
    pub(crate) fn set(&mut self, at: usize, byte: u8) {
        if let Some(place) = self.bytes.get_mut(at) {
            *place = byte;
        }
    }

    /// Copies a part of the buffer to its end.
    pub(crate) fn repeat(&mut self, start: usize, end: usize) {
        if start <= end && end <= self.bytes.len() && self.reserve(end - start) {
            self.bytes.extend_from_within(start..end);
        }
    }

    /// Puts the text from `end` on in the place of the one from `start` to `end`.
    pub(crate) fn replace_from(&mut self, start: usize, end: usize) {
        if start <= end && end <= self.bytes.len() {
            self.bytes.drain(start..end);
        }
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Forgets the text and keeps the room, but not more than `most` bytes of it.
    pub(crate) fn clear(&mut self, most: usize) {
        self.bytes.clear();
        self.full = false;
        if self.bytes.capacity() > most {
            self.bytes.shrink_to(most);
        }
    }
}

/// Appends to a list, or tells that there is no memory for it.
#[inline(always)]
pub(crate) fn push<T>(list: &mut Vec<T>, item: T) -> bool {
    if list.len() == list.capacity() {
        return push_grown(list, item);
    }
    list.push(item);
    true
}

#[cold]
#[inline(never)]
fn push_grown<T>(list: &mut Vec<T>, item: T) -> bool {
    if list.try_reserve(1).is_err() {
        return false;
    }
    list.push(item);
    true
}
