//! The fixture files: what a case is and where it lies.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use teleport_ecs::{DataStream, Options};

const INPUT: &str = ".in.json";
const EXPECTED: &str = ".out.json";
const OPTIONS: &str = ".options.json";

/// One event with the document it must become.
#[derive(Clone, Debug)]
pub struct Case {
    /// Path below `fixtures/` without the ending: `events/T1000I`.
    pub name: String,
    /// The bytes of the event, as they would reach the mapper; not always JSON.
    pub input: Vec<u8>,
    /// The options of the run.
    pub options: CaseOptions,
    stem: PathBuf,
}

/// The options file of a case, `<name>.options.json`; absent members keep the default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CaseOptions {
    /// Keep the input in `event.original`.
    pub keep_original: bool,
    /// Raw fields to leave out.
    pub drop_fields: Vec<String>,
    /// Event types to leave out.
    pub drop_events: Vec<String>,
    /// Write `data_stream.*`.
    pub data_stream: Option<CaseDataStream>,
}

/// `data_stream` in an options file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseDataStream {
    /// `data_stream.type`.
    #[serde(rename = "type")]
    pub kind: String,
    /// `data_stream.dataset`.
    pub dataset: String,
    /// `data_stream.namespace`.
    pub namespace: String,
}

impl From<&CaseOptions> for Options {
    fn from(options: &CaseOptions) -> Options {
        Options {
            keep_original: options.keep_original,
            drop_fields: options.drop_fields.clone(),
            drop_events: options.drop_events.clone(),
            data_stream: options.data_stream.as_ref().map(|stream| DataStream {
                kind: stream.kind.clone(),
                dataset: stream.dataset.clone(),
                namespace: stream.namespace.clone(),
            }),
        }
    }
}

impl Case {
    /// The file of the expected document, indented; `null` in it stands for a dropped event.
    pub fn expected_path(&self) -> PathBuf {
        with_ending(&self.stem, EXPECTED)
    }

    fn load(fixtures: &Path, input: &Path) -> Result<Case, String> {
        let text = input.to_str().ok_or_else(|| format!("{}: expected a name in UTF-8", input.display()))?;
        let stem = PathBuf::from(text.strip_suffix(INPUT).unwrap_or(text));
        let name = stem.strip_prefix(fixtures).map_err(|error| error.to_string())?;
        Ok(Case {
            name: name.to_string_lossy().replace('\\', "/"),
            input: read(input)?,
            options: read_options(&with_ending(&stem, OPTIONS))?,
            stem,
        })
    }
}

/// The root folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("host-tests lies in the repository")
}

/// All cases below `fixtures/`, sorted by name.
///
/// # Errors
///
/// A file cannot be read, an options file is wrong, or an expectation has no input.
pub fn load_cases() -> Result<Vec<Case>, String> {
    let fixtures = repository().join("fixtures");
    let mut files = BTreeSet::new();
    collect_files(&fixtures, &mut files)?;
    let cases = files.iter().filter(|file| ends_in(file, INPUT));
    let cases: Vec<Case> = cases.map(|file| Case::load(&fixtures, file)).collect::<Result<_, _>>()?;
    refuse_orphans(&files)?;
    if cases.is_empty() {
        return Err(format!("{}: expected cases (`*{INPUT}`), found none", fixtures.display()));
    }
    Ok(cases)
}

fn collect_files(folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            collect_files(&path, files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}

fn refuse_orphans(files: &BTreeSet<PathBuf>) -> Result<(), String> {
    for file in files {
        let text = file.to_string_lossy();
        let stem = text.strip_suffix(EXPECTED).or_else(|| text.strip_suffix(OPTIONS));
        if stem.is_some_and(|stem| !files.contains(Path::new(&format!("{stem}{INPUT}")))) {
            return Err(format!("{text}: expected an input `*{INPUT}` beside it, found none"));
        }
    }
    Ok(())
}

fn read_options(path: &Path) -> Result<CaseOptions, String> {
    if !path.exists() {
        return Ok(CaseOptions::default());
    }
    serde_json::from_slice(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn ends_in(path: &Path, ending: &str) -> bool {
    path.to_str().is_some_and(|text| text.ends_with(ending))
}

fn with_ending(stem: &Path, ending: &str) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(ending);
    path.into()
}
