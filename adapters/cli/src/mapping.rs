//! The options of the mapping itself, as every face has them.

use anyhow::bail;
use teleport_ecs::{DataStream, Options};

/// Options of the engine.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct MappingOptions {
    /// Keep the text of each event in `event.original`
    #[arg(long, help_heading = "Mapping")]
    original: bool,

    /// Leave out raw fields: a top-level key (`user_traits`) or a member path (`identity.traits`)
    #[arg(long, value_name = "FIELD", value_delimiter = ',', help_heading = "Mapping")]
    drop_field: Vec<String>,

    /// Leave out the role and trait lists that Teleport repeats in every event of a user
    /// (`user_roles`, `user_traits`, `identity.traits`)
    #[arg(long, help_heading = "Mapping")]
    lean: bool,

    /// Leave out events by type; `*` stands for any run of characters (`session.*`)
    #[arg(long, value_name = "TYPE", value_delimiter = ',', help_heading = "Mapping")]
    drop_event: Vec<String>,

    /// Write `data_stream.*` into every document [default name: logs-teleport.audit-default]
    #[arg(
        long,
        value_name = "TYPE-DATASET-NAMESPACE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "logs-teleport.audit-default",
        value_parser = data_stream,
        help_heading = "Mapping"
    )]
    data_stream: Option<DataStream>,
}

impl MappingOptions {
    /// The options as the engine takes them.
    pub fn engine_options(&self) -> Options {
        let lean = Options::LEAN_FIELDS.iter().filter(|_| self.lean).map(ToString::to_string);
        Options {
            keep_original: self.original,
            drop_fields: self.drop_field.iter().cloned().chain(lean).collect(),
            drop_events: self.drop_event.clone(),
            data_stream: self.data_stream.clone(),
        }
    }
}

/// Parses `type-dataset-namespace` under Elasticsearch's rules for its parts.
fn data_stream(name: &str) -> anyhow::Result<DataStream> {
    let parts: Vec<&str> = name.splitn(3, '-').collect();
    let [kind, dataset, namespace] = parts.as_slice() else {
        bail!("expected three parts as in logs-teleport.audit-default, found {}", parts.len());
    };
    for (part, what) in [(kind, "type"), (dataset, "dataset"), (namespace, "namespace")] {
        if part.is_empty() || part.len() > 100 {
            bail!("expected a {what} of 1 to 100 bytes, found {}", part.len());
        }
        check_index_name(part)?;
    }
    Ok(DataStream { kind: kind.to_string(), dataset: dataset.to_string(), namespace: namespace.to_string() })
}

/// Refuses what Elasticsearch refuses in the name of an index or data stream.
pub fn check_index_name(name: &str) -> anyhow::Result<()> {
    let refused = |character: char| {
        character.is_uppercase() || character.is_control() || r#"\/*?"<>| ,#:"#.contains(character)
    };
    match name.chars().find(|character| refused(*character)) {
        Some(character) => bail!("expected a name that Elasticsearch accepts, found `{character}` in it"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lean_adds_to_the_drop_list() {
        let options = MappingOptions { lean: true, drop_field: vec!["login".into()], ..Default::default() };
        let dropped = options.engine_options().drop_fields;
        assert_eq!(dropped.len(), 1 + Options::LEAN_FIELDS.len());
        assert!(
            dropped.iter().any(|field| field == "login")
                && dropped.iter().any(|field| field == "user_traits")
        );
    }

    #[test]
    fn the_help_names_the_lean_fields() {
        use clap::Args;
        let command = MappingOptions::augment_args(clap::Command::new("map"));
        let lean = command.get_arguments().find(|argument| argument.get_id() == "lean").unwrap();
        let help = lean.get_help().unwrap().to_string();
        assert!(Options::LEAN_FIELDS.iter().all(|field| help.contains(field)), "{help}");
    }

    #[test]
    fn a_data_stream_has_three_parts() {
        let stream = data_stream("logs-teleport.audit-prod").unwrap();
        assert_eq!(
            (stream.kind.as_str(), stream.dataset.as_str(), stream.namespace.as_str()),
            ("logs", "teleport.audit", "prod")
        );
        let message = |name| data_stream(name).unwrap_err().to_string();
        assert_eq!(
            message("logs-teleport"),
            "expected three parts as in logs-teleport.audit-default, found 2"
        );
        assert_eq!(message("logs--prod"), "expected a dataset of 1 to 100 bytes, found 0");
        assert_eq!(message("logs-Audit-prod"), "expected a name that Elasticsearch accepts, found `A` in it");
    }
}
