//! `explain`: how one thing is mapped, and why.

mod event;

use crate::input::{Block, Inputs};
use crate::listing::{aligned, heading, print_text, sentence};
use crate::mapping::MappingOptions;
use std::process::ExitCode;
use teleport_ecs_reference::explain::{Explanation, Kind, Topic, explain};
use teleport_ecs_reference::table::{Cell, Table};
use teleport_ecs_reference::tables;

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs explain T1000W          # an event code
  teleport-ecs explain session.command # an event type
  teleport-ecs explain exit_code       # a raw field: which rule takes it, what loses where
  teleport-ecs explain user.name       # an output field: what fills it, in which order
  teleport-ecs explain - < event.json  # an event: where the value of each of its fields went";

/// Explain how an event code, event type, raw field, output field or a whole event is mapped
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Explain {
    /// What to explain; `-` for the first event on standard input
    #[arg(value_name = "NAME")]
    query: String,

    /// Print JSON in place of words
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    mapping: MappingOptions,
}

impl Explain {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        if self.query == "-" {
            let event = first_event()?;
            let text = event::explain(&event, self.mapping.engine_options(), self.json)?;
            print_text(&text)?;
            return Ok(ExitCode::SUCCESS);
        }
        let explanation = explain(tables(), &self.query);
        if self.json {
            print_text(&(serde_json::to_string_pretty(&explanation.to_json())? + "\n"))?;
        } else {
            print_text(&explanation.topics.iter().map(topic).collect::<Vec<_>>().join("\n"))?;
        }
        if explanation.topics.is_empty() {
            crate::terminal::error(unknown(&explanation));
            return Ok(ExitCode::FAILURE);
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The first event on standard input, in any of the forms that `map` reads.
fn first_event() -> anyhow::Result<Vec<u8>> {
    let inputs = Inputs { files: Vec::new(), input_format: Default::default() };
    let mut source = inputs.source();
    let mut block = Block::default();
    while source.next_block(&mut block) {
        if let Some((event, _)) = block.events().next() {
            return Ok(event.to_vec());
        }
        if let Some(error) = block.error.take() {
            return Err(error.into());
        }
    }
    anyhow::bail!("expected an event on standard input, found none")
}

fn topic(topic: &Topic) -> String {
    let mut text = heading(&format!("{}: {}", topic.name, topic.kind.words()));
    let marker = if topic.text.len() > 1 { "- " } else { "" };
    for words in &topic.text {
        text += &sentence(words, marker);
    }
    for section in &topic.sections {
        let mut table = section.table.clone();
        let is_told = |column: &str, cell: &Cell| match column {
            // Most rules fall back to the same field: a column that says only that is in the way.
            "otherwise" => *cell == Cell::Name("teleport.audit.unmapped".to_owned()),
            "note" => topic.kind == Kind::RawField && section.title == "Rules",
            _ => false,
        };
        forget(&mut table, is_told);
        text += &format!("\n{}{}", heading(&section.title), aligned(&table));
    }
    text
}

/// Empties the cells that say nothing new.
fn forget(table: &mut Table, is_told: impl Fn(&str, &Cell) -> bool) {
    for row in &mut table.rows {
        for (column, cell) in table.columns.iter().zip(row) {
            if is_told(column, cell) {
                *cell = Cell::None;
            }
        }
    }
}

fn unknown(explanation: &Explanation) -> String {
    let mut text = format!(
        "expected an event code, event type, raw field or output field, found `{}`",
        explanation.query
    );
    if !explanation.suggestions.is_empty() {
        text += "\n\nDid you mean:";
        for name in &explanation.suggestions {
            text += &format!("\n  {name}");
        }
    }
    text
}
