//! JSON text for readers: an object or list without objects in it stands on one line.

use serde_json::Value;

/// Indented text with a line end.
pub fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out.push('\n');
    out
}

const WIDTH: usize = 110;

fn write(value: &Value, depth: usize, out: &mut String) {
    let line = value.to_string();
    match value {
        Value::Object(members) if !fits(value, &line, depth) => {
            let members = members.iter().map(|(name, member)| (Some(name), member));
            write_block('{', '}', members, depth, out);
        }
        Value::Array(items) if !fits(value, &line, depth) => {
            write_block('[', ']', items.iter().map(|item| (None, item)), depth, out);
        }
        _ => write_line(value, out),
    }
}

fn fits(value: &Value, line: &str, depth: usize) -> bool {
    let flat = match value {
        Value::Object(members) => !members.values().any(holds_members),
        Value::Array(items) => !items.iter().any(holds_members),
        _ => true,
    };
    flat && line.len() + 2 * depth <= WIDTH
}

fn holds_members(value: &Value) -> bool {
    value.as_object().is_some_and(|members| !members.is_empty())
}

fn write_block<'a>(
    open: char,
    close: char,
    members: impl Iterator<Item = (Option<&'a String>, &'a Value)>,
    depth: usize,
    out: &mut String,
) {
    out.push(open);
    for (number, (name, member)) in members.enumerate() {
        out.push_str(if number == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        if let Some(name) = name {
            out.push_str(&Value::from(name.as_str()).to_string());
            out.push_str(": ");
        }
        write(member, depth + 1, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

/// The value on one line, with a space after each colon and comma.
fn write_line(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            out.push('{');
            for (number, (name, member)) in members.iter().enumerate() {
                out.push_str(if number == 0 { "" } else { ", " });
                out.push_str(&format!("{}: ", Value::from(name.as_str())));
                write_line(member, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (number, item) in items.iter().enumerate() {
                out.push_str(if number == 0 { "" } else { ", " });
                write_line(item, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn leaves_stand_on_one_line() {
        let value = json!({"properties": {"a": {"type": "ip", "list": [1, 2]}, "b": {}}, "c": []});
        let expected = "{\n  \"properties\": {\n    \"a\": {\"type\": \"ip\", \"list\": [1, 2]},\n    \"b\": {}\n  },\n  \"c\": []\n}\n";
        assert_eq!(pretty(&value), expected);
    }

    #[test]
    fn the_text_is_the_value() {
        let value =
            json!({"a": [{"b": ["\"", {"c": null}]}], "long": "x".repeat(200), "d": [["e"], 1.5, true]});
        assert_eq!(serde_json::from_str::<Value>(&pretty(&value)).unwrap(), value);
    }
}
