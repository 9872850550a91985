//! Using a recipe: the checks, then the document.

use super::parts::{How, Parts};
use super::{Book, Check, Filling, Place, Recipe};
use crate::buffer::Buffer;
use crate::convert::{address, time};
use crate::error::decimal;
use crate::json::escape;
use crate::map::collect::Seen;
use crate::map::{Piece, Run, form};
use crate::tables::RULES;
use alloc::vec::Vec;

/// Texts of one event that are taken apart.
pub(crate) const MOST_SPLITS: usize = 6;

/// What the checks and the mapping found out for the holes.
struct Found {
    splits: Vec<Parts>,
    related: [Option<Piece>; 3],
    id: Option<Piece>,
    original: Option<Piece>,
}

impl Run<'_> {
    /// Appends the document of the event that was seen, if a recipe is good for it.
    #[inline(never)]
    pub(crate) fn follow(&mut self, book: &Book, out: &mut Buffer) -> bool {
        let (shape, members) = (self.state.shape, self.state.seen.len());
        let mut number = book.first(shape);
        while let Some(recipe) = number.and_then(|number| book.recipes.get(number as usize)) {
            if self.follow_one(recipe, out) {
                return true;
            }
            number = recipe.next.checked_sub(1);
            self.state.seen.truncate(members);
            self.state.shape = shape;
        }
        false
    }

    /// Appends the document if this recipe is good for the event.
    pub(super) fn follow_one(&mut self, recipe: &Recipe, out: &mut Buffer) -> bool {
        let splits = core::mem::take(&mut self.state.splits);
        let mut found = Found { splits, related: [None; 3], id: None, original: None };
        let followed = self.is_of_shape(recipe) && self.follow_shape(recipe, &mut found, out);
        self.state.splits = found.splits;
        followed
    }

    fn follow_shape(&mut self, recipe: &Recipe, found: &mut Found, out: &mut Buffer) -> bool {
        if !self.passes(recipe, found) || !self.relates(recipe, found) {
            return false;
        }
        if !recipe.told.is_empty() {
            found.id = Some(self.id_of_members(&recipe.told));
        }
        if self.options.keep_original {
            let event = self.event;
            found.original = Some(self.scratch(form::PLAIN, |out| {
                escape::encode_bytes(event, out);
            }));
        }
        self.write_steps(recipe, found, out);
        true
    }

    fn is_of_shape(&mut self, recipe: &Recipe) -> bool {
        let (members, inside) = recipe.shape.split_at(recipe.shape.len().min(recipe.members as usize));
        if !self.are_seen(0, members) {
            return false;
        }
        for (member, scope) in &recipe.inside {
            let start = self.state.seen.get(*member as usize).map_or(0, |seen| seen.value.0);
            self.see_members(start, *scope);
        }
        recipe.inside.is_empty() || self.are_seen(members.len(), inside)
    }

    /// Whether the members from `first` on are these.
    fn are_seen(&self, first: usize, signs: &[u32]) -> bool {
        let seen = self.state.seen.get(first..).unwrap_or(&[]);
        seen.len() == signs.len() && seen.iter().zip(signs).all(|(seen, sign)| seen.sign == *sign)
    }

    /// Makes the `related` lists that are made anew for each event.
    fn relates(&mut self, recipe: &Recipe, found: &mut Found) -> bool {
        if recipe.relations.is_empty() {
            return true;
        }
        for (rule, member) in &recipe.relations {
            let value = self.state.seen.get(*member as usize).map(Seen::value);
            if let (Some(rule), Some(value)) = (RULES.get(*rule as usize), value) {
                self.relate(rule, u32::MAX, &value);
            }
        }
        for (number, piece) in found.related.iter_mut().enumerate() {
            *piece = self.related_text(number);
        }
        // Those that the recipe has a hole for; another list would be lost.
        let holes = recipe.steps.iter().filter(|step| step.place.filling == Filling::Related);
        let made = found.related.iter().flatten().count();
        made == holes.clone().count()
            && holes
                .clone()
                .all(|step| found.related.get(step.place.of as usize).is_some_and(Option::is_some))
    }

    #[inline(always)]
    fn whole(&self, member: u8) -> &[u8] {
        let seen = self.state.seen.get(member as usize);
        let place = seen.map(|seen| seen.value.0 as usize..seen.value.1 as usize);
        place.and_then(|place| self.event.get(place)).unwrap_or(&[])
    }

    #[inline(always)]
    fn inner(&self, member: u8) -> &[u8] {
        let seen = self.state.seen.get(member as usize);
        let place = seen.map(|seen| seen.value.0 as usize + 1..(seen.value.1 as usize).wrapping_sub(1));
        place.and_then(|place| self.event.get(place)).unwrap_or(&[])
    }

    fn passes(&self, recipe: &Recipe, found: &mut Found) -> bool {
        let mut splits = 0;
        recipe.checks.iter().all(|check| match *check {
            Check::Equal { member, start, end } => {
                recipe.text.get(start as usize..end as usize) == Some(self.whole(member))
            }
            Check::Time { member } => time::is_canonical(self.inner(member)),
            Check::Digits { member, most } => {
                let text = self.whole(member);
                text.len() <= most as usize && text.first() != Some(&b'-')
            }
            Check::Port { member } => address::port_number(self.whole(member)).is_some(),
            Check::Ip { member } => {
                let text = self.inner(member);
                address::ip_length(text) == Some(text.len())
            }
            Check::Split { how, member, other, form } => {
                let Some(split) = found.splits.get_mut(splits) else { return false };
                splits += 1;
                self.split(how, member, other, split);
                split.form == form
            }
            Check::Same { a, b, same } => (self.text(a, found) == self.text(b, found)) == same,
        })
    }

    pub(super) fn split(&self, how: How, member: u8, other: u8, parts: &mut Parts) {
        if how == How::Duration {
            return parts.take_duration(self.inner(member), self.inner(other));
        }
        let start = self.state.seen.get(member as usize).map_or(0, |seen| seen.value.0 + 1);
        parts.take_apart(how, start, self.inner(member));
    }

    /// The text that fills a hole, if it stands somewhere.
    #[inline(never)]
    fn text(&self, place: Place, found: &Found) -> &[u8] {
        let piece = |piece: &Option<Piece>| piece.as_ref().map_or(&[][..], |piece| self.bytes(piece));
        match place.filling {
            Filling::Whole => self.whole(place.of),
            Filling::Inner => self.inner(place.of),
            Filling::Part(part) => {
                let split = found.splits.get(place.of as usize);
                let place = split.and_then(|split| split.places.get(part as usize));
                place.and_then(|place| self.event.get(place.0 as usize..place.1 as usize)).unwrap_or(&[])
            }
            Filling::Number(_) | Filling::Clean | Filling::Related => &[],
            Filling::Id => piece(&found.id),
            Filling::Original => piece(&found.original),
        }
    }

    fn write_steps(&mut self, recipe: &Recipe, found: &Found, out: &mut Buffer) {
        let mut start = 0;
        for step in &recipe.steps {
            let end = step.end as usize;
            out.put(recipe.text.get(start..end).unwrap_or(&[]));
            start = end;
            match step.place.filling {
                Filling::Whole => out.put(self.whole(step.place.of)),
                Filling::Number(number) => {
                    let split = found.splits.get(step.place.of as usize);
                    let number = split.and_then(|split| split.numbers.get(number as usize)).copied();
                    decimal(number.unwrap_or(0), |digits| out.put(digits));
                }
                Filling::Clean => {
                    let value = self.state.seen.get(step.place.of as usize).map(Seen::value);
                    if let Some(piece) = value.map(|value| self.json(&value)) {
                        self.emit_piece(&piece, out);
                    }
                }
                Filling::Related => {
                    if let Some(Some(piece)) = found.related.get(step.place.of as usize) {
                        self.emit_piece(piece, out);
                    }
                }
                _ => out.put(self.text(step.place, found)),
            }
        }
        out.put(recipe.text.get(start..recipe.end as usize).unwrap_or(&[]));
    }
}
