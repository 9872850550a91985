//! `cargo xtask reproducible`: the modules are the same bytes, wherever they are built.

use crate::command::{output, repository};
use crate::dist;
use crate::guests::{ALL, COMPONENT, FLUENT_BIT, Guest, JS};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Folders of different names, lengths and depths.
const FOLDERS: [&str; 2] = ["a", "another checkout/of/the-same"];

/// Those that every test run looks at: the others take a minute to build.
const QUICK: [Guest; 3] = [COMPONENT, FLUENT_BIT, JS];

/// Builds each module from scratch in two copies of the repository and compares.
///
/// # Errors
///
/// There is no git to list the files, a build fails, or two modules differ.
pub fn run() -> Result<(), String> {
    let [first, second] = FOLDERS.map(|folder| build_copy(&ALL, folder));
    compare(&ALL, &first?, &second?)
}

/// As [`run`], for the modules with the engine alone, and with one copy beside the modules of this folder.
///
/// # Errors
///
/// As [`run`].
pub fn check() -> Result<(), String> {
    let here = build(&QUICK, repository(), &repository().join("target/guests"))?;
    compare(&QUICK, &here, &build_copy(&QUICK, FOLDERS[1])?)
}

/// The hash of each module, built in a copy of the repository.
fn build_copy(guests: &[Guest], folder: &str) -> Result<Vec<String>, String> {
    let copies = repository().join("target/reproducible");
    let root = copies.join(folder);
    remove(&copies)?;
    copy_repository(&root)?;
    eprintln!("building in {}", root.display());
    let hashes = build(guests, &root, &root.join("target"))?;
    remove(&copies)?;
    for (guest, hash) in guests.iter().zip(&hashes) {
        println!("{hash}  {}", guest.artefact);
    }
    Ok(hashes)
}

fn build(guests: &[Guest], root: &Path, target_folder: &Path) -> Result<Vec<String>, String> {
    guests.iter().map(|guest| dist::hash(&guest.build_in(root, target_folder)?)).collect()
}

fn compare(guests: &[Guest], first: &[String], second: &[String]) -> Result<(), String> {
    let pairs = guests.iter().zip(first.iter().zip(second));
    let differ = pairs.filter(|(_, (first, second))| first != second);
    let problem = |(guest, (first, second)): (&Guest, (&String, &String))| {
        format!("{}: expected {first} in both folders, found {second}", guest.artefact)
    };
    let problems: Vec<String> = differ.map(problem).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The files that git knows or would take in, as they are now.
fn copy_repository(to: &Path) -> Result<(), String> {
    let mut list = Command::new("git");
    let names = output(
        list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(repository()),
    )?;
    for name in names.split_terminator('\0').filter(|name| repository().join(name).is_file()) {
        let file = to.join(name);
        let copied = file
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::copy(repository().join(name), &file));
        copied.map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, compare};

    #[test]
    fn a_module_that_differs_is_named() {
        let first = ALL.map(|guest| guest.title.to_owned());
        assert_eq!(compare(&ALL, &first, &first), Ok(()));
        let mut second = first.clone();
        second[1] = "0".into();
        let problem = compare(&ALL, &first, &second).unwrap_err();
        assert!(problem.starts_with(ALL[1].artefact) && problem.lines().count() == 1, "{problem}");
    }
}
