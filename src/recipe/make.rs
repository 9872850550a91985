//! Making a recipe of what was learned: members become spans, and what is always the same becomes text.

use super::learn::{HOLE, Learned, Need, Origin, Place, Split};
use super::parts::{How, NUMBERS, PLACES, form, part};
use super::tree::{Behind, Segment, Spans, sign};
use super::{
    Check, DERIVED, Derived, Filling, Known, MOST_MEMBERS, MOST_TEXT, OBJECTS, PADDING, PARTS, Recipe, START,
    Step, Template,
};
use crate::buffer;
use crate::error::decimal;
use crate::json::{Value, flag, kind};
use crate::map::collect::Seen;
use crate::map::identity::{MARK, is_canonical};
use crate::sort;
use alloc::vec::Vec;

/// A value of the path.
#[derive(Clone, Copy, Debug)]
struct Variable {
    member: u8,
    /// The span: of strings without escapes the inside, of others the whole text.
    start: u32,
    end: u32,
    behind: Behind,
}

pub(super) struct Maker<'a> {
    event: &'a [u8],
    seen: &'a [Seen],
    learned: &'a Learned,
    /// In the order of the text.
    variables: Vec<Variable>,
    recipe: Recipe,
}

impl<'a> Maker<'a> {
    pub(super) fn new(event: &'a [u8], seen: &'a [Seen], learned: &'a Learned) -> Option<Maker<'a>> {
        let mut maker = Maker { event, seen, learned, variables: Vec::new(), recipe: Recipe::default() };
        let start = |number: u32| seen.get(number as usize).map(|seen| seen.value.0);
        for number in sort::order(seen.len(), &mut |a, b| start(a) < start(b))? {
            let (member, value) = (number as u8, seen.get(number as usize)?.value());
            let inside = learned.inside.contains(&member);
            if inside && learned.is_equal(member) {
                return None;
            }
            if !inside && !learned.is_equal(member) {
                let variable = maker.variable(member, &value);
                buffer::push(&mut maker.variables, variable).then_some(())?;
            }
        }
        (maker.variables.len() <= MOST_MEMBERS).then_some(maker)
    }

    fn variable(&self, member: u8, value: &Value) -> Variable {
        let behind = match value.kind {
            kind::STRING if !value.is(flag::ESCAPED) => match self.is_time(member) {
                true => Behind::Time((value.end - value.start - 2) as u8),
                false => Behind::Text,
            },
            kind::NUMBER if value.is(flag::PLAIN) => Behind::Digits,
            _ => Behind::Value(sign(value)),
        };
        let quote = u32::from(matches!(behind, Behind::Text | Behind::Time(_)));
        Variable { member, start: value.start + quote, end: value.end - quote, behind }
    }

    /// Whether a member has to be a time of one spelling.
    fn is_time(&self, member: u8) -> bool {
        let splits = &self.learned.splits;
        self.learned.needs.iter().any(|need| match need {
            Need::Time { member: known } => *known == member,
            Need::Split { number } => splits
                .get(*number as usize)
                .is_some_and(|split| split.member == member && split.is_time() && split.form != 0),
            _ => false,
        })
    }

    /// The texts of the path.
    pub(super) fn path(&self) -> Option<Vec<Segment<'a>>> {
        let mut path = Vec::new();
        path.try_reserve_exact(self.variables.len() + 1).ok()?;
        let mut start = 0;
        for variable in &self.variables {
            let text = self.event.get(start..variable.start as usize)?;
            path.push(Segment { text, behind: variable.behind });
            start = variable.end as usize;
        }
        path.push(Segment { text: self.event.get(start..)?, behind: Behind::End });
        Some(path)
    }

    /// Notes the values of the event that was learned as a walk does.
    pub(super) fn fill_spans(&self, spans: &mut Spans) {
        for (span, variable) in spans.iter_mut().zip(&self.variables) {
            *span = (variable.start, variable.end);
        }
    }

