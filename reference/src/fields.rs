//! The fields of the output: type, source, meaning and what feeds them.

use crate::rules;
use crate::table::{Cell, Table};
use teleport_ecs_tables::{Path, Tables};

/// The columns of [`table`].
pub const COLUMNS: [&str; 6] = ["path", "type", "list", "source", "meaning", "from"];

/// One row per output field, by name. `from` names the raw fields that feed it, the one that wins
/// first; `@event` stands for the event as a whole.
pub fn table(tables: &Tables) -> Table {
    let mut table = Table::new(&COLUMNS);
    table.rows = tables.paths.iter().map(|path| row(tables, path)).collect();
    table
}

pub(crate) fn row(tables: &Tables, path: &Path) -> Vec<Cell> {
    vec![
        Cell::Name(path.path.clone()),
        Cell::Name(path.field_type.to_string()),
        Cell::Bool(path.list),
        Cell::Name(path.source.to_string()),
        Cell::Text(path.meaning.clone()),
        Cell::Names(rules::raw_names(tables, path)),
    ]
}

#[cfg(test)]
mod tests {
    use crate::fields_json;

    #[test]
    fn every_field_says_what_feeds_it() {
        for field in fields_json().as_array().expect("a list") {
            assert!(!field["from"].as_array().expect("a list").is_empty(), "{field}");
        }
    }

    #[test]
    fn the_winner_is_named_first() {
        let fields = fields_json();
        let of = |path: &str| {
            let field = fields.as_array().expect("a list").iter().find(|field| field["path"] == path);
            field.unwrap_or_else(|| panic!("no {path}"))["from"].to_string()
        };
        assert_eq!(of("user.name"), r#"["user","user.user","username","updated_by"]"#);
        assert_eq!(
            of("url.path"),
            r#"["request_path","path","request.path","db_uri","uri","url","app_uri"]"#
        );
        assert_eq!(of("teleport.audit.exitCode"), r#"["exitCode"]"#);
    }
}
