use crate::{
    Basis, Op, Problem, Raw, When,
    tsv::{Row, Table},
};

pub(crate) const FILE: &str = "tables/fields.tsv";

/// One rule: where a raw field goes, and how.
#[derive(Debug, Clone)]
pub struct Field {
    /// The raw field.
    pub raw: Raw,
    /// The events the rule is for.
    pub when: When,
    /// What happens to the value.
    pub op: Op,
    /// The output path; a prefix of paths for operations that write several.
    pub target: String,
    /// The order among raw fields that want one target: 1 goes first. None has no rival.
    pub rank: Option<u8>,
    /// The path that takes a value which does not fit or lost; none is `teleport.audit.unmapped`.
    pub fallback: Option<String>,
    /// How the rule stands to the released Elastic package.
    pub basis: Basis,
    /// What a reader should know.
    pub note: Option<String>,
    /// Line in `fields.tsv`.
    pub line: usize,
}

impl Field {
    /// Whether the rule takes the raw field: of the rules that match, only the first such one applies.
    pub fn consumes(&self) -> bool {
        self.op.consume && !self.raw.is_event()
    }

    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        let columns = &["raw", "when", "op", "target", "rank", "fallback", "basis", "note"];
        Table { file: FILE, columns, text }.rows(problems, Self::parse)
    }

    fn parse(row: &Row) -> Result<Self, String> {
        Ok(Self {
            raw: row.text("raw")?.parse()?,
            when: row.text("when")?.parse()?,
            op: row.text("op")?.parse()?,
            target: row.text("target")?.to_owned(),
            rank: row.optional("rank").map(rank).transpose()?,
            fallback: row.optional_owned("fallback"),
            basis: row.text("basis")?.parse()?,
            note: row.optional_owned("note"),
            line: row.line,
        })
    }
}

fn rank(text: &str) -> Result<u8, String> {
    text.parse()
        .ok()
        .filter(|rank| *rank > 0)
        .ok_or_else(|| format!("expected a rank from 1 to 255, found `{text}`"))
}