    /// The recipe for a document with marks for its holes.
    pub(super) fn recipe(&mut self, document: &[u8], members: usize) -> Option<Recipe> {
        for need in &self.learned.needs {
            if let Some(check) = self.check(*need)? {
                buffer::push(&mut self.recipe.checks, check).then_some(())?;
            }
        }
        for (row, member) in self.learned.anew() {
            let value = self.known(member)?;
            buffer::push(&mut self.recipe.relations, (row, value)).then_some(())?;
        }
        if let Some(member) = self.learned.objects {
            let field = self.seen.get(member as usize)?.field();
            self.recipe.objects = Some((self.known(member)?, field));
        }
        self.recipe.document = self.document(document)?;
        if !self.learned.told.is_empty() {
            self.recipe.told = self.told(members)?;
        }
        Some(core::mem::take(&mut self.recipe))
    }

    /// The check of a need; nothing when the path makes sure of it.
    fn check(&mut self, need: Need) -> Option<Option<Check>> {
        let of = |maker: &mut Self, member, check: &dyn Fn(u8) -> Check| {
            if maker.is_fixed(member) {
                return Some(None);
            }
            maker.whole(member).map(|of| Some(check(of)))
        };
        match need {
            Need::Equal { .. } | Need::Time { .. } => Some(None),
            Need::Digits { member, most } => of(self, member, &|of| Check::Digits { of, most }),
            Need::Port { member } => of(self, member, &|of| Check::Port { of }),
            Need::Ip { member } if self.is_fixed(member) => Some(None),
            Need::Ip { member } => Some(Some(Check::Ip { of: self.inner(member)? })),
            Need::Split { number } => self.split(number),
            Need::Same { a, b, .. } if self.is_fixed_place(a) && self.is_fixed_place(b) => Some(None),
            Need::Same { a, b, same } => {
                let (a, b) = (self.span(a)?, self.span(b)?);
                Some(Some(Check::Same { a, b, same }))
            }
        }
    }

    fn split(&mut self, number: u8) -> Option<Option<Check>> {
        let split = *self.learned.splits.get(number as usize)?;
        if split.is_time() || self.is_fixed_split(&split) {
            return Some(None);
        }
        if split.how == How::Email {
            let (of, to) = (self.inner(split.member)?, parts_of(number, part::DOMAIN as usize));
            return Some(Some(Check::Email { of, to, good: split.form != 0 }));
        }
        let (of, other) = (self.inner(split.member)?, self.inner(split.other)?);
        Some(Some(Check::Split { how: split.how, of, other, to: parts_of(number, 0), form: split.form }))
    }

    /// Whether the text of a member is the same in all events of the path.
    fn is_fixed(&self, member: u8) -> bool {
        let value = self.seen.get(member as usize).map_or((0, 0), |seen| seen.value);
        !self.variables.iter().any(|it| it.start < value.1 && it.end > value.0)
    }

    fn is_fixed_split(&self, split: &Split) -> bool {
        self.is_fixed(split.member) && self.is_fixed(split.other)
    }

    fn is_fixed_place(&self, place: Place) -> bool {
        match place.origin {
            Origin::Whole | Origin::Inner | Origin::Clean => self.is_fixed(place.of),
            Origin::Part(_) | Origin::Number(_) => {
                self.learned.splits.get(place.of as usize).is_some_and(|split| self.is_fixed_split(split))
            }
            _ => false,
        }
    }

    /// Where a text stands in the event that was learned.
    fn range(&self, place: Place) -> Option<(u32, u32)> {
        let value = || self.seen.get(place.of as usize).map(|seen| seen.value);
        match place.origin {
            Origin::Whole => value(),
            Origin::Inner => value().map(|value| (value.0 + 1, value.1 - 1)),
            Origin::Part(part) => {
                let split = self.learned.splits.get(place.of as usize)?;
                split.places.get(part as usize).copied()
            }
            Origin::Number(number) => {
                let split = self.learned.splits.get(place.of as usize)?;
                let spelled = split.form & form::SPELLED != 0;
                split.places.get(NUMBERS + number as usize).copied().filter(|_| spelled)
            }
            _ => None,
        }
    }

