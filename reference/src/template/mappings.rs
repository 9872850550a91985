//! The mappings, from the declared fields.

use crate::tree::{self, Node, Tree};
use serde_json::{Value, json};
use teleport_ecs_tables::{FieldType, Path, Tables};

/// A term of Lucene has at most 32,766 bytes, and a character at most four.
pub const KEYWORD_IGNORE_ABOVE: u64 = 8191;

/// A term of a flattened field holds the path of keys as well: half of it is left for that.
pub const FLATTENED_IGNORE_ABOVE: u64 = 4096;

/// Objects in a flattened field. No document is deeper: 12 levels of a value, and 8 groups around it. It is
/// the default as well, but beyond it the whole document would be refused.
pub const DEPTH_LIMIT: u64 = 20;

/// Mappings for all declared fields and rules for all others.
pub fn mappings(tables: &Tables) -> Value {
    let mut properties = properties(&tree::of(tables));
    // Set by the ingest pipeline, not by the mapping.
    properties["event"]["properties"]["ingested"] = json!({"type": "date"});
    json!({
        "date_detection": false,
        "numeric_detection": false,
        "dynamic_templates": [
            {"unknown_objects": {
                "match_mapping_type": "object",
                "mapping": {"type": "object", "enabled": false},
            }},
            {"unknown_values": {"match_mapping_type": "*", "runtime": {"type": "keyword"}}},
        ],
        "properties": properties,
    })
}

fn properties(tree: &Tree) -> Value {
    let value = |_: &str, node: &Node| match node {
        Node::Group(members) => json!({"properties": properties(members)}),
        Node::Field(path, members) if members.is_empty() => field(path),
        Node::Field(_, members) => json!({"type": "object", "properties": properties(members)}),
    };
    tree::to_object(tree, value).into()
}

fn field(path: &Path) -> Value {
    let kind = path.field_type.as_str();
    match (path.path.as_str(), path.field_type) {
        // Elasticsearch demands that the time of a data stream is never malformed.
        ("@timestamp", _) => json!({"type": kind, "ignore_malformed": false}),
        // Kept to be read, not to be searched: every word of it stands elsewhere too.
        ("event.original", _) => json!({"type": kind, "index": false, "doc_values": false}),
        ("data_stream.type", _) => json!({"type": kind, "value": "logs"}),
        ("data_stream.dataset", _) => json!({"type": kind, "value": "teleport.audit"}),
        (_, FieldType::Keyword) => json!({"type": kind, "ignore_above": KEYWORD_IGNORE_ABOVE}),
        // Without doc values it is not parsed: text that is no base64 is kept as well.
        (_, FieldType::Binary) => json!({"type": kind, "doc_values": false}),
        (_, FieldType::Flattened) => {
            json!({"type": kind, "ignore_above": FLATTENED_IGNORE_ABOVE, "depth_limit": DEPTH_LIMIT})
        }
        _ => json!({"type": kind}),
    }
}
