//! `check`: what a reader wants to know of a stream of events before it goes live.

mod html;
mod json;
mod report;
mod sizes;
mod survey;
mod tally;
mod text;

use crate::input::{Block, Inputs, plain_message};
use crate::mapping::MappingOptions;
use crate::{listing, terminal};
use std::path::PathBuf;
use std::process::ExitCode;
use survey::Survey;

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs check events.ndjson
  teleport-ecs check --format html -o report.html /var/lib/teleport/log/*/*.log
  teleport-ecs check --lean --format json events.ndjson.gz | jq .sizes
  teleport-ecs map events.ndjson | teleport-ecs check

It reads raw events, maps them and looks at the documents; documents that are mapped already are looked
at as they are. Memory stays bounded: of each kind of name the first 1,000 are told apart.";

/// Report what a stream of events holds: types, outcomes, unknown names, misfits, sizes
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Check {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    mapping: MappingOptions,

    /// How the report is written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, help_heading = "Output")]
    format: ReportFormat,

    /// File to write to, in place of standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,

    /// Exit with 1 when an event could not be mapped
    #[arg(long)]
    strict: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug, Default)]
enum ReportFormat {
    /// Tables
    #[default]
    Text,
    /// One object
    Json,
    /// A page with charts in one file, for light and dark screens
    Html,
}

impl Check {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let mut survey = Survey::new(self.mapping.engine_options());
        let mut source = self.inputs.source();
        let mut block = Block::default();
        while source.next_block(&mut block) {
            for (event, line) in block.events() {
                survey.event(&block.name, line, event)?;
            }
            for fault in &block.faults {
                survey.failure(&block.name, fault.line, &fault.message);
            }
            if let Some(error) = &block.error {
                survey.unreadable += 1;
                terminal::error(format_args!("{}: {}", block.name, plain_message(error)));
            }
        }
        let report = survey.report();
        let text = match self.format {
            ReportFormat::Text => text::text(&report),
            ReportFormat::Json => serde_json::to_string_pretty(&json::json(&report))? + "\n",
            ReportFormat::Html => html::page(&report),
        };
        self.write(&text)?;
        let failed = report.unreadable > 0 || self.strict && report.failed > 0;
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    fn write(&self, text: &str) -> anyhow::Result<()> {
        use anyhow::Context;
        match &self.output {
            None => Ok(listing::print_text(text)?),
            Some(file) => {
                let plain = anstream::adapter::strip_str(text).to_string();
                std::fs::write(file, plain).with_context(|| file.display().to_string())
            }
        }
    }
}