    /// The number of the span of a text.
    fn span(&mut self, place: Place) -> Option<u8> {
        if let Origin::Part(part) = place.origin {
            let split = self.learned.splits.get(place.of as usize)?;
            if !split.is_time() && !self.is_fixed_split(split) {
                return Some(parts_of(place.of, part as usize));
            }
        }
        let (start, end) = self.range(place)?;
        let same = |variable: &Variable| (variable.start, variable.end) == (start, end);
        match self.variables.iter().position(same) {
            Some(number) => Some(number as u8),
            None => self.derived(start, end),
        }
    }

    fn whole(&mut self, of: u8) -> Option<u8> {
        self.span(Place { origin: Origin::Whole, of })
    }

    fn inner(&mut self, of: u8) -> Option<u8> {
        self.span(Place { origin: Origin::Inner, of })
    }

    /// The span of a text that is told by its distance to values: to the one it begins or ends in, else
    /// to the last one in front.
    fn derived(&mut self, start: u32, end: u32) -> Option<u8> {
        let around = |place: u32| self.variables.iter().position(|it| it.start < place && place < it.end);
        let before = |place: u32| self.variables.iter().rposition(|it| it.end <= place);
        let anchor = |number: Option<usize>| number.and_then(|number| self.variables.get(number));
        let (from_start, start_of) = match around(start) {
            Some(number) => (true, Some(number)),
            None => (false, before(start)),
        };
        let end_of = around(end).or_else(|| before(end));
        let start_from = anchor(start_of).map_or(0, |it| if from_start { it.start } else { it.end });
        let number = |number: Option<usize>| number.map_or(START, |number| number as u8);
        let derived = Derived {
            start_of: number(start_of),
            from_start,
            start_by: start as i32 - start_from as i32,
            end_of: number(end_of),
            end_by: end as i32 - anchor(end_of).map_or(0, |it| it.end) as i32,
        };
        let list = &mut self.recipe.derived;
        let place = match list.iter().position(|known| *known == derived) {
            Some(known) => known,
            None if !buffer::push(list, derived) => return None,
            None => list.len() - 1,
        };
        u8::try_from(place).ok().filter(|place| *place < PARTS - DERIVED).map(|place| place + DERIVED)
    }

    /// The number of a value that is more than copied.
    fn known(&mut self, member: u8) -> Option<u8> {
        let value = self.seen.get(member as usize)?.value();
        let plain = self.variables.iter().position(|it| it.member == member && it.start != value.start);
        let (of, quoted) = match plain {
            Some(number) => (number as u8, true),
            None => (self.whole(member)?, false),
        };
        buffer::push(&mut self.recipe.values, Known { of, quoted, value }).then_some(())?;
        u8::try_from(self.recipe.values.len() - 1).ok()
    }

    /// Cuts the document at its holes.
    fn document(&mut self, document: &[u8]) -> Option<Template> {
        let mut writer = Writer::default();
        let mut parts = document.split(|byte| *byte == HOLE);
        writer.text(parts.next()?)?;
        for part in parts {
            let (number, text) = part.split_first()?;
            self.write(*self.learned.places.get(*number as usize)?, &mut writer)?;
            writer.text(text)?;
        }
        writer.template()
    }

    /// The text that an id is derived from.
    fn told(&mut self, members: usize) -> Option<Template> {
        let mut writer = Writer::default();
        let mut separator = MARK;
        for member in &self.learned.told {
            let seen = self.seen.get(..members)?.get(*member as usize)?;
            writer.text(separator)?;
            separator = b",\"";
            writer.text(self.event.get(seen.key.0 as usize..seen.key.1 as usize)?)?;
            writer.text(b"\":")?;
            if is_canonical(&seen.value()) {
                self.write(Place { origin: Origin::Whole, of: *member }, &mut writer)?;
            } else {
                self.write_known(Filling::Canonical, *member, &mut writer)?;
            }
        }
        writer.text(b"}")?;
        writer.template()
    }

