//! Events as large as an audit log of Teleport lets them be.

use super::object::Object;
use super::random::Random;

const SQL: [&str; 12] = [
    "SELECT",
    "id,",
    "total",
    "FROM",
    "orders",
    "WHERE",
    "customer_id",
    "IN",
    "(4711, 4712)",
    "AND",
    "note",
    "<> ''",
];

const ESCAPED: [&str; 8] = [
    "\n\t",
    "\"orders\".\"id\"",
    "E'\\\\d+'",
    "\r\n",
    "\u{1}\u{1f}",
    "'Z\u{fc}rich \u{1f512}'",
    "\u{8}\u{c}",
    "/* \"quoted\" */",
];

/// Events with a query of `size` bytes.
pub fn plain_queries(count: u64, size: usize) -> Vec<Vec<u8>> {
    queries(count, &SQL, |_| size)
}

/// Events with a query that has `size` bytes when it is written in JSON.
pub fn escaped_queries(count: u64, size: usize) -> Vec<Vec<u8>> {
    let probe = Random::new(0).words(&ESCAPED, size);
    let written = serde_json::Value::from(probe.as_str()).to_string().len();
    queries(count, &ESCAPED, |_| size * probe.len() / written)
}

fn queries(count: u64, words: &[&str], size: impl Fn(u64) -> usize) -> Vec<Vec<u8>> {
    (0..count).map(|seed| query(seed, &Random::new(seed).words(words, size(seed))).into_bytes()).collect()
}

fn query(seed: u64, text: &str) -> String {
    let mut random = Random::new(seed);
    Object::new()
        .raw("ei", seed)
        .text("event", "db.session.query")
        .text("uid", &random.uuid())
        .text("code", "TDB02I")
        .text("time", "2026-03-02T08:15:30.127Z")
        .text("cluster_name", "tele.example.com")
        .text("user", "alice@example.com")
        .raw("user_kind", 1)
        .text("sid", &random.uuid())
        .text("db_service", "orders")
        .text("db_protocol", "postgres")
        .text("db_uri", "orders-db.example.com:5432")
        .text("db_name", "orders")
        .text("db_user", "app_rw")
        .text("db_query", text)
        .raw("success", true)
        .finish()
}
