//! `schema`: a JSON Schema of the output.

use crate::listing::print_text;
use std::process::ExitCode;
use teleport_ecs_reference::{layout, schema, tables};

const AFTER_HELP: &str = "\
Example:
  teleport-ecs schema > teleport-ecs.schema.json";

/// Print a JSON Schema (2020-12) of the documents
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Schema {}

impl Schema {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        print_text(&layout::pretty(&schema::schema(tables())))?;
        Ok(ExitCode::SUCCESS)
    }
}
