//! Fields that tell an outcome belong to event types of the catalogue, one to each.

use super::unique;
use crate::outcome::FILE;
use crate::{Problem, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut report = |line, reason| problems.push(Problem::new(FILE, line, reason));
    unique(tables.outcomes.iter().map(|row| (&row.event_type, row.line)), |event_type, line, first| {
        report(line, format!("event type `{event_type}` is already in line {first}"));
    });
    for row in &tables.outcomes {
        let known = tables
            .events
            .iter()
            .any(|event| event.event_type == row.event_type || event.legacy_types.contains(&row.event_type));
        if !known {
            report(row.line, format!("expected an event type of events.tsv, found `{}`", row.event_type));
        }
    }
}
