//! Finding the recipe of an event by its text.
//!
//! The idea: events of one shape have the same text but for some values. So the text of an event that was
//! learned is kept as a path: texts that have to be there again, letter by letter, each with the kind of
//! the value behind it. Walking along a path compares eight bytes at a time, finds the ends of the values,
//! and has read the event when it arrives: a text that was walked to its end is JSON of the same structure
//! as the one it was learned from. No key is looked up on the way.
//!
//! The paths of all recipes are a tree. They part after each eight bytes of a text, so that the next eight
//! bytes of the event tell the branch.

use crate::buffer;
use crate::convert::time;
use crate::json::scan::{Scanner, byte_at, end_of_ascii, is_zero_time};
use crate::json::{Value, word};
use alloc::vec::Vec;

/// Start and end of texts in the event, by their numbers.
pub(crate) type Spans = [(u32, u32); 256];

/// What stands behind the text of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// The inside of a string that is not empty, not the zero time, and has no escapes.
    Text,
    /// A number that is [`PLAIN`](crate::json::flag::PLAIN).
    Digits,
    /// A time in UTC of this length.
    Time(u8),
    /// A value of this [`sign`].
    Value(u16),
    /// One of several texts: here paths part.
    Parting,
    /// Nothing: the event ends.
    End,
}

/// A text of a path and what stands behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment<'a> {
    pub(super) text: &'a [u8],
    pub(super) behind: Behind,
}

/// Kind, elements and flags of a value.
pub(super) fn sign(value: &Value) -> u16 {
    u16::from(value.kind) | u16::from(value.elements) << 5 | u16::from(value.flags) << 10
}

/// How the child of a node is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Children {
    /// There is none or one.
    One,
    /// Those with a whole word of text by that word, then the others, which are the first ones.
    Many,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    /// The first eight bytes of the text; zeros behind its end.
    word: u64,
    /// The bytes of `word` that count; all of them at the end of an event, behind which there are zeros, too.
    mask: u64,
    /// The last eight bytes of a text that has more.
    last: u64,
    /// Place of the text in the texts of the tree.
    start: u32,
    end: u32,
    behind: Behind,
    /// 1 if there is a value behind the text, else 0.
    values: u8,
    children: Children,
    parent: u16,
    /// The first child; of an end, one more than the number of the first recipe.
    child: u16,
    /// The next child of the parent.
    sibling: u16,
}

/// The first node, which has no text. Nobody's child: elsewhere its number stands for none.
const ROOT: u16 = 0;

/// Most nodes of a tree.
const MOST_NODES: usize = 4096;

/// Twice as many as nodes, so that a free one is near.
const SEATS: usize = 2 * MOST_NODES;

/// The seat of nodes that have none.
const UNSEATED: u16 = u16::MAX;

/// Bytes that a node tells apart from its siblings.
const WORD: usize = 8;

/// The paths of all recipes.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    texts: Vec<u8>,
    /// By parent and first word, the children of nodes that have many; open-addressed.
    seats: Vec<u16>,
}

/// A child that may be the next node of a walk, and its seat in the upper half: one number is given back
/// with fewer instructions than two.
#[derive(Clone, Copy)]
struct Candidate(u32);

impl Candidate {
    const NONE: Candidate = Candidate::new(ROOT, UNSEATED);

    const fn new(child: u16, seat: u16) -> Candidate {
        Candidate(child as u32 | (seat as u32) << 16)
    }

    fn child(self) -> u16 {
        self.0 as u16
    }

    fn seat(self) -> u16 {
        (self.0 >> 16) as u16
    }
}

/// What a walk along an event has noticed.
struct Noticed {
    /// A byte above 0x7F was seen.
    high: bool,
    /// The last value that was read by its grammar, so that it is read once for all siblings.
    read: Value,
}

impl Tree {
    /// Walks along an event. Gives one more than the number of its first recipe and, in `spans`, its values
    /// in their order.
    #[inline(always)]
    pub(super) fn walk(&self, event: &[u8], spans: &mut Spans) -> Option<u16> {
        let read = Value { start: u32::MAX, end: 0, kind: 0, flags: 0, elements: 0 };
        let mut noticed = Noticed { high: false, read };
        let (mut number, mut at, mut count) = (ROOT, 0, 0u8);
        let mut node = self.nodes.first()?;
        while node.behind != Behind::End {
            let next = word::load(event, at);
            let mut found = Candidate::new(node.child, UNSEATED);
            if node.children != Children::One {
                found = self.candidate(number, next, Candidate::NONE);
            }
            (number, node, at) = loop {
                let branch = self.nodes.get(found.child() as usize)?;
                if let Some((start, end)) = self.take(branch, next, event, at, &mut noticed) {
                    spans[count as usize] = (start as u32, end as u32);
                    // What is no value is written over.
                    count = count.wrapping_add(branch.values);
                    break (found.child(), branch, end);
                }
                found = self.candidate(number, next, found);
                if found.child() == ROOT {
                    return None;
                }
            };
        }
        // Strings with half a character in them are for the rules.
        let sound = !noticed.high || core::str::from_utf8(event).is_ok();
        sound.then_some(node.child)
    }

