//! Where the value of a raw field may stand in the document: as the rules say, or kept raw.

use teleport_ecs_tables::{Action, Field, Raw, Tables};

const AUDIT: [&str; 2] = ["teleport", "audit"];

/// One place: a path of keys, and the operation that may have changed the value on its way.
#[derive(Debug)]
pub(super) struct Home<'a> {
    pub(super) path: Vec<String>,
    pub(super) action: &'a Action,
}

/// The places of the value at `raw`, a path of keys without list positions. All rules of the field
/// and of the objects around it count, whatever event they are for.
pub(super) fn homes<'a>(tables: &'a Tables, raw: &[&str]) -> Vec<Home<'a>> {
    let mut homes = kept_raw(raw);
    for rule in &tables.fields {
        if let Some(rest) = below(&rule.raw, raw) {
            homes.extend(of_rule(rule, rest));
        }
    }
    if let ["addr", end @ ("local" | "remote")] = raw {
        homes.extend(self::homes(tables, &[&format!("addr.{end}")]));
    }
    homes
}

/// The part of `path` below the field of a rule; `None` when the rule is for another field.
fn below<'p, 'k>(raw: &Raw, path: &'p [&'k str]) -> Option<&'p [&'k str]> {
    let (head, rest) = path.split_at_checked(raw.segments.len())?;
    head.iter().eq(raw.segments.iter()).then_some(rest)
}

fn of_rule<'a>(rule: &'a Field, rest: &[&str]) -> Vec<Home<'a>> {
    let action = &rule.op.action;
    if matches!(action, Action::Set(_) | Action::Related(_) | Action::EmailDomain | Action::Tty) {
        return Vec::new();
    }
    let targets =
        [Some((rule.target.as_str(), action)), rule.fallback.as_deref().map(|path| (path, &Action::Move))];
    let places = targets.into_iter().flatten().map(|(target, action)| {
        let keys = target.split('.').chain(rest.iter().copied());
        Home { path: keys.map(str::to_owned).collect(), action }
    });
    places.collect()
}

/// `teleport.audit.<raw>`, and the object for what fits nowhere, with members by path or by dotted name.
fn kept_raw(raw: &[&str]) -> Vec<Home<'static>> {
    let Some((key, rest)) = raw.split_first() else { return Vec::new() };
    let renamed = key.replace('.', "_");
    let mut places = vec![
        [&[renamed.as_str()], rest].concat(),
        [&["unmapped"], raw].concat(),
        [&["envelope"], raw].concat(),
        [&["unknown", "wrapper"], raw].concat(),
    ];
    let dotted: Vec<String> = (2..=raw.len()).map(|end| raw[..end].join(".")).collect();
    for (end, name) in (2..).zip(&dotted) {
        places.push([&["unmapped", name.as_str()], &raw[end..]].concat());
    }
    let home = |keys: Vec<&str>| Home {
        path: AUDIT.iter().copied().chain(keys).map(str::to_owned).collect(),
        action: &Action::Move,
    };
    places.into_iter().map(home).collect()
}
