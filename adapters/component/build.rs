//! Links libc on WASI: a `no_std` guest brings no `memcpy` and friends of its own.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("wasi") {
        println!("cargo::rustc-link-lib=c");
    }
}
