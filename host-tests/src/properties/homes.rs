//! Where the value of a raw field may stand in the document: as the rules say, or kept raw.

use teleport_ecs_tables::{Action, Field, Raw, Tables};

const AUDIT: [&str; 2] = ["teleport", "audit"];
/// Objects in there that take members by their raw names.
const HOLDERS: [&str; 4] = ["unmapped", "envelope", "unknown", "unknown.wrapper"];

/// One place: a path of keys, and the operation that may have changed the value on its way.
#[derive(Clone, Debug)]
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
    let fallback = rule.fallback.as_deref().map(|path| (path, &Action::Move));
    let targets = [(rule.target.as_str(), action)].into_iter().chain(fallback);
    targets
        .flat_map(|(target, action)| spellings(&target.split('.').collect::<Vec<_>>(), rest, action))
        .collect()
}

/// `teleport.audit.<raw>`, and the object for what fits nowhere, with members by path or by dotted name.
fn kept_raw(raw: &[&str]) -> Vec<Home<'static>> {
    let dotted: Vec<String> = (1..=raw.len()).map(|end| raw[..end].join(".")).collect();
    let own_name = spellings(&AUDIT, raw, &Action::Move);
    let held = (1..).zip(&dotted).flat_map(|(end, name)| {
        HOLDERS.iter().flat_map(move |holder| {
            let holder: Vec<&str> = AUDIT.into_iter().chain(holder.split('.')).collect();
            let below = [&[name.as_str()], &raw[end..]].concat();
            [spellings(&holder, &below, &Action::Move), spellings(&holder, raw, &Action::Move)].concat()
        })
    });
    own_name.into_iter().chain(held).collect()
}

/// `rest` below `group`, a NUL in a name as its picture; a member of a group that no row knows loses the dots in its name, and a blank
/// name becomes `_`.
fn spellings<'a>(group: &[&str], rest: &[&str], action: &'a Action) -> Vec<Home<'a>> {
    let home = |rest: &[String]| {
        let group = group.iter().map(ToString::to_string);
        Home { path: group.chain(rest.iter().cloned()).collect(), action }
    };
    let mut rest: Vec<String> = rest.iter().map(|name| name.replace('\0', "␀")).collect();
    let mut homes = vec![home(&rest)];
    if let Some(name) = rest.first_mut().filter(|name| is_blank(name) || name.contains('.')) {
        *name = if is_blank(name) { "_".into() } else { name.replace('.', "_") };
        homes.push(home(&rest));
    }
    homes
}

fn is_blank(name: &str) -> bool {
    name.bytes().all(|byte| byte == b' ')
}
