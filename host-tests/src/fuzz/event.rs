//! Events made from the tables: any field with any JSON value, in odd spellings. Nothing is lost, every
//! path has one type, categories and types are pairs of ECS, and no event leaves a trace in the next.

use super::{shown, strict, transform, transform_fresh};
use crate::properties::{NUMBERS, Names, Shapes, TEXTS, category_problems, lost_leaves, schema_problems};
use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::sync::LazyLock;
use teleport_ecs::{Mapper, Options, Verdict};
use teleport_ecs_tables::Tables;

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::load().expect("the tables hold together"));
static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(&TABLES));

thread_local! {
    static SHAPES: RefCell<Shapes> = const { RefCell::new(Shapes::new()) };
}

/// Fields in one event, at most.
const FIELDS: usize = 12;
/// Levels of nesting in one value, at most.
const DEPTH: usize = 3;

/// One event: its members in order, a key perhaps more than once, and its text.
struct Event {
    members: Vec<(String, Value)>,
    text: String,
}

/// Makes events from the choices in `data` and maps them one after the other.
///
/// # Panics
///
/// A promise is broken.
pub fn event(data: &[u8]) {
    let mut choices = Unstructured::new(data);
    let mut mapper = Mapper::new(Options::default());
    loop {
        let event = Event::choose(&mut choices).expect("choices never run out");
        let text = event.text.as_bytes();
        let (verdict, document) = transform_fresh(text, &Options::default());
        assert_eq!(verdict, Ok(Verdict::Mapped), "{}", event.text);
        // The shape is learned the second time and known after that.
        for time in 1..4 {
            let warm = transform(&mut mapper, text);
            assert!(
                (verdict, &document) == (warm.0, &warm.1),
                "after others, time {time}\n{}\nfound {}",
                event.text,
                shown(&warm.1)
            );
        }
        check(&event, &document);
        if choices.is_empty() {
            return;
        }
    }
}

fn check(event: &Event, document: &[u8]) {
    let told = || format!("from {}\nto {}", event.text, String::from_utf8_lossy(document));
    assert_eq!(strict::problem(document), None, "{}", told());
    let again = transform_fresh(document, &Options::default());
    assert!(again == (Ok(Verdict::Unchanged), document.to_vec()), "{}\nand then {}", told(), shown(&again.1));
    let document: Value = serde_json::from_slice(document).expect("a document is JSON");
    let last: Map<String, Value> = event.members.iter().cloned().collect();
    let mut problems = SHAPES.with_borrow_mut(|shapes| schema_problems(&TABLES, &last, &document, shapes));
    for (name, value) in &event.members {
        let alone = Map::from_iter([(name.clone(), value.clone())]);
        problems.extend(lost_leaves(&TABLES, &Value::Object(alone), &document));
    }
    problems.extend(category_problems(&TABLES, &document));
    assert!(problems.is_empty(), "{}\n{}", problems.join("\n"), told());
}

impl Event {
    fn choose(choices: &mut Unstructured<'_>) -> Result<Event> {
        let row = choices.choose(&TABLES.events)?;
        let mut members = vec![("event".to_owned(), Value::from(row.event_type.as_str()))];
        if choices.ratio(1, 16)? {
            members[0].1 = word(choices)?.into();
        }
        let row = if choices.ratio(1, 8)? { choices.choose(&TABLES.events)? } else { row };
        if let Some(code) = row.code.as_ref().filter(|_| choices.ratio(7, 8).unwrap_or(true)) {
            members.push(("code".to_owned(), code.as_str().into()));
        }
        for _ in 0..choices.int_in_range(0..=FIELDS)? {
            members.push(field(choices)?);
        }
        if choices.ratio(1, 8)? {
            members.rotate_left(1);
        }
        let text = spell(choices, &members)?;
        Ok(Event { members, text })
    }
}

fn field(choices: &mut Unstructured<'_>) -> Result<(String, Value)> {
    let name = match choices.int_in_range(0..=15)? {
        0 => word(choices)?,
        1 => format!("{}.{}", word(choices)?, word(choices)?),
        2 => format!("{}.{}", choices.choose(&NAMES.fields)?, word(choices)?),
        _ => choices.choose(&NAMES.fields)?.clone(),
    };
    // A second event type or code would be another event.
    let name = if name == "event" || name == "code" { "user".into() } else { name };
    let members = NAMES.members.get(&name).map_or(&[][..], Vec::as_slice);
    let value = value(choices, members, DEPTH)?;
    Ok((name, value))
}

/// Any value; `members` are the names that rows know inside it.
fn value(choices: &mut Unstructured<'_>, members: &[String], depth: usize) -> Result<Value> {
    let kinds = if depth == 0 { 11 } else { 15 };
    Ok(match choices.int_in_range(0..=kinds)? {
        0..=5 => text(choices)?.into(),
        6..=8 => number(choices)?,
        9 | 10 => choices.arbitrary::<bool>()?.into(),
        11 => Value::Null,
        12 | 13 => {
            let mut list = Vec::new();
            for _ in 0..choices.int_in_range(0..=3)? {
                list.push(value(choices, members, depth - 1)?);
            }
            list.into()
        }
        _ => {
            let mut object = Map::new();
            for _ in 0..choices.int_in_range(0..=4)? {
                let known = !members.is_empty() && choices.ratio(3, 4)?;
                let name = if known { choices.choose(members)?.clone() } else { word(choices)? };
                object.insert(name, value(choices, &[], depth - 1)?);
            }
            object.into()
        }
    })
}

fn text(choices: &mut Unstructured<'_>) -> Result<String> {
    Ok(match choices.int_in_range(0..=7)? {
        0 => choices.arbitrary()?,
        1 => format!("{}{}", choices.choose(&TEXTS)?, choices.choose(&TEXTS)?),
        2 => number(choices)?.to_string(),
        _ => (*choices.choose(&TEXTS)?).to_owned(),
    })
}

fn number(choices: &mut Unstructured<'_>) -> Result<Value> {
    let text = match choices.int_in_range(0..=3)? {
        0 => choices.arbitrary::<i64>()?.to_string(),
        1 => format!(
            "{}.{}e{}",
            choices.arbitrary::<i16>()?,
            choices.arbitrary::<u8>()?,
            choices.arbitrary::<i8>()?
        ),
        _ => (*choices.choose(&NUMBERS)?).to_owned(),
    };
    Ok(Value::Number(text.parse().expect("a number")))
}

fn word(choices: &mut Unstructured<'_>) -> Result<String> {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz_-. AZ09";
    let length = choices.int_in_range(1..=6)?;
    (0..length).map(|_| choices.choose(LETTERS).map(|letter| *letter as char)).collect()
}

/// The text of the event, with white space between tokens and escapes in keys now and then.
fn spell(choices: &mut Unstructured<'_>, members: &[(String, Value)]) -> Result<String> {
    let mut text = String::new();
    for (number, (key, value)) in members.iter().enumerate() {
        text.push_str(if number == 0 { "{" } else { "," });
        text.push_str(choices.choose(&["", "", "", " ", "\n\t"])?);
        let plain = Value::from(key.as_str()).to_string();
        match key.chars().next().filter(|first| first.is_ascii_alphanumeric()) {
            Some(first) if choices.ratio(1, 12)? => {
                text.push_str(&format!("\"\\u{:04x}{}", u32::from(first), &plain[2..]));
            }
            _ => text.push_str(&plain),
        }
        text.push_str(choices.choose(&[":", ":", ":", " : "])?);
        text.push_str(&value.to_string());
    }
    text.push('}');
    Ok(text)
}
