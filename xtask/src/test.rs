//! `cargo xtask test`: everything that must hold, as a list of named steps.

use crate::command::{self, cargo, repository};
use crate::{codegen, guests, js, parity, playground, reproducible, supply};
use std::process::Command;
use std::time::{Duration, Instant};

/// One thing to check. Steps do not depend on each other: all run, whatever fails.
struct Step {
    name: &'static str,
    run: fn() -> Result<Outcome, String>,
}

/// How a step ended when it did not fail.
enum Outcome {
    Passed,
    /// Not run here, and why.
    Skipped(String),
}

/// Add a step here; its order is the order of the run: what fails fast comes first.
const STEPS: &[Step] = &[
    Step { name: "Rust targets", run: targets },
    Step { name: "lock file is current", run: lock_file },
    Step { name: "format", run: format },
    Step { name: "tables and their Rust agree", run: tables },
    Step { name: "core has no dependency", run: core_alone },
    Step { name: "supply chain", run: supply_chain },
    Step { name: "core builds without std", run: core_without_std },
    Step { name: "lints", run: lints },
    Step { name: "lints of the guests", run: guest_lints },
    Step { name: "documentation", run: documentation },
    Step { name: "guests", run: build_guests },
    Step { name: "modules are the same from any folder", run: reproducible_modules },
    Step { name: "tests", run: tests },
    Step { name: "Vector's VRL", run: vector_vrl },
    Step { name: "JavaScript package", run: javascript },
    Step { name: "page in a browser", run: page },
    Step { name: "Python host of the component", run: python },
    Step { name: "parity with the reference", run: reference_parity },
];

/// Runs all steps and prints how each ended.
///
/// # Errors
///
/// A step failed.
pub fn run() -> Result<(), String> {
    let start = Instant::now();
    let mut results = Vec::new();
    for step in STEPS {
        eprintln!("\n== {}", step.name);
        let begin = Instant::now();
        let result = (step.run)();
        if let Err(error) = &result {
            eprintln!("error: {error}");
        }
        results.push((step.name, result, begin.elapsed()));
    }
    eprintln!("\n== summary");
    for (name, result, time) in &results {
        eprintln!("{}", summary(name, result, *time));
    }
    let failed = results.iter().filter(|(_, result, _)| result.is_err()).count();
    eprintln!("{} steps, {failed} failed, {:.1} s", results.len(), start.elapsed().as_secs_f64());
    if failed == 0 { Ok(()) } else { Err(format!("expected every step to pass, {failed} failed")) }
}

fn summary(name: &str, result: &Result<Outcome, String>, time: Duration) -> String {
    let (mark, note) = match result {
        Ok(Outcome::Passed) => ("ok", String::new()),
        Ok(Outcome::Skipped(why)) => ("skipped", format!("  {why}")),
        Err(error) => ("FAILED", format!("  {}", error.lines().next().unwrap_or_default())),
    };
    format!("{mark:<8} {:>7.1} s  {name}{note}", time.as_secs_f64())
}

fn passed(result: Result<(), String>) -> Result<Outcome, String> {
    result.map(|()| Outcome::Passed)
}

fn targets() -> Result<Outcome, String> {
    passed(guests::ALL.iter().try_for_each(|guest| guests::install_target(guest.target)))
}

fn lock_file() -> Result<Outcome, String> {
    let mut tree = cargo(&["tree", "--locked", "--workspace", "--depth", "0"]);
    command::output(&mut tree).map(|_| Outcome::Passed)
}

fn format() -> Result<Outcome, String> {
    passed(command::run(&mut cargo(&["fmt", "--all", "--check"])))
}

fn tables() -> Result<Outcome, String> {
    passed(codegen::run(true))
}

fn core_alone() -> Result<Outcome, String> {
    let arguments = ["tree", "--package", "teleport-ecs", "--edges", "normal,build", "--prefix", "none"];
    let tree = command::output(&mut cargo(&arguments))?;
    match tree.lines().nth(1) {
        None => Ok(Outcome::Passed),
        Some(dependency) => Err(format!("expected no dependency of the core, found `{dependency}`")),
    }
}

fn supply_chain() -> Result<Outcome, String> {
    passed(supply::run())
}

fn core_without_std() -> Result<Outcome, String> {
    let target = guests::FLUENT_BIT.target;
    guests::install_target(target)?;
    let arguments =
        ["check", "--package", "teleport-ecs", "--target", target, "--target-dir", "target/guests"];
    passed(command::run(&mut cargo(&arguments)))
}

fn lints() -> Result<Outcome, String> {
    let mut clippy = cargo(&["clippy", "--workspace", "--all-targets", "--quiet"]);
    clippy.args(without_guests()).args(["--", "-D", "warnings"]);
    passed(command::run(&mut clippy))
}

/// Arguments that leave out the packages which link for WebAssembly only.
fn without_guests() -> impl Iterator<Item = &'static str> {
    let packages = guests::ALL.iter().map(|guest| guest.package);
    packages.filter(|package| *package != guests::CLI.package).flat_map(|package| ["--exclude", package])
}

fn guest_lints() -> Result<Outcome, String> {
    passed(guests::ALL.iter().try_for_each(guests::Guest::lint))
}

fn documentation() -> Result<Outcome, String> {
    let packages = ["teleport-ecs", "teleport-ecs-tables", "teleport-ecs-reference"];
    let mut doc = cargo(&["doc", "--no-deps", "--quiet"]);
    doc.args(packages.iter().flat_map(|package| ["--package", package])).env("RUSTDOCFLAGS", "-D warnings");
    passed(command::run(&mut doc))
}

fn build_guests() -> Result<Outcome, String> {
    passed(guests::ALL.iter().try_for_each(|guest| guest.build().map(|_| ())))
}

fn reproducible_modules() -> Result<Outcome, String> {
    match command::output(Command::new("git").args(["rev-parse", "--git-dir"]).current_dir(repository())) {
        Ok(_) => passed(reproducible::check()),
        Err(missing) => Ok(Outcome::Skipped(missing)),
    }
}

fn tests() -> Result<Outcome, String> {
    let mut test = cargo(&["test", "--workspace", "--quiet", "--no-fail-fast"]);
    passed(command::run(test.args(without_guests())))
}

/// VRL takes minutes to build and is a workspace of its own, so that only this step needs it.
fn vector_vrl() -> Result<Outcome, String> {
    const MANIFEST: [&str; 2] = ["--manifest-path", "host-tests/vrl/Cargo.toml"];
    command::run(cargo(&["fmt", "--check"]).args(MANIFEST))?;
    let mut test = cargo(&["test", "--release", "--locked", "--quiet", "--target-dir", "target/vrl"]);
    passed(command::run(test.args(MANIFEST)))
}

fn javascript() -> Result<Outcome, String> {
    match js::node(repository()) {
        Ok(_) => passed(js::test()),
        Err(missing) => Ok(Outcome::Skipped(missing)),
    }
}

fn python() -> Result<Outcome, String> {
    match command::output(Command::new("python3").arg("--version")) {
        Ok(_) => passed(js::python()),
        Err(missing) => Ok(Outcome::Skipped(missing)),
    }
}

fn page() -> Result<Outcome, String> {
    match js::node(repository()) {
        Ok(_) => passed(playground::test()),
        Err(missing) => Ok(Outcome::Skipped(missing)),
    }
}

fn reference_parity() -> Result<Outcome, String> {
    match parity::folder() {
        Some(folder) => passed(parity::run(&folder)),
        None => Ok(Outcome::Skipped("no reference documents in ../shared/parity".into())),
    }
}
