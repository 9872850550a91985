//! The engine's face to its hosts.

use crate::buffer::Buffer;
use crate::json::escape;
use crate::json::rewrite::Rewriter;
use crate::json::scan::{self, Scanner};
use crate::json::{MAX_DEPTH, flag, kind};
use crate::map::categorise::{Category, glob_matches};
use crate::map::collect::{Noticed, Object};
use crate::map::unwrap::Outer;
use crate::map::{KEPT_BYTES, Mode, Run, State, form};
use crate::recipe::Book;
use crate::tables::{known, slot};
use crate::{Error, ErrorKind, Options};
use alloc::vec::Vec;

/// What became of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A document was written.
    Mapped,
    /// The input was a document of this mapper already and was written as it came.
    Unchanged,
    /// The event type is on the drop list; nothing was written.
    Dropped,
}

/// Maps events one after the other; its buffers are kept, so that a warm mapper does not allocate.
#[derive(Debug)]
pub struct Mapper {
    options: Options,
    state: State,
    book: Book,
    /// The last document.
    document: Buffer,
}

/// Places in texts are kept as 32-bit numbers, also those of texts that grow when they are written.
const MAX_EVENT: usize = 256 * 1024 * 1024;

/// Objects of a document around a value that is kept as JSON; their numbers are the bytes of an integer.
const MAX_GROUPS: u32 = 8;

/// An event inside a record inside a record: a shipper's line around what Teleport could not name.
const MAX_OPENED: usize = 2;

impl Mapper {
    /// A mapper with these options.
    pub fn new(options: Options) -> Mapper {
        Mapper { options, state: State::new(), book: Book::default(), document: Buffer::default() }
    }

    /// Maps the JSON text of one event and appends exactly one JSON object, without a line end, to
    /// `out`; a dropped event appends nothing.
    ///
    /// # Errors
    ///
    /// The text is no JSON object. The event is not lost: `out` got a document with
    /// `event.kind: pipeline_error`, `error.message` and the text in `event.original`, and a host that
    /// is strict can refuse it. Only with [`ErrorKind::OutOfMemory`](crate::ErrorKind) was nothing written.
    pub fn transform(&mut self, event: &[u8], out: &mut Vec<u8>) -> Result<Verdict, Error> {
        let (verdict, document) = self.document(event, b"");
        if out.try_reserve(document.len()).is_err() {
            return Err(Error::out_of_memory());
        }
        out.extend_from_slice(document);
        self.forget_document();
        verdict
    }

    /// Gives back the room of a long document that was copied.
    pub(crate) fn forget_document(&mut self) {
        self.document.clear(KEPT_BYTES);
    }

    /// Does what [`transform`](Mapper::transform) does, and gives the document where it was written, with
    /// `behind` behind it. It stays there until the next event. Without memory there is not even `behind`.
    pub fn document(&mut self, event: &[u8], behind: &[u8]) -> (Result<Verdict, Error>, &[u8]) {
        self.document.clear(KEPT_BYTES);
        let known = event.len() <= MAX_EVENT
            && Run::over(event, &mut self.state, &self.options).follow(&mut self.book, &mut self.document);
        let mut verdict = if known { Ok(Verdict::Mapped) } else { self.write(event) };
        behind.iter().for_each(|byte| self.document.push(*byte));
        if self.document.is_full() || self.state.full || self.state.scratch.is_full() {
            self.document.clear(0);
            verdict = Err(Error::out_of_memory());
        }
        // Following a recipe leaves nothing else.
        self.state.scratch.clear(KEPT_BYTES);
        self.state.full = false;
        (verdict, self.document.bytes())
    }

    /// What [`document`](Mapper::document) gave last.
    pub fn last_document(&self) -> &[u8] {
        self.document.bytes()
    }

    /// Writes the document of an event that no recipe is good for.
    #[inline(never)]
    fn write(&mut self, event: &[u8]) -> Result<Verdict, Error> {
        let mut document = core::mem::take(&mut self.document);
        let scanned = self.scan(event);
        let verdict = self.decide(event, scanned, &mut document);
        self.document = document;
        let full = self.state.full || self.state.scratch.is_full();
        self.state.clear();
        self.state.full = full;
        verdict
    }

    /// Reads the event; tells whether every parser takes its texts.
    fn scan(&mut self, event: &[u8]) -> Result<bool, Error> {
        if event.len() > MAX_EVENT || !self.state.is_ready() {
            return Err(Error::out_of_memory());
        }
        let mut run = Run::over(event, &mut self.state, &self.options);
        let noticed = run.collect_event()?;
        Ok(run.is_sound(noticed))
    }

    /// Lets the rules decide what the document is.
    fn decide(
        &mut self,
        event: &[u8],
        scanned: Result<bool, Error>,
        out: &mut Buffer,
    ) -> Result<Verdict, Error> {
        let mut run = Run::over(event, &mut self.state, &self.options);
        let step = match scanned {
            Ok(true) => {
                let shape = run.state.shape;
                run.enter_seen(Run::EVENT);
                let step = run.open(event, 0, out);
                if let Step::Done(Verdict::Mapped) = step {
                    run.learn(shape, &mut self.book, out.bytes());
                }
                step
            }
            Ok(false) => {
                let mut text = Buffer::default();
                escape::repair(event, &mut text);
                run.state.full |= text.is_full();
                Step::Again(text, None)
            }
            Err(error) if error.kind() == ErrorKind::OutOfMemory => {
                out.fail();
                return Err(error);
            }
            Err(error) => {
                run.state.clear();
                run.fail(event, &error);
                run.finish(event, out);
                return Err(error);
            }
        };
        match step {
            Step::Done(verdict) => Ok(verdict),
            Step::Again(text, outer) => self.go_on(text, outer, event, out),
        }
    }

