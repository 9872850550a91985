//! Names close to one that nobody knows.

use teleport_ecs_tables::Tables;

const SUGGESTIONS: usize = 5;
/// Below this similarity (0 to 1) a name helps nobody.
const SIMILAR: f64 = 0.8;

/// The known names most like `query`, the best first.
pub fn suggestions(tables: &Tables, query: &str) -> Vec<String> {
    let query = query.to_lowercase();
    let mut scored: Vec<(f64, &str)> = names(tables).map(|name| (similarity(&query, name), name)).collect();
    scored.retain(|(score, _)| *score >= SIMILAR);
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let mut names: Vec<String> = Vec::new();
    for (_, name) in scored {
        if names.len() < SUGGESTIONS && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Everything that can be explained, but for groups of fields.
fn names(tables: &Tables) -> impl Iterator<Item = &str> {
    let codes = tables.events.iter().filter_map(|event| event.code.as_deref());
    let types = tables.events.iter().flat_map(|event| event.legacy_types.iter().chain([&event.event_type]));
    let raws = tables.fields.iter().filter(|field| !field.raw.is_event()).map(|field| &field.raw.text);
    let paths = tables.paths.iter().map(|path| &path.path);
    codes.chain(types.chain(raws).chain(paths).map(String::as_str))
}

/// Alike as a whole, or the last words of a longer name: `process.exitcode`, `pod.node_name`.
fn similarity(query: &str, name: &str) -> f64 {
    let name = name.to_lowercase();
    let tail = query.len() > 2 && name.strip_suffix(query).is_some_and(|rest| rest.ends_with(['.', '_']));
    if tail { 0.95 } else { strsim::jaro_winkler(query, &name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;

    #[test]
    fn misspelt_names_are_found() {
        for (query, name) in [
            ("T100I", "T1000I"),
            ("t1000", "T1000I"),
            ("usr.login", "user.login"),
            ("identity.expire", "identity.expires"),
            ("mfa_devise", "mfa_device"),
            ("proces.exit_code", "process.exit_code"),
            ("sftp.action", "teleport.audit.sftp.action"),
        ] {
            let found = suggestions(tables(), query);
            assert!(found.iter().any(|known| known == name), "{query}: {found:?}");
        }
    }

    #[test]
    fn nothing_is_suggested_for_noise() {
        assert_eq!(suggestions(tables(), "#!"), Vec::<String>::new());
    }
}
