//! The report as JSON.

use super::report::{FieldSize, Finding, Report, TypeCount};
use serde_json::{Value, json};

/// One object; lists are sorted by number, the largest first. Sizes are bytes.
pub fn json(report: &Report) -> Value {
    let sizes = &report.sizes;
    json!({
        "events": {
            "total": report.events(),
            "mapped": report.mapped,
            "mapped_already": report.mapped_already,
            "dropped": report.dropped,
            "failed": report.failed,
        },
        "unreadable_inputs": report.unreadable,
        "types": list(&report.types, type_count),
        "unknown_codes": list(&report.unknown_codes, |name, found| finding("code", name, found)),
        "unknown_types": list(&report.unknown_types, |name, count| json!({"event_type": name, "events": count})),
        "unknown_fields": list(&report.unknown_fields, |name, found| finding("path", name, found)),
        "misfits": list(&report.misfits, |name, found| finding("raw", name, found)),
        "failures": report.failures,
        "sizes": {
            "events": sizes.events,
            "documents": sizes.documents,
            "documents_lean": sizes.lean,
            "mapped_already": sizes.mapped_already,
            "raw_fields": list(&sizes.raw_fields, |name, size| field_size("raw", name, size)),
            "fields": list(&sizes.fields, |name, size| field_size("path", name, size)),
        },
    })
}

fn list<T>(rows: &[(String, T)], row: impl Fn(&str, &T) -> Value) -> Value {
    rows.iter().map(|(name, value)| row(name, value)).collect()
}

fn type_count(name: &str, count: &TypeCount) -> Value {
    json!({
        "event_type": name, "events": count.events, "success": count.success, "failure": count.failure,
        "unknown": count.unknown, "none": count.none, "bytes": count.bytes,
    })
}

fn finding(key: &str, name: &str, finding: &Finding) -> Value {
    json!({key: name, "events": finding.events, "example": finding.example})
}

fn field_size(key: &str, name: &str, size: &FieldSize) -> Value {
    json!({key: name, "events": size.events, "bytes": size.bytes})
}
