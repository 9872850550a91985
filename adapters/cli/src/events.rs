//! `events`: the event catalogue.

use crate::listing::{ListFormat, print};
use std::process::ExitCode;
use teleport_ecs_reference::{events, tables};

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs events login
  teleport-ecs events --grep failure --grep authentication
  teleport-ecs events --format csv > events.csv";

/// List the event codes that are known, with their categories and outcomes
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Events {
    /// Keep the rows in which each of these words stands
    #[arg(value_name = "WORD")]
    words: Vec<String>,

    /// The same as an option
    #[arg(long, value_name = "WORD")]
    grep: Vec<String>,

    /// How rows are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: ListFormat,
}

impl Events {
    pub fn run(mut self) -> anyhow::Result<ExitCode> {
        self.words.append(&mut self.grep);
        print(&events::table(tables()).grep(&self.words), self.format)?;
        Ok(ExitCode::SUCCESS)
    }
}
