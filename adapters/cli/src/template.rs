//! `template`: what Elasticsearch needs to take the documents.

use crate::listing::print_text;
use crate::mapping::check_index_name;
use std::process::ExitCode;
use teleport_ecs_reference::layout::pretty;
use teleport_ecs_reference::tables;
use teleport_ecs_reference::template::{self, Settings};

const AFTER_HELP: &str = "\
Examples:
  teleport-ecs template                          # requests for the console of Kibana
  teleport-ecs template --format sh | sh         # installs them with curl, at $ELASTICSEARCH_URL
  teleport-ecs template component | curl -X PUT \"$ELASTICSEARCH_URL/_component_template/teleport-ecs@mappings\" \\
      -H 'Content-Type: application/json' --data-binary @-

They are for Elasticsearch 8.14 or newer and the data streams logs-teleport.audit-*. The index template
goes before that of Elastic's Teleport integration; a component template <name>@custom, if there is one,
changes both settings and mappings.";

/// Print ingest pipeline, component template and index template for Elasticsearch
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct Template {
    /// Print the body of one of them alone
    part: Option<Part>,

    /// Name of pipeline and index template; the component template is <NAME>@mappings
    #[arg(long, value_name = "NAME", default_value = template::NAME, value_parser = name)]
    name: String,

    /// How all of them are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, conflicts_with = "part")]
    format: RequestFormat,

    /// Keep documents that Elasticsearch refuses in the failure store (8.19, 9.1 or newer)
    #[arg(long)]
    failure_store: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug)]
enum Part {
    /// Settings and mappings
    Component,
    /// The data streams they are for
    Index,
    /// What completes each document
    Pipeline,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug, Default)]
enum RequestFormat {
    /// For the console of Kibana
    #[default]
    Console,
    /// A shell script that calls curl
    Sh,
}

fn name(name: &str) -> anyhow::Result<String> {
    anyhow::ensure!(
        !name.is_empty() && !name.starts_with(['-', '_', '+']),
        "expected a name, found `{name}`"
    );
    anyhow::ensure!(!name.contains('\''), "expected a name without quotes, found `{name}`");
    check_index_name(name)?;
    Ok(name.to_owned())
}

impl Template {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let settings = Settings { name: self.name, failure_store: self.failure_store };
        let text = match self.part {
            Some(Part::Component) => pretty(&template::component(tables(), &settings)),
            Some(Part::Index) => pretty(&template::index(&settings)),
            Some(Part::Pipeline) => pretty(&template::pipeline()),
            None => {
                let requests = template::requests(tables(), &settings);
                match self.format {
                    RequestFormat::Console => template::to_console(&requests),
                    RequestFormat::Sh => template::to_shell(&requests),
                }
            }
        };
        print_text(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}
