//! `related.user`, `related.ip`, `related.hosts`: who and what took part, each once.

use super::{Piece, Related, Run, Source, form};
use crate::buffer;
use crate::convert::address::{self, Host};
use crate::convert::url;
use crate::json::{Value, kind};
use crate::sort;
use crate::tables::{Op, Rule, SlotId, slot};
use alloc::vec::Vec;

pub(crate) const LISTS: [SlotId; 3] = [slot::RELATED_USER, slot::RELATED_IP, slot::RELATED_HOSTS];

/// Up to here every pair is compared; more elements are sorted.
const FEW: usize = 16;

impl Run<'_> {
    /// Adds what a value says to a list of `related`.
    ///
    /// `index` is the entry of the value, or `u32::MAX` when it is only a part of one.
    pub(crate) fn relate(&mut self, rule: &Rule, index: u32, value: &Value) {
        match value.kind {
            kind::LIST => {
                let mut elements = super::objects::Elements::of(self.event, value);
                while let Some(element) = elements.next_value() {
                    self.relate_one(rule, u32::MAX, &element);
                }
            }
            _ => self.relate_one(rule, index, value),
        }
    }

    fn relate_one(&mut self, rule: &Rule, index: u32, value: &Value) {
        let piece = match value.kind {
            kind::STRING => self.related_piece(rule.op, index, value),
            kind::NUMBER if rule.op == Op::RelatedText => Some(Piece::of(value, form::QUOTED)),
            _ => None,
        };
        if let Some(piece) = piece {
            self.add_related(rule.target, rule.extra.into(), piece);
        }
    }

    /// Adds one text to a list.
    pub(crate) fn add_related(&mut self, list: SlotId, row: u16, text: Piece) {
        let Some(number) = LISTS.iter().position(|known| *known == list) else { return };
        let Some(list) = self.state.related.get_mut(number) else { return };
        if !buffer::push(list, Related { text, row }) {
            self.state.full = true;
        }
    }

    fn related_piece(&mut self, op: Op, index: u32, value: &Value) -> Option<Piece> {
        match op {
            Op::RelatedText => return Some(self.normal(value)),
            Op::RelatedAddressIp | Op::RelatedAddressHost => return self.related_address(op, index, value),
            _ => {}
        }
        let plain = self.plain(value);
        let text = self.plain_bytes(plain);
        let range = match op {
            Op::RelatedUrlHost => url::parse(text)?.domain?,
            Op::RelatedUrlIp => specified(text, url::parse(text)?.ip?)?,
            Op::RelatedLiteral => specified(text, 0..Self::is_ip(text)?)?,
            _ => return None,
        };
        Some(self.part(plain, range))
    }

    fn related_address(&mut self, op: Op, index: u32, value: &Value) -> Option<Piece> {
        let (plain, address) = self.split_address(index, value);
        let range = match address.kind {
            Host::Ip(ip) if op == Op::RelatedAddressIp => specified(self.plain_bytes(plain), ip)?,
            Host::Name if op == Op::RelatedAddressHost => address.host,
            _ => return None,
        };
        Some(self.part(plain, range))
    }

    /// Writes the lists that have elements.
    pub(crate) fn fill_related(&mut self) {
        for (number, slot) in LISTS.iter().enumerate() {
            if let Some(piece) = self.related_text(number) {
                self.put(*slot, piece);
            }
        }
    }

    /// The text of a list that has elements; it has none then.
    pub(crate) fn related_text(&mut self, number: usize) -> Option<Piece> {
        let list = self.state.related.get_mut(number).filter(|list| !list.is_empty())?;
        let mut list = core::mem::take(list);
        self.state.full |= !in_rows(&mut list);
        self.keep_distinct(&mut list);
        let piece = self.related_list(&list);
        list.clear();
        if let Some(place) = self.state.related.get_mut(number) {
            *place = list;
        }
        Some(piece)
    }

    fn related_list(&mut self, list: &[Related]) -> Piece {
        if let [only] = list {
            return Piece { form: form::QUOTED | form::LISTED, ..only.text };
        }
        let start = self.state.scratch.len() as u32;
        for (place, item) in list.iter().enumerate() {
            self.state.scratch.push(if place == 0 { b'[' } else { b',' });
            self.write_to_scratch(&item.text);
        }
        self.state.scratch.push(b']');
        let end = self.state.scratch.len() as u32;
        Piece { start, end, source: Source::Scratch, form: form::PLAIN }
    }

    /// Keeps the first of each text.
    fn keep_distinct(&mut self, list: &mut Vec<Related>) {
        if list.len() > FEW {
            return self.keep_distinct_of_many(list);
        }
        let mut kept = 0;
        for place in 0..list.len() {
            let Some(item) = list.get(place).copied() else { break };
            let text = self.bytes(&item.text);
            let before = list.get(..kept).unwrap_or(&[]);
            if before.iter().any(|known| self.bytes(&known.text) == text) {
                continue;
            }
            if let Some(place) = list.get_mut(kept) {
                *place = item;
            }
            kept += 1;
        }
        list.truncate(kept);
    }

    #[cold]
    fn keep_distinct_of_many(&mut self, list: &mut Vec<Related>) {
        let text = |number: u32| list.get(number as usize).map_or(&[][..], |item| self.bytes(&item.text));
        let Some(mut order) = sort::order(list.len(), &mut |a, b| (text(a), a) < (text(b), b)) else {
            self.state.full = true;
            return;
        };
        order.dedup_by(|later, first| text(*later) == text(*first));
        let Some(mut kept) = buffer::filled(false, list.len()) else {
            self.state.full = true;
            return;
        };
        for number in order {
            if let Some(mark) = kept.get_mut(number as usize) {
                *mark = true;
            }
        }
        let mut marks = kept.into_iter();
        list.retain(|_| marks.next().unwrap_or(false));
    }
}

/// An address that means no address is nobody's.
fn specified(text: &[u8], ip: core::ops::Range<usize>) -> Option<core::ops::Range<usize>> {
    (!address::is_unspecified(text.get(ip.clone())?)).then_some(ip)
}

/// Sorts by row; elements of one row keep their order.
fn in_rows(list: &mut Vec<Related>) -> bool {
    if list.is_sorted_by(|a, b| a.row <= b.row) {
        return true;
    }
    let row = |number: u32| list.get(number as usize).map(|item| item.row);
    let order = sort::order(list.len(), &mut |a, b| (row(a), a) < (row(b), b));
    let ordered = order.and_then(|order| buffer::ordered(list, &order));
    ordered.map(|ordered| *list = ordered).is_some()
}
