//! Events of any length, each of one shape that some step of the mapping may take long over.

use crate::limits;

/// A way to make an event as long as wanted.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// What is in it.
    pub name: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Repeated(&'static Repeated),
    Whole(fn(usize) -> String),
}

/// What stands before, the pieces by their number, and what stands after.
#[derive(Debug)]
struct Repeated {
    name: &'static str,
    open: &'static str,
    piece: fn(usize) -> String,
    close: &'static str,
}

/// All shapes. None has a `uid`, so that the id of each is derived from all of it.
pub fn shapes() -> impl Iterator<Item = Shape> {
    let repeated = REPEATED.iter().map(|shape| Shape { name: shape.name, kind: Kind::Repeated(shape) });
    let whole = [
        Shape { name: "ever deeper", kind: Kind::Whole(ever_deeper) },
        Shape { name: "a text in objects, each with a key twice", kind: Kind::Whole(below_repeated_keys) },
    ];
    repeated.chain(whole)
}

impl Shape {
    /// An event of about `length` bytes.
    pub fn event(&self, length: usize) -> String {
        match self.kind {
            Kind::Repeated(shape) => shape.event(length),
            Kind::Whole(event) => event(length),
        }
    }
}

impl Repeated {
    fn event(&self, length: usize) -> String {
        let mut text = self.open.to_owned();
        for number in 0.. {
            if text.len() + self.close.len() >= length {
                break;
            }
            text.push_str(&(self.piece)(number));
        }
        text + self.close
    }
}

