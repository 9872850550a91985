//! What many rows of a table share, each once.

use std::fmt::Write;

/// The distinct forms, numbered as they come.
#[derive(Default)]
pub(super) struct Forms(Vec<String>);

impl Forms {
    /// The number of a form, given as the members of its Rust.
    pub(super) fn number(&mut self, form: String) -> usize {
        self.0.iter().position(|known| *known == form).unwrap_or_else(|| {
            self.0.push(form);
            self.0.len() - 1
        })
    }

    /// Appends the table of the forms.
    pub(super) fn write(&self, out: &mut String, name: &str, row: &str) {
        let _ = writeln!(out, "pub(super) static {name}: &[{row}] = &[");
        for form in &self.0 {
            let _ = writeln!(out, "    {row} {{ {form} }},");
        }
        out.push_str("];\n\n");
    }
}