    /// A child of a node whose first word is the next one of the event, behind the `last` that was found.
    #[inline(never)]
    fn candidate(&self, parent: u16, next: u64, last: Candidate) -> Candidate {
        let child = match (last.child(), last.seat()) {
            (ROOT, _) if self.children_of(parent) == Children::Many => {
                return self.seated(parent, next, seat_of(parent, next));
            }
            (ROOT, _) => self.nodes.get(parent as usize).map(|it| it.child),
            (child, UNSEATED) => self.nodes.get(child as usize).map(|it| it.sibling),
            (_, seat) => return self.seated(parent, next, seat as usize + 1),
        };
        self.unseated(parent, next, child.unwrap_or(ROOT))
    }

    fn children_of(&self, number: u16) -> Children {
        self.nodes.get(number as usize).map_or(Children::One, |node| node.children)
    }

    /// The first good one of the children from a seat on, else of those who have none.
    #[inline(always)]
    fn seated(&self, parent: u16, next: u64, mut seat: usize) -> Candidate {
        loop {
            seat &= SEATS - 1;
            let child = self.seats.get(seat).copied().unwrap_or(ROOT);
            if child == ROOT {
                let first = self.nodes.get(parent as usize).map_or(ROOT, |node| node.child);
                return self.unseated(parent, next, first);
            }
            if self.is_child(child, parent, next) {
                return Candidate::new(child, seat as u16);
            }
            seat += 1;
        }
    }

    /// The first good one of the children from `child` on.
    fn unseated(&self, parent: u16, next: u64, mut child: u16) -> Candidate {
        while child != ROOT && !self.is_child(child, parent, next) {
            child = self.nodes.get(child as usize).map_or(ROOT, |node| node.sibling);
        }
        Candidate::new(child, UNSEATED)
    }

    #[inline(always)]
    fn is_child(&self, child: u16, parent: u16, next: u64) -> bool {
        let child = self.nodes.get(child as usize);
        child.is_some_and(|child| next & child.mask == child.word && child.parent == parent)
    }

    /// Takes the text and the value of a node at `at`, where `next` is the next word; gives where the value
    /// begins and ends.
    #[inline(always)]
    fn take(
        &self,
        node: &Node,
        next: u64,
        event: &[u8],
        at: usize,
        noticed: &mut Noticed,
    ) -> Option<(usize, usize)> {
        if next & node.mask != node.word {
            return None;
        }
        let length = (node.end - node.start) as usize;
        let start = at + length;
        if length > WORD && word::load(event, start - WORD) != node.last {
            return None;
        }
        if length > 2 * WORD {
            let known = self.texts.get(node.start as usize + WORD..node.end as usize)?;
            if !word::are_same(event.get(at + WORD..start)?, known) {
                return None;
            }
        }
        let end = match node.behind {
            Behind::Text => noticed.text(event, start)?,
            Behind::Digits => digits(event, start)?,
            Behind::Time(length) => time(event, start, length as usize)?,
            Behind::Value(sign) => noticed.value(event, start, sign)?,
            Behind::Parting => start,
            Behind::End if start == event.len() => start,
            Behind::End => return None,
        };
        Some((start, end))
    }
}

impl Noticed {
    #[inline(always)]
    fn text(&mut self, event: &[u8], start: usize) -> Option<usize> {
        let end = end_of_ascii(event, start);
        if byte_at(event, end) != b'"' {
            return self.wide_text(event, start);
        }
        let empty = end == start || is_zero_time(event, start - 1, end + 1);
        if empty { None } else { Some(end) }
    }

    /// A text with bytes above 0x7F.
    #[cold]
    #[inline(never)]
    fn wide_text(&mut self, event: &[u8], start: usize) -> Option<usize> {
        let mut scanner = Scanner::new(event, start - 1);
        let value = scanner.scalar().ok()?;
        self.high = true;
        if value.flags == 0 { Some(scanner.at - 1) } else { None }
    }

    #[inline(never)]
    fn value(&mut self, event: &[u8], start: usize, sign: u16) -> Option<usize> {
        if self.read.start != start as u32 {
            self.read = self.read_value(event, start);
        }
        if self::sign(&self.read) == sign { Some(self.read.end as usize) } else { None }
    }

