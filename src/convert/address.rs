//! Network addresses: `host`, `host:port`, `[v6]:port`, bare IPv4 and IPv6.

use core::ops::Range;

/// An address taken apart. The places are counted from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// The host part without brackets and port; the whole text when it cannot be split.
    pub(crate) host: Range<usize>,
    pub(crate) kind: Host,
    pub(crate) port: Option<u16>,
}

/// What the host part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// An IP address; the range leaves out the zone.
    Ip(Range<usize>),
    /// A host name.
    Name,
    /// Text that is neither.
    Other,
}

/// Splits an address as Go and people write them.
pub(crate) fn split(text: &[u8]) -> Address {
    let whole = || Address { host: 0..text.len(), kind: Host::Other, port: None };
    if text.first() == Some(&b'[') {
        return bracketed(text).unwrap_or_else(whole);
    }
    // Most addresses are IPv4.
    match text.split_at_checked(v4_length(text).unwrap_or(usize::MAX)) {
        Some((ip, [])) => return Address { host: 0..ip.len(), kind: Host::Ip(0..ip.len()), port: None },
        Some((ip, [b':', port @ ..])) => {
            if let Some(port) = port_number(port) {
                return Address { host: 0..ip.len(), kind: Host::Ip(0..ip.len()), port: Some(port) };
            }
        }
        _ => {}
    }
    // One look at all bytes tells which of the forms it can be.
    let mut colons = 0;
    let mut colon = 0;
    for (at, byte) in text.iter().enumerate() {
        if *byte == b':' {
            colons += 1;
            colon = at;
        }
    }
    if colons != 1
        && let Some(ip) = ip_length(text)
    {
        return Address { host: 0..text.len(), kind: Host::Ip(0..ip), port: None };
    }
    if colons == 0 {
        let kind = if is_host_name(text) { Host::Name } else { Host::Other };
        return Address { host: 0..text.len(), kind, port: None };
    }
    let (host, port) = text.split_at(colon);
    let Some(port) = port.get(1..).and_then(port_number) else { return whole() };
    match ip_length(host) {
        Some(ip) => Address { host: 0..colon, kind: Host::Ip(0..ip), port: Some(port) },
        None if is_host_name(host) => Address { host: 0..colon, kind: Host::Name, port: Some(port) },
        None => whole(),
    }
}

/// `[v6]` or `[v6]:port`.
fn bracketed(text: &[u8]) -> Option<Address> {
    let close = text.iter().position(|byte| *byte == b']')?;
    let host = text.get(1..close)?;
    if !host.contains(&b':') {
        return None;
    }
    let ip = ip_length(host)?;
    let port = match text.get(close + 1..)? {
        [] => None,
        [b':', digits @ ..] => Some(port_number(digits)?),
        _ => return None,
    };
    Some(Address { host: 1..close, kind: Host::Ip(1..1 + ip), port })
}

/// One to five digits up to 65535.
pub(crate) fn port_number(digits: &[u8]) -> Option<u16> {
    if digits.is_empty() || digits.len() > 5 {
        return None;
    }
    let mut port = 0u32;
    for digit in digits {
        let value = digit.wrapping_sub(b'0');
        if value > 9 {
            return None;
        }
        port = port * 10 + u32::from(value);
    }
    u16::try_from(port).ok()
}

/// Length of the IP address that the text is, without a `%zone`; `None` when it is none.
pub(crate) fn ip_length(text: &[u8]) -> Option<usize> {
    let first = *text.first()?;
    if first.is_ascii_digit() && text.len() <= 15 && is_v4(text) {
        return Some(text.len());
    }
    if !first.is_ascii_hexdigit() && first != b':' || !text.contains(&b':') {
        return None;
    }
    let length = text.iter().position(|byte| *byte == b'%').unwrap_or(text.len());
    let zone = text.get(length..).unwrap_or(&[]);
    (is_v6(text.get(..length)?) && zone.len() != 1).then_some(length)
}

/// Whether an IP address means "no address": 0.0.0.0 or `::` in any spelling.
pub(crate) fn is_unspecified(ip: &[u8]) -> bool {
    ip.iter().all(|byte| matches!(byte, b'0' | b':' | b'.'))
}

fn is_v4(text: &[u8]) -> bool {
    v4_length(text) == Some(text.len())
}

/// How many bytes the IPv4 address has that a text begins with, if another byte than a digit or a point is
/// behind it.
fn v4_length(text: &[u8]) -> Option<usize> {
    let mut parts = 1;
    let mut digits = 0;
    let mut value = 0u32;
    let mut length = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 {
            if digits > 0 && value == 0 {
                return None;
            }
            value = value * 10 + u32::from(digit);
            digits += 1;
            if value > 255 {
                return None;
            }
        } else if *byte != b'.' {
            break;
        } else if digits == 0 {
            return None;
        } else {
            parts += 1;
            digits = 0;
            value = 0;
        }
        length += 1;
    }
    (parts == 4 && digits > 0).then_some(length)
}

