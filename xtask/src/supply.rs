//! `cargo xtask supply`: where the code comes from that is built here, and what of it ships.
//!
//! No network is needed. Rules for licences and sources are those of `deny.toml`.

pub mod artefact;
pub(crate) mod lock;
mod policy;

use artefact::{Artefact, Crate};
use lock::Lock;
use policy::Policy;
use std::collections::BTreeSet;

/// Checks all crates of the lock file, then those of each artefact.
///
/// # Errors
///
/// A crate has no checksum, comes from elsewhere or under another licence, or ships and should not.
pub fn run() -> Result<(), String> {
    let (policy, lock) = (Policy::load()?, Lock::load()?);
    let mut problems = lock.problems(&policy);
    let licences = licences()?;
    problems.extend(licences.iter().filter_map(|(name, licence)| policy.licence_problem(name, licence)));
    println!("{} crates in the lock file, {} of them from the registry", lock.len(), lock.foreign());
    for artefact in &artefact::ALL {
        let crates = artefact.crates()?;
        problems.extend(shipped_problems(artefact, &crates));
        println!("{}: {}", artefact.name, names(&crates).join(" "));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Every crate that any build of the workspace can need, with its licence.
fn licences() -> Result<Vec<(String, String)>, String> {
    let arguments =
        ["tree", "--workspace", "--all-features", "--target", "all", "--edges", "all", "--locked"];
    let format = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
    let text = artefact::tree(&[&arguments[..], &format].concat())?;
    let rows = text.lines().filter_map(|line| line.split_once('|'));
    let rows: BTreeSet<(String, String)> =
        rows.map(|(name, licence)| (name.to_owned(), licence.trim_end_matches(" (*)").to_owned())).collect();
    Ok(rows.into_iter().collect())
}

/// What ships holds no crate twice, and no crate that nobody agreed to.
fn shipped_problems(artefact: &Artefact, crates: &[Crate]) -> Vec<String> {
    let foreign = crates.iter().filter(|it| !it.is_own());
    let names: Vec<&str> = foreign.map(|it| it.name.as_str()).collect();
    let twice = names.iter().enumerate().filter(|(place, name)| names[..*place].contains(name));
    let mut problems: Vec<String> = twice
        .map(|(_, name)| format!("{}: expected one version of {name}, found two", artefact.name))
        .collect();
    if let Some(agreed) = artefact.agreed {
        let names: BTreeSet<&str> = names.into_iter().collect();
        let agreed: BTreeSet<&str> = agreed.iter().copied().collect();
        if names != agreed {
            problems.push(format!("{}: expected the crates {agreed:?}, found {names:?}", artefact.name));
        }
    }
    problems
}

fn names(crates: &[Crate]) -> Vec<String> {
    let foreign = crates.iter().filter(|it| !it.is_own());
    foreign.map(|it| format!("{}@{}", it.name, it.version)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(name: &str, version: &str) -> Crate {
        Crate { name: name.into(), version: version.into(), licence: "MIT".into(), ..Crate::default() }
    }

    #[test]
    fn a_crate_that_nobody_agreed_to_is_found() {
        let artefact = Artefact { agreed: Some(&["a"]), ..artefact::ALL[0] };
        assert!(shipped_problems(&artefact, &[foreign("a", "1.0.0")]).is_empty());
        assert_eq!(shipped_problems(&artefact, &[foreign("a", "1.0.0"), foreign("b", "1.0.0")]).len(), 1);
    }

    #[test]
    fn a_crate_in_two_versions_is_found() {
        let artefact = Artefact { agreed: None, ..artefact::ALL[0] };
        let problems = shipped_problems(&artefact, &[foreign("a", "1.0.0"), foreign("a", "2.0.0")]);
        assert_eq!(problems, [format!("{}: expected one version of a, found two", artefact.name)]);
    }
}
