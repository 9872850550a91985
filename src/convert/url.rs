//! URLs and `host:port` as Teleport writes them for databases and applications.

use super::address::{self, Host};
use core::ops::Range;

/// A text taken apart; the places are counted from its start. Parts that are not there are `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Url {
    pub(crate) scheme: Option<Range<usize>>,
    pub(crate) username: Option<Range<usize>>,
    /// The host; IPv6 keeps its brackets.
    pub(crate) domain: Option<Range<usize>>,
    /// The host when it is an IP address, without brackets and zone.
    pub(crate) ip: Option<Range<usize>>,
    pub(crate) port: Option<u16>,
    pub(crate) path: Option<Range<usize>>,
    pub(crate) query: Option<Range<usize>>,
    pub(crate) fragment: Option<Range<usize>>,
    pub(crate) extension: Option<Range<usize>>,
}

/// Takes a URL or `host:port` apart; `None` when the whole text is neither.
pub(crate) fn parse(text: &[u8]) -> Option<Url> {
    if text.iter().any(|byte| *byte <= b' ' || *byte == 0x7F) {
        return None;
    }
    match scheme_length(text) {
        Some(length) => with_scheme(text, length),
        None => {
            let mut url = Url::default();
            authority(text, 0..text.len(), &mut url)?;
            Some(url)
        }
    }
}

/// Length of the scheme in front of `://`.
fn scheme_length(text: &[u8]) -> Option<usize> {
    let colon = text.iter().position(|byte| *byte == b':')?;
    let scheme = text.get(..colon)?;
    let letters = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let named = scheme.first()?.is_ascii_alphabetic() && scheme.iter().all(letters);
    (named && text.get(colon..colon + 3) == Some(b"://")).then_some(colon)
}

fn with_scheme(text: &[u8], scheme: usize) -> Option<Url> {
    let mut url = Url { scheme: Some(0..scheme), ..Url::default() };
    let start = scheme + 3;
    let end = find(text, start, |byte| matches!(byte, b'/' | b'?' | b'#'));
    let mut host = start;
    if let Some(at) = text.get(start..end)?.iter().rposition(|byte| *byte == b'@') {
        let name = find(text, start, |byte| matches!(byte, b':' | b'@'));
        url.username = some(start..name);
        host = start + at + 1;
    }
    if host < end {
        authority(text, host..end, &mut url)?;
    }
    let path_end = find(text, end, |byte| matches!(byte, b'?' | b'#'));
    url.path = some(end..path_end);
    url.extension = extension(text, end..path_end);
    let query_end = find(text, path_end, |byte| *byte == b'#');
    if text.get(path_end) == Some(&b'?') {
        url.query = some(path_end + 1..query_end);
    }
    if query_end < text.len() {
        url.fragment = some(query_end + 1..text.len());
    }
    Some(url)
}

/// `host`, `host:port`, `[v6]:port`.
fn authority(text: &[u8], range: Range<usize>, url: &mut Url) -> Option<()> {
    let part = text.get(range.clone())?;
    let address = address::split(part);
    let (start, end) = (range.start + address.host.start, range.start + address.host.end);
    url.domain = match &address.kind {
        Host::Other => return None,
        Host::Name => Some(start..end),
        Host::Ip(ip) => {
            url.ip = Some(range.start + ip.start..range.start + ip.end);
            let bracket = usize::from(part.first() == Some(&b'['));
            Some(start - bracket..end + bracket)
        }
    };
    url.port = address.port;
    Some(())
}

/// Text after the last dot of the last segment; a leading dot marks a hidden file, no extension.
fn extension(text: &[u8], path: Range<usize>) -> Option<Range<usize>> {
    let segment = text.get(path.clone())?.rsplit(|byte| *byte == b'/').next()?;
    let dot = segment.iter().rposition(|byte| *byte == b'.').filter(|dot| *dot > 0)?;
    some(path.end - segment.len() + dot + 1..path.end)
}

fn find(text: &[u8], from: usize, matches: impl Fn(&u8) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or(&[]);
    from + rest.iter().position(matches).unwrap_or(rest.len())
}

fn some(range: Range<usize>) -> Option<Range<usize>> {
    (!range.is_empty()).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn parts(text: &str) -> Option<String> {
        let url = parse(text.as_bytes())?;
        let mut parts = Vec::new();
        let ranges = [
            ("scheme", url.scheme),
            ("username", url.username),
            ("domain", url.domain),
            ("path", url.path),
            ("query", url.query),
            ("fragment", url.fragment),
            ("extension", url.extension),
        ];
        for (name, range) in ranges {
            parts.extend(range.map(|range| alloc::format!("{name}={}", &text[range])));
        }
        parts.extend(url.port.map(|port| alloc::format!("port={port}")));
        Some(parts.join(" "))
    }

    #[test]
    fn urls_come_apart() {
        for (text, expected) in [
            ("localhost:5432", "domain=localhost port=5432"),
            (
                "https://u:p@h.example.com:8443/a/b.json?x=1#f",
                "scheme=https username=u domain=h.example.com path=/a/b.json query=x=1 fragment=f extension=json port=8443",
            ),
            ("postgres://[::1]:5432/db", "scheme=postgres domain=[::1] path=/db port=5432"),
            ("file:///var/lib/x", "scheme=file path=/var/lib/x"),
            ("tcp://10.0.0.1", "scheme=tcp domain=10.0.0.1"),
            ("https://h/.profile", "scheme=https domain=h path=/.profile"),
            ("https://h?x", "scheme=https domain=h query=x"),
        ] {
            assert_eq!(parts(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "mongodb://m1:27017,m2:27018/?replicaSet=rs0",
            "not a url",
            "https://h:99999/x",
            "/only/path",
            "https://h:/x",
            "",
        ] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
