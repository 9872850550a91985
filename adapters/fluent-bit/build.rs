//! Compiles `src/bytes.rs` into an object beside the crate. As a part of the crate its functions
//! would have to be exported from the module, because that is what `no_mangle` means there.

use std::env;
use std::path::PathBuf;
use std::process::Command;

const SOURCE: &str = "src/object.rs";

fn main() {
    println!("cargo::rerun-if-changed=src/bytes.rs");
    println!("cargo::rerun-if-changed={SOURCE}");
    if variable("CARGO_CFG_TARGET_FAMILY") != "wasm" {
        return;
    }
    let object = PathBuf::from(variable("OUT_DIR")).join("bytes.o");
    let status = Command::new(variable("RUSTC"))
        .args(["--crate-type=lib", "--edition=2024", "--emit=obj", SOURCE, "-o"])
        .arg(&object)
        .args(["--target", &variable("TARGET")])
        .args(["-Copt-level=3", "-Ccodegen-units=1", "-Cpanic=abort", "-Cdebuginfo=0"])
        .status()
        .expect("rustc starts");
    assert!(status.success(), "rustc {SOURCE}: {status}");
    println!("cargo::rustc-link-arg-cdylib={}", object.display());
    // The default of 1 MiB is sixteen times what the engine needs; the host tests measure it.
    println!("cargo::rustc-link-arg-cdylib=-zstack-size=65536");
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|error| panic!("expected {name} from cargo, {error}"))
}
