//! The requests that put the templates into a cluster, in the order in which they need each other.

use super::{Settings, component, index, pipeline};
use crate::layout::pretty;
use serde_json::Value;
use std::fmt::Write;
use teleport_ecs_tables::Tables;

/// One `PUT`.
#[derive(Clone, Debug)]
pub struct Request {
    /// Path of the API, without a slash at the front.
    pub path: String,
    /// Body.
    pub body: Value,
}

/// Ingest pipeline, component template, index template.
pub fn requests(tables: &Tables, settings: &Settings) -> Vec<Request> {
    let name = &settings.name;
    vec![
        Request { path: format!("_ingest/pipeline/{name}"), body: pipeline() },
        Request {
            path: format!("_component_template/{}", settings.component_name()),
            body: component(tables, settings),
        },
        Request { path: format!("_index_template/{name}"), body: index(settings) },
    ]
}

/// The requests as the console of Kibana takes them.
pub fn to_console(requests: &[Request]) -> String {
    let request = |request: &Request| format!("PUT {}\n{}", request.path, pretty(&request.body));
    requests.iter().map(request).collect::<Vec<_>>().join("\n")
}

const SHELL_HEAD: &str = r#"#!/bin/sh
# Installs the templates for Teleport audit events. Reads
#   ELASTICSEARCH_URL      where the cluster is, http://localhost:9200 without it
#   ELASTICSEARCH_API_KEY  an API key that may manage index templates and ingest pipelines, if one is needed
set -eu
put() {
    curl --fail-with-body --silent --show-error --request PUT "${ELASTICSEARCH_URL:-http://localhost:9200}/$1" \
        ${ELASTICSEARCH_API_KEY:+--header "Authorization: ApiKey $ELASTICSEARCH_API_KEY"} \
        --header 'Content-Type: application/json' --data-binary @-
    echo " $1"
}
"#;

/// The requests as a shell script that calls curl.
pub fn to_shell(requests: &[Request]) -> String {
    let mut script = SHELL_HEAD.to_owned();
    for request in requests {
        _ = write!(script, "\nput '{}' <<'JSON'\n{}JSON\n", request.path, pretty(&request.body));
    }
    script
}
