//! Whether a value of the document is that of a raw field.

use serde_json::{Map, Value};
use teleport_ecs_tables::{Action, Field};

const ZERO_TIME: &str = "0001-01-01T00:00:00Z";

/// What the mapping leaves out: nothing, empty things, and the zero time.
pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == ZERO_TIME,
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

/// An event, and what stood around it when it came as JSON text inside another record.
pub struct Opened {
    /// The event; members of the record that it does not have itself among its own.
    pub event: Map<String, Value>,
    /// Members of the record that held the event as text.
    pub opened: Vec<String>,
    /// Members of the record that the event tells otherwise, and the record's own name and code.
    pub outer: Vec<(String, Value)>,
}

/// Opens the records around an event, as far as the document shows that the mapping did.
pub fn opened(event: &Map<String, Value>, document: &Value) -> Opened {
    let mut opened = Opened { event: event.clone(), opened: Vec::new(), outer: Vec::new() };
    while let Some((key, inner)) = inner(&opened.event, document) {
        let is_wrapper = key == "data";
        opened.event.remove(&key);
        opened.opened.push(key);
        let own = |key: &str| is_wrapper && ["event", "code", "message"].contains(&key);
        let (outer, shared): (Map<_, _>, Map<_, _>) =
            opened.event.into_iter().partition(|(key, _)| own(key) || inner.contains_key(key));
        opened.outer.extend(outer.into_iter().filter(|(key, value)| inner.get(key) != Some(value)));
        opened.event = shared;
        opened.event.extend(inner);
    }
    opened
}

fn inner(event: &Map<String, Value>, document: &Value) -> Option<(String, Map<String, Value>)> {
    let text = |key: &str| event.get(key).and_then(Value::as_str);
    let key = match (text("event"), text("code")) {
        (Some("unknown"), _) | (_, Some("TCC00E")) => "data",
        (None, None) => ["log", "message"].into_iter().find(|key| text(key).is_some())?,
        _ => return None,
    };
    let inner: Map<String, Value> = serde_json::from_str(text(key)?).ok()?;
    let is_named = |name: &str| inner.get(name).is_some_and(Value::is_string);
    let was_opened =
        ["teleport.audit.unknown.data", "teleport.audit.data", "message", "teleport.audit.shipper_log"]
            .iter()
            .all(|path| {
                get(document, path)
                    .is_none_or(|kept| !same(&event[key], kept) && kept != &json_of(&event[key]))
            });
    (was_opened && (is_named("event") || is_named("code"))).then(|| (key.to_owned(), inner))
}

fn json_of(text: &Value) -> Value {
    text.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The same event with each NUL in a key as its picture, which is how documents name such keys.
pub fn with_readable_keys(event: &Map<String, Value>) -> Map<String, Value> {
    event.iter().map(|(key, value)| (key.replace('\0', "␀"), readable(value))).collect()
}

fn readable(value: &Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(with_readable_keys(members)),
        Value::Array(elements) => elements.iter().map(readable).collect(),
        scalar => scalar.clone(),
    }
}

/// Whether this is a document of the mapping, not an event.
pub fn is_mapped(event: &Map<String, Value>) -> bool {
    let dataset = event.get("event").and_then(|event| event.get("dataset"));
    dataset.is_some_and(|dataset| dataset == "teleport.audit")
        && event.get("ecs").is_some_and(Value::is_object)
}

/// Text in lower case.
pub fn lower_text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_lowercase)
}

/// The value at a dotted path of an object. Keys may have dots themselves.
pub fn get<'a>(object: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(value) = object.get(path) {
        return Some(value);
    }
    let mut dots = path.match_indices('.');
    dots.find_map(|(dot, _)| get(object.get(&path[..dot])?, &path[dot + 1..]))
}

/// The member of an event with these keys; of a list of objects that of the first element.
pub fn member<'a>(event: &'a Map<String, Value>, keys: &[String]) -> Option<&'a Value> {
    let (first, rest) = keys.split_first()?;
    rest.iter().try_fold(event.get(first)?, |value, key| match value {
        Value::Array(items) => items.first()?.get(key),
        object => object.get(key),
    })
}