    /// Reads a value; one of no kind if there is none that parsers take.
    fn read_value(&mut self, event: &[u8], start: usize) -> Value {
        let mut scanner = Scanner::new(event, start);
        match scanner.value() {
            Ok(value) if value.start == start as u32 && !scanner.broken => {
                self.high |= scanner.high;
                value
            }
            _ => Value { start: start as u32, end: 0, kind: 0, flags: 0, elements: 0 },
        }
    }
}

#[inline(always)]
fn digits(event: &[u8], start: usize) -> Option<usize> {
    let negative = byte_at(event, start) == b'-';
    let first = start + usize::from(negative);
    let mut end = first;
    loop {
        let marks = word::digits_end(word::load(event, end));
        if marks != 0 {
            end += word::bytes_before(marks);
            break;
        }
        end += WORD;
    }
    let plain = match end - first {
        1 => !negative || byte_at(event, first) != b'0',
        2..=18 => byte_at(event, first) != b'0',
        _ => false,
    };
    if plain { Some(end) } else { None }
}

#[inline(always)]
fn time(event: &[u8], start: usize, length: usize) -> Option<usize> {
    let end = start + length;
    let good = time::is_utc_at(event, start, length) && !is_zero_time(event, start - 1, end + 1);
    if good { Some(end) } else { None }
}

/// How much of a text can be cut off so that a word is left, to tell it from others.
fn longest_cut(text: &[u8], behind: Behind) -> usize {
    text.len().saturating_sub(if behind == Behind::End { 1 } else { WORD })
}

/// Where to look first for the child of a node whose text begins with a word.
#[inline(always)]
fn seat_of(parent: u16, first: u64) -> usize {
    (word::mix(u64::from(parent), first) >> 40) as usize & (SEATS - 1)
}

/// Adding paths.
impl Tree {
    /// Whether there is no room for a path of so many texts.
    pub(super) fn is_full(&self, more: usize) -> bool {
        self.nodes.len() + 2 * more >= MOST_NODES
    }

    /// Bytes that the tree takes, about.
    pub(super) fn bytes(&self) -> usize {
        self.nodes.len() * size_of::<Node>() + self.texts.len()
    }

    pub(super) fn clear(&mut self) {
        self.nodes.clear();
        self.texts.clear();
        self.seats.fill(ROOT);
    }

