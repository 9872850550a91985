//! The commands on the page `docs/operations.md` print what the page shows. `BLESS=1` rewrites the page.

#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;

const START: &str = "```console\n";
const END: &str = "```\n";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What a shell prints for a command line, both streams.
fn output(command: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_teleport-ecs"));
    let path =
        format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("{{ {command}\n}} 2>&1")).env("PATH", path).current_dir(repository());
    String::from_utf8(shell.output().unwrap().stdout).unwrap()
}

/// The block with each command followed by what it prints.
fn refreshed(block: &str) -> String {
    let commands = block.lines().filter_map(|line| line.strip_prefix("$ "));
    commands.map(|command| format!("$ {command}\n{}", output(command))).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_page_shows_what_the_commands_print() {
    let file = repository().join("docs/operations.md");
    let page = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let mut parts = page.split(START);
    let mut fresh = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (block, rest) = part.split_once(END).expect("a block that ends");
        fresh += &format!("{START}{}{END}{rest}", refreshed(block));
    }
    assert!(fresh.matches(START).count() > 5, "the page shows commands");
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&file, &fresh).unwrap();
    } else {
        let differs = page.lines().zip(fresh.lines()).find(|(shown, printed)| shown != printed);
        assert!(
            page == fresh,
            "{differs:#?}\nrun `BLESS=1 cargo test -p teleport-ecs-cli --test operations`"
        );
    }
}
