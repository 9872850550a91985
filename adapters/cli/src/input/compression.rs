//! Decompression, chosen by the first bytes of the content.

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, BufReader, Cursor, Read};

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTANDARD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
const BUFFER: usize = 64 * 1024;

/// Wraps `reader` in the decompressor that its first bytes ask for.
///
/// Reads no more bytes ahead than the choice needs, so that a live input is not held up.
pub fn decompress(mut reader: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut head = Vec::new();
    while is_prefix_of_magic(&head) {
        let mut byte = [0];
        match reader.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => head.extend(byte),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let is_gzip = head == GZIP;
    let is_zstandard = head == ZSTANDARD || is_skippable(&head);
    let whole = Cursor::new(head).chain(reader);
    if is_gzip {
        return Ok(Box::new(MultiGzDecoder::new(BufReader::with_capacity(BUFFER, whole))));
    }
    if is_zstandard {
        return Ok(Box::new(Zstandard::new(BufReader::with_capacity(BUFFER, whole))));
    }
    Ok(Box::new(whole))
}

/// Whether more bytes could still make `head` one of the magic numbers.
fn is_prefix_of_magic(head: &[u8]) -> bool {
    let undecided = |magic: &[u8]| magic.len() > head.len() && magic.starts_with(head);
    undecided(GZIP) || undecided(ZSTANDARD) || (1..4).contains(&head.len()) && could_be_skippable(head)
}

/// A Zstandard skippable frame: 0x184D2A5?, little endian. (`P` to `_`, so it only counts when whole.)
fn is_skippable(head: &[u8]) -> bool {
    head.len() == 4 && could_be_skippable(head)
}

fn could_be_skippable(head: &[u8]) -> bool {
    let tail = head.get(1..).unwrap_or_default();
    head.first().is_some_and(|byte| byte & 0xf0 == 0x50) && [0x2a, 0x4d, 0x18].starts_with(tail)
}

/// All frames of a Zstandard file, one after the other.
struct Zstandard<R> {
    source: R,
    decoder: FrameDecoder,
    in_frame: bool,
}

impl<R: BufRead> Zstandard<R> {
    fn new(source: R) -> Zstandard<R> {
        Zstandard { source, decoder: FrameDecoder::new(), in_frame: false }
    }

    fn open_frame(&mut self) -> io::Result<()> {
        match self.decoder.init(&mut self.source) {
            Ok(()) => self.in_frame = true,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let length = u64::from(length);
                if io::copy(&mut (&mut self.source).take(length), &mut io::sink())? < length {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
            Err(error) => return Err(damaged(error)),
        }
        Ok(())
    }

    fn close_frame(&mut self) -> io::Result<()> {
        self.in_frame = false;
        let stored = self.decoder.get_checksum_from_data();
        if stored.is_some() && stored != self.decoder.get_calculated_checksum() {
            return Err(damaged("its checksum does not fit"));
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Zstandard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if self.in_frame && self.decoder.is_finished() {
                self.close_frame()?;
            } else if self.in_frame {
                let one = BlockDecodingStrategy::UptoBlocks(1);
                self.decoder.decode_blocks(&mut self.source, one).map_err(damaged)?;
            } else if self.source.fill_buf()?.is_empty() {
                return Ok(0);
            } else {
                self.open_frame()?;
            }
        }
    }
}

fn damaged(error: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("damaged Zstandard data: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn zstandard(text: &[u8]) -> Vec<u8> {
        compress_to_vec(text, CompressionLevel::Fastest)
    }

    /// Gives one byte at a time.
    struct Trickle(Cursor<Vec<u8>>);

    impl Read for Trickle {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let end = buffer.len().min(1);
            self.0.read(&mut buffer[..end])
        }
    }

    fn read(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        decompress(Trickle(Cursor::new(bytes)))?.read_to_end(&mut text)?;
        Ok(text)
    }

    #[test]
    fn plain_content_stays() {
        for text in ["", "{", "{\"a\":1}", "(", "\u{1f}", "P", "[*", "PP*M\u{18}"] {
            assert_eq!(read(text.into()).unwrap(), text.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn members_and_frames_follow_each_other() {
        let long = b"{\"a\":1}\n".repeat(100_000);
        for compress in [gzip, zstandard] {
            assert_eq!(read(compress(b"")).unwrap(), b"");
            assert_eq!(read(compress(&long)).unwrap(), long);
            assert_eq!(
                read([compress(b"one "), compress(b""), compress(b"two")].concat()).unwrap(),
                b"one two"
            );
        }
    }

    #[test]
    fn skippable_frames_are_skipped() {
        let skippable = b"\x5a\x2a\x4d\x18\x03\0\0\0abc".to_vec();
        let file = [skippable.clone(), zstandard(b"one "), skippable.clone(), zstandard(b"two")].concat();
        assert_eq!(read(file).unwrap(), b"one two");
        let cut = skippable[..skippable.len() - 1].to_vec();
        assert_eq!(read(cut).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn damage_is_an_error() {
        for compress in [gzip, zstandard] {
            let whole = compress(b"{\"a\":\"some text that is long enough\"}");
            for end in 5..whole.len() {
                assert!(read(whole[..end].to_vec()).is_err(), "cut at {end} of {}", whole.len());
            }
            let mut flipped = whole.clone();
            *flipped.last_mut().unwrap() ^= 1;
            assert!(read(flipped).is_err());
        }
    }
}
