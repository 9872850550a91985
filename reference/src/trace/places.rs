//! The rules of each raw field, and which of their places the document bears out.

use super::values::{self, Opened, agrees, get, is_empty, lower_text};
use super::{Place, TracedField};
use crate::rules;
use serde_json::{Map, Value};
use teleport_ecs_tables::{Action, Field, FieldType, JsonKind, Tables};

const UNMAPPED: &str = "teleport.audit.unmapped";
const RAW: &str = "teleport.audit";
/// Where members of a record around the event are kept.
const OUTER: [&str; 2] = ["teleport.audit.unknown.wrapper", "teleport.audit.envelope"];
const OUTER_MESSAGE: &str = "teleport.audit.unknown.message";

/// The way through an event.
pub struct Walk<'a> {
    tables: &'a Tables,
    event: &'a Map<String, Value>,
    event_type: Option<String>,
    document: &'a Value,
    pub fields: Vec<TracedField>,
}

/// A raw field on the way: the keys from the outside in.
#[derive(Clone)]
struct Raw<'v> {
    keys: Vec<String>,
    /// Whether the last key is a member of each object in a list.
    each: bool,
    value: &'v Value,
}

impl Raw<'_> {
    fn dotted(&self) -> String {
        self.keys.join(".")
    }

    fn shown(&self) -> String {
        match (self.each, self.keys.as_slice()) {
            (true, [list, rest @ ..]) => format!("{list}[].{}", rest.join(".")),
            _ => self.dotted(),
        }
    }
}

