//! The rules of `deny.toml`.

use crate::command::repository;
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};
use std::fs;

/// The licences that are allowed.
#[derive(Debug)]
pub(crate) struct Policy {
    allowed: Vec<Licensee>,
    /// Crates that may have a further licence, where they do not ship.
    exceptions: Vec<(String, Vec<Licensee>)>,
}

#[derive(Deserialize)]
struct File {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

impl Policy {
    pub(crate) fn load() -> Result<Policy, String> {
        let file = repository().join("deny.toml");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Policy::parse(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    fn parse(text: &str) -> Result<Policy, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let exceptions = file.licenses.exceptions.into_iter();
        let exceptions = exceptions.map(|it| Ok::<_, String>((it.name, licensees(&it.allow)?)));
        Ok(Policy {
            allowed: licensees(&file.licenses.allow)?,
            exceptions: exceptions.collect::<Result<_, _>>()?,
        })
    }

    /// What is wrong with the licence of a crate that is built here.
    pub(crate) fn problem(&self, name: &str, licence: &str) -> Option<String> {
        let excepted = self.exceptions.iter().filter(|(crate_name, _)| crate_name == name);
        let excepted: Vec<&Licensee> = excepted.flat_map(|(_, licences)| licences).collect();
        self.problem_beyond(&excepted, name, licence)
    }

    /// What is wrong with the licence of a crate that ships: there are no exceptions.
    pub(crate) fn problem_when_shipped(&self, name: &str, licence: &str) -> Option<String> {
        self.problem_beyond(&[], name, licence)
    }

    fn problem_beyond(&self, excepted: &[&Licensee], name: &str, licence: &str) -> Option<String> {
        // Older crates write `/` for `OR`, which this mode reads.
        let expression = match Expression::parse_mode(licence, ParseMode::LAX) {
            Ok(expression) => expression,
            Err(error) => {
                let reason = error.reason;
                return Some(format!("{name}: expected an SPDX expression, found `{licence}`: {reason}"));
            }
        };
        let allowed = expression.evaluate(|needed| {
            let mut licences = self.allowed.iter().chain(excepted.iter().copied());
            licences.any(|licence| licence.satisfies(needed))
        });
        (!allowed).then(|| format!("{name}: expected a licence of deny.toml, found `{licence}`"))
    }
}

fn licensees(names: &[String]) -> Result<Vec<Licensee>, String> {
    let licensees = names.iter().map(|name| Licensee::parse(name).map_err(|error| error.to_string()));
    licensees.collect()
}

#[cfg(test)]
mod tests {
    use super::Policy;

    #[test]
    fn expressions_are_read_as_they_mean() {
        let policy = Policy::parse("[licenses]\nallow = [\"MIT\", \"Apache-2.0\", \"Unicode-3.0\"]").unwrap();
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
            assert_eq!(policy.problem("x", licence).is_none(), allowed, "{licence}");
        }
    }

    #[test]
    fn an_exception_is_for_one_crate_that_does_not_ship() {
        let text = "[licenses]\nallow = [\"MIT\"]\nexceptions = [{ crate = \"a\", allow = [\"NCSA\"] }]";
        let policy = Policy::parse(text).unwrap();
        assert_eq!(policy.problem("a", "MIT AND NCSA"), None);
        assert!(policy.problem("b", "MIT AND NCSA").is_some());
        assert!(policy.problem_when_shipped("a", "MIT AND NCSA").is_some());
        assert_eq!(policy.problem_when_shipped("a", "MIT"), None);
    }

    #[test]
    fn a_list_of_anything_else_is_refused() {
        for text in ["", "[licenses]", "[licenses]\nallow = [1]", "[licenses]\nallow = [\"no licence\"]"] {
            assert!(Policy::parse(text).is_err(), "{text}");
        }
    }
}
