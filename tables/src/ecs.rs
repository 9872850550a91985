use crate::{
    FieldType, Problem,
    path::yes_or_no,
    tsv::{Row, Table},
};

pub(crate) const CATEGORIES_FILE: &str = "tables/ecs-categories.tsv";
pub(crate) const FIELDS_FILE: &str = "tables/ecs-fields.tsv";

/// The types that ECS expects beside a category.
#[derive(Debug, Clone)]
pub struct EcsCategory {
    /// A value of `event.category`.
    pub category: String,
    /// The values of `event.type` that ECS lists for it.
    pub expected_types: Vec<String>,
    /// Line in `ecs-categories.tsv`.
    pub line: usize,
}

impl EcsCategory {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        let columns = &["category", "expected_types"];
        Table { file: CATEGORIES_FILE, columns, text }.rows(problems, |row| {
            Ok(Self {
                category: row.text("category")?.to_owned(),
                expected_types: row.filled_list("expected_types", ',')?,
                line: row.line,
            })
        })
    }
}

/// A field of ECS as ECS declares it.
#[derive(Debug, Clone)]
pub struct EcsField {
    /// The path.
    pub path: String,
    /// Its type.
    pub field_type: FieldType,
    /// Whether ECS asks for a list.
    pub list: bool,
    /// Line in `ecs-fields.tsv`.
    pub line: usize,
}

impl EcsField {
    pub(crate) fn table(text: &str, problems: &mut Vec<Problem>) -> Vec<Self> {
        Table { file: FIELDS_FILE, columns: &["path", "type", "list"], text }.rows(problems, Self::parse)
    }

    fn parse(row: &Row) -> Result<Self, String> {
        Ok(Self {
            path: row.text("path")?.to_owned(),
            field_type: row.text("type")?.parse()?,
            list: yes_or_no(row, "list")?,
            line: row.line,
        })
    }
}
