//! The text of a document, checked in one pass: one JSON object on one line, each key once.

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// What is wrong with the text of a document.
pub(super) fn problem(text: &[u8]) -> Option<String> {
    if text.first() != Some(&b'{') {
        return Some("expected an object".into());
    }
    if let Some(control) = text.iter().position(|byte| *byte < b' ') {
        return Some(format!("expected one line, found a control character at byte {control}"));
    }
    let Ok(text) = std::str::from_utf8(text) else { return Some("expected UTF-8".into()) };
    serde_json::from_str::<UniqueKeys>(text).err().map(|error| error.to_string())
}

/// Any value in which no object has a key twice.
struct UniqueKeys;

impl<'de> Deserialize<'de> for UniqueKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<UniqueKeys, D::Error> {
        deserializer.deserialize_any(UniqueKeys)
    }
}

impl<'de> Visitor<'de> for UniqueKeys {
    type Value = UniqueKeys;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<UniqueKeys, E> {
        Ok(self)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<UniqueKeys, E> {
        Ok(self)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<UniqueKeys, E> {
        Ok(self)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<UniqueKeys, E> {
        Ok(self)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<UniqueKeys, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<UniqueKeys, A::Error> {
        while list.next_element::<UniqueKeys>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<UniqueKeys, A::Error> {
        let mut keys: Vec<Cow<'de, str>> = Vec::new();
        while let Some(Key(key)) = object.next_key()? {
            keys.push(key);
            object.next_value::<UniqueKeys>()?;
        }
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Error::custom(format!("expected each key once, found `{}` twice", pair[0]))),
            None => Ok(self),
        }
    }
}

struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key<'de>, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Whether a parser that looks at the grammar alone takes the text.
pub(super) fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn a_good_document_has_no_problem() {
        assert_eq!(problem(br#"{"a":[{"b":1.5e3,"d":1,"e":-1,"c":"\u00e9"},null],"b":{"a":true}}"#), None);
    }

    #[test]
    fn each_flaw_is_found() {
        let flawed = [
            (&b"[]"[..], "expected an object"),
            (b"{}\n", "one line"),
            (b"{\"a\":\"\xFF\"}", "UTF-8"),
            (b"{\"a\":1}}", "trailing"),
            (b"{\"a\":{\"b\":1,\"\\u0062\":2}}", "`b` twice"),
        ];
        for (text, expected) in flawed {
            let found = problem(text).expect("a problem");
            assert!(found.contains(expected), "{found}");
        }
    }
}
