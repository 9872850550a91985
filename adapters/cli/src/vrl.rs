//! `vrl`: the mapping as a program for Vector.

use crate::listing::print_text;
use crate::mapping::MappingOptions;
use std::process::ExitCode;
use teleport_ecs_reference::tables;
use teleport_ecs_reference::vrl::{Options, program};

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs vrl > /etc/vector/teleport-ecs.vrl
  teleport-ecs vrl --text --lean --drop-event 'session.data' > /etc/vector/teleport-ecs.vrl

The options become constants at the top of the program, where they can be changed later. The program needs
Vector 0.57 or newer; docs/vector.md has whole configurations.";

/// Print the mapping as a VRL program for Vector's remap transform
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Vrl {
    /// The event is text in `.message`, as a source leaves it that does not decode JSON
    #[arg(long)]
    text: bool,

    #[command(flatten)]
    mapping: MappingOptions,
}

impl Vrl {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let program = program(tables(), &self.options()).map_err(anyhow::Error::msg)?;
        print_text(&program)?;
        Ok(ExitCode::SUCCESS)
    }

    fn options(&self) -> Options {
        let options = self.mapping.engine_options();
        Options {
            text_in_message: self.text,
            keep_original: options.keep_original,
            drop_fields: options.drop_fields,
            drop_events: options.drop_events,
            data_stream: options.data_stream.map(|stream| [stream.kind, stream.dataset, stream.namespace]),
        }
    }
}
