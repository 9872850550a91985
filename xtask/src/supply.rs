//! `cargo xtask supply`: where the code comes from that is built here, and what of it ships.
//!
//! No network is needed once cargo has fetched the crates. The rules for licences are those of `deny.toml`.

pub mod artefact;
pub(crate) mod lock;
mod metadata;
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
    let (policy, mut problems) = (Policy::load()?, Vec::new());
    for file in lock::FILES {
        let lock = Lock::load(file)?;
        problems.extend(lock.problems().into_iter().map(|problem| format!("{file}: {problem}")));
        let packages = metadata::packages(&file.replace(".lock", ".toml"))?;
        if packages.len() != lock.len() {
            problems.push(format!("{file}: expected {} crates, found {}", packages.len(), lock.len()));
        }
        problems.extend(packages.iter().filter_map(|it| policy.problem(&it.name, &it.licence)));
        problems.extend(packages.iter().flat_map(metadata::Package::registry_problems));
        println!("{file}: {} crates, {} of them from the registry", lock.len(), lock.foreign());
    }
    for artefact in &artefact::ALL {
        let crates = artefact.crates()?;
        problems.extend(crates.iter().filter_map(|it| policy.problem_when_shipped(&it.name, &it.licence)));
        problems.extend(shipped_problems(artefact, &crates));
        println!("{}: {}", artefact.name, names(&crates).join(" "));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
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
