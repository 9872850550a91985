//! `cargo metadata`: what the crates of a lock file say of themselves.

use crate::command::{cargo, output};
use serde_json::Value;

/// A crate that some build of the workspace can need, on any platform and with any features.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// SPDX expression; empty when it states none.
    pub(crate) licence: String,
    /// Dependencies that it takes from a registry that is not the default one, and from where.
    other_registries: Vec<(String, String)>,
}

/// All crates behind the manifest.
///
/// # Errors
///
/// cargo fails, or the lock file is not current.
pub(crate) fn packages(manifest: &str) -> Result<Vec<Package>, String> {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--all-features", "--manifest-path"];
    parse(&output(cargo(&arguments).arg(manifest))?)
}

fn parse(text: &str) -> Result<Vec<Package>, String> {
    let metadata: Value = serde_json::from_str(text).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata: expected packages, found none")?;
    Ok(packages.iter().map(package).collect())
}

fn package(value: &Value) -> Package {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let dependencies = value["dependencies"].as_array().into_iter().flatten();
    // The default one has no name here.
    let others = dependencies.filter(|it| it["registry"].is_string());
    Package {
        name: text(&value["name"]),
        licence: text(&value["license"]),
        other_registries: others.map(|it| (text(&it["name"]), text(&it["registry"]))).collect(),
    }
}

impl Package {
    pub(crate) fn registry_problems(&self) -> Vec<String> {
        let problem = |(name, registry): &(String, String)| {
            format!("{}: expected {name} from the default registry, found {registry}", self.name)
        };
        self.other_registries.iter().map(problem).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_crate_from_another_registry_is_found() {
        let text = r#"{"packages":[
            {"name":"a","license":"MIT","dependencies":[{"name":"b","registry":null}]},
            {"name":"b","license":null,"dependencies":[{"name":"c","registry":"https://r.example"}]}
        ]}"#;
        let packages = parse(text).unwrap();
        assert_eq!((packages[0].name.as_str(), packages[0].licence.as_str()), ("a", "MIT"));
        assert_eq!((packages[0].registry_problems().len(), packages[1].licence.as_str()), (0, ""));
        let problem = "b: expected c from the default registry, found https://r.example";
        assert_eq!(packages[1].registry_problems(), [problem]);
        assert!(parse("{}").is_err() && parse("").is_err());
    }
}
