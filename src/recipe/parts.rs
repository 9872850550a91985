//! Texts with parts: which parts there are is checked, where they are fills holes.

use crate::convert::address::{self, Host};
use crate::convert::time::{Precision, nanos_between, utc_digits};
use crate::convert::url;
use crate::json::number;
use crate::map::parts::email_domain;
use crate::map::rules;
use core::ops::Range;

/// How a text is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Address,
    Url,
    Literal,
    Email,
    Terminal,
    Port,
    /// A time whose fraction has no three digits.
    Time(Precision),
    Duration,
}

/// Numbers of the parts; those of a URL are in the order of its members.
pub(crate) mod part {
    pub(crate) const WHOLE: u8 = 0;
    pub(crate) const HOST: u8 = 0;
    pub(crate) const IP: u8 = 1;
    pub(crate) const SCHEME: u8 = 0;
    pub(crate) const USERNAME: u8 = 2;
    pub(crate) const DOMAIN: u8 = 3;
    pub(crate) const PATH: u8 = 4;
    pub(crate) const QUERY: u8 = 5;
    pub(crate) const FRAGMENT: u8 = 6;
    pub(crate) const EXTENSION: u8 = 7;
}

/// Bits of a form above one for each part.
pub(crate) mod form {
    /// There is a port, or another number.
    pub(crate) const NUMBER: u16 = 1 << 8;
    /// The IP address means no address.
    pub(crate) const UNSPECIFIED: u16 = 1 << 9;
    /// The host is a name.
    pub(crate) const NAME: u16 = 1 << 10;
    /// It is what it should be.
    pub(crate) const GOOD: u16 = 1 << 11;
    /// The number is spelled as it is written: its place is a text.
    pub(crate) const SPELLED: u16 = 1 << 14;
    /// In front of the number of digits that a fraction has, three for more.
    pub(crate) const DIGITS: u32 = 12;
}

/// Places in the event of the parts of a text, then its numbers, each the lower half first.
pub(crate) type Places = [(u32, u32); PLACES];

pub(crate) const PLACES: usize = NUMBERS + 2;

/// Where the numbers begin.
pub(crate) const NUMBERS: usize = 8;

/// What a text has.
struct Parts<'a> {
    /// Which parts there are, and of what kind.
    form: u16,
    /// Where the text begins.
    start: u32,
    places: &'a mut Places,
}

/// Takes `text` apart, which begins at `start` of the event; gives its form. Only the places that it tells
/// of count.
pub(crate) fn take_apart(how: How, start: u32, text: &[u8], places: &mut Places) -> u16 {
    let mut parts = Parts { form: 0, start, places };
    match how {
        How::Address => parts.split_address(text),
        How::Url => parts.split_url(text),
        How::Literal => parts.set_ip(text, address::ip_length(text).map(|length| 0..length)),
        How::Email => parts.set(part::DOMAIN, email_domain(text)),
        How::Terminal => parts.set_size(text),
        How::Port => {
            let port = number::digits(text).filter(|port| !port.negative);
            parts.set_port(port.and_then(|port| u16::try_from(port.magnitude).ok()));
        }
        How::Time(precision) => parts.set_time(precision, text),
        // That takes two texts.
        How::Duration => {}
    }
    parts.form
}

/// The nanoseconds between two times, if the first one is not later.
pub(crate) fn take_duration(start: &[u8], end: &[u8], places: &mut Places) -> u16 {
    let mut parts = Parts { form: 0, start: 0, places };
    if let Some(nanos) = nanos_between(start, end) {
        parts.form |= form::NUMBER;
        parts.set_number(0, nanos);
    }
    parts.form
}

impl Parts<'_> {
    fn set(&mut self, part: u8, range: Option<Range<usize>>) {
        if let Some(range) = range {
            self.set_place(part as usize, range);
            self.form |= 1 << part;
        }
    }

    fn set_place(&mut self, number: usize, range: Range<usize>) {
        if let Some(place) = self.places.get_mut(number) {
            *place = (self.start + range.start as u32, self.start + range.end as u32);
        }
    }

    fn set_number(&mut self, place: usize, number: u64) {
        if let Some(place) = self.places.get_mut(NUMBERS + place) {
            *place = (number as u32, (number >> 32) as u32);
        }
    }

    fn set_port(&mut self, port: Option<u16>) {
        if let Some(port) = port {
            self.set_number(0, u64::from(port));
            self.form |= form::NUMBER;
        }
    }

    /// The time up to its last digit that is kept.
    fn set_time(&mut self, precision: Precision, text: &[u8]) {
        let Some(digits) = utc_digits(text) else { return };
        let kept = digits.min(precision.most());
        self.form |= form::GOOD | (kept.min(3) as u16) << form::DIGITS;
        self.set(part::WHOLE, Some(0..if digits == 0 { 19 } else { 20 + kept }));
    }

    fn set_size(&mut self, text: &[u8]) {
        let Some((columns, rows)) = rules::terminal_size(text) else { return };
        self.form |= form::GOOD;
        let number = |place| text.get(place).and_then(rules::terminal_number);
        if let (Some(columns), Some(rows)) = (number(columns), number(rows)) {
            self.form |= form::NUMBER;
            self.set_number(0, columns.magnitude);
            self.set_number(1, rows.magnitude);
        }
    }

    fn set_ip(&mut self, text: &[u8], ip: Option<Range<usize>>) {
        if ip.clone().and_then(|ip| text.get(ip)).is_some_and(address::is_unspecified) {
            self.form |= form::UNSPECIFIED;
        }
        self.set(part::IP, ip);
    }

    fn split_address(&mut self, text: &[u8]) {
        let address = address::split(text);
        match address.kind {
            Host::Ip(ip) => self.set_ip(text, Some(ip)),
            Host::Name => self.form |= form::NAME,
            Host::Other => {}
        }
        // The port is what stands behind the last colon.
        let bracket = text.get(address.host.end) == Some(&b']');
        let port = address.host.end + usize::from(bracket) + 1..text.len();
        self.set(part::HOST, Some(address.host));
        match (address.port, text.get(port.clone())) {
            (Some(_), Some([b'1'..=b'9', ..] | [b'0'])) => {
                self.form |= form::NUMBER | form::SPELLED;
                self.set_place(NUMBERS, port);
            }
            (port, _) => self.set_port(port),
        }
    }

    fn split_url(&mut self, text: &[u8]) {
        let Some(url) = url::parse(text) else { return };
        self.form |= form::GOOD;
        self.set(part::SCHEME, url.scheme);
        self.set(part::USERNAME, url.username);
        self.set(part::DOMAIN, url.domain);
        self.set_ip(text, url.ip);
        self.set_port(url.port);
        self.set(part::PATH, url.path);
        self.set(part::QUERY, url.query);
        self.set(part::FRAGMENT, url.fragment);
        self.set(part::EXTENSION, url.extension);
    }
}
