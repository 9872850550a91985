//! One text that fills several slots: addresses, URLs, user names; and the duration of a session.

use super::text::Plain;
use super::{Piece, Run, form};
use crate::convert::address::{self, Address, Host};
use crate::convert::time::nanos_between;
use crate::convert::url;
use crate::error::decimal;
use crate::json::{kind, word};
use crate::tables::{ADDRESSES, AddressSlots, SlotId, URL, slot};
use core::ops::Range;

/// The text of an address and its parts.
pub(crate) type Split = (Plain, Address);

impl Run<'_> {
    /// Writes the parts of the addresses and of the URL that won their group.
    #[inline(never)]
    pub(crate) fn fill_groups(&mut self) {
        for (group, slots) in ADDRESSES {
            if self.is_taken(*group) {
                self.fill_address(*group, slots);
            }
        }
        if self.is_taken(URL.0) {
            self.fill_url();
        }
    }

    /// Takes the address of an entry apart, once for all rows that ask for it.
    pub(crate) fn split_address(&mut self, index: u32, value: &crate::json::Value) -> Split {
        match &self.address {
            Some((last, split)) if *last == index => split.clone(),
            _ => {
                let plain = self.plain(value);
                let split = (plain, address::split(self.plain_bytes(plain)));
                if index != u32::MAX {
                    self.address = Some((index, split.clone()));
                }
                split
            }
        }
    }

    fn winner(&mut self, group: SlotId) -> Option<(Plain, crate::json::Value)> {
        let index = self.holder(group)?.entry;
        let value = self.state.entries.get(index as usize)?.value;
        Some((self.plain(&value), value))
    }

    fn fill_address(&mut self, group: SlotId, slots: &AddressSlots) {
        let Some(index) = self.holder(group).map(|holder| holder.entry) else { return };
        let Some(value) = self.state.entries.get(index as usize).map(|entry| entry.value) else { return };
        let (plain, Address { host, kind, port }) = self.split_address(index, &value);
        let beaten = port.is_some_and(|port| !self.holds_number(slots.port, port));
        if beaten || kind == Host::Other {
            self.put(slots.address, Piece::of(&value, form::PLAIN));
        } else {
            self.put_part(slots.address, plain, Some(host.clone()));
        }
        match kind {
            Host::Ip(ip) => self.put_part(slots.ip, plain, Some(ip)),
            Host::Name => self.put_part(slots.domain, plain, Some(host)),
            Host::Other => {}
        }
        self.put_number(slots.port, port);
    }

    /// Whether a slot is free for a number, or has that very number.
    fn holds_number(&mut self, slot: SlotId, number: u16) -> bool {
        let Some(holder) = self.holder(slot) else { return true };
        let text = self.bytes(&holder.piece);
        let mut same = false;
        decimal(u64::from(number), |digits| same = digits == text);
        same
    }

    fn fill_url(&mut self) {
        let Some((plain, value)) = self.winner(URL.0) else { return };
        let slots = &URL.1;
        self.put(slots.original, Piece::of(&value, form::PLAIN));
        let Some(parts) = url::parse(self.plain_bytes(plain)) else { return };
        self.put_part(slots.scheme, plain, parts.scheme);
        self.put_part(slots.username, plain, parts.username);
        self.put_part(slots.domain, plain, parts.domain);
        self.put_number(slots.port, parts.port);
        self.put_part(slots.path, plain, parts.path);
        self.put_part(slots.query, plain, parts.query);
        self.put_part(slots.fragment, plain, parts.fragment);
        self.put_part(slots.extension, plain, parts.extension);
    }

    fn put_part(&mut self, slot: SlotId, plain: Plain, range: Option<Range<usize>>) {
        if let Some(range) = range
            && !self.is_taken(slot)
        {
            let piece = self.part(plain, range);
            self.put(slot, piece);
        }
    }

    fn put_number(&mut self, slot: SlotId, number: Option<u16>) {
        if let Some(number) = number
            && !self.is_taken(slot)
        {
            let piece = self.scratch(form::PLAIN, |out| decimal(u64::from(number), |digits| out.put(digits)));
            self.put(slot, piece);
        }
    }

    /// A user name of the form `local@domain` also is an e-mail address.
    pub(crate) fn fill_email(&mut self) {
        let Some(holder) = self.holder(slot::USER_NAME) else { return };
        let Some(entry) = self.state.entries.get(holder.entry as usize) else { return };
        let value = entry.value;
        if value.kind != kind::STRING {
            return;
        }
        let plain = self.plain(&value);
        if let Some(domain) = email_domain(self.plain_bytes(plain)) {
            self.put(slot::USER_EMAIL, Piece::of(&value, form::PLAIN));
            self.put_part(slot::USER_DOMAIN, plain, Some(domain));
        }
    }

    /// Nanoseconds from the start to the end.
    pub(crate) fn fill_duration(&mut self) {
        let times = self.time_text(slot::EVENT_START).zip(self.time_text(slot::EVENT_END));
        if let Some(nanos) = times.and_then(|(start, end)| nanos_between(start, end)) {
            let piece = self.scratch(form::PLAIN, |out| decimal(nanos, |digits| out.put(digits)));
            self.put(slot::EVENT_DURATION, piece);
        }
    }

    /// The time in a slot, without quotes.
    fn time_text(&self, slot: SlotId) -> Option<&[u8]> {
        let piece = self.holder(slot)?.piece;
        let text = self.bytes(&piece);
        if piece.form & form::QUOTED != 0 { Some(text) } else { text.get(1..text.len() - 1) }
    }
}

/// Place of the domain in a text with exactly one `@`, something on both sides of it and no white space.
pub(crate) fn email_domain(text: &[u8]) -> Option<Range<usize>> {
    let at = word::find(text, 0, b'@');
    let domain = at + 1..text.len();
    let rest = text.get(domain.clone())?;
    let good = at > 0 && !rest.is_empty() && word::find(rest, 0, b'@') == rest.len();
    let spaced = || match text.is_ascii() {
        true => text.iter().any(u8::is_ascii_whitespace),
        false => core::str::from_utf8(text).is_ok_and(|text| text.contains(char::is_whitespace)),
    };
    (good && !spaced()).then_some(domain)
}
