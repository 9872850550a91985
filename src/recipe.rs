//! Events of one shape make documents of one shape: what the rules decided once need not be decided again.
//!
//! A recipe is the document of an event with holes in it, each with the place in the event that fills it.
//! It is good for every event with the same text but for some values ([`tree`]): the same keys in the same
//! order, values of the same JSON types, the same texts where rules decide by them (event type, code, words
//! of an enum). What else depends on a text, such as the form of an address, is a [`Check`]: it has to turn
//! out as it did for the event the recipe was learned from. An event that no recipe is good for goes through
//! the rules, so a recipe saves time and decides nothing.
//!
//! [`learn`] finds out what the rules did, [`make`] makes a recipe of it, [`follow`] uses it. A shape is
//! learned when it comes a second time. The book forgets all recipes when it is full.

pub(crate) mod follow;
mod learn;
mod make;
pub(crate) mod parts;
pub(crate) mod tree;

use crate::buffer;
use crate::json::Value;
use crate::tables::FieldId;
use alloc::vec::Vec;
use parts::How;
use tree::{Segment, Spans, Tree};

/// Most members of an event that is learned.
const MOST_MEMBERS: usize = 128;

/// Longest event that is learned: learning takes as long as mapping twice, and shapes are common.
const MOST_EVENT: usize = 16 * 1024;

/// Longest document text that is learned, without what fills the holes.
const MOST_TEXT: usize = 2048;

/// Recipes of one shape, which differ in the texts that rules decide by.
const MOST_OF_A_SHAPE: u32 = 32;

/// Recipes that the book holds.
const MOST_RECIPES: usize = 512;

/// Bytes that the recipes take, about.
const MOST_BYTES: usize = 512 * 1024;

/// What fills a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filling {
    /// A text of the event, by the number of its span.
    Span,
    /// A number that a split found, in a span.
    Number,
    /// An object or a list without its empty values and white space.
    Clean,
    /// The text that base64 stands for, or the text itself.
    Decoded,
    /// The elements of a list as one text.
    Joined,
    /// Any value in the one form that all its spellings share.
    Canonical,
    /// A list that was made for the event: of `related`, by its number, or [`OBJECTS`].
    Made,
    /// The derived id.
    Id,
    /// The event as it came, as the inside of a string.
    Original,
    /// Nothing: the text ends.
    End,
}

/// The number of the list of objects whose members have rows, behind those of `related`.
const OBJECTS: u8 = 3;

/// Text of a template, by its place and length, then what fills the hole behind it.
#[derive(Clone, Copy, Debug)]
struct Step {
    start: u16,
    length: u16,
    filling: Filling,
    of: u8,
}

/// A text with holes.
#[derive(Debug, Default)]
struct Template {
    steps: Vec<Step>,
    /// In how many holes a byte of the event comes at most.
    most: usize,
    /// What stands in front of the holes and behind the last one, then [`PADDING`].
    text: Vec<u8>,
}

/// So many bytes of a template are copied at once, wanted or not.
const PADDING: usize = 64;

/// What has to hold besides the text. Texts are named by their spans.
#[derive(Clone, Copy, Debug)]
enum Check {
    /// A number of not too many digits, not negative.
    Digits { of: u8, most: u8 },
    /// A number that can be a port.
    Port { of: u8 },
    /// An IP address without a zone.
    Ip { of: u8 },
    /// Whether a text is an e-mail address; its domain is noted as span `to`.
    Email { of: u8, to: u8, good: bool },
    /// A text of the same form; its parts are noted from span `to` on. For a duration `of` is the start
    /// and `other` the end.
    Split { how: How, of: u8, other: u8, to: u8, form: u16 },
    /// Whether two texts of a `related` list are the same one.
    Same { a: u8, b: u8, same: bool },
}

/// A text that is no value of the path, but has a fixed distance to some: what is between them is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Derived {
    /// The value that the start is counted from: from its start or from its end.
    start_of: u8,
    from_start: bool,
    start_by: i32,
    /// The value from whose end the end is counted.
    end_of: u8,
    end_by: i32,
}

/// Spans from here on are derived.
const DERIVED: u8 = MOST_MEMBERS as u8;

/// Spans from here on are what splits found, [`parts::PLACES`] each.
const PARTS: u8 = 160;

/// A span at the start of the event, which derived ones in front of all values are counted from.
const START: u8 = 255;

/// The spans of no event.
const NO_SPANS: Spans = [(0, 0); START as usize + 1];

const _: () = assert!(PARTS as usize + follow::MOST_SPLITS * parts::PLACES <= START as usize);

/// A value by the span of its text and what the scan said of it.
#[derive(Clone, Copy, Debug)]
struct Known {
    of: u8,
    /// The span is the inside of a string.
    quoted: bool,
    value: Value,
}

