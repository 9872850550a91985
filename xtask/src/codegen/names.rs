//! One text for all names: a name that occurs inside another costs nothing.

use std::cell::RefCell;

/// The text that grows while the tables are written.
#[derive(Default)]
pub(super) struct Names(RefCell<String>);

impl Names {
    /// The Rust of a name: its place and its length.
    pub(super) fn name(&self, name: &str) -> String {
        let mut names = self.0.borrow_mut();
        let at = names.find(name).unwrap_or_else(|| {
            names.push_str(name);
            names.len() - name.len()
        });
        assert!(names.len() <= usize::from(u16::MAX), "a place is a number of 16 bits");
        assert!(name.len() < 256, "{name} is too long");
        format!("Name({at}, {})", name.len())
    }

    pub(super) fn to_rust(&self) -> String {
        let names = self.0.borrow();
        let mut out = String::from("pub(crate) static NAMES: &[u8] = b\"\\\n");
        for line in names.as_bytes().chunks(96) {
            // A line ends in a backslash, which also swallows the blanks that begin the next one.
            let line = String::from_utf8_lossy(line).replace('"', "\\\"");
            match line.strip_prefix(' ') {
                Some(rest) => out.push_str(&format!("\\x20{rest}")),
                None => out.push_str(&line),
            }
            out.push_str("\\\n");
        }
        out.push_str("\";\n");
        out
    }
}
