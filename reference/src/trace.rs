//! One event followed into its document: where the value of each raw field went, and what the document
//! holds beside them. The places follow from the rules and are checked against the values.

mod places;
mod values;

use crate::words;
use places::Walk;
use serde_json::{Map, Value, json};
use teleport_ecs_tables::Tables;

/// An event and its document, field by field.
#[derive(Clone, Debug)]
pub struct Trace {
    /// The raw fields in the order of the event; members of objects that rules take apart one by one.
    pub fields: Vec<TracedField>,
    /// What no raw field fills.
    pub derived: Vec<Derived>,
}

/// A raw field and where its value stands.
#[derive(Clone, Debug)]
pub struct TracedField {
    /// The key, or the keys with dots between them; `[]` after a list.
    pub raw: String,
    /// Its value in the event.
    pub value: Value,
    /// Where the document holds it; several when rules copy it, none when it is empty or was left out.
    pub places: Vec<Place>,
    /// What else there is to say.
    pub remark: Option<&'static str>,
}

/// A place in the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The field.
    pub path: String,
    /// Its value there.
    pub value: Value,
    /// The line in `tables/fields.tsv` that put it there; none for raw fields that no rule knows.
    pub line: Option<usize>,
}

/// A field of the document that no raw field fills.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The field.
    pub path: String,
    /// Its value.
    pub value: Value,
    /// Where it comes from, in plain words.
    pub why: String,
}

/// Follows `event` into `document`, which the mapping made of it.
pub fn trace(tables: &Tables, event: &Map<String, Value>, document: &Value) -> Trace {
    if values::is_mapped(event) {
        return unchanged(event);
    }
    let event = values::with_readable_keys(event);
    let opened = values::opened(&event, document);
    let mut walk = Walk::new(tables, &opened.event, document);
    walk.around(&opened);
    for (key, value) in &opened.event {
        walk.top(key, value);
    }
    let fields = std::mem::take(&mut walk.fields);
    let mut derived = Vec::new();
    collect_derived(tables, document, "", &fields, &mut derived);
    Trace { fields, derived }
}

/// A document that came in mapped leaves as it came.
fn unchanged(event: &Map<String, Value>) -> Trace {
    let field = |(key, value): (&String, &Value)| TracedField {
        raw: key.clone(),
        value: value.clone(),
        places: vec![Place { path: key.clone(), value: value.clone(), line: None }],
        remark: Some("mapped already"),
    };
    Trace { fields: event.iter().map(field).collect(), derived: Vec::new() }
}

/// Fields at which no place of a raw field stands, neither there nor below.
fn collect_derived(
    tables: &Tables,
    value: &Value,
    path: &str,
    fields: &[TracedField],
    out: &mut Vec<Derived>,
) {
    let mut places = fields.iter().flat_map(|field| &field.places);
    if places.clone().any(|place| place.path == path) {
        return;
    }
    let is_leaf = tables.path(path).is_some() || !value.is_object();
    let is_above =
        places.any(|place| place.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')));
    if is_leaf && !is_above {
        let why = why(tables, path);
        return out.push(Derived { path: path.to_owned(), value: value.clone(), why });
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        collect_derived(tables, member, &path, fields, out);
    }
}

fn why(tables: &Tables, path: &str) -> String {
    match path {
        "event.id" => return "made from the event, which has no `uid`".into(),
        "event.outcome" => return "what the event catalogue says of the code".into(),
        _ => {}
    }
    let rule = tables.fields.iter().find(|field| field.raw.is_event() && field.target == path);
    rule.map_or_else(String::new, words::operation)
}

impl Trace {
    /// An object with `fields` (list of `raw`, `value`, `remark` and `places`, each with `path`, `value`
    /// and `line`) and `derived` (list of `path`, `value` and `why`).
    pub fn to_json(&self) -> Value {
        let place = |place: &Place| json!({"path": place.path, "value": place.value, "line": place.line});
        let field = |field: &TracedField| {
            let places: Vec<Value> = field.places.iter().map(place).collect();
            json!({"raw": field.raw, "value": field.value, "remark": field.remark, "places": places})
        };
        let derived =
            |derived: &Derived| json!({"path": derived.path, "value": derived.value, "why": derived.why});
        json!({
            "fields": self.fields.iter().map(field).collect::<Vec<_>>(),
            "derived": self.derived.iter().map(derived).collect::<Vec<_>>(),
        })
    }
}
