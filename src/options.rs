//! What a host may choose; the ECS layout itself is fixed.

use alloc::string::String;
use alloc::vec::Vec;

/// Choices of one [`Mapper`](crate::Mapper). The default keeps every event and every field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Keep the input text in `event.original`. Documents of failed lines always have it.
    pub keep_original: bool,
    /// Raw fields to leave out: a top-level key (`user_traits`) or a member path (`identity.traits`).
    pub drop_fields: Vec<String>,
    /// Event types to leave out altogether; `*` stands for any run of characters (`session.*`).
    pub drop_events: Vec<String>,
    /// Write `data_stream.*` into every document.
    pub data_stream: Option<DataStream>,
}

impl Options {
    /// What a lean mapping leaves out: role and trait lists that Teleport repeats in every event of a
    /// user, up to kilobytes each time. Meant for [`drop_fields`](Options::drop_fields).
    pub const LEAN_FIELDS: [&str; 3] = ["user_roles", "user_traits", "identity.traits"];
}

/// The three parts of an Elasticsearch data stream name, `type-dataset-namespace`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataStream {
    /// `data_stream.type`, normally `logs`.
    pub kind: String,
    /// `data_stream.dataset`, normally `teleport.audit`.
    pub dataset: String,
    /// `data_stream.namespace`, normally `default`.
    pub namespace: String,
}

impl Default for DataStream {
    fn default() -> Self {
        DataStream { kind: "logs".into(), dataset: "teleport.audit".into(), namespace: "default".into() }
    }
}