    /// Adds a path. Gives the place of the number of its first recipe, or `None` when there is no memory.
    pub(super) fn add(&mut self, path: &[Segment<'_>]) -> Option<&mut u16> {
        if self.seats.is_empty() {
            self.seats = buffer::filled(ROOT, SEATS)?;
        }
        if self.nodes.is_empty() {
            self.push(ROOT, &Segment { text: &[], behind: Behind::Parting })?;
            // No word of an event is this without its bytes: nobody takes the first node for a child.
            self.nodes.first_mut()?.word = 1;
        }
        let mut number = ROOT;
        for segment in path {
            number = self.descend(number, *segment)?;
        }
        self.nodes.get_mut(number as usize).map(|node| &mut node.child)
    }

    /// The node for a segment behind `parent`; adds it if it is not there.
    fn descend(&mut self, mut parent: u16, mut segment: Segment<'_>) -> Option<u16> {
        let mut number = self.node(parent)?.child;
        while number != ROOT {
            let child = *self.node(number)?;
            let known = self.texts.get(child.start as usize..child.end as usize)?;
            let common = known.iter().zip(segment.text).take_while(|(a, b)| a == b).count();
            let same = common == known.len();
            if same && common == segment.text.len() && child.behind == segment.behind {
                return Some(number);
            }
            let parting = same && child.behind == Behind::Parting;
            let cut = common.min(longest_cut(known, child.behind));
            let cut = cut.min(longest_cut(segment.text, segment.behind)) / WORD * WORD;
            if parting {
                parent = number;
            } else if cut > 0 {
                parent = self.part(number, cut as u32)?;
            } else {
                number = child.sibling;
                continue;
            }
            let length = if parting { common } else { cut };
            segment.text = segment.text.get(length..)?;
            number = self.node(parent)?.child;
        }
        self.add_child(parent, &segment)
    }

    fn node(&self, number: u16) -> Option<&Node> {
        self.nodes.get(number as usize)
    }

    fn push(&mut self, parent: u16, segment: &Segment<'_>) -> Option<u16> {
        self.texts.try_reserve(segment.text.len()).ok()?;
        let start = self.texts.len() as u32;
        self.texts.extend_from_slice(segment.text);
        let node = Node {
            word: 0,
            mask: 0,
            last: 0,
            start,
            end: self.texts.len() as u32,
            behind: segment.behind,
            values: u8::from(!matches!(segment.behind, Behind::Parting | Behind::End)),
            children: Children::One,
            parent,
            child: ROOT,
            sibling: ROOT,
        };
        let number = self.nodes.len() as u16;
        buffer::push(&mut self.nodes, node).then_some(())?;
        self.set_word(number);
        Some(number)
    }

    fn set_word(&mut self, number: u16) {
        let Some(node) = self.nodes.get_mut(number as usize) else { return };
        let text = self.texts.get(node.start as usize..node.end as usize).unwrap_or(&[]);
        node.word = word::load(text, 0);
        node.mask = match text.len() {
            _ if node.behind == Behind::End => u64::MAX,
            length @ 1..WORD => u64::MAX >> (64 - 8 * length),
            0 => 0,
            _ => u64::MAX,
        };
        node.last = word::load(text, text.len().saturating_sub(WORD));
    }

    fn add_child(&mut self, parent: u16, segment: &Segment<'_>) -> Option<u16> {
        let number = self.push(parent, segment)?;
        let mut before = ROOT;
        let mut behind = self.node(parent)?.child;
        while behind != ROOT && self.is_whole(number) && !self.is_whole(behind) {
            (before, behind) = (behind, self.node(behind)?.sibling);
        }
        self.nodes.get_mut(number as usize)?.sibling = behind;
        if before == ROOT {
            self.nodes.get_mut(parent as usize)?.child = number;
        } else {
            self.nodes.get_mut(before as usize)?.sibling = number;
        }
        self.seat_children(parent, number)?;
        Some(number)
    }

    /// Whether the text of a node fills a word, or ends where the event does.
    fn is_whole(&self, number: u16) -> bool {
        self.node(number).is_some_and(|node| node.mask == u64::MAX)
    }

    /// Gives the newest child of a node a seat, and those before it, too, when it is the second one.
    fn seat_children(&mut self, parent: u16, newest: u16) -> Option<()> {
        let node = *self.node(parent)?;
        if node.children == Children::Many {
            return if self.is_whole(newest) { self.seat(newest) } else { Some(()) };
        }
        if self.node(node.child)?.sibling == ROOT {
            return Some(());
        }
        self.nodes.get_mut(parent as usize)?.children = Children::Many;
        let mut child = node.child;
        while child != ROOT {
            if self.is_whole(child) {
                self.seat(child)?;
            }
            child = self.node(child)?.sibling;
        }
        Some(())
    }

    fn seat(&mut self, number: u16) -> Option<()> {
        let node = self.node(number)?;
        let mut seat = seat_of(node.parent, node.word);
        while *self.seats.get(seat)? != ROOT {
            seat = (seat + 1) & (SEATS - 1);
        }
        *self.seats.get_mut(seat)? = number;
        Some(())
    }

    /// Cuts the text of a node in two; gives the number of the first part, which is new.
    fn part(&mut self, number: u16, length: u32) -> Option<u16> {
        let node = *self.node(number)?;
        let first = self.nodes.len() as u16;
        let cut = node.start + length;
        let text = self.texts.get(node.start as usize..cut as usize)?;
        let last = word::load(text, text.len() - WORD);
        let parting = Node {
            end: cut,
            behind: Behind::Parting,
            values: 0,
            children: Children::One,
            child: number,
            mask: u64::MAX,
            last,
            ..node
        };
        buffer::push(&mut self.nodes, parting).then_some(())?;
        let rest = self.nodes.get_mut(number as usize)?;
        (rest.start, rest.parent, rest.sibling) = (cut, first, ROOT);
        self.set_word(number);
        self.put_in_place_of(number, first, &node)?;
        Some(first)
    }

    /// Makes all who know a child of `old`'s parent know another one.
    fn put_in_place_of(&mut self, number: u16, other: u16, old: &Node) -> Option<()> {
        let parent = self.nodes.get_mut(old.parent as usize)?;
        let many = parent.children == Children::Many;
        if parent.child == number {
            parent.child = other;
        } else {
            let mut before = parent.child;
            while self.node(before)?.sibling != number {
                before = self.node(before)?.sibling;
            }
            self.nodes.get_mut(before as usize)?.sibling = other;
        }
        let mut seat = seat_of(old.parent, old.word);
        while many && *self.seats.get(seat)? != number {
            seat = (seat + 1) & (SEATS - 1);
        }
        if many {
            *self.seats.get_mut(seat)? = other;
        }
        Some(())
    }
}
