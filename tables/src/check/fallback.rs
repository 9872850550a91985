//! The tables for events that the catalogue does not have.

use std::slice::from_ref;

use super::ecs::{accepted_by_any, accepts, is_type, pair_problems, unknown_categories};
use super::unique;
use crate::enums;
use crate::fallback::{PREFIXES_FILE, RESULTS_FILE, SESSION_VERBS_FILE, SFTP_FILE, VERBS_FILE};
use crate::{Action, Problem, Tables};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    prefixes(tables, &mut |line, reason| problems.push(Problem::new(PREFIXES_FILE, line, reason)));
    verbs(tables, &mut |line, reason| problems.push(Problem::new(VERBS_FILE, line, reason)));
    results(tables, &mut |line, reason| problems.push(Problem::new(RESULTS_FILE, line, reason)));
    session_verbs(tables, &mut |line, reason| problems.push(Problem::new(SESSION_VERBS_FILE, line, reason)));
    sftp(tables, &mut |line, reason| problems.push(Problem::new(SFTP_FILE, line, reason)));
    enum_values(tables, &mut |line, reason| problems.push(Problem::new(enums::FILE, line, reason)));
}

fn prefixes(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    unique(tables.prefixes.iter().map(|row| (&row.prefix, row.line)), |prefix, line, first| {
        report(line, format!("prefix `{prefix}` is already in line {first}"));
    });
    for row in &tables.prefixes {
        unknown_categories(tables, &row.category).into_iter().for_each(|reason| report(row.line, reason));
        if let Some(add) = row.add.as_ref().filter(|add| !accepted_by_any(tables, &row.category, add)) {
            report(row.line, format!("type `{add}` is expected with none of {}", row.category.join(", ")));
        }
    }
}

fn verbs(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    let words = tables.verbs.iter().flat_map(|row| row.verbs.iter().map(|verb| (verb, row.line)));
    unique(words, |verb, line, first| report(line, format!("verb `{verb}` is already in line {first}")));
    for row in &tables.verbs {
        let pair = pair_problems(tables, from_ref(&row.default_category), from_ref(&row.event_type));
        pair.into_iter().for_each(|reason| report(row.line, reason));
    }
}

fn results(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    let words = tables.results.iter().flat_map(|row| row.words.iter().map(|word| (word, row.line)));
    unique(words, |word, line, first| report(line, format!("word `{word}` is already in line {first}")));
    for row in &tables.results {
        for word in &row.words {
            if let Some(verbs) = tables.verbs.iter().find(|verbs| verbs.verbs.contains(word)) {
                report(row.line, format!("word `{word}` is a verb in line {} of verbs.tsv", verbs.line));
            }
        }
        if let Some(extra) = row.extra_type.as_ref().filter(|extra| !is_type(tables, extra)) {
            report(row.line, format!("ECS has no type `{extra}`"));
        }
    }
}

fn session_verbs(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    for row in &tables.session_verbs {
        for verb in
            row.verbs.iter().filter(|verb| !tables.verbs.iter().any(|known| known.verbs.contains(verb)))
        {
            report(row.line, format!("verb `{verb}` is not in verbs.tsv"));
        }
        if !accepts(tables, "session", &row.event_type) {
            report(row.line, format!("category `session` does not expect type `{}`", row.event_type));
        }
    }
}

fn sftp(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    let number = |action: Option<u8>| action.map_or("*".to_owned(), |number| number.to_string());
    unique(tables.sftp.iter().map(|row| (row.action, row.line)), |action, line, first| {
        report(line, format!("action `{}` is already in line {first}", number(*action)));
    });
    if !tables.sftp.iter().any(|row| row.action.is_none()) {
        report(1, "expected a row `*` for all other actions".into());
    }
    for row in &tables.sftp {
        let action = number(row.action);
        let known =
            tables.enum_values("sftp_action").find(|value| value.raw == action).map(|value| &value.text);
        if known != row.name.as_ref() {
            let found = row.name.as_deref().unwrap_or("-");
            let known = known.map_or("-", String::as_str);
            report(row.line, format!("action `{action}` is `{known}` in enums.tsv, found `{found}`"));
        }
        pair_problems(tables, &row.category, &row.types)
            .into_iter()
            .for_each(|reason| report(row.line, reason));
    }
}

fn enum_values(tables: &Tables, report: &mut impl FnMut(usize, String)) {
    unique(tables.enums.iter().map(|row| ((&row.name, &row.raw), row.line)), |(name, raw), line, first| {
        report(line, format!("`{raw}` of `{name}` is already in line {first}"));
    });
    for row in &tables.enums {
        // The outcome operation reads status texts through an enum of its own.
        let used = |action: &Action| match action {
            Action::Map(name) => *name == row.name,
            Action::Outcome => row.name == "status_outcome",
            _ => false,
        };
        if !tables.fields.iter().any(|field| used(&field.op.action)) {
            report(row.line, format!("no rule uses enum `{}`", row.name));
        }
    }
}
