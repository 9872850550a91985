//! One event: what it is taken for, and where the value of each field went.

use crate::listing::{aligned, heading, sentence};
use serde_json::{Map, Value, json};
use teleport_ecs::{Mapper, Options, Verdict};
use teleport_ecs_reference::explain;
use teleport_ecs_reference::table::{Cell, Table};
use teleport_ecs_reference::tables;
use teleport_ecs_reference::trace::{Trace, trace};

/// Characters of a value that are shown.
const SHOWN: usize = 60;

/// Maps the event and explains the result, in words or as JSON.
pub fn explain(event: &[u8], options: Options, as_json: bool) -> anyhow::Result<String> {
    let mut mapper = Mapper::new(options);
    let mut document = Vec::new();
    let error = match mapper.transform(event, &mut document) {
        Ok(Verdict::Dropped) => return Ok(sentence("The options drop this event.", "")),
        Ok(_) => None,
        Err(error) => Some(error.to_string()),
    };
    let document: Value = serde_json::from_slice(&document)?;
    let fields: Map<String, Value> = serde_json::from_slice(event).unwrap_or_default();
    let trace = trace(tables(), &fields, &document);
    if as_json {
        let value = json!({"error": error, "document": document, "trace": trace.to_json()});
        return Ok(serde_json::to_string_pretty(&value)? + "\n");
    }
    Ok(match error {
        Some(error) => failed(&error, &document),
        None => introduction(&document) + &raw_fields(&trace) + &derived(&trace),
    })
}

fn failed(error: &str, document: &Value) -> String {
    let mut text = sentence(&format!("This is no event: {error}."), "");
    text += &sentence("It becomes a document that says so and holds its bytes in `event.original`:", "");
    text + "\n" + &teleport_ecs_reference::layout::pretty(document)
}

/// What the catalogue says of it, else what was made of its type.
fn introduction(document: &Value) -> String {
    let event = &document["event"];
    let name = |key: &str| event[key].as_str().unwrap_or_default();
    let known = [name("code"), name("action")].into_iter().find_map(|query| {
        explain::explain(tables(), query)
            .topics
            .into_iter()
            .find(|topic| matches!(topic.kind, explain::Kind::Code | explain::Kind::EventType))
    });
    let sentences = known.map_or_else(|| unknown(document), |topic| topic.text);
    let title = if name("action").is_empty() { "Event" } else { name("action") };
    let lines: String = sentences.iter().map(|words| sentence(words, "- ")).collect();
    heading(title) + &lines
}

fn unknown(document: &Value) -> Vec<String> {
    let event = &document["event"];
    let list = |key: &str| {
        let words = event[key].as_array().into_iter().flatten().filter_map(Value::as_str);
        words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
    };
    vec![
        "The catalogue does not have it; its name decides how it is categorised.".to_owned(),
        format!("`event.category` is {}, `event.type` is {}.", list("category"), list("type")),
    ]
}

fn raw_fields(trace: &Trace) -> String {
    let mut table = Table::new(&["raw_field", "value", "goes_to", "as", "line"]);
    for field in &trace.fields {
        let mut first = Some((Cell::Name(field.raw.clone()), Cell::Text(short(&field.value))));
        let mut push = |path: Cell, value: Cell, line: Cell| {
            let (raw, own) = first.take().unwrap_or((Cell::None, Cell::None));
            table.rows.push(vec![raw, own, path, value, line]);
        };
        for place in &field.places {
            let line = place.line.map_or(Cell::None, |line| Cell::Number(line as u64));
            let as_it_is = short(&place.value) == short(&field.value);
            let value = if as_it_is { Cell::None } else { Cell::Text(short(&place.value)) };
            push(Cell::Name(place.path.clone()), value, line);
        }
        if let Some(remark) = field.remark.filter(|_| field.places.is_empty()) {
            push(Cell::Text(format!("({remark})")), Cell::None, Cell::None);
        }
    }
    format!(
        "\n{}{}",
        heading("Raw fields, how they are written where that differs, and the line in tables/fields.tsv"),
        aligned(&table)
    )
}

fn derived(trace: &Trace) -> String {
    let mut table = Table::new(&["field", "value", "why"]);
    for derived in &trace.derived {
        let why = derived.why.replace('`', "");
        table.rows.push(vec![
            Cell::Name(derived.path.clone()),
            Cell::Text(short(&derived.value)),
            Cell::Text(why),
        ]);
    }
    if table.rows.is_empty() {
        return String::new();
    }
    format!("\n{}{}", heading("Fields that no raw field fills"), aligned(&table))
}

/// The value on one line, cut where it is long.
fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let text = text.replace(['\n', '\r', '\t'], " ");
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
