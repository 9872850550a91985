use std::{fmt, str::FromStr};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// One of the `related` fields.
    Related, "related field":
    /// `related.user`.
    User = "user",
    /// `related.ip`.
    Ip = "ip",
    /// `related.hosts`.
    Hosts = "hosts",
}

/// What a rule does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Op {
    /// Whether the rule takes the raw field, so that no later rule does.
    pub consume: bool,
    /// What is written.
    pub action: Action,
}

/// How a value is turned into output.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Action {
    /// `move`: the value as the type of the target.
    Move,
    /// `map:<enum>`: translated by an enum.
    Map(String),
    /// `address`: `.address`, `.ip`, `.domain` and `.port` of a host with or without a port.
    Address,
    /// `port`: a port number.
    Port,
    /// `url`: `url.original` and the parts that parse.
    Url,
    /// `time`: a time with the precision given.
    Time,
    /// `time:ms`: a time with milliseconds.
    TimeMillis,
    /// `duration`: nanoseconds from `event.start` to `event.end`.
    Duration,
    /// `email`: a user name of the form `local@domain`.
    Email,
    /// `email_domain`: what follows the `@` of such a user name.
    EmailDomain,
    /// `tty`: columns and rows of a terminal written as `80:25`.
    Tty,
    /// `join`: a list as one text.
    Join,
    /// `base64`: the text that base64 stands for.
    Base64,
    /// `base64_json`: the object whose JSON text base64 stands for.
    Base64Json,
    /// `json`: the object whose JSON text this is.
    Json,
    /// `headers`: a list of names and values as an object.
    Headers,
    /// `user_agent`: the text of a user agent.
    UserAgent,
    /// `outcome`: `event.outcome`.
    Outcome,
    /// `rest`: an object is taken apart; members without a rule stay under the target.
    Rest,
    /// `set:<text>`: a constant, when the raw field is there.
    Set(String),
    /// `related:<field>`: added to a list of `related`.
    Related(Related),
    /// `catalogue`: what the event catalogue says.
    Catalogue,
    /// `original`: the text of the event.
    Original,
    /// `unmapped`: values that fit no declared path.
    Unmapped,
    /// `envelope`: what stood around an event that came as JSON text in a field of another record.
    Envelope,
}

const PLAIN: &[(&str, Action)] = &[
    ("move", Action::Move),
    ("address", Action::Address),
    ("port", Action::Port),
    ("url", Action::Url),
    ("time", Action::Time),
    ("time:ms", Action::TimeMillis),
    ("duration", Action::Duration),
    ("email", Action::Email),
    ("email_domain", Action::EmailDomain),
    ("tty", Action::Tty),
    ("join", Action::Join),
    ("base64", Action::Base64),
    ("base64_json", Action::Base64Json),
    ("json", Action::Json),
    ("headers", Action::Headers),
    ("user_agent", Action::UserAgent),
    ("outcome", Action::Outcome),
    ("rest", Action::Rest),
    ("catalogue", Action::Catalogue),
    ("original", Action::Original),
    ("unmapped", Action::Unmapped),
    ("envelope", Action::Envelope),
];

impl Action {
    /// Whether the value is made from the event as a whole, not from one raw field.
    pub fn is_of_event(&self) -> bool {
        matches!(self, Self::Catalogue | Self::Original | Self::Unmapped | Self::Envelope | Self::Duration)
    }

    /// The names under the target for actions that write several fields, empty for the others.
    pub fn parts(&self) -> &'static [&'static str] {
        match self {
            Self::Address => &["address", "ip", "domain", "port"],
            Self::Url => &[
                "original",
                "scheme",
                "domain",
                "port",
                "path",
                "query",
                "fragment",
                "extension",
                "username",
            ],
            Self::UserAgent => &["original"],
            Self::Tty => &["columns", "rows"],
            _ => &[],
        }
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some((_, action)) = PLAIN.iter().find(|(name, _)| *name == text) {
            return Some(action.clone());
        }
        match text.split_once(':')? {
            (_, "") => None,
            ("map", name) => Some(Self::Map(name.to_owned())),
            ("set", value) => Some(Self::Set(value.to_owned())),
            ("related", field) => field.parse().ok().map(Self::Related),
            _ => None,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map(name) => write!(f, "map:{name}"),
            Self::Set(value) => write!(f, "set:{value}"),
            Self::Related(field) => write!(f, "related:{field}"),
            plain => {
                let (name, _) = PLAIN.iter().find(|(_, action)| action == plain).expect("a plain action");
                f.write_str(name)
            }
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.action {
            Action::Move if !self.consume => f.write_str("copy"),
            action if self.consume || never_consumes(action) => action.fmt(f),
            action => write!(f, "copy:{action}"),
        }
    }
}

impl FromStr for Op {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || format!("unknown operation `{text}`, expected one of {}", known());
        if text == "copy" {
            return Ok(Self { consume: false, action: Action::Move });
        }
        let copied = text.strip_prefix("copy:");
        let action = Action::parse(copied.unwrap_or(text)).ok_or_else(unknown)?;
        if copied.is_some() && (never_consumes(&action) || action == Action::Rest) {
            return Err(unknown());
        }
        Ok(Self { consume: copied.is_none() && !never_consumes(&action), action })
    }
}

fn never_consumes(action: &Action) -> bool {
    action.is_of_event() || matches!(action, Action::Set(_) | Action::Related(_))
}

fn known() -> String {
    let mut names: Vec<&str> = PLAIN.iter().map(|(name, _)| *name).collect();
    names.splice(1..1, ["copy", "copy:<operation>", "map:<enum>", "set:<text>", "related:<user|ip|hosts>"]);
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_read_and_write_the_same() {
        for text in [
            "move",
            "copy",
            "copy:time",
            "map:os_type",
            "copy:map:os_type",
            "set:teleport.audit",
            "related:hosts",
            "time:ms",
            "rest",
            "outcome",
            "copy:outcome",
            "catalogue",
            "duration",
        ] {
            assert_eq!(text.parse::<Op>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn copies_constants_and_related_leave_the_value_to_others() {
        for text in ["copy", "copy:tty", "set:aws", "related:ip", "unmapped"] {
            assert!(!text.parse::<Op>().unwrap().consume, "{text}");
        }
        for text in ["move", "map:os_type", "rest", "outcome"] {
            assert!(text.parse::<Op>().unwrap().consume, "{text}");
        }
    }

    #[test]
    fn unknown_operations_are_refused_with_the_known_ones() {
        for text in ["movee", "map", "map:", "related:users", "copy:rest", "copy:set:a", "copy:"] {
            let reason = text.parse::<Op>().unwrap_err();
            let start = format!(
                "unknown operation `{text}`, expected one of move, copy, copy:<operation>, map:<enum>"
            );
            assert!(reason.starts_with(&start), "{reason}");
        }
    }
}
