//! `Cargo.lock`: every crate with the checksum of its source.

use super::policy::Policy;
use crate::command::repository;
use std::collections::BTreeMap;
use std::fs;

/// The registry as lock files name it.
const REGISTRY: &str = "registry+";

/// The crates that builds are pinned to.
#[derive(Debug)]
pub(crate) struct Lock {
    packages: Vec<Package>,
}

#[derive(Debug)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
    checksum: Option<String>,
}

impl Lock {
    pub(crate) fn load() -> Result<Lock, String> {
        let file = repository().join("Cargo.lock");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Lock::parse(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    fn parse(text: &str) -> Result<Lock, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let packages = table.get("package").and_then(toml::Value::as_array).ok_or("expected packages")?;
        let text = |package: &toml::Value, key: &str| package.get(key)?.as_str().map(str::to_owned);
        let packages = packages.iter().map(|package| Package {
            name: text(package, "name").unwrap_or_default(),
            version: text(package, "version").unwrap_or_default(),
            source: text(package, "source"),
            checksum: text(package, "checksum"),
        });
        Ok(Lock { packages: packages.collect() })
    }

    pub(crate) fn len(&self) -> usize {
        self.packages.len()
    }

    /// Crates of others.
    pub(crate) fn foreign(&self) -> usize {
        self.packages.iter().filter(|package| package.source.is_some()).count()
    }

    /// Crates from a place that is not allowed, or whose source could change unnoticed.
    pub(crate) fn problems(&self, policy: &Policy) -> Vec<String> {
        let foreign = self.packages.iter().filter_map(|package| Some((package, package.source.as_ref()?)));
        let problem = |(package, source): (&Package, &String)| {
            let name = format!("{} {}", package.name, package.version);
            let registry = source.strip_prefix(REGISTRY);
            if !registry.is_some_and(|registry| policy.allows_registry(registry)) {
                return Some(format!("{name}: expected a crate of an allowed registry, found {source}"));
            }
            package.checksum.is_none().then(|| format!("{name}: expected a checksum, found none"))
        };
        foreign.filter_map(problem).collect()
    }

    /// SHA-256 of the sources, by name and version.
    pub(crate) fn checksums(&self) -> BTreeMap<(&str, &str), &str> {
        let known = self.packages.iter().filter_map(|package| {
            Some(((package.name.as_str(), package.version.as_str()), package.checksum.as_deref()?))
        });
        known.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
[[package]]
name = "own"
version = "0.1.0"

[[package]]
name = "good"
version = "1.0.0"
source = "registry+https://r.example"
checksum = "00ff"
"#;

    #[test]
    fn crates_without_a_checksum_or_from_elsewhere_are_found() {
        let policy =
            Policy::parse("[sources]\nallow-registry = [\"https://r.example\"]\n[licenses]\nallow = []\n")
                .unwrap();
        let lock = Lock::parse(TEXT).unwrap();
        assert_eq!((lock.len(), lock.foreign(), lock.problems(&policy).len()), (2, 1, 0));
        assert_eq!(lock.checksums()[&("good", "1.0.0")], "00ff");
        for (from, to) in [
            ("checksum = \"00ff\"", ""),
            ("https://r.example", "https://other.example"),
            ("registry+", "git+"),
        ] {
            assert_eq!(Lock::parse(&TEXT.replace(from, to)).unwrap().problems(&policy).len(), 1, "{to}");
        }
    }
}
