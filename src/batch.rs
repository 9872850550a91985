//! Newline-delimited events: many lines in one call, or a stream cut at any byte.

use crate::json::word;
use crate::{Error, ErrorKind, Mapper, Verdict};
use alloc::vec::Vec;

/// What became of the lines of a batch. Blank lines do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lines that became a document, mapped now or before.
    pub mapped: u64,
    /// Lines whose event type is on the drop list.
    pub dropped: u64,
    /// Lines that were no JSON object; each became a document with `event.kind: pipeline_error`.
    pub failed: u64,
}

impl Counts {
    /// Lines seen.
    pub fn lines(&self) -> u64 {
        self.mapped + self.dropped + self.failed
    }
}

impl core::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.mapped += other.mapped;
        self.dropped += other.dropped;
        self.failed += other.failed;
    }
}

impl Mapper {
    /// Maps every line of `ndjson` and appends one line per document to `out`. The last line need not
    /// end in a newline. `failure` hears of each failed line: its number, counted from 1, and why.
    ///
    /// Stops early only when the host gives no more memory; `out` then holds whole lines.
    pub fn transform_batch(
        &mut self,
        ndjson: &[u8],
        out: &mut Vec<u8>,
        mut failure: impl FnMut(u64, Error),
    ) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        let (mut number, mut start) = (0, 0);
        while start <= ndjson.len() {
            let end = word::end_of_line(ndjson, start);
            let line = ndjson.get(start..end).unwrap_or(&[]);
            number += 1;
            start = end + 1;
            self.transform_line(line, out, &mut counts, |error| failure(number, error))?;
        }
        Ok(counts)
    }

    fn transform_line(
        &mut self,
        line: &[u8],
        out: &mut Vec<u8>,
        counts: &mut Counts,
        failure: impl FnOnce(Error),
    ) -> Result<(), Error> {
        if line.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        let (verdict, document) = self.document(line, b"\n");
        match verdict {
            Ok(Verdict::Dropped) => {
                counts.dropped += 1;
                return Ok(());
            }
            Ok(Verdict::Mapped | Verdict::Unchanged) => counts.mapped += 1,
            Err(error) if error.kind() == ErrorKind::OutOfMemory => return Err(error),
            Err(error) => {
                counts.failed += 1;
                failure(error);
            }
        }
        out.try_reserve(document.len()).map_err(|_| Error::out_of_memory())?;
        out.extend_from_slice(document);
        self.forget_document();
        Ok(())
    }
}

/// A stream of lines that arrives in pieces cut anywhere, even inside a character.
///
/// The output is the same however the input is cut.
#[derive(Debug, Default)]
pub struct Ndjson {
    partial: Vec<u8>,
    lines: u64,
}

impl Ndjson {
    /// A stream that has seen nothing.
    pub fn new() -> Ndjson {
        Ndjson::default()
    }

    /// Maps the lines that `piece` completes and keeps the rest for the next call.
    /// `failure` hears of each failed line: its number in the stream, counted from 1, and why.
    pub fn push(
        &mut self,
        mapper: &mut Mapper,
        piece: &[u8],
        out: &mut Vec<u8>,
        mut failure: impl FnMut(u64, Error),
    ) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        let mut rest = piece;
        loop {
            let (line, after) = rest.split_at(word::end_of_line(rest, 0));
            if after.is_empty() {
                break;
            }
            rest = after.get(1..).unwrap_or(&[]);
            self.lines += 1;
            let number = self.lines;
            if self.partial.is_empty() {
                mapper.transform_line(line, out, &mut counts, |error| failure(number, error))?;
            } else {
                self.keep(line)?;
                mapper.transform_line(&self.partial, out, &mut counts, |error| failure(number, error))?;
                self.partial.clear();
            }
        }
        self.keep(rest)?;
        Ok(counts)
    }

    /// Maps what is left when the stream ends without a newline.
    pub fn finish(
        &mut self,
        mapper: &mut Mapper,
        out: &mut Vec<u8>,
        mut failure: impl FnMut(u64, Error),
    ) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        let number = self.lines + 1;
        mapper.transform_line(&self.partial, out, &mut counts, |error| failure(number, error))?;
        self.partial.clear();
        Ok(counts)
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.partial.try_reserve(bytes.len()).map_err(|_| Error::out_of_memory())?;
        self.partial.extend_from_slice(bytes);
        Ok(())
    }
}
