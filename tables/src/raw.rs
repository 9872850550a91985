use std::{fmt, str::FromStr};

/// Where a rule finds its value in the event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Raw {
    /// As written in the table.
    pub text: String,
    /// The keys from the outside in.
    pub segments: Vec<String>,
    /// `a[].b`: the member of each object in the list `a`.
    pub each: bool,
    /// `"a.b"`: one key with a dot in it.
    pub literal_dot: bool,
}

impl Raw {
    /// `@event`: the value is made from the event as a whole.
    pub fn is_event(&self) -> bool {
        self.text == "@event"
    }

    /// The raw field this one is a member of, as the tables write it.
    pub fn parent(&self) -> Option<String> {
        let (_, parents) = self.segments.split_last()?;
        (!parents.is_empty()).then(|| parents.join("."))
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Raw {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let literal = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let each = text.contains("[].");
        let segments: Vec<String> = match literal {
            Some(key) => vec![key.to_owned()],
            None => text.replacen("[].", ".", 1).split('.').map(str::to_owned).collect(),
        };
        let wrong = |key: &String| key.is_empty() || key.contains(['"', '[', ']', ' ']);
        if segments.iter().any(wrong) || (each && segments.len() != 2) {
            return Err(format!("expected a key, `a.b`, `a[].b` or `\"a.b\"`, found `{text}`"));
        }
        Ok(Self { text: text.to_owned(), segments, each, literal_dot: literal.is_some() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Raw {
        text.parse().unwrap()
    }

    #[test]
    fn keys_are_cut_at_dots_unless_quoted() {
        assert_eq!(raw("user").segments, ["user"]);
        assert_eq!(raw("identity.route_to_app.name").segments, ["identity", "route_to_app", "name"]);
        assert_eq!(raw("members[].reason").segments, ["members", "reason"]);
        assert!(raw("members[].reason").each);
        assert_eq!(raw("\"addr.local\"").segments, ["addr.local"]);
        assert!(raw("\"addr.local\"").literal_dot);
    }

    #[test]
    fn a_member_knows_its_parent() {
        assert_eq!(raw("user").parent(), None);
        assert_eq!(raw("\"addr.local\"").parent(), None);
        assert_eq!(raw("log.file.path").parent().as_deref(), Some("log.file"));
        assert_eq!(raw("members[].reason").parent().as_deref(), Some("members"));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in ["a..b", ".a", "a[]", "a[].b.c", "a b", "\"a"] {
            let reason = text.parse::<Raw>().unwrap_err();
            assert_eq!(reason, format!("expected a key, `a.b`, `a[].b` or `\"a.b\"`, found `{text}`"));
        }
    }
}
