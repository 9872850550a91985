//! A container whose only blemish are empty values: what stands between them is copied as it stands.
//!
//! A text that is copied is a run: it ends in front of a value that is left out, at the end of the last one
//! that stays, and the next one begins behind the value that is left out.

use super::scan::Scanner;
use super::{Value, flag, kind};
use crate::buffer::Buffer;

/// The runs of a container.
struct Runs<'a> {
    text: &'a [u8],
    /// Where the run begins.
    start: usize,
    /// Where it would end: behind the last bracket or value that stays.
    end: usize,
    /// For each open container, the innermost lowest, whether it is an object and whether anything in it stays.
    objects: u32,
    filled: u32,
}

impl Runs<'_> {
    fn open(&mut self, object: bool, behind: usize) {
        self.objects = self.objects << 1 | u32::from(object);
        self.filled <<= 1;
        self.end = behind;
    }

    fn keep(&mut self, end: usize) {
        self.filled |= 1;
        self.end = end;
    }

    fn leave_out(&mut self, end: usize, out: &mut Buffer) {
        out.put(self.text.get(self.start..self.end).unwrap_or(&[]));
        (self.start, self.end) = (end, end);
    }
}

/// Appends a container that was found to be [`flag::SPARSE`] and nothing worse, without its empty values.
/// There is something else in it.
pub(crate) fn write(text: &[u8], container: &Value, out: &mut Buffer) {
    let mut scanner = Scanner::again(text, container.start as usize + 1);
    let start = container.start as usize;
    let mut runs = Runs { text, start, end: start, objects: 0, filled: 0 };
    runs.open(container.kind == kind::OBJECT, scanner.at);
    while scanner.at < container.end as usize {
        match scanner.byte() {
            b',' => {
                scanner.at += 1;
                if runs.filled & 1 == 0 {
                    runs.start = scanner.at;
                }
            }
            b'}' | b']' => {
                scanner.at += 1;
                (runs.objects, runs.filled) = (runs.objects >> 1, runs.filled >> 1);
                runs.end = scanner.at;
            }
            _ => {
                let _ = write_value(&mut scanner, &mut runs, out);
            }
        }
    }
    out.put(text.get(runs.start..container.end as usize).unwrap_or(&[]));
}

/// Goes behind a value, with its key if it has one, or into it; `None` does not happen in a text that has
/// been found good.
fn write_value(scanner: &mut Scanner<'_>, runs: &mut Runs<'_>, out: &mut Buffer) -> Option<()> {
    let at = scanner.at;
    if runs.objects & 1 != 0 {
        scanner.key().ok()?;
    }
    let value = scanner.value().ok()?;
    scanner.at = scanner.at.max(at + 1);
    let container = value.kind & (kind::OBJECT | kind::LIST) != 0;
    if value.is(flag::EMPTY) {
        runs.leave_out(scanner.at, out);
    } else if container && value.is(flag::SPARSE) {
        runs.keep(at);
        scanner.at = value.start as usize + 1;
        runs.open(value.kind == kind::OBJECT, scanner.at);
    } else {
        runs.keep(scanner.at);
    }
    Some(())
}
