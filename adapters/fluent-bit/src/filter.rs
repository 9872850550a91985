//! One record in, one document out. No host has to fear for a record: what cannot be mapped comes
//! back with what is known about it.

use crate::heap::{HEAP, MARGIN};
use crate::memory;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::slice;
use teleport_ecs::{ErrorKind, Mapper, Options};

/// Takes the place of the closing brace of a record that there is no memory to map.
const OUT_OF_MEMORY: &[u8] =
    b",\"error.message\":\"expected more memory, found none\",\"error.type\":\"out_of_memory\"}\0";

/// Around the number of bytes in the report of a record that never arrived.
const LOST: [&[u8]; 2] = [
    b"{\"event\":{\"kind\":\"pipeline_error\",\"module\":\"teleport\",\"dataset\":\"teleport.audit\"},\
      \"error\":{\"message\":\"expected a record of ",
    b" bytes, found a pointer to none: the host had no memory to pass it\",\"type\":\"out_of_memory\"}}\0",
];

/// Room that must be free before a mapper is made, for the lists of its options.
const MAPPER_ROOM: usize = 4096;

const _: () = assert!(OUT_OF_MEMORY.len() <= MARGIN);

/// The options that a host chooses by the name of the function.
#[derive(Clone, Copy)]
pub enum Profile {
    /// The default options.
    Plain,
    /// `event.original` is kept.
    Original,
    /// Without [`Options::LEAN_FIELDS`].
    Lean,
}

/// The one filter of the module. All zeros, as pointers to nothing are: that weighs nothing in the module.
pub static FILTER: Filter = Filter(UnsafeCell::new(State {
    mappers: [const { None }; 3],
    report: [0; LOST[0].len() + LOST[1].len() + DIGITS],
}));

/// Mappers, kept between calls.
pub struct Filter(UnsafeCell<State>);

struct State {
    /// Each keeps its last document, with a NUL behind it. The host reads it after the call and never frees it.
    mappers: [Option<Place>; 3],
    /// Room for a report that needs no memory.
    report: [u8; LOST[0].len() + LOST[1].len() + DIGITS],
}

/// Decimal digits of the longest length.
const DIGITS: usize = 10;

/// A slice of one mapper: a box of one alone cannot be asked for without a trap when there is no memory.
type Place = Box<[Mapper]>;

struct OutOfMemory;

// SAFETY: the target has no threads.
unsafe impl Sync for Filter {}

impl Filter {
    /// Maps the record of `length` bytes at `record`. The result, one JSON object or nothing when the
    /// event is to be dropped, has a NUL behind it that its length does not count.
    ///
    /// # Safety
    ///
    /// Nothing else touches the record, or the result of the last call, during this one. Any pointer
    /// and any length is fine.
    pub unsafe fn run(&self, profile: Profile, record: *mut u8, length: usize) -> &[u8] {
        // SAFETY: one thread, and no exported function calls another.
        let state = unsafe { &mut *self.0.get() };
        if !memory::holds(record, length) {
            return state.report_loss(length);
        }
        // SAFETY: the bytes are there, and as the caller promises nobody changes them.
        let event = unsafe { slice::from_raw_parts(record, length) };
        if state.map(profile, event).is_err() {
            state.release();
            if state.map(profile, event).is_err() {
                state.release();
                // SAFETY: the bytes are there, and `event` is not used any more.
                return match unsafe { annotate(record, length) } {
                    Some(text) => text,
                    None => state.report_loss(length),
                };
            }
        }
        state.last(profile)
    }

    /// Gives all memory back; the next record gets new buffers.
    pub fn release(&self) {
        // SAFETY: as in `run`.
        unsafe { &mut *self.0.get() }.release();
    }
}

impl State {
    /// Maps an event. Any failure but want of memory is told by the document itself.
    fn map(&mut self, profile: Profile, event: &[u8]) -> Result<(), OutOfMemory> {
        let place = match &mut self.mappers[profile as usize] {
            Some(place) => place,
            none => none.insert(new_mapper(profile)?),
        };
        let mapper = place.first_mut().ok_or(OutOfMemory)?;
        match mapper.document(event, b"\0") {
            (Err(error), _) if error.kind() == ErrorKind::OutOfMemory => Err(OutOfMemory),
            _ => Ok(()),
        }
    }

    /// The document of the event that was mapped last, without its NUL.
    fn last(&self, profile: Profile) -> &[u8] {
        let mapper = self.mappers[profile as usize].as_ref().and_then(|place| place.first());
        let document = mapper.map_or(&[][..], Mapper::last_document);
        document.split_last().map_or(&[], |(_nul, document)| document)
    }

    fn release(&mut self) {
        self.mappers = [const { None }; 3];
    }

    #[cold]
    fn report_loss(&mut self, length: usize) -> &[u8] {
        let [before, after] = LOST;
        let mut end = 0;
        let mut put = |bytes: &[u8]| {
            if let Some(room) = self.report.get_mut(end..end + bytes.len()) {
                room.copy_from_slice(bytes);
                end += bytes.len();
            }
        };
        put(before);
        let mut unit = 1_000_000_000;
        while unit > 0 {
            if length >= unit || unit == 1 {
                put(&[b'0' + (length / unit % 10) as u8]);
            }
            unit /= 10;
        }
        put(after);
        self.report.get(..end.saturating_sub(1)).unwrap_or(&[])
    }
}

fn new_mapper(profile: Profile) -> Result<Place, OutOfMemory> {
    let mut place = Vec::new();
    place.try_reserve_exact(1).map_err(|_| OutOfMemory)?;
    Vec::<u8>::new().try_reserve_exact(MAPPER_ROOM).map_err(|_| OutOfMemory)?;
    let mut options = Options::default();
    match profile {
        Profile::Plain => {}
        Profile::Original => options.keep_original = true,
        Profile::Lean => options.drop_fields = Options::LEAN_FIELDS.map(Into::into).into(),
    }
    place.push(Mapper::new(options));
    Ok(place.into_boxed_slice())
}

/// The record itself with error fields at its end, or at least as it came; `None` when it has no NUL.
///
/// # Safety
///
/// The bytes of the record are there, and nobody else uses them.
#[cold]
unsafe fn annotate<'a>(record: *mut u8, length: usize) -> Option<&'a [u8]> {
    // SAFETY: as the caller promises; the margin is ours; the byte behind the record is checked first.
    unsafe {
        let text = slice::from_raw_parts_mut(record, length);
        if let [.., before, b'}'] = text
            && HEAP.has_margin(record, length)
        {
            // An object without members wants no comma.
            let reason = OUT_OF_MEMORY.get(usize::from(*before == b'{')..).unwrap_or(OUT_OF_MEMORY);
            record.add(length - 1).copy_from_nonoverlapping(reason.as_ptr(), reason.len());
            return Some(slice::from_raw_parts(record, length - 1 + reason.len() - 1));
        }
        (memory::holds(record, length + 1) && *record.add(length) == 0).then_some(text)
    }
}
