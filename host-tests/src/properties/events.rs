//! Events at random: field names from the tables, and any JSON value in any field.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value};
use std::collections::{BTreeMap, BTreeSet};
use teleport_ecs_tables::Tables;

/// Texts that some operation takes apart, or nearly does.
pub const TEXTS: [&str; 44] = [
    "alice",
    "alice@example.com",
    "a@b@c",
    "",
    " ",
    "é\u{1F600}\u{7}\"\\",
    "true",
    "false",
    "0",
    "7",
    "-1",
    "022",
    "65536",
    "18446744073709551615",
    "99999999999999999999",
    "203.0.113.9:51622",
    "[::1]:3022",
    "[fe80::1%eth0]:22",
    "2001:db8::1:3022",
    "0.0.0.0:0",
    "::",
    "h.example.com:3022",
    "h:70000",
    "a:1,b:2",
    "192.0.2.7",
    "https://u:p@h.example.com:8443/a/b.json?x=1#f",
    "postgres://[::1]:5432/db",
    "mongodb://m1:1,m2:2/",
    "/only/path",
    "2024-01-01T01:00:00+02:00",
    "2023-12-31T23:00:00.123456789Z",
    "0001-01-01T00:00:00Z",
    "2024-02-30",
    "soon",
    "eyJhIjogMX0=",
    "AAECAw==",
    "aGVsbG8=",
    "{\"a\":{\"b\":[1]}}",
    "[1]",
    "80:25",
    "Success",
    "Failed",
    "linux",
    "tsh/15.0.2 grpc-go/1.60.1",
];

/// Numbers at the edges of the declared types, with and without a fraction.
pub const NUMBERS: [&str; 16] = [
    "0",
    "1",
    "2",
    "-1",
    "7",
    "20",
    "1.0",
    "0.5",
    "2.147483646e+09",
    "65535",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1704067200123",
];

/// Names of raw fields and of their members, in the order of the tables.
pub(crate) struct Names {
    pub(crate) fields: Vec<String>,
    pub(crate) members: BTreeMap<String, Vec<String>>,
}

impl Names {
    pub(crate) fn of(tables: &Tables) -> Names {
        let mut members: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for rule in tables.fields.iter().filter(|rule| !rule.raw.is_event()) {
            let inner = members.entry(rule.raw.segments[0].clone()).or_default();
            inner.extend(rule.raw.segments.get(1).cloned());
        }
        let members: BTreeMap<_, Vec<_>> =
            members.into_iter().map(|(name, set)| (name, set.into_iter().collect())).collect();
        Names { fields: members.keys().cloned().collect(), members }
    }
}

/// An event with a type of the catalogue or another one, and up to 16 other fields.
pub fn events(tables: &Tables) -> impl Strategy<Value = Map<String, Value>> + use<> {
    let names = Names::of(tables);
    let types: Vec<String> = tables.events.iter().map(|event| event.event_type.clone()).collect();
    let codes: Vec<String> = tables.events.iter().filter_map(|event| event.code.clone()).collect();
    let event_type = prop_oneof![8 => select(types), 1 => "[a-z]{1,8}(\\.[a-z]{1,8}){0,3}"];
    let code =
        proptest::option::weighted(0.9, prop_oneof![8 => select(codes), 1 => "[A-Z]{1,4}[0-9]{3}[A-Z]"]);
    let fields = vec((field_name(&names), value(), any::<Index>()), 0..16);
    (event_type, code, fields).prop_map(move |(event_type, code, fields)| {
        let mut event = Map::new();
        event.insert("event".into(), event_type.into());
        event.extend(code.map(|code| ("code".to_owned(), Value::from(code))));
        for (name, value, index) in fields {
            let value = with_known_members(value, names.members.get(&name), index);
            event.entry(name).or_insert(value);
        }
        event
    })
}

fn field_name(names: &Names) -> impl Strategy<Value = String> + use<> {
    prop_oneof![12 => select(names.fields.clone()), 1 => "[a-z_]{1,10}", 1 => "[a-z]{1,4}\\.[a-z]{1,4}"]
}

fn value() -> impl Strategy<Value = Value> {
    let number =
        select(&NUMBERS[..]).prop_map(|text| Value::Number(text.parse::<Number>().expect("a number")));
    let scalar = prop_oneof![
        8 => select(&TEXTS[..]).prop_map(Value::from),
        4 => number,
        2 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    scalar.prop_recursive(3, 12, 4, |inner| {
        let object = btree_map("[a-z_.]{1,6}", inner.clone(), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

/// Gives the members of an object, or of the objects in a list, names that have rules.
fn with_known_members(value: Value, known: Option<&Vec<String>>, index: Index) -> Value {
    let Some(known) = known.filter(|names| !names.is_empty()) else { return value };
    match value {
        Value::Object(object) => {
            let named = object.into_iter().enumerate().map(|(position, (_, member))| {
                (known[(index.index(known.len()) + position) % known.len()].clone(), member)
            });
            Value::Object(named.collect())
        }
        Value::Array(list) => {
            list.into_iter().map(|element| with_known_members(element, Some(known), index)).collect()
        }
        scalar => scalar,
    }
}
