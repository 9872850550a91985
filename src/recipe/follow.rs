//! Using a recipe: the checks, then the document.

use super::parts::{How, PLACES, Places, take_apart, take_duration};
use super::tree::Spans;
use super::{Book, Check, Filling, OBJECTS, PADDING, Recipe, Step, Template};
use crate::buffer::{Buffer, put_part};
use crate::convert::address;
use crate::error::decimal;
use crate::json::{Value, escape};
use crate::map::parts::email_domain;
use crate::map::{Entry, Mode, Piece, Run};
use crate::tables::{NO_SLOT, RULES};

/// Texts of one event that are taken apart.
pub(crate) const MOST_SPLITS: usize = 9;

/// The lists that were made for the event: those of `related`, then the one of objects.
type Lists = [Option<Piece>; OBJECTS as usize + 1];

static NO_LISTS: Lists = [None; OBJECTS as usize + 1];

impl Run<'_> {
    /// Appends the document of the event if a recipe is good for it.
    #[inline(never)]
    pub(crate) fn follow(&mut self, book: &mut Book, out: &mut Buffer) -> bool {
        let Some(spans) = book.spans.first_chunk_mut() else { return false };
        let Some(mut number) = book.tree.walk(self.event, spans) else { return false };
        while let Some(recipe) = number.checked_sub(1).and_then(|number| book.recipes.get(number as usize)) {
            if self.follow_one(recipe, spans, out) {
                return true;
            }
            number = recipe.next;
        }
        false
    }

    /// Appends the document if this recipe is good for the event whose values are in `spans`.
    #[inline(always)]
    pub(super) fn follow_one(&mut self, recipe: &Recipe, spans: &mut Spans, out: &mut Buffer) -> bool {
        recipe.derive(spans);
        if !self.passes(recipe, spans) {
            return false;
        }
        if !recipe.makes_lists() {
            self.fill(recipe, spans, &NO_LISTS, out);
            return true;
        }
        let lists = self.make_lists(recipe, spans);
        if let Some(lists) = &lists {
            self.fill(recipe, spans, lists, out);
        }
        lists.is_some()
    }

    #[inline(always)]
    fn span(&self, spans: &Spans, number: u8) -> &[u8] {
        let (start, end) = spans[number as usize];
        self.event.get(start as usize..end as usize).unwrap_or(&[])
    }

    #[inline(always)]
    fn passes(&self, recipe: &Recipe, spans: &mut Spans) -> bool {
        for check in &recipe.checks {
            if !self.holds(check, spans) {
                return false;
            }
        }
        true
    }

    #[inline(always)]
    fn holds(&self, check: &Check, spans: &mut Spans) -> bool {
        match *check {
            Check::Same { a, b, same } => (self.span(spans, a) == self.span(spans, b)) == same,
            Check::Email { of, to, good } => self.split_email(of, to, spans) == good,
            Check::Split { how, of, other, to, form } => self.split(how, of, other, to, spans) == form,
            Check::Digits { of, most } => {
                let text = self.span(spans, of);
                text.len() <= most as usize && text.first() != Some(&b'-')
            }
            Check::Port { of } => address::port_number(self.span(spans, of)).is_some(),
            Check::Ip { of } => {
                let text = self.span(spans, of);
                address::ip_length(text) == Some(text.len())
            }
        }
    }

    /// Whether a text is an e-mail address; its domain goes to a span.
    #[inline(always)]
    fn split_email(&self, of: u8, to: u8, spans: &mut Spans) -> bool {
        let start = spans[of as usize].0;
        let domain = email_domain(self.span(spans, of));
        if let Some(domain) = &domain {
            spans[to as usize] = (start + domain.start as u32, start + domain.end as u32);
        }
        domain.is_some()
    }

    /// Takes a text apart; gives its form and, in `spans`, the places of its parts.
    #[inline(never)]
    fn split(&self, how: How, of: u8, other: u8, to: u8, spans: &mut Spans) -> u16 {
        let (text, other) = (self.span(spans, of), self.span(spans, other));
        let start = spans[of as usize].0;
        let places = spans.get_mut(to as usize..to as usize + PLACES);
        let places: Option<&mut Places> = places.and_then(|places| places.first_chunk_mut());
        match (how, places) {
            (How::Duration, Some(places)) => take_duration(text, other, places),
            (_, Some(places)) => take_apart(how, start, text, places),
            (_, None) => 0,
        }
    }

    /// The id, of a text whose holes are values: a loop of its own, since no function may call itself.
    fn make_id(&mut self, recipe: &Recipe, spans: &Spans) -> [u8; 32] {
        let mut text = core::mem::take(&mut self.state.scratch);
        let (start, mut steps) = (text.len(), recipe.told.steps.iter());
        while let Some(step) = recipe.told.copy(&mut steps, self.event, spans, &mut text) {
            match recipe.value(step.of, spans) {
                Some(value) if step.filling == Filling::Canonical => self.write_canonical(&value, &mut text),
                _ => break,
            }
        }
        self.state.scratch = text;
        self.id_of(start)
    }

    /// Makes the lists that are made anew for each event; `None` when the recipe has no holes for them.
    #[inline(never)]
    fn make_lists(&mut self, recipe: &Recipe, spans: &Spans) -> Option<Lists> {
        let mut lists = NO_LISTS;
        lists[OBJECTS as usize] = self.make_objects(recipe, spans);
        for (rule, value) in &recipe.relations {
            if let (Some(rule), Some(value)) = (RULES.get(*rule as usize), recipe.value(*value, spans)) {
                self.relate(&rule, u32::MAX, &value);
            }
        }
        for (number, piece) in (0..OBJECTS as usize).zip(lists.iter_mut()) {
            *piece = self.related_text(number);
        }
        // What does not fit its row became a member.
        let fits = self.state.members.is_empty();
        self.state.members.clear();
        let mut holes = recipe.document.steps.iter().filter(|step| step.filling == Filling::Made);
        let good = fits
            && lists.iter().flatten().count() == holes.clone().count()
            && holes.all(|step| lists.get(step.of as usize).is_some_and(Option::is_some));
        good.then_some(lists)
    }

    fn make_objects(&mut self, recipe: &Recipe, spans: &Spans) -> Option<Piece> {
        let (value, field) = recipe.objects?;
        let value = recipe.value(value, spans)?;
        self.families = recipe.families;
        let owner = Entry {
            value,
            key: (0, 0),
            field,
            parent: 0,
            home: NO_SLOT,
            mode: Mode::Take,
            escaped_key: false,
        };
        self.objects(&owner, &value).flatten()
    }

    /// Appends the document: its text with the holes filled.
    #[inline(always)]
    fn fill(&mut self, recipe: &Recipe, spans: &Spans, lists: &Lists, out: &mut Buffer) {
        let mut steps = recipe.document.steps.iter();
        while let Some(step) = recipe.document.copy(&mut steps, self.event, spans, out) {
            if step.filling == Filling::End {
                return;
            }
            self.fill_hole(step, recipe, spans, lists, out);
        }
    }

    #[inline(never)]
    fn fill_hole(&mut self, step: &Step, recipe: &Recipe, spans: &Spans, lists: &Lists, out: &mut Buffer) {
        match step.filling {
            Filling::Span | Filling::End => {}
            Filling::Number => {
                let (low, high) = spans[step.of as usize];
                decimal(u64::from(high) << 32 | u64::from(low), |digits| out.put(digits));
            }
            Filling::Clean => {
                if let Some(value) = recipe.value(step.of, spans) {
                    self.state.rewriter.clean(self.event, &value, out);
                }
            }
            Filling::Decoded => {
                let value = recipe.value(step.of, spans);
                if let Some(piece) = value.and_then(|value| self.base64_text(&value, true)) {
                    self.emit_piece(&piece, out);
                }
            }
            Filling::Joined => {
                let value = recipe.value(step.of, spans);
                if let Some(piece) = value.and_then(|value| self.join(&value)) {
                    self.emit_piece(&piece, out);
                }
            }
            Filling::Canonical => {
                if let Some(value) = recipe.value(step.of, spans) {
                    self.write_canonical(&value, out);
                }
            }
            Filling::Made => {
                if let Some(Some(piece)) = lists.get(step.of as usize) {
                    self.emit_piece(piece, out);
                }
            }
            Filling::Id => out.put(&self.make_id(recipe, spans)),
            Filling::Original => {
                escape::encode_bytes(self.event, out);
            }
        }
    }
}

