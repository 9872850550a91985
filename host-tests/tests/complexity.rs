//! The cost of an event is in proportion to its length, whatever is in it. Fuel, the count of executed
//! instructions, is the same in every run, so it shows this without a clock.
//!
//! What counts is the price of a further byte: the fuel that a longer event takes more than a shorter
//! one, for each byte that it is longer. It must stay below a ceiling, and must not rise with the length
//! by more than sorting explains: where time is quadratic, it rises fourfold from one length to the next.

use host_tests::fluent_bit::{FluentBit, InWasmtime};
use host_tests::shapes::shapes;
use std::sync::{LazyLock, Mutex};
use teleport_ecs_tables::{Field, Tables};

/// Instructions that a further byte may take. `SECURITY.md` derives from it the fuel that a host gives.
const CEILING: f64 = 5000.0;
/// How much the price may rise from one length to the next, and from 16 KiB to 16 MiB. Sorting takes
/// n log n.
const RISE: f64 = 1.4;
const RISE_IN_ALL: f64 = 2.5;
/// A price so low that its rise means nothing.
const CHEAP: f64 = 20.0;
/// 1 KiB to 16 MiB.
const LENGTHS: [usize; 8] = [1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24];

/// Instructions that one event takes in a module that has seen none of its shape, which is when it takes
/// most: the rules decide all.
fn cost(event: &[u8]) -> u64 {
    static FIRST: LazyLock<Mutex<FluentBit<InWasmtime>>> =
        LazyLock::new(|| Mutex::new(InWasmtime::start().expect("the module starts")));
    let another = FIRST.lock().expect("no panic").engine().another();
    let mut host = another.expect("the module starts");
    // Makes the lists of the mapper.
    host.transform(b"{}").expect("no trap");
    let before = host.engine().instructions();
    let document = host.transform(event).expect("no trap");
    assert!(document.starts_with(b"{"), "{}", String::from_utf8_lossy(&document));
    host.engine().instructions() - before
}

/// What one event takes, by its length.
#[derive(Clone, Copy)]
struct Point {
    bytes: usize,
    instructions: u64,
}

impl Point {
    fn of(event: &str) -> Point {
        Point { bytes: event.len(), instructions: cost(event.as_bytes()) }
    }
}

/// The price of a further byte between each length and the next.
fn prices(points: &[Point]) -> Vec<f64> {
    let price = |pair: &[Point]| {
        let more = pair[1].instructions as f64 - pair[0].instructions as f64;
        more / (pair[1].bytes - pair[0].bytes) as f64
    };
    points.windows(2).map(price).collect()
}

fn problem(prices: &[f64]) -> Option<String> {
    let most = prices.iter().copied().fold(0.0, f64::max);
    if most > CEILING {
        return Some(format!("expected at most {CEILING} instructions for a further byte, found {most:.0}"));
    }
    let rise = |from: f64, to: f64| to / from.max(CHEAP);
    // Beyond a hundred unknown keys, which the first length stays below, they go another way.
    let step = prices[1..].windows(2).map(|pair| rise(pair[0], pair[1])).fold(0.0, f64::max);
    let in_all = prices.last().map_or(0.0, |last| rise(prices[1], *last));
    (step > RISE || in_all > RISE_IN_ALL).then(|| {
        format!("expected a level price, found it {step:.2} times as high in a step, {in_all:.2} in all")
    })
}

#[test]
fn a_byte_costs_the_same_in_short_and_long_events() {
    let mut problems = String::new();
    for shape in shapes() {
        let points: Vec<Point> = LENGTHS.iter().map(|length| Point::of(&shape.event(*length))).collect();
        let prices = prices(&points);
        let line: String = prices.iter().map(|price| format!("{price:8.1}")).collect();
        println!("{:<36}{line}", shape.name);
        if let Some(problem) = problem(&prices) {
            problems.push_str(&format!("{}: {problem}\n", shape.name));
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

#[test]
fn a_quadratic_price_is_found() {
    let points = |cost: fn(f64) -> f64| {
        LENGTHS.map(|bytes| Point { bytes, instructions: 5000 + cost(bytes as f64) as u64 })
    };
    assert_eq!(problem(&prices(&points(|bytes| 300.0 * bytes))), None);
    assert_eq!(problem(&prices(&points(|bytes| 30.0 * bytes * bytes.log2()))), None);
    for dear in [
        (|bytes| 6000.0 * bytes) as fn(f64) -> f64,
        |bytes| bytes * bytes / 1e5,
        |bytes| bytes.powf(1.3) * 20.0,
    ] {
        assert!(problem(&prices(&points(dear))).is_some());
    }
}

/// Values that some operation may take long over.
const FILLINGS: [(&str, &str, &str); 14] = [
    ("\"", "a", "\""),
    ("\"", "1", "\""),
    ("\"", ":", "\""),
    ("\"", "::1", "\""),
    ("\"", "1:", "\""),
    ("\"", "/", "\""),
    ("\"", "a.", "\""),
    ("\"http://a@", "[@?#%", "\""),
    ("\"", ",a:1", "\""),
    ("\"", "QUJD", "\""),
    ("\"{\\\"a\\\":[", "1,", "1]}\""),
    ("[", "\"a\",", "1]"),
    ("[", "{\"name\":\"a\",\"value\":\"b\"},", "{\"a\":1}]"),
    ("{\"z\":1", ",\"a\":1", "}"),
];

#[test]
fn no_field_makes_a_byte_dear() {
    let tables = Tables::load().expect("the tables hold together");
    let (mut problems, mut dearest) = (String::new(), (0.0, String::new()));
    for field in tables.fields.iter().filter(|field| field.consumes()) {
        for (open, piece, close) in FILLINGS {
            let value = |length: usize| format!("{open}{}{close}", piece.repeat(length / piece.len()));
            let points = [1 << 8, 1 << 10, 1 << 12]
                .map(|length| Point::of(&event_with(&tables, field, &value(length))));
            let prices = prices(&points);
            let name = format!("{} = {open}{piece}…{close}", field.raw);
            // Some look closer at short texts only: the price may fall, and may rise by what sorting takes.
            let rise = prices[1] / prices[0].max(5.0 * CHEAP);
            if prices[1] > CEILING || rise > RISE {
                problems.push_str(&format!("{name}: {:.0}, then {:.0}\n", prices[0], prices[1]));
            }
            if prices[1] > dearest.0 {
                dearest = (prices[1], name);
            }
        }
    }
    println!("dearest: {:.0} instructions for a further byte of {}", dearest.0, dearest.1);
    assert!(problems.is_empty(), "instructions for a further byte rise\n{problems}");
}

/// An event for which the rule is meant, with this value in its field.
fn event_with(tables: &Tables, field: &Field, value: &str) -> String {
    let mut types = tables.events.iter().map(|event| event.event_type.as_str());
    let event_type = types.find(|name| field.when.matches_type(Some(name))).unwrap_or("x");
    let with = field.when.with.as_ref().map_or(String::new(), |key| format!(r#""{key}":"h:1","#));
    let open: String = field.raw.segments.iter().map(|segment| format!("{{\"{segment}\":")).collect();
    let inner = open.strip_prefix('{').unwrap_or(&open);
    format!(r#"{{"event":"{event_type}",{with}{inner}{value}{}"#, "}".repeat(field.raw.segments.len()))
}
