//! The mapping tables of teleport-ecs: rows, parser and checks.
//!
//! The tables are the TSV files beside this crate; `README.md` there explains every column. [`Tables::load`] reads
//! the shipped ones, [`Tables::parse`] any other text. Both refuse a table with a mistake and name every one of
//! them: the file, the line and the reason.

mod check;
mod ecs;
mod enums;
mod event;
mod fallback;
mod field;
mod op;
mod outcome;
mod path;
mod problem;
mod raw;
mod sources;
mod tables;
mod tsv;
mod vocabulary;
mod when;

pub use ecs::{EcsCategory, EcsField};
pub use enums::EnumValue;
pub use event::{Event, EventOutcome};
pub use fallback::{Prefix, ResultWords, SessionVerbs, SftpAction, Verbs, WordResult};
pub use field::Field;
pub use op::{Action, Op, Related};
pub use outcome::{OutcomeField, ToldBy};
pub use path::{FieldType, Path, Source};
pub use problem::Problem;
pub use raw::Raw;
pub use sources::Sources;
pub use tables::Tables;
pub use vocabulary::Basis;
pub use when::{JsonKind, Pattern, When};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_tables_load() {
        let problems = Tables::load().err().unwrap_or_default();
        let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
        assert!(lines.is_empty(), "{}", lines.join("\n"));
    }
}