    /// Writes a hole, or the text that always fills it.
    fn write(&mut self, place: Place, writer: &mut Writer) -> Option<()> {
        if self.is_fixed_place(place)
            && let Some((start, end)) = self.range(place)
        {
            return writer.text(self.event.get(start as usize..end as usize)?);
        }
        if let Some(range) = self.range(place) {
            writer.count(range)?;
        }
        match place.origin {
            Origin::Whole => {
                let value = self.range(place)?;
                // Strings are spans without their quotes.
                let text = |it: &Variable| it.member == place.of && it.start != value.0;
                if !self.variables.iter().any(text) {
                    let span = self.span(place)?;
                    return writer.hole(Filling::Span, span);
                }
                writer.text(b"\"")?;
                let span = self.inner(place.of)?;
                writer.hole(Filling::Span, span)?;
                writer.text(b"\"")
            }
            Origin::Inner | Origin::Part(_) => {
                let span = self.span(place)?;
                writer.hole(Filling::Span, span)
            }
            Origin::Number(number) => self.write_number(place, number as usize, writer),
            Origin::Clean => self.write_known(Filling::Clean, place.of, writer),
            Origin::Decoded => self.write_known(Filling::Decoded, place.of, writer),
            Origin::Joined => self.write_known(Filling::Joined, place.of, writer),
            Origin::Objects => writer.hole(Filling::Made, OBJECTS),
            Origin::Related => writer.hole(Filling::Made, place.of),
            Origin::Id => writer.hole(Filling::Id, 0),
            Origin::Original => writer.hole(Filling::Original, 0),
        }
    }

    fn write_known(&mut self, filling: Filling, member: u8, writer: &mut Writer) -> Option<()> {
        let value = self.known(member)?;
        writer.hole(filling, value)
    }

    fn write_number(&mut self, place: Place, number: usize, writer: &mut Writer) -> Option<()> {
        let split = self.learned.splits.get(place.of as usize)?;
        if !self.is_fixed_place(place) {
            let spelled = split.form & form::SPELLED != 0;
            let filling = if spelled { Filling::Span } else { Filling::Number };
            return writer.hole(filling, parts_of(place.of, NUMBERS + number));
        }
        let (low, high) = *split.places.get(NUMBERS + number)?;
        let mut written = None;
        decimal(u64::from(high) << 32 | u64::from(low), |digits| written = writer.text(digits));
        written
    }
}

/// The number of the span of a part, or of a number.
fn parts_of(split: u8, place: usize) -> u8 {
    PARTS + split * PLACES as u8 + place as u8
}

/// A template while it is written.
#[derive(Default)]
struct Writer {
    template: Template,
    /// Where the last hole is.
    start: usize,
    /// Where the texts stand in the event that was learned that fill holes.
    ranges: Vec<(u32, u32)>,
}

impl Writer {
    fn text(&mut self, text: &[u8]) -> Option<()> {
        let list = &mut self.template.text;
        let room = list.len() + text.len() <= MOST_TEXT && list.try_reserve(text.len()).is_ok();
        room.then(|| list.extend_from_slice(text))
    }

    fn hole(&mut self, filling: Filling, of: u8) -> Option<()> {
        let end = self.template.text.len();
        let step = Step { start: self.start as u16, length: (end - self.start) as u16, filling, of };
        self.start = end;
        buffer::push(&mut self.template.steps, step).then_some(())
    }

    /// Counts how often the text at a place fills holes. What overlaps here does so in all events of the path;
    /// what is empty or ends here may overlap there.
    fn count(&mut self, range: (u32, u32)) -> Option<()> {
        buffer::push(&mut self.ranges, range).then_some(())?;
        let holes = |place: u32| self.ranges.iter().filter(|it| it.0 <= place && place <= it.1).count();
        // Where most of them overlap one begins.
        let most = self.ranges.iter().map(|range| holes(range.0)).max();
        self.template.most = most.unwrap_or(0);
        Some(())
    }

    fn template(mut self) -> Option<Template> {
        self.hole(Filling::End, 0)?;
        self.template.text.try_reserve_exact(PADDING).ok()?;
        self.template.text.resize(self.template.text.len() + PADDING, 0);
        Some(self.template)
    }
}
