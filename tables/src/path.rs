use crate::vocabulary::vocabulary;
use crate::{
    Problem,
    tsv::{Row, Table},
};

pub(crate) const FILE: &str = "tables/paths.tsv";

vocabulary! {
    /// The Elasticsearch type of a field.
    FieldType, "type":
    /// A name or a short text.
    Keyword = "keyword",
    /// A keyword with one value over the whole index.
    ConstantKeyword = "constant_keyword",
    /// A long text that is searched by parts.
    Wildcard = "wildcard",
    /// Prose.
    Text = "text",
    /// Prose, stored compactly.
    MatchOnlyText = "match_only_text",
    /// Base64.
    Binary = "binary",
    /// A signed 64-bit integer.
    Long = "long",
    /// A signed 32-bit integer.
    Integer = "integer",
    /// An unsigned 64-bit integer.
    UnsignedLong = "unsigned_long",
    /// `true` or `false`.
    Boolean = "boolean",
    /// A time.
    Date = "date",
    /// An IP address.
    Ip = "ip",
    /// An object with names of any kind.
    Flattened = "flattened",
    /// A list of objects whose members are paths of their own.
    Object = "object",
}

vocabulary! {
    /// Who defines a field.
    Source, "source":
    /// The Elastic Common Schema.
    Ecs = "ecs",
    /// The released Elastic package for Teleport.
    Elastic = "elastic",
    /// This mapping.
    Own = "own",
}

/// One field of the output.
#[derive(Debug, Clone)]
pub struct Path {
    /// The path, with dots between the names.
    pub path: String,
    /// Its type.
    pub field_type: FieldType,
    /// Whether the value is always a JSON list; otherwise it never is.
    pub list: bool,
    /// Who defines it.
    pub source: Source,
    /// What it holds.
    pub meaning: String,
    /// Line in `paths.tsv`.
    pub line: usize,
}

impl Path {
    /// Whether the paths of members may follow: a list of objects.
    pub fn is_object_list(&self) -> bool {
        self.field_type == FieldType::Object
    }

    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        let columns = &["path", "type", "list", "source", "meaning"];
        Table { file: FILE, columns, text }.rows(problems, Self::parse)
    }

    fn parse(row: &Row) -> Result<Self, String> {
        Ok(Self {
            path: row.text("path")?.to_owned(),
            field_type: row.text("type")?.parse()?,
            list: yes_or_no(row, "list")?,
            source: row.text("source")?.parse()?,
            meaning: row.text("meaning")?.to_owned(),
            line: row.line,
        })
    }
}

pub(crate) fn yes_or_no(row: &Row, column: &str) -> Result<bool, String> {
    match row.text(column)? {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("column {column} is `{other}`, expected yes or no")),
    }
}
