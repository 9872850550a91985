//! A stream of lines gives the same documents however it is cut.

use super::{shown, strict};
use teleport_ecs::{Counts, Error, Mapper, Ndjson, Options};

/// Pieces that a stream is cut into, at most.
const CUTS: usize = 8;

/// Documents, counts and failures of one way to map a stream.
#[derive(Debug, Default, PartialEq)]
struct Mapped {
    documents: Vec<u8>,
    counts: Counts,
    failures: Vec<(u64, Error)>,
}

/// Maps `data` as a whole and in pieces; its last bytes tell where it is cut.
///
/// # Panics
///
/// The two differ, or a line of the output is no document.
pub fn batch(data: &[u8]) {
    let options = Options { drop_events: vec!["resize".into()], ..Options::default() };
    let whole = map_whole(data, options.clone());
    let pieces = map_pieces(data, options);
    assert!(whole == pieces, "whole {whole:?}\nin pieces {pieces:?}\nfrom {}", shown(data));
    let lines: Vec<&[u8]> = whole.documents.split(|byte| *byte == b'\n').collect();
    let (end, documents) = lines.split_last().expect("one line at least");
    assert!(end.is_empty(), "expected a line end after the last document, found {}", shown(end));
    assert_eq!(documents.len() as u64, whole.counts.mapped + whole.counts.failed);
    assert_eq!(whole.failures.len() as u64, whole.counts.failed);
    let problem = documents.iter().find_map(|document| strict::problem(document));
    assert_eq!(problem, None, "from {}", shown(data));
}

fn map_whole(data: &[u8], options: Options) -> Mapped {
    let mut whole = Mapped::default();
    let note = |line, error| whole.failures.push((line, error));
    let counts = Mapper::new(options).transform_batch(data, &mut whole.documents, note);
    whole.counts = counts.expect("memory");
    whole
}

fn map_pieces(data: &[u8], options: Options) -> Mapped {
    let mut pieces = Mapped::default();
    let (mut mapper, mut stream) = (Mapper::new(options), Ndjson::new());
    let mut rest = data;
    for cut in data.iter().rev().take(CUTS) {
        let (piece, after) = rest.split_at(usize::from(*cut) * rest.len() / 256);
        rest = after;
        let note = |line, error| pieces.failures.push((line, error));
        pieces.counts += stream.push(&mut mapper, piece, &mut pieces.documents, note).expect("memory");
    }
    let mut note = |line, error| pieces.failures.push((line, error));
    pieces.counts += stream.push(&mut mapper, rest, &mut pieces.documents, &mut note).expect("memory");
    pieces.counts += stream.finish(&mut mapper, &mut pieces.documents, note).expect("memory");
    pieces
}
