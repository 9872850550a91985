//! Rules, scopes and outcomes in plain words.

use crate::table::code;
use teleport_ecs_tables::{Action, Basis, EventOutcome, Field, JsonKind, Source, When};

/// The events and values that a rule is for: `in session.* events, when the value is text`.
pub fn scope(when: &When) -> String {
    let mut parts = vec![patterns(when)];
    if let Some(kind) = when.kind {
        parts.push(format!("when the value is {}", json_kind(kind)));
    }
    parts.extend(when.with.as_ref().map(|key| format!("when `{key}` is there too")));
    parts.extend(when.without.as_ref().map(|key| format!("when `{key}` is not there")));
    parts.join(", ")
}

fn patterns(when: &When) -> String {
    let globs = |negated| {
        let globs = when.patterns.iter().filter(move |pattern| pattern.negated == negated);
        globs.map(|pattern| code(&pattern.glob)).collect::<Vec<_>>()
    };
    let (meant, taken_out) = (globs(false), globs(true));
    let mut text = if meant == ["`*`"] { "in every event".to_owned() } else { format!("in {}", or(&meant)) };
    if !taken_out.is_empty() {
        text += &format!(" except {}", or(&taken_out));
    }
    text
}

/// A JSON type in plain words.
pub fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "text",
        JsonKind::Number => "a number",
        JsonKind::Bool => "true or false",
        JsonKind::List => "a list",
        JsonKind::Object => "an object",
    }
}

/// What a rule does with its raw field: `goes to user.name`.
pub fn operation(field: &Field) -> String {
    let target = code(&field.target);
    let verb = if field.op.consume || field.raw.is_event() { "goes to" } else { "is also written to" };
    match &field.op.action {
        Action::Move => format!("{verb} {target}"),
        Action::Map(list) => format!("{verb} {target}, translated by the list `{list}`"),
        Action::Address => format!("is taken apart into host and port under {target}"),
        Action::Port => format!("{verb} {target} as a port number"),
        Action::Url => format!("{verb} `{}.original`, and its parts beside it when it parses", field.target),
        Action::Time => format!("{verb} {target} as a time in UTC"),
        Action::TimeMillis => format!("{verb} {target} as a time in UTC with milliseconds"),
        Action::Duration => format!("{target} is the time from `event.start` to `event.end`, in nanoseconds"),
        Action::Email => format!("{verb} {target} when it has the form local@domain"),
        Action::EmailDomain => format!("what follows its @ {verb} {target}"),
        Action::Tty => format!("its columns and rows are written under {target}"),
        Action::Join => format!("{verb} {target} as one text, items with a space between them"),
        Action::Base64 => format!("{verb} {target}, decoded from base64 where that gives text"),
        Action::Base64Json => format!("{verb} {target} when it is the JSON text of an object, base64 or not"),
        Action::Json => format!("{verb} {target} when it is the JSON text of an object"),
        Action::Headers => format!("{verb} {target} as an object of lists"),
        Action::UserAgent => format!("{verb} `{}.original`", field.target),
        Action::Outcome => format!("decides {target}, as far as the catalogue leaves it to the event"),
        Action::Rest => rest(field),
        Action::Set(value) => set(field, value),
        Action::Related(_) => format!("is added to {target}"),
        Action::Catalogue => format!("{target} is what the event catalogue says"),
        Action::Original => format!("{target} is the text of the event"),
        Action::Unmapped => format!("{target} holds what fits no declared field"),
        Action::Envelope => format!("{target} holds what stood around an event inside another record"),
    }
}

fn rest(field: &Field) -> String {
    format!("is taken apart: each member by its own rule, the others stay under {}", code(&field.target))
}

fn set(field: &Field, value: &str) -> String {
    if field.raw.is_event() {
        format!("{} is always `{value}`", code(&field.target))
    } else {
        format!("its presence makes {} `{value}`", code(&field.target))
    }
}

/// How a row stands to Elastic's released package.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Same => "as in Elastic's package",
        Basis::Extended => "Elastic's package has nothing here",
        Basis::Fixed => "differs from Elastic's package on purpose",
        Basis::Shipper => "added by a log shipper, not by Teleport",
    }
}

/// Who defines an output field.
pub fn source(source: Source) -> &'static str {
    match source {
        Source::Ecs => "a field of the Elastic Common Schema",
        Source::Elastic => "a field of Elastic's Teleport package",
        Source::Own => "a field of this mapping",
    }
}

/// How `event.outcome` is found for a code.
pub fn outcome(outcome: EventOutcome) -> &'static str {
    match outcome {
        EventOutcome::Success => "success, unless the event itself says that it failed",
        EventOutcome::Failure => "always failure, because the code reports one",
        EventOutcome::Unknown => "unknown, because the event never tells",
        EventOutcome::None => "none, because none is meaningful",
        EventOutcome::Field => "what the event itself says, else unknown",
    }
}

/// `a`, `a or b`, `a, b or c`.
pub fn or(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;

    #[test]
    fn scopes_read_as_sentences() {
        let scope = |text: &str| super::scope(&text.parse().unwrap());
        assert_eq!(scope("*"), "in every event");
        assert_eq!(scope("*,!mcp.* string"), "in every event except `mcp.*`, when the value is text");
        assert_eq!(scope("scp,sftp"), "in `scp` or `sftp`");
        assert_eq!(scope("* +server_addr"), "in every event, when `server_addr` is there too");
        assert_eq!(scope("* list -a"), "in every event, when the value is a list, when `a` is not there");
    }

    #[test]
    fn operations_name_their_target() {
        for field in &tables().fields {
            let words = operation(field);
            assert!(words.contains(&field.target), "{}: {words}", field.raw);
        }
    }
}
