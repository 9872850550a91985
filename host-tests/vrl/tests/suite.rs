//! Every fixture through the VRL program, as an object and as text, beside the document of the engine.
//!
//! `PRINT=1` prints the differences as lines for `exceptions.txt`.

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};
use teleport_ecs_reference::vrl::{Options, program};
use vrl_tests::case::{Case, Way};
use vrl_tests::exceptions::{self, Exceptions};
use vrl_tests::{Remap, document};

static EXCEPTIONS: LazyLock<Result<Exceptions, String>> =
    LazyLock::new(|| exceptions::parse(include_str!("../exceptions.txt")));

/// A program for each set of options, compiled when the first case asks for it.
type Programs = BTreeMap<String, OnceLock<Result<Remap, String>>>;

fn main() {
    let cases = Case::load().expect("the fixtures can be read");
    let options =
        |way: Way, case: &Case| Options { text_in_message: way == Way::Text, ..case.options.clone() };
    let keys = cases.iter().flat_map(|case| Way::ALL.map(|way| format!("{:?}", options(way, case))));
    let programs: Arc<Programs> = Arc::new(keys.map(|key| (key, OnceLock::new())).collect());
    let mut trials = vec![Trial::test("exceptions::name-fixtures", {
        let names: BTreeSet<String> = cases.iter().map(|case| case.name.clone()).collect();
        move || exceptions_name(&names)
    })];
    for case in cases {
        for way in Way::ALL {
            let (options, programs, case) = (options(way, &case), programs.clone(), case.clone());
            let name = format!("{}::{}", way.name(), case.name);
            trials.push(Trial::test(name, move || check(way, &case, &options, &programs)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Every listed fixture exists.
fn exceptions_name(fixtures: &BTreeSet<String>) -> Result<(), Failed> {
    let listed = EXCEPTIONS.as_ref()?;
    match listed.keys().find(|(_, fixture)| !fixtures.contains(fixture)) {
        Some((_, fixture)) => Err(format!("expected a fixture, found `{fixture}` in exceptions.txt").into()),
        None => Ok(()),
    }
}

/// What differs is what the list says, no more and no less.
fn check(way: Way, case: &Case, options: &Options, programs: &Programs) -> Result<(), Failed> {
    let nothing = BTreeSet::new();
    let listed = EXCEPTIONS.as_ref()?.get(&(way, case.name.clone())).unwrap_or(&nothing);
    let (differing, seen) = differences(way, case, options, programs)?;
    if differing == *listed {
        return Ok(());
    }
    let list = |paths: &BTreeSet<String>| paths.iter().cloned().collect::<Vec<_>>().join(" ");
    if std::env::var_os("PRINT").is_some() {
        println!("\n@@ {} {} {}", way.name(), case.name, list(&differing));
    }
    let (expected, found) = (list(listed), list(&differing));
    Err(format!("expected differences at [{expected}], found them at [{found}]\n{seen}").into())
}

/// The paths that differ, and the document that the program made.
fn differences(
    way: Way,
    case: &Case,
    options: &Options,
    programs: &Programs,
) -> Result<(BTreeSet<String>, String), Failed> {
    let expected = document::parse(&case.expected)?;
    let Some(event) = way.event(&case.input) else {
        // Neither the codec nor the engine takes it for an event.
        let refused = expected["event"]["kind"] == "pipeline_error";
        let differing = if refused { BTreeSet::new() } else { BTreeSet::from(["-".to_owned()]) };
        return Ok((differing, "the codec refuses it".to_owned()));
    };
    let found = match remap(options, programs)?.run(event)? {
        Some(document) => serde_json::to_value(&document)?,
        None => serde_json::Value::Null,
    };
    Ok((document::differences(&expected, &found), found.to_string()))
}

fn remap<'p>(options: &Options, programs: &'p Programs) -> Result<&'p Remap, Failed> {
    let cell = programs.get(&format!("{options:?}")).ok_or("expected a program for the options")?;
    let compiled = cell.get_or_init(|| {
        let source = program(teleport_ecs_reference::tables(), options)?;
        Remap::compile(&source)
    });
    compiled.as_ref().map_err(Failed::from)
}
