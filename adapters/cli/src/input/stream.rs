//! One input: reads it in pieces and cuts these at event ends.

use super::block::{Block, Events, Span};
use super::compression::decompress;
use super::format::{InputFormat, recognise};
use super::values::Values;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of a block of a file: input and output of a thread stay in its core's cache.
pub const BLOCK: usize = 256 * 1024;
/// Bytes asked from a live input at once: what a pipe holds.
const LIVE_BLOCK: usize = 64 * 1024;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One input.
pub struct Stream {
    name: Arc<str>,
    reader: Box<dyn Read + Send>,
    is_live: bool,
    layout: Layout,
    /// The cut piece of an event at the end of the last block.
    rest: Vec<u8>,
    /// Line at which `rest` starts, from 1.
    line: u64,
    ended: bool,
}

/// How the events are found; `searched` bytes of the text at hand are known to hold no line end.
enum Layout {
    Unknown { requested: InputFormat, searched: usize },
    Lines { searched: usize },
    Values(Values),
    Whole,
}

/// Name of an input in messages.
pub fn name(path: &Path) -> Arc<str> {
    if path == "-" { "standard input".into() } else { path.to_string_lossy().into() }
}

impl Stream {
    /// Opens a file, or standard input for `-`.
    pub fn open(path: &Path, format: InputFormat, bytes_read: &Arc<AtomicU64>) -> io::Result<Stream> {
        let (reader, is_live): (Box<dyn Read + Send>, bool) = if path == "-" {
            (Box::new(io::stdin()), stdin_is_live())
        } else {
            let file = File::open(path)?;
            let is_live = !file.metadata()?.is_file();
            (Box::new(file), is_live)
        };
        let reader = Counted { reader, bytes: Arc::clone(bytes_read) };
        let reader = if format == InputFormat::Event { Box::new(reader) } else { decompress(reader)? };
        Ok(Stream::new(name(path), reader, is_live, format))
    }

    fn new(name: Arc<str>, reader: Box<dyn Read + Send>, is_live: bool, format: InputFormat) -> Stream {
        let layout = Layout::Unknown { requested: format, searched: 0 };
        Stream { name, reader, is_live, layout, rest: Vec::new(), line: 1, ended: false }
    }

    /// Fills an empty block; false at the end of the input.
    pub fn next_block(&mut self, block: &mut Block) -> bool {
        block.name = Arc::clone(&self.name);
        block.text.append(&mut self.rest);
        while !self.ended {
            self.fill(block);
            if let Some(end) = self.cut(block) {
                self.rest.extend_from_slice(&block.text[end..]);
                block.text.truncate(end);
                return true;
            }
        }
        block.error.is_some()
    }

    /// Reads a block's worth from a file, or what is there from a live input.
    fn fill(&mut self, block: &mut Block) {
        let text = &mut block.text;
        let mut filled = text.len();
        // A long event is read in growing steps.
        let want = if self.is_live { LIVE_BLOCK } else { BLOCK.max(filled) };
        text.resize(filled + want, 0);
        while filled < text.len() {
            match self.reader.read(&mut text[filled..]) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    block.error = Some(error);
                    self.ended = true;
                    break;
                }
            }
            if self.is_live {
                break;
            }
        }
        text.truncate(filled);
    }

    /// Finds the events in the block's text and returns where the last one ends; `None` when there is
    /// none yet, or none any more.
    fn cut(&mut self, block: &mut Block) -> Option<usize> {
        if let Layout::Unknown { requested, searched } = &mut self.layout {
            self.layout = layout(*requested, &mut block.text, searched, self.ended)?;
        }
        match &mut self.layout {
            Layout::Unknown { .. } => None,
            Layout::Lines { searched } => {
                let end = lines_end(&block.text, *searched, self.ended);
                *searched = block.text.len() - end.unwrap_or(0);
                let end = end?;
                block.events = Events::Lines { first: self.line };
                self.line += memchr::memchr_iter(b'\n', &block.text[..end]).count() as u64;
                Some(end)
            }
            Layout::Values(values) => {
                let mut events = Vec::new();
                let end = values.scan(&block.text, self.ended, &mut events, &mut block.faults);
                let found = !events.is_empty() || !block.faults.is_empty();
                block.events = Events::Spans(events);
                if !found {
                    // Only white space and separators were done with.
                    block.text.drain(..end);
                }
                found.then_some(end)
            }
            Layout::Whole => {
                let end = block.text.len();
                block.events = Events::Spans(vec![Span { bytes: 0..end, line: 1 }]);
                self.ended.then_some(end)
            }
        }
    }
}

/// Settles how the events are found, and takes a byte order mark away.
fn layout(requested: InputFormat, text: &mut Vec<u8>, searched: &mut usize, ended: bool) -> Option<Layout> {
    if requested == InputFormat::Event {
        return Some(Layout::Whole);
    }
    if text.starts_with(BYTE_ORDER_MARK) {
        text.drain(..BYTE_ORDER_MARK.len());
        *searched = 0;
    } else if !ended && BYTE_ORDER_MARK.starts_with(text) {
        return None;
    }
    let format = match requested {
        InputFormat::Auto => recognise(text, searched, ended)?,
        settled => settled,
    };
    Some(match format {
        InputFormat::Json => Layout::Values(Values::new()),
        _ => Layout::Lines { searched: 0 },
    })
}

