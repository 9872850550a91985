//! What users take away, and the crates that are linked into it.

use crate::command::{cargo, output};
use crate::guests::{CLI, COMPONENT, FLUENT_BIT, Guest, JS, JS_REFERENCE};
use std::collections::BTreeMap;

/// Something in `dist/`.
#[derive(Clone, Copy, Debug)]
pub struct Artefact {
    /// As its SBOM is named.
    pub name: &'static str,
    /// Its modules as files below `dist/`.
    pub files: &'static [&'static str],
    /// The modules in it.
    pub guests: &'static [Guest],
    /// The only crates of others that may be linked into it. A new one is a decision.
    pub agreed: Option<&'static [&'static str]>,
}

/// All of them.
pub const ALL: [Artefact; 4] = [
    Artefact {
        name: "teleport-ecs.component",
        files: &["teleport-ecs.component.wasm"],
        guests: &[COMPONENT],
        agreed: Some(&["cfg-if", "dlmalloc", "wit-bindgen"]),
    },
    Artefact {
        name: "teleport-ecs.fluent-bit",
        files: &["teleport-ecs.fluent-bit.wasm"],
        guests: &[FLUENT_BIT],
        agreed: Some(&["cfg-if", "dlmalloc"]),
    },
    Artefact { name: "teleport-ecs.cli", files: &["teleport-ecs.cli.wasm"], guests: &[CLI], agreed: None },
    Artefact {
        name: "teleport-ecs.js",
        files: &["js/engine/engine_bg.wasm", "js/reference/reference_bg.wasm"],
        guests: &[JS, JS_REFERENCE],
        agreed: None,
    },
];

/// A crate that is linked in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crate {
    /// Name in the registry.
    pub name: String,
    /// Version.
    pub version: String,
    /// SPDX expression.
    pub licence: String,
    /// Where its source is developed; may be empty.
    pub repository: String,
    /// Lies in this repository.
    pub own: bool,
    /// Names and versions of the crates that it uses.
    pub uses: Vec<(String, String)>,
}

impl Crate {
    /// Whether it is a part of this project.
    pub fn is_own(&self) -> bool {
        self.own
    }
}

impl Artefact {
    /// The crates of its modules, sorted, its own ones too. What only runs while it is built (macros,
    /// build scripts) is no part of it.
    ///
    /// # Errors
    ///
    /// cargo fails.
    pub fn crates(&self) -> Result<Vec<Crate>, String> {
        let mut crates = BTreeMap::new();
        for guest in self.guests {
            let mut arguments =
                vec!["tree", "--locked", "--package", guest.package, "--target", guest.target];
            arguments.extend(guest.arguments);
            arguments.extend(["--edges", "normal,no-proc-macro", "--prefix", "depth"]);
            arguments.extend(["--format", "|{p}|{l}|{r}"]);
            read(&tree(&arguments)?, &mut crates)?;
        }
        Ok(crates.into_values().collect())
    }
}

/// What `cargo tree` prints.
pub(super) fn tree(arguments: &[&str]) -> Result<String, String> {
    output(&mut cargo(arguments))
}

/// Reads lines of `depth|name vversion (path)|licence|repository`.
fn read(text: &str, crates: &mut BTreeMap<(String, String), Crate>) -> Result<(), String> {
    let mut above: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (depth, read) =
            parse(line).ok_or_else(|| format!("expected a line of cargo tree, found `{line}`"))?;
        let key = (read.name.clone(), read.version.clone());
        crates.entry(key.clone()).or_insert(read);
        above.truncate(depth);
        if let Some(user) = above.last().and_then(|user| crates.get_mut(user))
            && !user.uses.contains(&key)
        {
            user.uses.push(key.clone());
        }
        above.push(key);
    }
    Ok(())
}

fn parse(line: &str) -> Option<(usize, Crate)> {
    let mut parts = line.trim_end_matches(" (*)").split('|');
    let depth = parts.next()?.parse().ok()?;
    let mut package = parts.next()?.split(' ');
    let name = package.next()?.to_owned();
    let version = package.next()?.strip_prefix('v')?.to_owned();
    let own = package.next().is_some_and(|place| place.starts_with("(/") || place.contains(":\\"));
    let (licence, repository) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    Some((depth, Crate { name, version, licence, repository, own, uses: Vec::new() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_with_its_edges() {
        let text = "0|top v0.1.0 (/src/top)|Apache-2.0|\n1|a v1.0.0|MIT|https://a.example\n2|b v2.0.0|MIT|\n1|b v2.0.0|MIT| (*)\n";
        let mut crates = BTreeMap::new();
        read(text, &mut crates).unwrap();
        let crates: Vec<Crate> = crates.into_values().collect();
        let b = ("b".to_owned(), "2.0.0".to_owned());
        assert_eq!(crates.len(), 3);
        assert_eq!((crates[0].repository.as_str(), &crates[0].uses), ("https://a.example", &vec![b.clone()]));
        assert_eq!((crates[2].is_own(), crates[2].uses.len()), (true, 2));
        assert!(read("nonsense", &mut BTreeMap::new()).is_err());
    }
}