fn ever_deeper(length: usize) -> String {
    let levels = length / 2;
    format!(r#"{{"event":"x","x":{}{}}}"#, "[".repeat(levels), "]".repeat(levels))
}

/// A text in as many objects as stay JSON; each has its one key twice.
fn below_repeated_keys(length: usize) -> String {
    let (open, close) = (r#"{"a":"#.repeat(limits::depth() - 1), r#","a":2}"#.repeat(limits::depth() - 1));
    format!(r#"{{"event":"x","x":{open}"{}"{close}}}"#, "text ".repeat(length / 5))
}

/// Numbers below 10^8 in no order.
fn scatter(number: usize) -> usize {
    number.wrapping_mul(61_803_399) % 100_000_000
}

const EVENT: &str = r#"{"event":"user.login","code":"T1000I""#;

const REPEATED: [Repeated; 33] = [
    Repeated {
        name: "too many levels, many times",
        open: r#"{"event":"x","x":[1"#,
        piece: |_| format!(",{}1{}", "[".repeat(150), "]".repeat(150)),
        close: "]}",
    },
    Repeated {
        name: "text",
        open: r#"{"event":"x","message":""#,
        piece: |_| "some text ".into(),
        close: "\"}",
    },
    Repeated {
        name: "text with escapes",
        open: r#"{"event":"x","message":""#,
        piece: |_| r#"\n\"\u00e9\\"#.into(),
        close: "\"}",
    },
    Repeated { name: "distinct keys", open: EVENT, piece: |n| format!(r#","key{n}":{n}"#), close: "}" },
    Repeated {
        name: "distinct keys, backwards",
        open: EVENT,
        piece: |n| format!(r#","k{}":1"#, 99_999_999 - n),
        close: "}",
    },
    Repeated {
        name: "distinct keys, spelled with escapes",
        open: EVENT,
        piece: |n| format!(r#","\u006bey{n}":1"#),
        close: "}",
    },
    Repeated { name: "one known key", open: EVENT, piece: |n| format!(r#","user":"u{n}""#), close: "}" },
    Repeated {
        name: "one known key, one value",
        open: EVENT,
        piece: |_| r#","user":"alice""#.into(),
        close: "}",
    },
    Repeated {
        name: "one known key with objects",
        open: EVENT,
        piece: |_| r#","identity":{"user":"alice"}"#.into(),
        close: "}",
    },
    Repeated { name: "one unknown key", open: EVENT, piece: |n| format!(r#","key":{n}"#), close: "}" },
    Repeated { name: "empty values", open: EVENT, piece: |n| format!(r#","k{n}":[{{}},null]"#), close: "}" },
    Repeated {
        name: "members of a group",
        open: r#"{"event":"x","identity":{"user":"a""#,
        piece: |n| format!(r#","k{n}":1"#),
        close: "}}",
    },
    Repeated {
        name: "members of a flattened object",
        open: r#"{"event":"x","labels":{"a":"b""#,
        piece: |n| format!(r#","k{n}":"v""#),
        close: "}}",
    },
    Repeated {
        name: "unsorted members, nested",
        open: r#"{"event":"x","x":{"y":{"a":1"#,
        piece: |n| format!(r#","k{}":1"#, scatter(n)),
        close: "}}}",
    },
    Repeated {
        name: "one member, nested",
        open: r#"{"event":"x","x":{"y":{"a":1"#,
        piece: |n| format!(r#","a":{n}"#),
        close: "}}}",
    },
    Repeated {
        name: "lists in lists",
        open: r#"{"event":"x","x":[1"#,
        piece: |_| format!(",{}1{}", "[".repeat(limits::depth() - 1), "]".repeat(limits::depth() - 1)),
        close: "]}",
    },
    Repeated {
        name: "objects in objects",
        open: r#"{"event":"x","x":[1"#,
        piece: |_| format!(",{}1{}", r#"{"a":"#.repeat(limits::depth() - 1), "}".repeat(limits::depth() - 1)),
        close: "]}",
    },
    Repeated {
        name: "objects in objects, each with a key twice",
        open: r#"{"event":"x","x":[1"#,
        piece: |_| {
            format!(
                ",{}1{}",
                r#"{"a":"#.repeat(limits::depth() - 1),
                r#","a":2}"#.repeat(limits::depth() - 1)
            )
        },
        close: "]}",
    },
    Repeated {
        name: "text beyond ASCII",
        open: r#"{"event":"x","message":""#,
        piece: |_| "é😀".into(),
        close: "\"}",
    },
    Repeated {
        name: "half surrogates",
        open: r#"{"event":"x","message":""#,
        piece: |_| r"\ud800".into(),
        close: "\"}",
    },
    Repeated { name: "white space", open: r#"{"event":"x","a":1"#, piece: |_| "  \t".into(), close: "}" },
    Repeated { name: "digits", open: r#"{"event":"x","ei":"#, piece: |_| "7".into(), close: "}" },
    Repeated {
        name: "digits in a nested value",
        open: r#"{"event":"x","x":{"y":1"#,
        piece: |_| "0".into(),
        close: "}}",
    },
    Repeated {
        name: "list of texts",
        open: r#"{"event":"x","user_roles":["a""#,
        piece: |n| format!(r#","role{n}""#),
        close: "]}",
    },
    Repeated {
        name: "list of numbers",
        open: r#"{"event":"x","user_roles":[1"#,
        piece: |n| format!(",{n}"),
        close: "]}",
    },
    Repeated {
        name: "logins",
        open: r#"{"event":"x","identity":{"logins":["a""#,
        piece: |n| format!(r#","user{n}""#),
        close: "]}}",
    },
    Repeated {
        name: "one login",
        open: r#"{"event":"x","identity":{"logins":["a""#,
        piece: |_| r#","root""#.into(),
        close: "]}}",
    },
    Repeated {
        name: "participants",
        open: r#"{"event":"session.end","participants":["a""#,
        piece: |n| format!(r#","user{}""#, scatter(n)),
        close: "]}",
    },
    Repeated {
        name: "members of an access list",
        open: r#"{"event":"access_list.member.create","members":[{"member_name":"a"}"#,
        piece: |n| format!(r#",{{"member_name":"u{n}","joined_on":"2026-03-02T08:15:30Z"}}"#),
        close: "]}",
    },
    Repeated {
        name: "one member of an access list",
        open: r#"{"event":"access_list.member.create","members":[{"member_name":"a""#,
        piece: |n| format!(r#","k{n}":1"#),
        close: "}]}",
    },
    Repeated {
        name: "headers",
        open: r#"{"event":"app.session.request","headers":[{"name":"a","value":"b"}"#,
        piece: |n| format!(r#",{{"name":"h{}","value":"v"}}"#, scatter(n) % 1000),
        close: "]}",
    },
    Repeated {
        name: "event inside a record",
        open: r#"{"event":"unknown","code":"TCC00E","data":"{\"event\":\"user.login\""#,
        piece: |n| format!(r#",\"k{n}\":\"v\""#),
        close: "}\"}",
    },
    Repeated { name: "no JSON", open: r#"{"event":"x","\"#, piece: |_| "\"\\\u{FF}".into(), close: "" },
];