    /// Goes on with another text in the place of the event.
    #[cold]
    #[inline(never)]
    fn go_on(
        &mut self,
        mut text: Buffer,
        mut outer: Option<Outer>,
        input: &[u8],
        out: &mut Buffer,
    ) -> Result<Verdict, Error> {
        let mut opened = 0;
        loop {
            self.state.forget_entries();
            let mut run = Run::over(text.bytes(), &mut self.state, &self.options);
            run.outer = outer;
            // Both texts were found good before they were put together.
            run.collect_event()?;
            run.enter_seen(Run::EVENT);
            if let Some(outer) = outer {
                run.mark_outer(outer);
                opened += 1;
            }
            match run.open(input, opened, out) {
                Step::Done(verdict) => return Ok(verdict),
                Step::Again(inner, around) => (text, outer) = (inner, around),
            }
        }
    }
}

/// How the mapping of a text goes on.
enum Step {
    Done(Verdict),
    /// With another text, found in a record that stands around it if there is one.
    Again(Buffer, Option<Outer>),
}

impl<'a> Run<'a> {
    const EVENT: Object = Object { field: 0, scope: 0, home: slot::AUDIT, mode: Mode::Take };

    fn over(event: &'a [u8], state: &'a mut State, options: &'a Options) -> Run<'a> {
        Run { event, state, options, families: 0, unknown: 0, status: None, address: None, outer: None }
    }

    /// Whether the text is such that every parser takes it.
    fn is_sound(&self, noticed: Noticed) -> bool {
        !noticed.broken && (!noticed.high || core::str::from_utf8(self.event).is_ok())
    }

    /// Looks for an event inside the record, then maps what is there.
    fn open(&mut self, input: &[u8], opened: usize, out: &mut Buffer) -> Step {
        if self.value_of(known::EVENT).is_some_and(|value| value.kind == kind::OBJECT)
            && self.is_mapped()
            && !self.is_too_deep()
        {
            self.copy(out);
            return Step::Done(Verdict::Unchanged);
        }
        if opened < MAX_OPENED && self.may_wrap() {
            let mut text = Buffer::default();
            if let Some(outer) = self.unwrap(self.outer, &mut text) {
                return Step::Again(text, Some(outer));
            }
        }
        let category = self.categorise();
        if !self.options.drop_events.is_empty() && self.is_dropped_event() {
            return Step::Done(Verdict::Dropped);
        }
        self.map(&category);
        self.finish(input, out);
        Step::Done(Verdict::Mapped)
    }

    /// Whether a look inside can be worth it: no event has both `data` or no name at all.
    fn may_wrap(&self) -> bool {
        self.has(known::DATA) || !self.has(known::EVENT)
    }

    fn is_dropped_event(&mut self) -> bool {
        let Some(value) = self.value_of(known::EVENT).filter(|value| value.kind == kind::STRING) else {
            return false;
        };
        let plain = self.plain(&value);
        let name = self.plain_bytes(plain);
        self.options.drop_events.iter().any(|pattern| glob_matches(pattern.as_bytes(), name))
    }

    /// Finds every value its slot.
    fn map(&mut self, category: &Category) {
        self.put(slot::EVENT_KIND, category.class);
        self.apply_rows();
        self.fill_groups();
        self.settle_losers();
        self.fill_email();
        self.fill_duration();
        self.fill_outcome(category);
        self.fill_related();
        self.fill_id();
    }

    /// Adds what the options ask for and writes the document.
    fn finish(&mut self, input: &[u8], out: &mut Buffer) {
        if self.options.keep_original {
            let original = self.scratch(form::QUOTED, |out| {
                escape::encode_bytes(input, out);
            });
            self.put(slot::EVENT_ORIGINAL, original);
        }
        if let Some(stream) = &self.options.data_stream {
            let parts = [
                (slot::DATA_STREAM_TYPE, &stream.kind),
                (slot::DATA_STREAM_DATASET, &stream.dataset),
                (slot::DATA_STREAM_NAMESPACE, &stream.namespace),
            ];
            for (slot, text) in parts {
                let piece = self.scratch(form::QUOTED, |out| escape::encode(text.as_bytes(), out));
                self.replace(slot, piece);
            }
        }
        self.settle_members();
        self.emit(out);
    }

    /// Whether the text is nested deeper than any document of this mapper.
    #[cold]
    fn is_too_deep(&self) -> bool {
        self.state.entries.iter().any(|entry| entry.value.is(flag::DEEP))
            && scan::depth(self.event.trim_ascii()) > MAX_DEPTH + MAX_GROUPS
    }

    /// Writes the input as it came, but for white space, empty values and repeated keys.
    #[cold]
    fn copy(&self, out: &mut Buffer) {
        let mut scanner = Scanner::again(self.event, 0);
        scanner.token();
        if let Ok(whole) = scanner.container() {
            if whole.is(flag::SPARSE | flag::UNCLEAN) {
                Rewriter::of_documents().write(self.event, &whole, out);
            } else {
                out.put(whole.of(self.event));
            }
        }
    }
}
