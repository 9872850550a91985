use super::{ecs::pair_problems, unique};
use crate::event::FILE;
use crate::{Basis, Event, Problem, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut report = |line, reason| problems.push(Problem::new(FILE, line, reason));
    let codes = tables.events.iter().filter_map(|row| Some((row.code.as_ref()?, row.line)));
    unique(codes, |code, line, first| report(line, format!("code `{code}` is already in line {first}")));
    let without_code = tables.events.iter().filter(|row| row.code.is_none());
    unique(without_code.map(|row| (&row.event_type, row.line)), |event_type, line, first| {
        report(line, format!("`{event_type}` without a code is already in line {first}"));
    });
    for event in &tables.events {
        names(event, &mut report);
        basis(event, &mut report);
        for reason in pair_problems(tables, &event.category, &event.types) {
            report(event.line, reason);
        }
    }
}

/// Event types are looked up in lower case and without stray characters.
fn names(event: &Event, report: &mut impl FnMut(usize, String)) {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
    for name in event.legacy_types.iter().chain([&event.event_type]) {
        if !name.chars().all(fine) {
            report(event.line, format!("expected an event type of a-z, 0-9, `.`, `_`, `-`, found `{name}`"));
        }
    }
    if event.legacy_types.contains(&event.event_type) {
        report(event.line, format!("legacy type `{}` is the event type itself", event.event_type));
    }
}

fn basis(event: &Event, report: &mut impl FnMut(usize, String)) {
    match (event.basis, &event.reason) {
        (Basis::Shipper, _) => report(event.line, "basis `shipper` is for fields.tsv".into()),
        (Basis::Same, Some(_)) => report(event.line, "a row with basis `same` needs no reason".into()),
        (Basis::Extended | Basis::Fixed, None) => {
            report(event.line, format!("a row with basis `{}` needs a reason", event.basis));
        }
        _ => {}
    }
}