/// Whether `written` holds the value of `raw`, typed as the field asks.
pub fn same(raw: &Value, written: &Value) -> bool {
    match (raw, written) {
        (Value::Array(raw), Value::Array(written)) => {
            let mut raw = raw.iter().filter(|item| !is_empty(item));
            let mut written = written.iter();
            raw.by_ref().zip(written.by_ref()).all(|(raw, written)| same(raw, written))
        }
        (Value::Object(raw), Value::Object(written)) => {
            let mut members = raw.iter().filter(|(_, value)| !is_empty(value));
            members.all(|(name, value)| written.get(name).is_some_and(|written| same(value, written)))
        }
        (raw, Value::Array(items)) => items.iter().any(|item| same(raw, item)),
        (raw, written) => raw == written || scalar(raw).is_some() && scalar(raw) == scalar(written),
    }
}

/// A scalar as text; numbers in one form.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(one_form(text)),
        Value::Bool(_) | Value::Number(_) => Some(one_form(&value.to_string())),
        _ => None,
    }
}

/// Of a number beyond all exponents that is kept as it is spelled, serde_json spells the exponent anew.
fn one_form(text: &str) -> String {
    let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let spelled = || if is_number { text.replace("e+", "e").replace("E+", "E") } else { text.to_owned() };
    whole(text).unwrap_or_else(spelled)
}

/// Exponents beyond this are not shifted out.
const LARGEST: i32 = 1000;

/// The digits of a number without a fraction: `1.50e2` is `150`.
fn whole(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{integer}{fraction}");
    if integer.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if digits.bytes().all(|byte| byte == b'0') {
        return Some("0".to_owned());
    }
    let exponent: i32 = exponent.parse().ok().filter(|exponent: &i32| exponent.abs() <= LARGEST)?;
    let shift = exponent - i32::try_from(fraction.len()).ok()?;
    let whole = match usize::try_from(shift) {
        Ok(zeros) => digits + &"0".repeat(zeros),
        Err(_) => {
            let kept = digits.len().checked_sub(shift.unsigned_abs() as usize)?;
            digits[kept..].bytes().all(|byte| byte == b'0').then(|| digits[..kept].to_owned())?
        }
    };
    let whole = whole.trim_start_matches('0');
    Some(if whole.is_empty() { "0".to_owned() } else { format!("{sign}{whole}") })
}

/// What a rule has put at one of its outputs, when that comes from `raw`. `first`: no rival is before it.
pub fn agrees(rule: &Field, raw: &Value, written: &Value, first: bool) -> Option<Value> {
    let text = raw.as_str().unwrap_or_default();
    let holds = match &rule.op.action {
        Action::Related(_) => return related(raw, written),
        Action::Move | Action::Port | Action::UserAgent | Action::Email => {
            same(raw, written) || is_without_zone(text, written)
        }
        Action::EmailDomain => written.as_str().is_some_and(|domain| text.ends_with(domain)),
        Action::Address | Action::Url => scalar(written).is_some_and(|part| text.contains(&part)),
        Action::Time | Action::TimeMillis => first || begins_alike(text, written),
        Action::Set(constant) => first && written == constant,
        Action::Outcome if rule.op.consume => raw.is_boolean() || matches!(text, "true" | "false"),
        _ => first,
    };
    holds.then(|| written.clone())
}

/// The elements of a `related` list that come from a raw value.
fn related(raw: &Value, written: &Value) -> Option<Value> {
    let texts: Vec<String> = match raw {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        value => scalar(value).into_iter().collect(),
    };
    let is_from =
        |item: &&Value| scalar(item).is_some_and(|item| texts.iter().any(|text| text.contains(&item)));
    let items: Vec<Value> = written.as_array()?.iter().filter(is_from).cloned().collect();
    (!items.is_empty()).then(|| items.into())
}

/// The same second, written in the same time zone.
fn begins_alike(text: &str, written: &Value) -> bool {
    let second = |text: &str| text.get(..19).map(str::to_owned);
    second(text).is_some() && second(text) == written.as_str().and_then(second)
}

/// An IP address is written without the zone that follows it.
fn is_without_zone(text: &str, written: &Value) -> bool {
    text.split_once('%').is_some_and(|(address, _)| written == address)
}
