use crate::{
    Problem,
    tsv::{Row, Table},
};

pub(crate) const FILE: &str = "tables/enums.tsv";

/// One translation.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The enum it belongs to.
    pub name: String,
    /// The number or text in the event.
    pub raw: String,
    /// The text in the output.
    pub text: String,
    /// Line in `enums.tsv`.
    pub line: usize,
}

impl EnumValue {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: FILE, columns: &["enum", "raw", "text"], text }.rows(problems, Self::parse)
    }

    fn parse(row: &Row) -> Result<Self, String> {
        Ok(Self {
            name: row.text("enum")?.to_owned(),
            raw: row.text("raw")?.to_owned(),
            text: row.text("text")?.to_owned(),
            line: row.line,
        })
    }
}
