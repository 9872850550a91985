//! Any bytes: one JSON object comes out, whatever they are, within bounds, and nothing of them stays.

use super::{shown, split, strict, transform, transform_fresh};
use crate::allocator;
use std::sync::LazyLock;
use teleport_ecs::{Mapper, Options, Verdict};

/// An event as good as any; it must map as ever after any other input.
const LOGIN: &[u8] =
    br#"{"event":"user.login","code":"T1000I","user":"alice","addr.remote":"203.0.113.9:51622","success":true}"#;

/// Bytes of memory that mapping one event takes at most: this many, and so many for each of its bytes.
/// `docs/limits.md` tells them to users.
pub const MEMORY: (usize, usize) = (128 * 1024, 40);

static LOGIN_DOCUMENT: LazyLock<Vec<u8>> = LazyLock::new(|| transform_fresh(LOGIN, &Options::default()).1);

/// Maps the text before the last line end of `data`, alone and after what follows that line end.
///
/// # Panics
///
/// The output is no document, depends on what was mapped before, or takes too much memory.
pub fn map(data: &[u8]) {
    let (data, before) = split(data);
    let ((verdict, document), used) = allocator::watch(|| transform_fresh(data, &Options::default()));
    let most = MEMORY.0 + MEMORY.1 * data.len();
    assert!(used.peak <= most, "expected at most {most} bytes of memory, found {}", used.peak);
    if let Some(problem) = strict::problem(&document) {
        panic!("{problem}\nfrom {}\nto {}", shown(data), shown(&document));
    }
    let mut mapper = Mapper::new(Options::default());
    let _ = transform(&mut mapper, before);
    // The shape is learned the second time and known after that.
    for _ in 0..4 {
        let again = transform(&mut mapper, data);
        assert_same("after other events", &(verdict, document.clone()), &again);
    }
    assert_same(
        "the document itself",
        &(Ok(Verdict::Unchanged), document.clone()),
        &transform(&mut mapper, &document),
    );
    assert_same(
        "the next event",
        &(Ok(Verdict::Mapped), LOGIN_DOCUMENT.clone()),
        &transform(&mut mapper, LOGIN),
    );
}

type Transformed = (Result<Verdict, teleport_ecs::Error>, Vec<u8>);

fn assert_same(what: &str, expected: &Transformed, found: &Transformed) {
    assert!(
        expected == found,
        "{what}: expected {:?} {}\nfound {:?} {}",
        expected.0,
        shown(&expected.1),
        found.0,
        shown(&found.1)
    );
}
