//! `map`: events in, ECS documents out.

#[cfg(feature = "component")]
mod component;
mod document;
mod engine;
mod format;
mod output;
mod pipeline;
mod progress;
mod report;
mod worker;

use crate::input::{Inputs, Source};
use crate::mapping::{MappingOptions, check_index_name};
use clap::CommandFactory;
use clap::error::ErrorKind;
use engine::EngineFactory;
use format::{Format, OutputFormat};
use output::Output;
use progress::Progress;
use report::Report;
use std::io::{self, IsTerminal};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs map events.ndjson > ecs.ndjson
  teleport-ecs map --format pretty one-event.json
  zcat audit-*.gz | teleport-ecs map --format bulk --index logs-teleport.audit-default -o bulk.ndjson
  tail -F /var/lib/teleport/log/events.log | teleport-ecs map --drop-event 'session.data,session.rejected'

Every event becomes a document. One that is no JSON object becomes a document with event.kind
pipeline_error that holds its bytes in event.original, and is reported on standard error.
A live input (a pipe, a terminal) is answered at once; files are mapped in blocks on all cores.";

/// Map Teleport audit events to ECS documents
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Map {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    mapping: MappingOptions,

    /// How documents are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, help_heading = "Output")]
    format: OutputFormat,

    /// Index or data stream to name in bulk lines
    #[arg(long, value_name = "NAME", value_parser = index_name, help_heading = "Output")]
    index: Option<String>,

    /// File to write to, in place of standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    output: Option<PathBuf>,

    /// Exit with 1 when an event could not be mapped
    #[arg(long)]
    strict: bool,

    /// Print neither summary nor progress
    #[arg(short, long)]
    quiet: bool,

    /// Threads that map [default: one for each core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<usize>>,

    /// Map in a WebAssembly component (`teleport-ecs.component.wasm`) instead of natively
    #[cfg(feature = "component")]
    #[arg(long, value_name = "FILE")]
    component: Option<PathBuf>,
}

fn index_name(name: &str) -> anyhow::Result<String> {
    anyhow::ensure!(!name.is_empty(), "expected a name, found none");
    check_index_name(name)?;
    Ok(name.to_string())
}

impl Map {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        self.check_usage();
        let factory = self.engine_factory()?;
        let output = Output::open(self.output.as_deref())?;
        let threads = self.thread_count();
        if !self.quiet && self.inputs.is_typed() {
            anstream::eprintln!("reading events from the terminal; Ctrl-D ends");
        }
        let source = self.inputs.source();
        let report = Report::new(self.quiet, self.progress(&source));
        let report = pipeline::run(source, output, report, factory, self.output_format(), threads)?;
        report.finish();
        let failed = report.is_incomplete() || self.strict && report.has_failures();
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// Refuses what clap cannot see; ends the program with exit code 2.
    fn check_usage(&self) {
        if self.index.is_some() && self.format != OutputFormat::Bulk {
            usage_error("--index is for --format bulk".to_string());
        }
        let Some(output) = &self.output else { return };
        if let Some(input) = self.inputs.files.iter().find(|input| is_same_file(input, output)) {
            usage_error(format!("{} is an input and cannot be the output", input.display()));
        }
    }

    fn engine_factory(&self) -> anyhow::Result<EngineFactory> {
        let options = self.mapping.engine_options();
        #[cfg(feature = "component")]
        if let Some(file) = &self.component {
            return EngineFactory::component(file, options);
        }
        Ok(EngineFactory::native(options))
    }

    fn output_format(&self) -> Format {
        let colour = self.output.is_none() && crate::terminal::stdout_has_colour();
        Format::new(self.format, self.index.as_deref(), colour)
    }

    /// A bar for files, on a terminal that is not taken by the documents.
    fn progress(&self, source: &Source) -> Progress {
        let is_free = self.output.is_some() || !io::stdout().is_terminal();
        if self.quiet || !is_free || !io::stderr().is_terminal() {
            return Progress::none();
        }
        match self.inputs.bytes() {
            Some(total) => Progress::of_bytes(total, source.bytes_read()),
            None => Progress::none(),
        }
    }

    fn thread_count(&self) -> usize {
        if cfg!(target_family = "wasm") {
            return 1;
        }
        let cores = || std::thread::available_parallelism().map_or(1, NonZero::get);
        let wanted = self.threads.map_or_else(cores, NonZero::get);
        // Small files, even well compressed ones, are done before a second thread has started.
        let useful = self.inputs.bytes().map_or(u64::MAX, |bytes| bytes / SMALL + 1);
        wanted.min(usize::try_from(useful).unwrap_or(usize::MAX))
    }
}

/// Bytes of input, perhaps compressed, that are worth a thread.
const SMALL: u64 = 32 * 1024;

fn usage_error(message: String) -> ! {
    let mut program = crate::CommandLine::command();
    program.build();
    let command = program.find_subcommand_mut("map").expect("declared in main.rs");
    command.error(ErrorKind::ArgumentConflict, message).exit()
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    let canonical = |path: &Path| path.canonicalize().ok().filter(|path| path.is_file());
    canonical(one).is_some_and(|path| Some(path) == canonical(other))
}
