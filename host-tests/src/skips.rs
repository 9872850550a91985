//! Skip lists: cases that a face is known to get wrong, with the reason in the open.

use crate::{Case, repository};
use std::collections::BTreeMap;
use std::fs;

/// The lines of `skips/<face>.txt`: a case name, a space, the reason. `#` starts a comment line.
#[derive(Debug)]
pub(crate) struct Skips {
    reasons: BTreeMap<String, String>,
}

impl Skips {
    pub(crate) fn load(face: &str) -> Result<Skips, String> {
        let path = repository().join("host-tests/skips").join(face).with_extension("txt");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Skips::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn parse(text: &str) -> Result<Skips, String> {
        let mut reasons = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (case, reason) = line
                .split_once(' ')
                .ok_or_else(|| format!("line {number}: expected a case name and a reason, found `{line}`"))?;
            if reasons.insert(case.to_owned(), reason.trim().to_owned()).is_some() {
                return Err(format!("line {number}: expected each case once, found `{case}` again"));
            }
        }
        Ok(Skips { reasons })
    }

    /// Turns the result of a case round when it is on the list.
    pub(crate) fn judge(&self, case: &Case, result: Result<(), String>) -> Result<(), String> {
        match (self.reasons.get(&case.name), result) {
            (None, result) => result,
            (Some(_), Err(_)) => Ok(()),
            (Some(reason), Ok(())) => Err(format!("on the skip list ({reason}) but passes: remove the line")),
        }
    }

    pub(crate) fn contains(&self, case: &Case) -> bool {
        self.reasons.contains_key(&case.name)
    }

    /// Refuses lines that name no case.
    pub(crate) fn all_used(&self, cases: &[Case]) -> Result<(), String> {
        let unused = self.reasons.keys().find(|name| !cases.iter().any(|case| case.name == **name));
        match unused {
            Some(name) => Err(format!("expected the name of a case on the skip list, found `{name}`")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Skips;

    #[test]
    fn a_line_needs_a_reason() {
        let error = Skips::parse("# why\n\nevents/T1000I\n").expect_err("no reason");
        assert_eq!(error, "line 3: expected a case name and a reason, found `events/T1000I`");
    }

    #[test]
    fn a_case_stands_once() {
        let error = Skips::parse("a/b one\na/b two\n").expect_err("twice");
        assert_eq!(error, "line 2: expected each case once, found `a/b` again");
    }
}