/// Up to eight groups of hexadecimal digits, `::` once for groups of zeros, the last two also as IPv4.
fn is_v6(text: &[u8]) -> bool {
    let (text, tail) = match text.iter().rposition(|byte| *byte == b':') {
        Some(colon) if text.contains(&b'.') => {
            let (head, v4) = text.split_at(colon + 1);
            if !is_v4(v4) {
                return false;
            }
            // The colon in front of IPv4 closes a group, unless it is one of two.
            (if head.ends_with(b"::") { head } else { head.get(..colon).unwrap_or(&[]) }, 2)
        }
        _ => (text, 0),
    };
    let (mut groups, mut digits, mut gap, mut at) = (tail, 0, false, 0);
    while let Some(byte) = text.get(at) {
        if byte.is_ascii_hexdigit() && digits < 4 {
            groups += usize::from(digits == 0);
            digits += 1;
        } else if *byte == b':' && text.get(at + 1) == Some(&b':') && !gap {
            (gap, digits) = (true, 0);
            at += 1;
        } else if *byte == b':' && digits > 0 && at + 1 < text.len() {
            digits = 0;
        } else {
            return false;
        }
        at += 1;
    }
    if gap { groups < 8 } else { groups == 8 }
}

/// Host names as they occur in events: labels of letters, digits, `_` and `-`.
pub(crate) fn is_host_name(text: &[u8]) -> bool {
    let labels = text.strip_suffix(b".").unwrap_or(text);
    if labels.is_empty() || text.len() > 253 {
        return false;
    }
    let mut start = true;
    for byte in labels {
        let letter = byte.is_ascii_alphanumeric() || *byte == b'_' || (*byte == b'-' && !start);
        if !letter && (*byte != b'.' || start) {
            return false;
        }
        start = *byte == b'.';
    }
    !start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (&str, &str, Option<u16>) {
        let address = split(text.as_bytes());
        let kind = match &address.kind {
            Host::Ip(ip) => &text[ip.clone()],
            Host::Name => "name",
            Host::Other => "other",
        };
        (&text[address.host], kind, address.port)
    }

    #[test]
    fn addresses_split() {
        for (text, host, kind, port) in [
            ("203.0.113.9:51622", "203.0.113.9", "203.0.113.9", Some(51622)),
            ("[::1]:3022", "::1", "::1", Some(3022)),
            ("[::]", "::", "::", None),
            ("2a02:cf40:::3022", "2a02:cf40::", "2a02:cf40::", Some(3022)),
            ("2001:db8::1:3022", "2001:db8::1:3022", "2001:db8::1:3022", None),
            ("[fe80::1%eth0]:22", "fe80::1%eth0", "fe80::1", Some(22)),
            ("fe80::1%eth0", "fe80::1%eth0", "fe80::1", None),
            ("0.0.0.0:0", "0.0.0.0", "0.0.0.0", Some(0)),
            ("h.example.com:3022", "h.example.com", "name", Some(3022)),
            ("localhost", "localhost", "name", None),
            ("a_b:022", "a_b", "name", Some(22)),
            ("67.43.156.11.228.114:51454", "67.43.156.11.228.114", "name", Some(51454)),
            ("::ffff:10.0.0.1", "::ffff:10.0.0.1", "::ffff:10.0.0.1", None),
            ("h.", "h.", "name", None),
        ] {
            assert_eq!(parts(text), (host, kind, port), "{text}");
        }
        for text in [
            "h:70000",
            "h:",
            ":3022",
            "/var/run/x.sock",
            "@",
            "tcp://h:1",
            "a:1,b:2",
            "[10.0.0.1]:22",
            "[::1]x",
            "[::1]:",
            "-h:1",
            "a..b:1",
            "h:123456",
            "fe80::1%",
            "",
        ] {
            assert_eq!(parts(text), (text, "other", None), "{text}");
        }
    }

    #[test]
    fn ip_literals_are_those_of_the_standard_library() {
        let parts = ["", "0", "1", "ffff", "12345", "g", ":", "::", ".", "1.2.3.4", "01.2.3.4", "256.1.1.1"];
        let mut seed = 7u64;
        for _ in 0..400_000 {
            let mut text = alloc::string::String::new();
            for _ in 0..seed % 18 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let part = parts[(seed >> 33) as usize % parts.len()];
                text.push_str(part);
                if seed >> 60 < 9 {
                    text.push(':');
                }
            }
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let standard = text.parse::<core::net::IpAddr>().is_ok();
            assert_eq!(ip_length(text.as_bytes()).is_some(), standard, "{text}");
        }
    }

    #[test]
    fn unspecified_addresses() {
        assert!(is_unspecified(b"0.0.0.0") && is_unspecified(b"::") && is_unspecified(b"0:0:0:0:0:0:0:0"));
        assert!(!is_unspecified(b"::1") && !is_unspecified(b"10.0.0.0"));
    }
}
