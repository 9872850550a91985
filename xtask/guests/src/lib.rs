//! The WebAssembly modules: which package for which target, built in one way everywhere.

pub mod command;
pub mod npm;
pub mod shrink;

use crate::command::{cargo, output, repository, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One WebAssembly module that cargo builds.
#[derive(Clone, Copy, Debug)]
pub struct Guest {
    /// What it is, for readers.
    pub title: &'static str,
    /// Cargo package.
    pub package: &'static str,
    /// Target triple.
    pub target: &'static str,
    /// File that cargo writes.
    pub artefact: &'static str,
    /// Further arguments for cargo.
    pub arguments: &'static [&'static str],
    /// Further flags for rustc.
    pub flags: &'static [&'static str],
    /// Whether [`shrink`] goes over it.
    pub shrunk: bool,
}

/// The component with the world of `wit/`; imports nothing.
pub const COMPONENT: Guest = Guest {
    title: "component",
    package: "teleport-ecs-component",
    target: "wasm32-wasip2",
    artefact: "teleport_ecs_component.wasm",
    arguments: &[],
    // A seventh smaller than with the usual threshold of inlining, and at most 3 % more instructions.
    flags: &["-Cllvm-args=--inline-threshold=60"],
    shrunk: false,
};

/// The command line for WASI hosts.
pub const CLI: Guest = Guest {
    title: "command line",
    package: "teleport-ecs-cli",
    target: "wasm32-wasip2",
    artefact: "teleport-ecs.wasm",
    arguments: &["--no-default-features"],
    flags: &[],
    shrunk: false,
};

/// The filter for Fluent Bit.
pub const FLUENT_BIT: Guest = Guest {
    title: "Fluent Bit filter",
    package: "teleport-ecs-fluent-bit",
    target: "wasm32v1-none",
    artefact: "teleport_ecs_fluent_bit.wasm",
    arguments: &[],
    // Without inlining what is called often -Copt-level=3 fits into the module's size. `s` is 8 KB less and a
    // twentieth more instructions.
    flags: &["-Copt-level=3", "-Cllvm-args=--inline-threshold=0"],
    shrunk: true,
};

/// The module inside the JavaScript package, before its bindings are made.
pub const JS: Guest = Guest {
    title: "JavaScript module",
    package: "teleport-ecs-js",
    target: "wasm32-unknown-unknown",
    artefact: "teleport_ecs_js.wasm",
    arguments: &[],
    // wasm-bindgen reads which features the module uses from a section that `strip` would remove.
    flags: &["-Cstrip=debuginfo"],
    shrunk: false,
};

/// The module inside the JavaScript package that explains the mapping; small rather than fast.
pub const JS_REFERENCE: Guest = Guest {
    title: "JavaScript reference",
    package: "teleport-ecs-js-reference",
    target: "wasm32-unknown-unknown",
    artefact: "teleport_ecs_js_reference.wasm",
    arguments: &[],
    flags: &["-Cstrip=debuginfo", "-Copt-level=s", "-Cllvm-args=--inline-threshold=25"],
    shrunk: false,
};

/// All of them.
pub const ALL: [Guest; 5] = [COMPONENT, CLI, FLUENT_BIT, JS, JS_REFERENCE];

impl Guest {
    /// Builds the module (cargo decides whether anything is to do) and gives its path.
    ///
    /// # Errors
    ///
    /// The target cannot be installed, or the build fails.
    pub fn build(&self) -> Result<PathBuf, String> {
        self.build_in(repository(), &repository().join("target/guests"))
    }

    /// As [`build`](Guest::build), from another copy of the repository and into another folder.
    ///
    /// # Errors
    ///
    /// As [`build`](Guest::build).
    pub fn build_in(&self, root: &Path, target_folder: &Path) -> Result<PathBuf, String> {
        install_target(self.target)?;
        run(self.cargo("build", root, target_folder)?.args(["--quiet"]))?;
        let path = target_folder.join(self.target).join("guest").join(self.artefact);
        if !path.is_file() {
            return Err(format!("expected {} from cargo, found none", path.display()));
        }
        if self.shrunk { shrink::shrink(&path) } else { Ok(path) }
    }

    /// Runs clippy on the package for its target; warnings are errors.
    ///
    /// # Errors
    ///
    /// There are warnings.
    pub fn lint(&self) -> Result<(), String> {
        install_target(self.target)?;
        let mut command = self.cargo("clippy", repository(), &repository().join("target/guests"))?;
        run(command.args(["--quiet", "--", "-D", "warnings"]))
    }

    fn cargo(&self, subcommand: &str, root: &Path, target_folder: &Path) -> Result<Command, String> {
        let mut command = cargo(&[subcommand, "--profile", "guest", "--package", self.package]);
        command.args(["--target", self.target]).args(self.arguments);
        command.arg("--target-dir").arg(target_folder).current_dir(root);
        command.env("CARGO_ENCODED_RUSTFLAGS", self.flags(root)?.join("\u{1f}"));
        Ok(command)
    }

    /// Fixed names for the folders of this machine, so that every machine builds the same bytes.
    fn flags(&self, root: &Path) -> Result<Vec<String>, String> {
        let folders = [(sysroot()?, "/rust"), (cargo_home()?, "/cargo"), (root.to_owned(), "/teleport-ecs")];
        let renamed = folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
        Ok(renamed.chain(self.flags.iter().map(ToString::to_string)).collect())
    }
}

/// Adds the standard library of `target` to the toolchain when it is missing.
///
/// # Errors
///
/// rustup is not there or cannot add it.
pub fn install_target(target: &str) -> Result<(), String> {
    if sysroot()?.join("lib/rustlib").join(target).join("lib").is_dir() {
        return Ok(());
    }
    eprintln!("installing the Rust target {target}");
    run(Command::new("rustup").args(["target", "add", target])).map_err(|error| {
        format!("{error}\nexpected the Rust target {target}: install it with `rustup target add {target}`")
    })
}

fn sysroot() -> Result<PathBuf, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Ok(output(Command::new(rustc).args(["--print", "sysroot"]))?.trim_end().into())
}

fn cargo_home() -> Result<PathBuf, String> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    let home = std::env::home_dir().ok_or("expected a home folder or CARGO_HOME, found neither")?;
    Ok(home.join(".cargo"))
}
