//! Events of one shape make documents of one shape: what the rules decided once need not be decided again.
//!
//! A recipe is the document of an event with holes in it, each with the place in the event that fills it.
//! It is good for every event with the same keys in the same order, values of the same JSON types, and the
//! few texts that rules decide by (event type, code, words of an enum). What else depends on a text, such
//! as the form of an address, is a [`Check`]: it has to turn out as it did for the event the recipe was
//! learned from. An event that no recipe is good for goes through the rules, so a recipe saves time and
//! decides nothing.
//!
//! [`learn`] makes a recipe from what the rules did, [`follow`] uses it. A shape is learned when it comes
//! a second time. The book forgets all recipes when it is full.

pub(crate) mod follow;
mod learn;
pub(crate) mod parts;

use crate::buffer;
use alloc::vec::Vec;
use parts::How;

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
const MOST_BYTES: usize = 384 * 1024;

/// Twice as many as recipes, so that a free one is near.
const SEATS: usize = 1024;

/// What fills a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filling {
    /// The value of a member as it stands.
    Whole,
    /// The same without its quotes.
    Inner,
    /// A part of a text that was split.
    Part(u8),
    /// A number that a split found.
    Number(u8),
    /// An object or a list without its empty values and white space.
    Clean,
    /// A `related` list; not of a member, but of its number.
    Related,
    /// The derived id.
    Id,
    /// The event as it came, as the inside of a string.
    Original,
}

/// A filling, and the number of its member or, for parts and numbers, of its split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    filling: Filling,
    of: u8,
}

/// What has to hold besides the shape.
#[derive(Clone, Copy, Debug)]
enum Check {
    /// The value of a member is this text.
    Equal { member: u8, start: u16, end: u16 },
    /// A time in the form of the documents.
    Time { member: u8 },
    /// A number of not too many digits, not negative.
    Digits { member: u8, most: u8 },
    /// A number that can be a port.
    Port { member: u8 },
    /// An IP address without a zone.
    Ip { member: u8 },
    /// A text of the same form. For a duration `member` is the start and `other` the end.
    Split { how: How, member: u8, other: u8, form: u16 },
    /// Whether two texts of a `related` list are the same one.
    Same { a: Place, b: Place, same: bool },
}

/// Text of the document up to `end`, then what fills the hole there.
#[derive(Clone, Copy, Debug)]
struct Step {
    end: u16,
    place: Place,
}

#[derive(Debug, Default)]
pub(crate) struct Recipe {
    hash: u64,
    /// One more than the number of the next recipe of this shape; 0 for none.
    next: u16,
    /// The signs of the members, then of those inside objects.
    shape: Vec<u32>,
    /// How many members of the event there are.
    members: u8,
    /// The members whose members are mapped, with the scopes of these.
    inside: Vec<(u8, u8)>,
    /// Rows and members that fill the `related` lists which are not the same for all events.
    relations: Vec<(u16, u8)>,
    checks: Vec<Check>,
    steps: Vec<Step>,
    /// The document without what fills the holes, then the texts of the checks.
    text: Vec<u8>,
    /// Where the document ends in `text`.
    end: u16,
    /// The members that a derived id is made from, by their keys; empty when it is not derived.
    told: Vec<u8>,
}

/// All recipes of a mapper.
#[derive(Debug, Default)]
pub(crate) struct Book {
    /// By hash of the shape, one more than the number of the first recipe; open-addressed.
    seats: Vec<u16>,
    recipes: Vec<Recipe>,
    /// By hash of the shape, a part of the hash of the last shape there, and how often it came in a row
    /// without a recipe that is good for it.
    times: Vec<u32>,
    bytes: usize,
}

/// How many places for the times of a shape there are.
const NEAR: usize = 8;

/// Bits of the times of a shape; the other bits are those of its hash.
const TIMES: u32 = 0xFFFF;

