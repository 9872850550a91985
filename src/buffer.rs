//! Growing without panics: a host that gives no more memory is noticed once, at the end.

use alloc::vec::Vec;

/// Bytes that the engine writes. When memory runs out the rest of the writing is skipped and
/// [`Buffer::is_full`] tells so.
///
/// All the room is there as zeros from the start, so that writing is one look at the bounds and a copy.
#[derive(Debug, Default)]
pub(crate) struct Buffer {
    room: Vec<u8>,
    end: usize,
    full: bool,
}

/// Bytes that are copied at once.
const STRIDE: usize = 32;

/// The least that a buffer grows to.
const LEAST: usize = 256;

impl Buffer {
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// Notes that memory ran out elsewhere.
    #[cold]
    pub(crate) fn fail(&mut self) {
        self.full = true;
    }

    /// Notes that memory ran out for a text that this one was made from.
    pub(crate) fn fail_with(&mut self, other: &Buffer) {
        self.full |= other.full;
    }

    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.end
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.room.get(..self.end).unwrap_or(&[])
    }

    #[inline(always)]
    pub(crate) fn slice(&self, start: usize, end: usize) -> &[u8] {
        self.room.get(start..end).unwrap_or(&[])
    }

    /// Makes room for `more` bytes at once.
    pub(crate) fn reserve(&mut self, more: usize) -> bool {
        self.room.len() - self.end >= more || self.grow(more)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) -> bool {
        let want = (self.end + more).max(self.room.len() * 2).max(LEAST);
        self.full |= self.room.try_reserve_exact(want - self.room.len()).is_err();
        if !self.full {
            self.room.resize(want, 0);
        }
        !self.full
    }

    #[inline(never)]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        if !self.has_put(bytes) {
            self.put_grown(bytes);
        }
    }

    /// Appends if there is room; tells whether there was.
    #[inline(always)]
    fn has_put(&mut self, bytes: &[u8]) -> bool {
        let end = self.end.wrapping_add(bytes.len());
        let Some(place) = self.room.get_mut(self.end..end) else { return false };
        copy(place, bytes);
        self.end = end;
        true
    }

    #[cold]
    #[inline(never)]
    fn put_grown(&mut self, bytes: &[u8]) {
        if self.grow(bytes.len())
            && let Some(place) = self.room.get_mut(self.end..self.end + bytes.len())
        {
            place.copy_from_slice(bytes);
            self.end += bytes.len();
        }
    }

    /// All the room, to be written by hand from [`len`](Buffer::len) on; [`set_len`](Buffer::set_len) tells
    /// up to where it was.
    #[inline(always)]
    pub(crate) fn room(&mut self) -> &mut [u8] {
        &mut self.room
    }

    /// Takes what was written to the room; [`NO_ROOM`] when there was not enough of it.
    #[inline(always)]
    pub(crate) fn set_len(&mut self, end: usize) {
        if end <= self.room.len() {
            self.end = end;
        } else {
            self.fail();
        }
    }

    #[inline(never)]
    pub(crate) fn push(&mut self, byte: u8) {
        match self.room.get_mut(self.end) {
            Some(place) => {
                *place = byte;
                self.end += 1;
            }
            None => self.put_grown(&[byte]),
        }
    }

    /// Replaces the byte at `at`.
    #[inline(always)]
    pub(crate) fn set(&mut self, at: usize, byte: u8) {
        if let Some(place) = self.room.get_mut(at) {
            *place = byte;
        }
    }

    /// Copies a part of the buffer to its end.
    pub(crate) fn repeat(&mut self, start: usize, end: usize) {
        if start <= end && end <= self.end && self.reserve(end - start) {
            self.room.copy_within(start..end, self.end);
            self.end += end - start;
        }
    }

    /// Puts the text from `end` on in the place of the one from `start` to `end`.
    pub(crate) fn replace_from(&mut self, start: usize, end: usize) {
        if start <= end && end <= self.end {
            self.room.copy_within(end..self.end, start);
            self.end -= end - start;
        }
    }

    #[inline(always)]
    pub(crate) fn truncate(&mut self, length: usize) {
        self.end = self.end.min(length);
    }

    /// Forgets the text and keeps the room, but not more than `most` bytes of it.
    #[inline(always)]
    pub(crate) fn clear(&mut self, most: usize) {
        self.end = 0;
        self.full = false;
        if self.room.len() > most {
            self.shrink(most);
        }
    }

    #[cold]
    fn shrink(&mut self, most: usize) {
        self.room.truncate(most);
        self.room.shrink_to_fit();
    }
}

/// No place in any buffer.
const NO_ROOM: usize = usize::MAX;

/// Copies `length` bytes of a text from `start` on to `end` of a room; gives where they end there, or
/// [`NO_ROOM`]. What stands behind a piece of at most `SHORT` bytes is copied, too, if there are as many, and
/// written over later: that takes few decisions.
#[inline(always)]
pub(crate) fn put_part<const SHORT: usize>(
    room: &mut [u8],
    end: usize,
    text: &[u8],
    start: usize,
    length: usize,
) -> usize {
    if length <= SHORT
        && let Some(part) = text.get(start..start.wrapping_add(SHORT)).and_then(|part| part.first_chunk())
        && let Some(place) = room.get_mut(end..end.wrapping_add(SHORT))
        && let Some(place) = place.first_chunk_mut()
    {
        copy_short::<SHORT>(place, part, length);
        return end + length;
    }
    put_whole(room, end, text, start, length)
}

