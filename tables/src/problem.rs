use std::fmt;

/// One mistake in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The table, as a path from the root of the repository.
    pub file: &'static str,
    /// The line, counted from 1; the header is line 1.
    pub line: usize,
    /// What is wrong and, where that helps, what was expected.
    pub reason: String,
}

impl Problem {
    pub(crate) fn new(file: &'static str, line: usize, reason: impl Into<String>) -> Self {
        Self { file, line, reason: reason.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.reason)
    }
}

impl std::error::Error for Problem {}