impl<'a> Walk<'a> {
    pub fn new(tables: &'a Tables, event: &'a Map<String, Value>, document: &'a Value) -> Walk<'a> {
        Walk {
            tables,
            event,
            event_type: event.get("event").and_then(lower_text),
            document,
            fields: Vec::new(),
        }
    }

    /// Follows what stood around an event inside another record.
    pub fn around(&mut self, opened: &Opened) {
        for key in &opened.opened {
            let raw = Raw { keys: vec![key.clone()], each: false, value: &Value::Null };
            self.push(&raw, Vec::new(), Some("holds the event as text; it is mapped as itself"));
        }
        for (key, value) in opened.outer.iter().filter(|(_, value)| !is_empty(value)) {
            let homes = OUTER.iter().map(|home| format!("{home}.{key}")).chain([OUTER_MESSAGE.to_owned()]);
            let place = homes.filter_map(|path| self.same_at(&path, value, None)).next();
            let raw = Raw { keys: vec![key.clone()], each: false, value };
            self.push(&raw, place.into_iter().collect(), Some("of the record around the event"));
        }
    }

    /// Follows a top-level key.
    pub fn top(&mut self, key: &str, value: &Value) {
        self.visit(&Raw { keys: vec![key.to_owned()], each: false, value }, None);
    }

    fn push(&mut self, raw: &Raw, mut places: Vec<Place>, remark: Option<&'static str>) {
        let mut seen = Vec::new();
        places.retain(|place| {
            !seen.contains(&place.path) && {
                seen.push(place.path.clone());
                true
            }
        });
        self.fields.push(TracedField { raw: raw.shown(), value: raw.value.clone(), places, remark });
    }

    /// `home` is where a member stays that has no rule.
    fn visit(&mut self, raw: &Raw, home: Option<&str>) {
        if is_empty(raw.value) {
            return self.push(raw, Vec::new(), Some("empty, left out"));
        }
        let matching: Vec<&Field> =
            self.tables.fields.iter().filter(|rule| self.matches(rule, raw)).collect();
        let taking = matching.iter().find(|rule| rule.consumes()).copied();
        let copies = matching.iter().filter(|rule| !rule.consumes());
        let mut places: Vec<Place> = copies.flat_map(|rule| self.written(rule, raw)).collect();
        match taking {
            Some(rule) if rule.op.action == Action::Rest && self.takes_apart(raw, rule) => {
                if !places.is_empty() {
                    self.push(raw, places, None);
                }
            }
            Some(rule) => {
                let kept = self.kept(rule, raw);
                places.splice(0..0, kept);
                self.push_checked(raw, places);
                self.copied_members(raw);
            }
            None => {
                places.splice(0..0, self.unknown(raw, home));
                self.push_checked(raw, places);
                self.copied_members(raw);
            }
        }
    }

    /// Members that rules read inside an object that stays whole.
    fn copied_members(&mut self, raw: &Raw) {
        let is_below = |rule: &&Field| {
            rule.raw.segments.len() > raw.keys.len() && rule.raw.segments.starts_with(&raw.keys)
        };
        let deeper: Vec<&Field> =
            self.tables.fields.iter().filter(is_below).filter(|rule| !rule.consumes()).collect();
        for rules in deeper.chunk_by(|a, b| a.raw == b.raw) {
            let keys = &rules[0].raw.segments;
            let Some(value) = values::member(self.event, keys).filter(|value| !is_empty(value)) else {
                continue;
            };
            let member = Raw { keys: keys.clone(), each: rules[0].raw.each, value };
            let matching = rules.iter().filter(|rule| self.matches(rule, &member));
            let places: Vec<Place> = matching.flat_map(|rule| self.written(rule, &member)).collect();
            if !places.is_empty() {
                self.push(&member, places, None);
            }
        }
    }

    fn push_checked(&mut self, raw: &Raw, places: Vec<Place>) {
        let remark = places.is_empty().then_some("not in the document");
        self.push(raw, places, remark);
    }

    fn matches(&self, rule: &Field, raw: &Raw) -> bool {
        let is_there = |key: &String| self.event.get(key).is_some_and(|value| !is_empty(value));
        rule.raw.segments == raw.keys
            && rule.raw.each == raw.each
            && rule.when.matches_type(self.event_type.as_deref())
            && rule.when.kind.is_none_or(|kind| kind == kind_of(raw.value))
            && rule.when.with.as_ref().is_none_or(is_there)
            && !rule.when.without.as_ref().is_some_and(is_there)
    }

    /// Follows the members of an object, or of each object in a list.
    fn takes_apart(&mut self, raw: &Raw, rule: &Field) -> bool {
        let is_list = self.tables.path(&rule.target).is_some_and(|path| path.is_object_list());
        let objects: Vec<&Map<String, Value>> = match raw.value {
            Value::Object(members) if !is_list => vec![members],
            Value::Array(items) if is_list => items.iter().filter_map(Value::as_object).collect(),
            _ => return false,
        };
        let whole = self.unmapped(raw, None);
        // What is nested too deeply is kept as text.
        let is_whole = |place: &Place| place.value.is_string() || values::same(raw.value, &place.value);
        if whole.iter().any(is_whole) && rule.target != UNMAPPED {
            return false;
        }
        let each = raw.value.is_array();
        for (key, value) in objects.into_iter().flatten() {
            let keys = raw.keys.iter().chain([key]).cloned().collect();
            self.visit(&Raw { keys, each: each || raw.each, value }, Some(&rule.target));
        }
        true
    }

    /// The places where a rule has put the value.
    fn written(&self, rule: &Field, raw: &Raw) -> Vec<Place> {
        let first = self.is_first(rule);
        let outputs = rules::outputs(rule).into_iter();
        let places = outputs.filter_map(|path| {
            let value =
                self.values_at(&path).into_iter().find_map(|value| agrees(rule, raw.value, value, first))?;
            Some(Place { path, value, line: Some(rule.line) })
        });
        places.collect()
    }

    /// The places of a value that a rule takes: its target, where losers and misfits go, or both.
    fn kept(&self, rule: &Field, raw: &Raw) -> Vec<Place> {
        let line = Some(rule.line);
        let member = raw.keys.last().map_or("", String::as_str);
        let at = |path: &String| {
            let inside = || self.same_at(&format!("{path}.{member}"), raw.value, line);
            self.same_at(path, raw.value, line).or_else(inside)
        };
        let fallback = rule.fallback.as_ref().and_then(at);
        let mut places = self.written(rule, raw);
        if fallback.is_some() && !self.is_first(rule) {
            // The same value at the target is that of the winner.
            places.clear();
        }
        places.extend(fallback);
        if places.is_empty() { self.unmapped(raw, line) } else { places }
    }

    /// The place of a value that no rule takes.
    fn unknown(&self, raw: &Raw, home: Option<&str>) -> Vec<Place> {
        let home = home.unwrap_or(RAW);
        let name = raw.keys.last().map_or("", String::as_str);
        let name = if name.trim().is_empty() { "_".to_owned() } else { name.replace('.', "_") };
        match self.same_at(&format!("{home}.{name}"), raw.value, None) {
            Some(place) => vec![place],
            None => self.unmapped(raw, None),
        }
    }

    fn unmapped(&self, raw: &Raw, line: Option<usize>) -> Vec<Place> {
        let Some(unmapped) = get(self.document, UNMAPPED) else { return Vec::new() };
        let list = raw.keys.first().filter(|_| raw.each).cloned();
        let kept = [Some(raw.dotted()), list].into_iter().flatten().find_map(|name| {
            let value = get(unmapped, &name)?.clone();
            Some(Place { path: format!("{UNMAPPED}.{name}"), value, line })
        });
        kept.into_iter().collect()
    }

    fn same_at(&self, path: &str, raw: &Value, line: Option<usize>) -> Option<Place> {
        let value = self.values_at(path).into_iter().find(|value| values::same(raw, value))?;
        Some(Place { path: path.to_owned(), value: value.clone(), line })
    }

    /// The value of a field; of a member of a list of objects those of all elements.
    fn values_at(&self, path: &str) -> Vec<&'a Value> {
        let list = self.tables.paths.iter().find(|row| {
            row.field_type == FieldType::Object
                && path.strip_prefix(&row.path).is_some_and(|rest| rest.starts_with('.'))
        });
        match list {
            None => get(self.document, path).into_iter().collect(),
            Some(list) => {
                let items = get(self.document, &list.path).and_then(Value::as_array).into_iter().flatten();
                items.filter_map(|item| get(item, &path[list.path.len() + 1..])).collect()
            }
        }
    }

    /// Whether no rival with a better rank is in the event.
    fn is_first(&self, rule: &Field) -> bool {
        let (before, _) = rules::rivals(self.tables, rule);
        let mut before = before.into_iter().filter(|rival| !rival.raw.is_event());
        !before.any(|rival| {
            values::member(self.event, &rival.raw.segments).is_some_and(|value| !is_empty(value))
        })
    }
}

fn kind_of(value: &Value) -> JsonKind {
    match value {
        Value::Null | Value::String(_) => JsonKind::String,
        Value::Number(_) => JsonKind::Number,
        Value::Bool(_) => JsonKind::Bool,
        Value::Array(_) => JsonKind::List,
        Value::Object(_) => JsonKind::Object,
    }
}
