//! The fixtures, and how Vector hands each of them to the program.

use serde_json::Value as Json;
use std::fs;
use std::path::{Path, PathBuf};
use teleport_ecs_reference::vrl::Options;
use vrl::value::{ObjectMap, Value};

/// How an event reaches the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// As an object, from a source with the `json` codec.
    Json,
    /// As text in `.message`, from a source with the `bytes` codec.
    Text,
}

impl Way {
    /// All of them.
    pub const ALL: [Way; 2] = [Way::Json, Way::Text];

    /// The word for it in names of tests and in the list of exceptions.
    pub fn name(self) -> &'static str {
        match self {
            Way::Json => "json",
            Way::Text => "text",
        }
    }

    /// The event as the source gives it; `None` when its codec refuses the bytes.
    pub fn event(self, input: &[u8]) -> Option<Value> {
        match self {
            Way::Json => {
                let json: Json = serde_json::from_str(&String::from_utf8_lossy(input)).ok()?;
                json.is_object().then(|| Value::from(json))
            }
            Way::Text => {
                let line = Value::Bytes(input.to_vec().into());
                Some(Value::Object(ObjectMap::from([("message".into(), line)])))
            }
        }
    }
}

/// One fixture.
#[derive(Clone, Debug)]
pub struct Case {
    /// `<folder>/<name>`.
    pub name: String,
    /// The bytes of one event.
    pub input: Vec<u8>,
    /// The text of the document that the engine makes of it.
    pub expected: String,
    /// The options it is mapped with.
    pub options: Options,
}

impl Case {
    /// All fixtures, sorted by name.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or holds something else than expected; the text names it.
    pub fn load() -> Result<Vec<Case>, String> {
        let mut cases = Vec::new();
        for folder in folders(&fixtures())? {
            for file in folders(&folder)? {
                let name = file.to_string_lossy().into_owned();
                if let Some(stem) = name.strip_suffix(".in.json") {
                    cases.push(Case::read(&file, stem)?);
                }
            }
        }
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(cases)
    }

    fn read(input: &Path, stem: &str) -> Result<Case, String> {
        let name = stem.rsplit('/').take(2).collect::<Vec<_>>();
        let name = name.into_iter().rev().collect::<Vec<_>>().join("/");
        let options = PathBuf::from(format!("{stem}.options.json"));
        let options = if options.exists() { options_of(&text(&options)?)? } else { Options::default() };
        let expected = text(Path::new(&format!("{stem}.out.json")))?;
        let input = fs::read(input).map_err(|error| format!("{}: {error}", input.display()))?;
        Ok(Case { name, input, expected, options })
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures")
}

fn folders(path: &Path) -> Result<Vec<PathBuf>, String> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let list = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
    list.map(|entry| entry.map(|entry| entry.path()).map_err(|error| error.to_string())).collect()
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn options_of(text: &str) -> Result<Options, String> {
    let json: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let list = |key: &str| -> Vec<String> {
        let items = json[key].as_array().into_iter().flatten();
        items.filter_map(|item| item.as_str().map(ToOwned::to_owned)).collect()
    };
    let stream = |key: &str| json["data_stream"][key].as_str().unwrap_or_default().to_owned();
    Ok(Options {
        text_in_message: false,
        keep_original: json["keep_original"].as_bool().unwrap_or(false),
        drop_fields: list("drop_fields"),
        drop_events: list("drop_events"),
        data_stream: json["data_stream"].is_object().then(|| ["type", "dataset", "namespace"].map(stream)),
    })
}