#[inline(never)]
fn put_whole(room: &mut [u8], end: usize, text: &[u8], start: usize, length: usize) -> usize {
    let behind = end.wrapping_add(length);
    match (room.get_mut(end..behind), text.get(start..start.wrapping_add(length))) {
        (Some(place), Some(text)) => {
            copy(place, text);
            behind
        }
        _ => NO_ROOM,
    }
}

/// Copies a text into a place of its length. Most texts are short, and the library's `memcpy` for
/// WebAssembly copies four bytes at a time: here it is words that may overlap.
#[inline(always)]
fn copy(to: &mut [u8], from: &[u8]) {
    match from.len() {
        0..4 => copy_few(to, from),
        4..8 => copy_ends::<4>(to, from),
        8..=16 => copy_ends::<8>(to, from),
        17..=STRIDE => copy_ends::<16>(to, from),
        _ => copy_long(to, from),
    }
}

#[inline(always)]
fn copy_few(to: &mut [u8], from: &[u8]) {
    if let ([place, rest @ ..], [byte, from @ ..]) = (to, from) {
        *place = *byte;
        if let ([.., last], [.., byte]) = (&mut *rest, from) {
            *last = *byte;
            if let ([place, _], [byte, _]) = (rest, from) {
                *place = *byte;
            }
        }
    }
}

/// The first and the last bytes of a text that is not longer than both together.
#[inline(always)]
fn copy_ends<const LENGTH: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(place), Some(part)) = (to.first_chunk_mut::<LENGTH>(), from.first_chunk()) {
        copy_words(place, part);
    }
    if let (Some(place), Some(part)) = (to.last_chunk_mut::<LENGTH>(), from.last_chunk()) {
        copy_words(place, part);
    }
}

/// A long text: the first bytes, then strides, then the last bytes over a part of the one before.
#[inline(always)]
fn copy_long(to: &mut [u8], from: &[u8]) {
    if from.len() > 2 * STRIDE {
        for (place, part) in to.as_chunks_mut().0.iter_mut().zip(from.as_chunks().0) {
            copy_short::<STRIDE>(place, part, STRIDE);
        }
    } else if let (Some(place), Some(part)) = (to.first_chunk_mut(), from.first_chunk()) {
        copy_short::<STRIDE>(place, part, STRIDE);
    }
    if let (Some(place), Some(part)) = (to.last_chunk_mut(), from.last_chunk()) {
        copy_short::<STRIDE>(place, part, STRIDE);
    }
}

/// At least so many bytes of a short piece.
#[inline(always)]
fn copy_short<const SHORT: usize>(to: &mut [u8; SHORT], from: &[u8; SHORT], length: usize) {
    let (places, parts) = (to.as_chunks_mut::<16>().0, from.as_chunks().0);
    copy_words(&mut places[0], &parts[0]);
    if length > 16 {
        copy_words(&mut places[1], &parts[1]);
    }
    if SHORT == 64 && length > 32 {
        copy_words(&mut places[2], &parts[2]);
        copy_words(&mut places[3], &parts[3]);
    }
}

/// Word by word, which the compiler makes a call of for arrays.
#[inline(always)]
fn copy_words<const LENGTH: usize>(to: &mut [u8; LENGTH], from: &[u8; LENGTH]) {
    let (words, rest) = to.as_chunks_mut::<8>();
    let (parts, end) = from.as_chunks::<8>();
    for (word, part) in words.iter_mut().zip(parts) {
        *word = u64::from_le_bytes(*part).to_le_bytes();
    }
    rest.copy_from_slice(end);
}

/// A list of equal items, or `None` when there is no memory for it.
pub(crate) fn filled<T: Clone>(item: T, count: usize) -> Option<Vec<T>> {
    let mut list = Vec::new();
    list.try_reserve_exact(count).ok()?;
    list.resize(count, item);
    Some(list)
}

/// The items of a list in the order of their numbers, or `None` when there is no memory for it.
pub(crate) fn ordered<T: Copy>(list: &[T], order: &[u32]) -> Option<Vec<T>> {
    let mut ordered = Vec::new();
    ordered.try_reserve_exact(order.len()).ok()?;
    for item in order.iter().filter_map(|number| list.get(*number as usize)) {
        ordered.push(*item);
    }
    Some(ordered)
}

/// Appends to a list, or tells that there is no memory for it.
#[inline(always)]
pub(crate) fn push<T>(list: &mut Vec<T>, item: T) -> bool {
    if list.len() == list.capacity() && list.try_reserve(1).is_err() {
        return false;
    }
    list.push(item);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_any_length_are_copied() {
        let text: Vec<u8> = (1..=200).collect();
        for length in 0..=text.len() {
            let mut buffer = Buffer::default();
            buffer.put(b"#");
            buffer.put(&text[..length]);
            buffer.put(b"#");
            assert_eq!(buffer.bytes(), [b"#", &text[..length], b"#"].concat(), "{length}");
            for start in [0, 1, 7] {
                let part = text.get(start..start + length).unwrap_or(&[]);
                buffer.truncate(1);
                let end = put_part::<32>(buffer.room(), 1, &text, start, part.len());
                buffer.set_len(end);
                buffer.put(b"#");
                assert_eq!(buffer.bytes(), [b"#", part, b"#"].concat(), "{length} from {start}");
                buffer.reserve(part.len() + 64);
                let end = put_part::<64>(buffer.room(), 1, &text, start, part.len());
                assert_eq!(buffer.slice(1, end), part, "{length} from {start}");
            }
        }
    }
}
