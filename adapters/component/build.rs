//! Links libc on WASI: a `no_std` guest brings no `memcpy` and friends of its own. And sets the stack's size.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("wasi") {
        println!("cargo::rustc-link-lib=c");
        // The default of 1 MiB is sixteen times what the engine needs, and half of what an instance may take.
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=65536");
    }
}
