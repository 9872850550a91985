//! Slots, and who gets them: the lower rank, whatever the order of the keys.

use super::{Claim, Loser, Piece, Run, form};
use crate::buffer;
use crate::sort;
use crate::tables::{NO_SLOT, RULES, SLOT_COUNT, SlotId, slot};

impl Run<'_> {
    pub(crate) fn is_taken(&self, slot: SlotId) -> bool {
        let word = self.state.taken.get(slot as usize / 64).copied().unwrap_or(0);
        word >> (slot % 64) & 1 == 1
    }

    /// Who has a slot.
    pub(crate) fn holder(&self, slot: SlotId) -> Option<&Claim> {
        if self.is_taken(slot) { self.state.claims.get(slot as usize) } else { None }
    }

    /// Claims a slot; whoever does not get it becomes a loser.
    pub(crate) fn claim(&mut self, slot: SlotId, claim: Claim) {
        let Some(word) = self.state.taken.get_mut(slot as usize / 64) else { return };
        let bit = 1u64 << (slot % 64);
        let free = *word & bit == 0;
        *word |= bit;
        let Some(holder) = self.state.claims.get_mut(slot as usize) else { return };
        if free {
            *holder = claim;
            return;
        }
        let loser = if (claim.rank, claim.rule) < (holder.rank, holder.rule) {
            core::mem::replace(holder, claim)
        } else {
            claim
        };
        self.lose(&loser);
    }

    /// Writes a slot that nobody has; tells whether it was free.
    pub(crate) fn put(&mut self, slot: SlotId, piece: Piece) -> bool {
        let free = slot != NO_SLOT && !self.is_taken(slot);
        if free {
            self.claim(slot, Claim { piece, entry: 0, rule: 0, rank: 0, takes: false });
        }
        free
    }

    /// Writes a slot whoever had it; the value that stood there goes to the unmapped ones.
    pub(crate) fn replace(&mut self, slot: SlotId, piece: Piece) {
        let holder = self.holder(slot).copied().filter(|holder| holder.takes);
        if let Some(claim) = self.state.claims.get_mut(slot as usize) {
            claim.piece = piece;
        }
        self.put(slot, piece);
        let same = |run: &Self, holder: &Claim| {
            let value = run.state.entries.get(holder.entry as usize).map(|entry| entry.value);
            value.is_some_and(|value| value.inner(run.event) == run.bytes(&piece))
        };
        if let Some(holder) = holder
            && !same(self, &holder)
        {
            self.unmapped(holder.entry);
        }
    }

    #[cold]
    pub(crate) fn lose(&mut self, claim: &Claim) {
        if claim.takes {
            self.misfit(claim.entry, claim.rule, claim.rank);
        }
    }

    /// The value of an entry needs another place than the one its row gives.
    #[cold]
    pub(crate) fn misfit(&mut self, entry: u32, rule: u16, rank: u8) {
        if !buffer::push(&mut self.state.losers, Loser { entry, rule, rank }) {
            self.state.full = true;
        }
    }

    /// Finds the losers their places, in the order of their ranks.
    #[inline(never)]
    pub(crate) fn settle_losers(&mut self) {
        if self.state.losers.is_empty() {
            return;
        }
        let losers = core::mem::take(&mut self.state.losers);
        let key = |number: u32| losers.get(number as usize).map(|it| (it.rank, it.rule, it.entry));
        match sort::order(losers.len(), &mut |a, b| (key(a), a) < (key(b), b)) {
            Some(order) => {
                for loser in order.iter().filter_map(|number| losers.get(*number as usize)) {
                    self.settle(*loser);
                }
            }
            None => self.state.full = true,
        }
        self.state.losers = losers;
    }

    fn settle(&mut self, loser: Loser) {
        let Some(rule) = RULES.get(loser.rule as usize) else { return };
        let Some(entry) = self.state.entries.get(loser.entry as usize).copied() else { return };
        if self.has_object(rule.target, &loser) {
            return;
        }
        let fits = if rule.fallback == slot::UNMAPPED { None } else { self.fit(rule.fallback, &entry.value) };
        match fits {
            Some(piece) if !self.holds_members(rule.fallback) && self.put(rule.fallback, piece) => {}
            Some(_) if self.has_object(rule.fallback, &loser) => {}
            _ => self.unmapped(loser.entry),
        }
    }

    /// Whether unknown members are written into a slot.
    fn holds_members(&self, slot: SlotId) -> bool {
        self.state.members.iter().any(|member| member.slot == slot)
    }

    /// Whether the slot has this very object already: it is not written again under another name.
    fn has_object(&self, slot: SlotId, loser: &Loser) -> bool {
        let Some(entry) = self.state.entries.get(loser.entry as usize) else { return false };
        let object = entry.value.kind & crate::json::kind::OBJECT != 0;
        object
            && (slot as usize) < SLOT_COUNT
            && self.holder(slot).is_some_and(|holder| {
                holder.entry != loser.entry
                    && holder.piece.form == form::PLAIN
                    && self.bytes(&holder.piece) == entry.value.of(self.event)
            })
    }
}