/// The first of the places.
fn near(hash: u64) -> usize {
    (hash >> 40) as usize & (SEATS - 1) & !(NEAR - 1)
}

impl Book {
    /// The number of the first recipe of a shape.
    #[inline(always)]
    fn first(&self, hash: u64) -> Option<u16> {
        let mut seat = (hash >> 40) as usize & (SEATS - 1);
        loop {
            let number = self.seats.get(seat)?.checked_sub(1)?;
            if self.recipes.get(number as usize)?.hash == hash {
                return Some(number);
            }
            seat = (seat + 1) & (SEATS - 1);
        }
    }

    /// Whether a shape that no recipe was good for is worth one: when it comes for the second time, the
    /// fourth, the eighth, for a recipe that was refused once may be possible later.
    fn wants(&mut self, hash: u64) -> bool {
        if self.seats.is_empty() && self.make_lists().is_none() {
            return false;
        }
        let times = self.times_of(hash) & TIMES;
        self.set_times(hash, (times + 1).min(TIMES));
        times > 0 && (times + 1).is_power_of_two() && self.count(hash) < MOST_OF_A_SHAPE
    }

    /// What is known of how often a shape came; 0 when it is not among the last ones.
    fn times_of(&self, hash: u64) -> u32 {
        let near = self.times.iter().skip(near(hash)).take(NEAR);
        near.copied().find(|it| it & !TIMES == hash as u32 & !TIMES).unwrap_or(0)
    }

    fn set_times(&mut self, hash: u64, times: u32) {
        let tag = hash as u32 & !TIMES;
        let Some(places) = self.times.get_mut(near(hash)..near(hash) + NEAR) else { return };
        let place = places.iter().position(|it| it & !TIMES == tag);
        let place = place.or_else(|| places.iter().position(|it| *it == 0)).unwrap_or(hash as usize % NEAR);
        if let Some(place) = places.get_mut(place) {
            *place = tag | times;
        }
    }

    #[cold]
    fn make_lists(&mut self) -> Option<()> {
        self.times = buffer::filled(0, SEATS)?;
        self.seats = buffer::filled(0, SEATS)?;
        Some(())
    }

    fn count(&self, hash: u64) -> u32 {
        let mut count = 0;
        let mut next = self.first(hash).map_or(0, |first| first + 1);
        while let Some(recipe) = next.checked_sub(1).and_then(|number| self.recipes.get(number as usize)) {
            count += 1;
            next = recipe.next;
        }
        count
    }

    /// Adds a recipe; one that finds no memory is forgotten.
    fn add(&mut self, mut recipe: Recipe) {
        if self.recipes.len() >= MOST_RECIPES || self.bytes >= MOST_BYTES {
            self.recipes.clear();
            self.seats.fill(0);
            self.bytes = 0;
        }
        let (hash, number) = (recipe.hash, self.recipes.len() as u16 + 1);
        // The next one of this shape is learned at once.
        self.set_times(hash, 1);
        self.bytes += recipe.bytes();
        let mut seat = (hash >> 40) as usize & (SEATS - 1);
        while let Some(place) = self.seats.get_mut(seat) {
            let other = place.checked_sub(1).and_then(|other| self.recipes.get(other as usize));
            if other.is_none_or(|other| other.hash == hash) {
                recipe.next = *place;
                if buffer::push(&mut self.recipes, recipe) {
                    *place = number;
                }
                return;
            }
            seat = (seat + 1) & (SEATS - 1);
        }
    }
}

impl Recipe {
    fn bytes(&self) -> usize {
        size_of::<Recipe>()
            + self.text.capacity()
            + self.told.capacity()
            + self.inside.capacity() * size_of::<(u8, u8)>()
            + self.relations.capacity() * size_of::<(u16, u8)>()
            + self.shape.capacity() * size_of::<u32>()
            + self.checks.capacity() * size_of::<Check>()
            + self.steps.capacity() * size_of::<Step>()
    }
}
