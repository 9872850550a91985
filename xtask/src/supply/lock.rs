//! `Cargo.lock`: every crate with the checksum of its source.

use crate::command::repository;
use std::collections::BTreeMap;
use std::fs;

/// What lock files put before the address of a registry.
const REGISTRY: &str = "registry+";

/// Those of the repository: the fuzz targets and the tests of the VRL program are workspaces of their own.
pub(crate) const FILES: [&str; 3] = ["Cargo.lock", "fuzz/Cargo.lock", "host-tests/vrl/Cargo.lock"];

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
    pub(crate) fn load(file: &str) -> Result<Lock, String> {
        let file = repository().join(file);
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

    /// Crates from elsewhere than the one registry, or whose source could change unnoticed.
    pub(crate) fn problems(&self) -> Vec<String> {
        let foreign = self.packages.iter().filter_map(|package| Some((package, package.source.as_ref()?)));
        let mut sources = foreign.clone().map(|(_, source)| source.as_str());
        let registry = sources.find(|source| source.starts_with(REGISTRY)).unwrap_or(REGISTRY);
        let problem = |(package, source): (&Package, &String)| {
            let name = format!("{} {}", package.name, package.version);
            if source != registry {
                return Some(format!("{name}: expected a crate of {registry}, found {source}"));
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

[[package]]
name = "better"
version = "1.0.0"
source = "registry+https://r.example"
checksum = "00fe"
"#;

    #[test]
    fn crates_without_a_checksum_or_from_elsewhere_are_found() {
        let lock = Lock::parse(TEXT).unwrap();
        assert_eq!((lock.len(), lock.foreign(), lock.problems().len()), (3, 2, 0));
        assert_eq!(lock.checksums()[&("good", "1.0.0")], "00ff");
        let second = TEXT.rfind("source = ").unwrap();
        for (from, to) in [("checksum = \"00fe\"", ""), ("r.example", "other.example"), ("registry+", "git+")]
        {
            let changed = format!("{}{}", &TEXT[..second], TEXT[second..].replace(from, to));
            assert_eq!(Lock::parse(&changed).unwrap().problems().len(), 1, "{changed}");
        }
    }
}
