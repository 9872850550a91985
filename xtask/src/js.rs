//! `cargo xtask js`.

/// Says that this command is not there yet.
///
/// # Errors
///
/// Always.
pub fn run() -> Result<(), String> {
    Err("expected the JavaScript package, found none in this version".into())
}