#[derive(Debug, Default)]
struct Recipe {
    /// One more than the number of the next recipe of this text; 0 for none.
    next: u16,
    derived: Vec<Derived>,
    checks: Vec<Check>,
    /// Values that are more than copied.
    values: Vec<Known>,
    /// Rows and values that fill the `related` lists which are not the same for all events.
    relations: Vec<(u16, u8)>,
    /// The list of objects whose members have rows: its value and its field.
    objects: Option<(u8, FieldId)>,
    /// The patterns of event types that match, which those rows may ask for.
    families: u64,
    document: Template,
    /// The text that an id is derived from; empty when it is not derived.
    told: Template,
}

/// All recipes of a mapper.
#[derive(Debug, Default)]
pub(crate) struct Book {
    tree: Tree,
    recipes: Vec<Recipe>,
    /// By hash of the shape: a part of the hash, how many recipes the shape has, how often it came
    /// without a recipe that is good for it.
    times: Vec<u32>,
    /// Where the texts of an event lie: [`Spans`], once there is a recipe.
    spans: Vec<(u32, u32)>,
    bytes: usize,
}

/// Places for the times of shapes.
const SEATS: usize = 1024;

/// How many of them a shape may have.
const NEAR: usize = 8;

/// Bits of the times of a shape, and of its recipes above them; the other bits are those of its hash.
const TIMES: u32 = 0x03FF;
const ONE_RECIPE: u32 = TIMES + 1;
const RECIPES: u32 = 0xFFFF & !TIMES;
const TAG: u32 = !0xFFFF;

/// The first place of a shape.
fn near(hash: u64) -> usize {
    (hash >> 40) as usize & (SEATS - 1) & !(NEAR - 1)
}

impl Book {
    /// Whether a shape that no recipe was good for is worth one: when it comes for the second time, the
    /// fourth, the eighth, for a recipe that was refused once may be possible later.
    fn wants(&mut self, hash: u64) -> bool {
        if self.times.is_empty() && self.make_list().is_none() {
            return false;
        }
        let known = self.known_of(hash);
        let times = (known & TIMES) + 1;
        self.set_known(hash, known & RECIPES | times.min(TIMES));
        times > 1 && times.is_power_of_two() && known & RECIPES < MOST_OF_A_SHAPE * ONE_RECIPE
    }

    /// What is known of a shape; 0 when it is not among the last ones.
    fn known_of(&self, hash: u64) -> u32 {
        let near = self.times.iter().skip(near(hash)).take(NEAR);
        near.copied().find(|it| it & TAG == hash as u32 & TAG).unwrap_or(0) & !TAG
    }

    fn set_known(&mut self, hash: u64, known: u32) {
        let tag = hash as u32 & TAG;
        let Some(places) = self.times.get_mut(near(hash)..near(hash) + NEAR) else { return };
        let place = places.iter().position(|it| it & TAG == tag);
        let place = place.or_else(|| places.iter().position(|it| *it == 0)).unwrap_or(hash as usize % NEAR);
        if let Some(place) = places.get_mut(place) {
            *place = tag | known;
        }
    }

    #[cold]
    fn make_list(&mut self) -> Option<()> {
        self.times = buffer::filled(0, SEATS)?;
        Some(())
    }

    /// Adds a recipe; one that finds no memory is forgotten.
    fn add(&mut self, hash: u64, path: &[Segment<'_>], mut recipe: Recipe) {
        if self.recipes.len() >= MOST_RECIPES
            || self.bytes + self.tree.bytes() >= MOST_BYTES
            || self.tree.is_full(path.len())
        {
            self.recipes.clear();
            self.tree.clear();
            self.times.fill(0);
            self.bytes = 0;
        }
        let number = self.recipes.len() as u16 + 1;
        // The next one of this shape is learned at once.
        self.set_known(hash, (self.known_of(hash) & RECIPES) + ONE_RECIPE + 1);
        self.bytes += recipe.bytes();
        if self.spans.is_empty() {
            self.spans = buffer::filled((0, 0), NO_SPANS.len()).unwrap_or_default();
        }
        let Some(place) = self.tree.add(path) else { return };
        recipe.next = *place;
        if buffer::push(&mut self.recipes, recipe) {
            *place = number;
        }
    }
}

impl Recipe {
    fn bytes(&self) -> usize {
        size_of::<Recipe>()
            + self.derived.capacity() * size_of::<Derived>()
            + self.checks.capacity() * size_of::<Check>()
            + self.values.capacity() * size_of::<Known>()
            + self.relations.capacity() * size_of::<(u16, u8)>()
            + self.document.bytes()
            + self.told.bytes()
    }

    /// Notes the texts that have a fixed distance to values.
    #[inline(always)]
    fn derive(&self, spans: &mut Spans) {
        let mut to = DERIVED;
        for derived in &self.derived {
            let start = spans[derived.start_of as usize];
            let start = if derived.from_start { start.0 } else { start.1 };
            let end = spans[derived.end_of as usize].1;
            spans[to as usize] =
                (start.wrapping_add_signed(derived.start_by), end.wrapping_add_signed(derived.end_by));
            to = to.wrapping_add(1);
        }
    }
}

impl Template {
    fn bytes(&self) -> usize {
        self.text.capacity() + self.steps.capacity() * size_of::<Step>()
    }
}
