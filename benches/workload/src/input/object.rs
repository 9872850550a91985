//! Writes JSON objects with their members in a given order, as Teleport does: type and time first.

use std::fmt::Display;

/// The text of an object under construction.
pub struct Object(String);

impl Object {
    pub fn new() -> Object {
        Object(String::from("{"))
    }

    pub fn text(self, name: &str, value: &str) -> Object {
        self.raw(name, serde_json::Value::from(value))
    }

    pub fn texts<T: AsRef<str>>(self, name: &str, values: &[T]) -> Object {
        let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
        self.raw(name, serde_json::Value::from(values))
    }

    /// A member whose value is JSON text already.
    pub fn raw(mut self, name: &str, value: impl Display) -> Object {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(&format!("\"{name}\":{value}"));
        self
    }

    pub fn object(self, name: &str, value: Object) -> Object {
        self.raw(name, value.finish())
    }

    pub fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }
}
