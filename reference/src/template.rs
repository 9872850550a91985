//! What Elasticsearch needs to take the documents: an ingest pipeline, a component template with the
//! mappings, and an index template for the data streams.
//!
//! No document may be refused for its content. Declared fields have the type that the mapping writes.
//! What nobody declared becomes a runtime field, or, when it is an object, stays unparsed: neither can
//! clash with an earlier document, whatever shape the next one has.

mod mappings;
mod requests;

pub use mappings::{DEPTH_LIMIT, FLATTENED_IGNORE_ABOVE, KEYWORD_IGNORE_ABOVE, mappings};
pub use requests::{Request, requests, to_console, to_shell};
use serde_json::{Value, json};
use teleport_ecs_tables::Tables;

/// The name that the three carry unless told otherwise. Not that of Elastic's package, whose templates
/// stay as they are.
pub const NAME: &str = "teleport-ecs";

/// The data streams the templates are for.
pub const PATTERN: &str = "logs-teleport.audit-*";

/// Above the 200 of Elastic's packages and the 100 of the built-in templates for logs.
const PRIORITY: u64 = 300;

/// Declared fields and objects take about 900; the rest is room for what later releases add.
const FIELDS_LIMIT: u64 = 2000;

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of pipeline and index template, and the start of the component template's.
    pub name: String,
    /// Keep refused documents in the failure store (Elasticsearch 8.19, 9.1 or newer).
    pub failure_store: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { name: NAME.to_owned(), failure_store: false }
    }
}

impl Settings {
    /// The name of the component template with the mappings.
    pub fn component_name(&self) -> String {
        format!("{}@mappings", self.name)
    }

    /// The name of a component template for changes of one's own. It need not be there.
    pub fn custom_name(&self) -> String {
        format!("{}@custom", self.name)
    }
}

/// The body of the component template: index settings and mappings.
pub fn component(tables: &Tables, settings: &Settings) -> Value {
    json!({
        "template": {
            "settings": {
                "index": {
                    "default_pipeline": settings.name,
                    "mapping": {
                        "total_fields": {"limit": FIELDS_LIMIT, "ignore_dynamic_beyond_limit": true},
                        "ignore_malformed": true,
                    },
                },
            },
            "mappings": mappings(tables),
        },
        "_meta": {"description": "Teleport audit events in ECS, as teleport-ecs writes them"},
    })
}

/// The body of the index template.
pub fn index(settings: &Settings) -> Value {
    let mut body = json!({
        "index_patterns": [PATTERN],
        "priority": PRIORITY,
        "data_stream": {},
        "composed_of": [settings.component_name(), settings.custom_name()],
        "ignore_missing_component_templates": [settings.custom_name()],
        "_meta": {"description": "Data streams of Teleport audit events in ECS"},
    });
    if settings.failure_store {
        body["template"] = json!({"data_stream_options": {"failure_store": {"enabled": true}}});
    }
    body
}

/// The body of the ingest pipeline: what a data stream asks of every document.
pub fn pipeline() -> Value {
    let now = "{{{_ingest.timestamp}}}";
    json!({
        "description": "Completes Teleport audit events in ECS; nothing in it can fail a document",
        "processors": [
            {"set": {
                "description": "An event without a time gets that of its arrival",
                "field": "@timestamp", "value": now, "override": false, "ignore_failure": true,
            }},
            {"set": {"field": "event.ingested", "value": now, "ignore_failure": true}},
            {"script": {
                "description": "A shipper may have named another data stream than the one it wrote to",
                "if": "ctx.data_stream instanceof Map",
                "lang": "painless",
                "source": DATA_STREAM_SCRIPT,
                "ignore_failure": true,
            }},
        ],
    })
}

const DATA_STREAM_SCRIPT: &str = "def parts = ctx._index.splitOnToken('-'); if (parts.length == 3) { \
ctx.data_stream.type = parts[0]; ctx.data_stream.dataset = parts[1]; ctx.data_stream.namespace = parts[2]; }";
