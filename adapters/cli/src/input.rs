//! Reading events: files or standard input, plain or compressed, one event per line or not.
//!
//! A [`Source`] walks over the inputs and hands out [`Block`]s: runs of whole events. It holds one
//! block and the piece of an event that a block's end has cut, so memory is bounded by the block size
//! or by the longest event, whichever is more.

mod block;
mod compression;
mod format;
mod stream;
mod values;

pub use block::{Block, Events};
pub use format::InputFormat;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use stream::Stream;

/// Which inputs to read, and how.
#[derive(clap::Args, Clone, Debug)]
pub struct Inputs {
    /// Files with events, plain or compressed with gzip or Zstandard; none or `-`: standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// How the events stand in the input
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, help_heading = "Input")]
    pub input_format: InputFormat,
}

impl Inputs {
    /// Opens nothing yet: each file is opened when its turn comes.
    pub fn source(&self) -> Source {
        let mut files = self.files.clone();
        if files.is_empty() {
            files.push(PathBuf::from("-"));
        }
        Source {
            files: files.into_iter(),
            format: self.input_format,
            stream: None,
            bytes_read: Arc::default(),
        }
    }

    /// Whether somebody is expected to type events.
    pub fn is_typed(&self) -> bool {
        (self.files.is_empty() || self.files.iter().any(|file| file == "-")) && io::stdin().is_terminal()
    }

    /// Bytes of all files as they lie on the disk; nothing when an input has no known end.
    pub fn bytes(&self) -> Option<u64> {
        if self.files.is_empty() {
            return None;
        }
        self.files.iter().map(|file| regular_file_bytes(file)).sum()
    }
}

fn regular_file_bytes(file: &Path) -> Option<u64> {
    let metadata = std::fs::metadata(file).ok()?;
    metadata.is_file().then_some(metadata.len())
}

/// All inputs, one after the other.
pub struct Source {
    files: std::vec::IntoIter<PathBuf>,
    format: InputFormat,
    stream: Option<Stream>,
    bytes_read: Arc<AtomicU64>,
}

impl Source {
    /// Fills `block` with the next events; false when there are no more. What went wrong with an input
    /// is in [`Block::error`]; the next call goes on with the next input.
    ///
    /// For a live input (a pipe, a terminal) the block holds what was there to be read.
    pub fn next_block(&mut self, block: &mut Block) -> bool {
        block.clear();
        loop {
            if let Some(stream) = &mut self.stream {
                if stream.next_block(block) {
                    return true;
                }
                self.stream = None;
            }
            let Some(file) = self.files.next() else {
                return false;
            };
            match Stream::open(&file, self.format, &self.bytes_read) {
                Ok(stream) => self.stream = Some(stream),
                Err(error) => {
                    block.name = stream::name(&file);
                    block.error = Some(error);
                    return true;
                }
            }
        }
    }

    /// Counts the bytes read so far, before decompression.
    pub fn bytes_read(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.bytes_read)
    }
}

/// An operating system's message in our style: `no such file or directory`.
pub fn plain_message(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error ").next().unwrap_or(&text);
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => error.kind().to_string(),
    }
}