/// Where the last whole line ends; at the end of the input the last line needs no line end.
fn lines_end(text: &[u8], searched: usize, ended: bool) -> Option<usize> {
    if ended {
        return (!text.is_empty()).then_some(text.len());
    }
    memchr::memrchr(b'\n', &text[searched..]).map(|at| searched + at + 1)
}

/// Counts what is read.
struct Counted {
    reader: Box<dyn Read + Send>,
    bytes: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.bytes.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Whether standard input is no file, so that its bytes may come slowly.
#[cfg(unix)]
fn stdin_is_live() -> bool {
    use std::os::fd::AsFd;
    let file = io::stdin().as_fd().try_clone_to_owned().map(File::from);
    !file.and_then(|file| file.metadata()).is_ok_and(|metadata| metadata.is_file())
}

/// Whether standard input is no file; where that cannot be told, it is taken for live.
#[cfg(not(unix))]
fn stdin_is_live() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// Gives one piece per read, then perhaps an error.
    struct Pieces(VecDeque<&'static str>, bool);

    impl Read for Pieces {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some(piece) = self.0.pop_front() else {
                return if self.1 { Err(io::Error::other("Cut off")) } else { Ok(0) };
            };
            buffer[..piece.len()].copy_from_slice(piece.as_bytes());
            Ok(piece.len())
        }
    }

    /// The events of each block of a live input.
    fn blocks(pieces: &[&'static str], format: InputFormat, fails: bool) -> Vec<Vec<(String, u64)>> {
        let reader = Pieces(pieces.iter().copied().collect(), fails);
        let mut stream = Stream::new("test".into(), Box::new(reader), true, format);
        let mut blocks = Vec::new();
        loop {
            let mut block = Block::default();
            if !stream.next_block(&mut block) {
                return blocks;
            }
            blocks.push(
                block.events().map(|(text, line)| (String::from_utf8_lossy(text).into(), line)).collect(),
            );
        }
    }

    fn event(text: &str, line: u64) -> (String, u64) {
        (text.to_string(), line)
    }

    #[test]
    fn a_live_line_is_handed_out_when_it_is_whole() {
        let pieces = ["{\"a\":1}\n", "{\"b\"", ":2}\n\n{\"c\":3}\n{", "}"];
        let expected = [
            vec![event("{\"a\":1}", 1)],
            vec![event("{\"b\":2}", 2), event("{\"c\":3}", 4)],
            vec![event("{}", 5)],
        ];
        assert_eq!(blocks(&pieces, InputFormat::Auto, false), expected);
    }

    #[test]
    fn a_live_pretty_event_is_handed_out_at_its_brace() {
        let pieces = ["{\n", "  \"a\": 1\n", "}", "\n{}\n"];
        let expected = [vec![event("{\n  \"a\": 1\n}", 1)], vec![event("{}", 4)]];
        assert_eq!(blocks(&pieces, InputFormat::Auto, false), expected);
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_first_event() {
        for pieces in [&["\u{feff}{}\n"][..], &["\u{feff}", "{", "}\n"]] {
            assert_eq!(blocks(pieces, InputFormat::Auto, false), [vec![event("{}", 1)]]);
        }
        assert_eq!(blocks(&["\u{feff}{}\n"], InputFormat::Event, false), [vec![event("\u{feff}{}\n", 1)]]);
    }

    #[test]
    fn the_requested_format_is_taken() {
        let array = ["[{}", ",{}]\n"];
        assert_eq!(blocks(&array, InputFormat::Ndjson, false), [vec![event("[{},{}]", 1)]]);
        assert_eq!(blocks(&array, InputFormat::Event, false), [vec![event("[{},{}]\n", 1)]]);
        assert_eq!(blocks(&array, InputFormat::Json, false), [vec![event("{}", 1)], vec![event("{}", 1)]]);
        assert_eq!(blocks(&[], InputFormat::Event, false), [vec![event("", 1)]]);
        assert!(blocks(&[], InputFormat::Auto, false).is_empty());
    }

    #[test]
    fn what_was_read_before_an_error_is_handed_out() {
        for format in [InputFormat::Auto, InputFormat::Json] {
            let found = blocks(&["{}\n{\"a\""], format, true);
            assert_eq!(found.concat(), [event("{}", 1), event("{\"a\"", 2)], "{format}");
        }
        assert_eq!(blocks(&[], InputFormat::Auto, true), [vec![]], "an empty block carries the error");
    }

    #[test]
    fn an_event_may_be_longer_than_a_block() {
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(3 * BLOCK));
        for text in [format!("{long}\n{long}\n{{}}\n"), format!("[{long},{long},\n{{}}]")] {
            let reader = Box::new(io::Cursor::new(text.into_bytes()));
            let mut stream = Stream::new("test".into(), reader, false, InputFormat::Auto);
            let mut events = Vec::new();
            let mut block = Block::default();
            while stream.next_block(&mut block) {
                events.extend(block.events().map(|(text, _)| text.len()));
                block.clear();
            }
            assert_eq!(events, [long.len(), long.len(), 2]);
        }
    }
}
