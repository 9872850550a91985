//! The rules of `deny.toml`.

use crate::command::repository;
use std::fs;

/// Licences and registries that are allowed.
#[derive(Debug)]
pub(crate) struct Policy {
    licences: Vec<spdx::Licensee>,
    registries: Vec<String>,
}

impl Policy {
    pub(crate) fn load() -> Result<Policy, String> {
        let file = repository().join("deny.toml");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Policy::parse(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    pub(crate) fn parse(text: &str) -> Result<Policy, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let list = |section: &str, key: &str| {
            let list =
                table.get(section).and_then(|section| section.get(key)).and_then(toml::Value::as_array);
            let list = list.ok_or_else(|| format!("expected a list {section}.{key}, found none"))?;
            Ok::<_, String>(
                list.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect::<Vec<_>>(),
            )
        };
        let licences = list("licenses", "allow")?;
        let licences =
            licences.iter().map(|name| spdx::Licensee::parse(name).map_err(|error| error.to_string()));
        Ok(Policy {
            licences: licences.collect::<Result<_, _>>()?,
            registries: list("sources", "allow-registry")?,
        })
    }

    pub(crate) fn allows_registry(&self, registry: &str) -> bool {
        self.registries.iter().any(|allowed| allowed == registry)
    }

    /// What is wrong with a licence expression. Older crates write `/` for `OR`.
    pub(crate) fn licence_problem(&self, name: &str, licence: &str) -> Option<String> {
        let expression = match spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX) {
            Ok(expression) => expression,
            Err(error) => {
                return Some(format!(
                    "{name}: expected an SPDX expression, found `{licence}`: {}",
                    error.reason
                ));
            }
        };
        let allowed =
            expression.evaluate(|needed| self.licences.iter().any(|licence| licence.satisfies(needed)));
        (!allowed).then(|| format!("{name}: expected a licence of deny.toml, found `{licence}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::Policy;

    #[test]
    fn expressions_are_read_as_they_mean() {
        let policy = Policy::parse(
            "[licenses]\nallow = [\"MIT\", \"Apache-2.0\", \"Unicode-3.0\"]\n[sources]\nallow-registry = []\n",
        )
        .unwrap();
        for (licence, allowed) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0-only", false),
            ("GPL-3.0-only OR MIT", true),
            ("GPL-3.0-only AND MIT", false),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("Apache-2.0 WITH LLVM-exception", false),
            ("", false),
        ] {
            assert_eq!(policy.licence_problem("x", licence).is_none(), allowed, "{licence}");
        }
    }
}
