//! The `teleport-ecs` command line. A subcommand is a file: its arguments, its help, its `run`.
//!
//! To add one: `mod` line, one line in [`subcommands!`], and `src/<subcommand>.rs` with a
//! `clap::Args` struct whose doc comment is the help text and which has
//! `fn run(self) -> anyhow::Result<ExitCode>`. Print with `writeln!` to a locked standard output and
//! return its errors; a closed pipe then ends the program quietly.

mod check;
mod completions;
mod events;
mod explain;
mod fields;
mod input;
mod listing;
mod map;
mod mapping;
mod schema;
mod template;
mod terminal;
mod vrl;

use clap::Parser;
use std::process::ExitCode;

/// Declares the subcommands and hands each its arguments.
macro_rules! subcommands {
    ($($file:ident::$Arguments:ident),* $(,)?) => {
        #[derive(clap::Subcommand)]
        #[allow(clippy::large_enum_variant, reason = "there is one in the program")]
        enum Subcommand {
            $($Arguments($file::$Arguments),)*
        }

        impl Subcommand {
            fn run(self) -> anyhow::Result<ExitCode> {
                match self {
                    $(Subcommand::$Arguments(arguments) => arguments.run(),)*
                }
            }
        }
    };
}

subcommands! {
    map::Map,
    check::Check,
    explain::Explain,
    events::Events,
    fields::Fields,
    template::Template,
    schema::Schema,
    vrl::Vrl,
    completions::Completions,
}

const AFTER_HELP: &str = "\
Exit codes:
  0  done
  1  an event failed and --strict was given, or something could not be read or written
  2  wrong usage

Colours and progress appear on a terminal only; NO_COLOR turns colours off.";

/// Maps Teleport audit events to the Elastic Common Schema.
#[derive(Parser)]
#[command(name = "teleport-ecs", version, after_help = AFTER_HELP, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    subcommand: Subcommand,
}

fn main() -> ExitCode {
    match CommandLine::parse().subcommand.run() {
        Ok(code) => code,
        // Whoever read our output has seen enough.
        Err(error) if terminal::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::error(format_args!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn arguments_are_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn every_subcommand_explains_itself_and_gives_an_example() {
        for subcommand in CommandLine::command().get_subcommands() {
            let name = subcommand.get_name();
            assert!(subcommand.get_about().is_some(), "{name} has no help text");
            let after = subcommand.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(after.contains(&format!("teleport-ecs {name}")), "{name} has no example");
        }
    }
}
