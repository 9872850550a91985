//! Names of fields: dots part them into objects, and some names are refused.

/// The names in a key.
pub fn path_of(key: &str) -> Result<Vec<String>, String> {
    if key.is_empty() {
        return Err("field name cannot be an empty string".into());
    }
    let names: Vec<String> = key.split('.').map(str::to_owned).collect();
    match names.iter().find(|name| name.trim().is_empty()) {
        Some(_) => Err(format!("a field name with a blank part: {key:?}")),
        None => Ok(names),
    }
}
