//! `fields`: the fields of the output, or where raw fields go.

use crate::listing::{ListFormat, print};
use std::process::ExitCode;
use teleport_ecs_reference::{fields, raw, tables};

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs fields session
  teleport-ecs fields --raw mfa_device
  teleport-ecs fields --format markdown > fields.md";

/// List the fields of the output, or with --raw where raw fields go
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Fields {
    /// Keep the rows in which each of these words stands
    #[arg(value_name = "WORD")]
    words: Vec<String>,

    /// The same as an option
    #[arg(long, value_name = "WORD")]
    grep: Vec<String>,

    /// List the rules instead: where did my raw field go?
    #[arg(long)]
    raw: bool,

    /// How rows are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: ListFormat,
}

impl Fields {
    pub fn run(mut self) -> anyhow::Result<ExitCode> {
        self.words.append(&mut self.grep);
        let table = if self.raw { raw::table(tables()) } else { fields::table(tables()) };
        print(&table.grep(&self.words), self.format)?;
        Ok(ExitCode::SUCCESS)
    }
}