impl Recipe {
    /// Whether there are lists that are made anew for each event.
    fn makes_lists(&self) -> bool {
        !self.relations.is_empty() || self.objects.is_some()
    }

    /// A value of the event.
    fn value(&self, number: u8, spans: &Spans) -> Option<Value> {
        let known = self.values.get(number as usize)?;
        let ((start, end), quote) = (spans[known.of as usize], u32::from(known.quoted));
        Some(Value { start: start.wrapping_sub(quote), end: end + quote, ..known.value })
    }
}

impl Template {
    /// Appends text and spans up to a hole that wants more than a copy, and gives that.
    #[inline(never)]
    fn copy<'a>(
        &self,
        steps: &mut core::slice::Iter<'a, Step>,
        event: &[u8],
        spans: &Spans,
        out: &mut Buffer,
    ) -> Option<&'a Step> {
        if !out.reserve(self.text.len() + self.most * event.len()) {
            return None;
        }
        let mut end = out.len();
        let room = out.room();
        let mut hole = None;
        for step in steps {
            end = put_part::<PADDING>(room, end, &self.text, step.start as usize, step.length as usize);
            if step.filling != Filling::Span {
                hole = Some(step);
                break;
            }
            let (start, behind) = spans[step.of as usize];
            end = put_part::<32>(room, end, event, start as usize, behind.wrapping_sub(start) as usize);
        }
        out.set_len(end);
        hole
    }
}
