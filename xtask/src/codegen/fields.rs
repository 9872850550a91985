//! `tables/fields.tsv`: the raw fields, their rules and how keys are found.

use super::forms::Forms;
use super::names::Names;
use super::paths::{Slots, tail_name};
use super::{enums, seats};
use std::fmt::Write;
use teleport_ecs_tables::{Action, Basis, Field, JsonKind, Pattern, Related, Tables};

/// Fields that the engine itself asks for.
const KNOWN: [(&str, &str); 15] = [
    ("EVENT", "event"),
    ("CODE", "code"),
    ("ECS", "ecs"),
    ("ACTION", "action"),
    ("SUCCESS", "success"),
    ("STATUS_SUCCESS", "status.success"),
    ("DATA", "data"),
    ("LOG", "log"),
    ("MESSAGE", "message"),
    ("STATUS_CODE", "status_code"),
    ("RESPONSE_CODE", "response_code"),
    ("RETURN_CODE", "return_code"),
    ("EXIT_STATUS", "exit_status"),
    ("MEMBERSHIP_KIND", "members.membership_kind"),
    ("MEMBER_NAME", "members.member_name"),
];

/// A raw field with its rows.
struct RawField<'a> {
    /// Keys from the outside in.
    segments: Vec<String>,
    rows: Vec<&'a Field>,
}

impl RawField<'_> {
    fn path(&self) -> String {
        self.segments.join(".")
    }

    fn shipper(&self) -> bool {
        !self.rows.is_empty() && self.rows.iter().all(|row| row.basis == Basis::Shipper)
    }

    fn has(&self, action: &Action) -> bool {
        self.rows.iter().any(|row| row.op.action == *action)
    }
}

pub(super) fn to_rust(tables: &Tables, slots: &Slots, names: &Names) -> Result<String, String> {
    let fields = raw_fields(tables);
    let patterns = patterns(tables);
    let scopes = scopes(&fields);
    let mut out = String::new();
    let mut rules = Vec::new();
    let mut rule_forms = Forms::default();
    let mut forms = Forms::default();
    let none = forms.number(field_form(0, 0, 0, 0, "0"));
    out.push_str("pub(crate) static FIELDS: Table<FieldRow> = Table(&[\n");
    let _ = writeln!(out, "    FieldRow {{ name: Name(0, 0), rules: 0, form: {none} }}, // none");
    for field in &fields {
        let (takers, others): (Vec<&Field>, Vec<&Field>) =
            field.rows.iter().copied().filter(|row| is_rule(row)).partition(|row| row.consumes());
        let first = rules.len();
        for row in takers.iter().chain(&others) {
            let form = rule_forms.number(rule_form(tables, slots, &fields, &patterns, field, row)?);
            let (target, path) = (target(tables, slots, row)?, field.path());
            rules.push(format!("RuleRow::new({target}, {form}), // {path}: {}", row.target));
        }
        let name = field.segments.last().map_or("", String::as_str);
        let scope = scopes.iter().position(|(parent, _)| *parent == field.path()).unwrap_or(0);
        let outer = &field.segments[..field.segments.len() - 1];
        let parent = fields.iter().position(|other| other.segments == outer).map_or(0, |place| place + 1);
        let kinds = match (plain(tables, field, scope), field.shipper()) {
            (0, true) => "Field::SHIPPER".to_owned(),
            (plain, true) => format!("{plain} | Field::SHIPPER"),
            (plain, false) => plain.to_string(),
        };
        let form = forms.number(field_form(parent, takers.len(), others.len(), scope, &kinds));
        let (name, path) = (names.name(name), field.path());
        let _ = writeln!(out, "    FieldRow {{ name: {name}, rules: {first}, form: {form} }}, // {path}");
    }
    out.push_str("]);\n\n");
    forms.write(&mut out, "FIELD_FORMS", "FieldForm");
    out.push_str("/// By field, the slot and the form of each rule.\n");
    out.push_str("pub(crate) static RULES: Table<RuleRow> = Table(&[\n");
    for rule in &rules {
        let _ = writeln!(out, "    {rule}");
    }
    out.push_str("]);\n\n");
    rule_forms.write(&mut out, "RULE_FORMS", "RuleForm");
    out.push_str("pub(crate) static SCOPES: &[Scope] = &[\n");
    for (parent, members) in &scopes {
        let names =
            members.iter().map(|id| (fields[*id as usize].segments.last().map_or("", |name| name), *id));
        let seats = seats::seats(names);
        let _ = writeln!(out, "    /* {parent:?} */ Scope {{ seats: &{seats:?} }},");
    }
    out.push_str("];\n\n");
    write_patterns(&mut out, &patterns, names);
    write_addresses(&mut out, tables, slots)?;
    write_constants(&mut out, tables);
    out.push_str("/// Fields that the engine itself asks for.\npub(crate) mod known {\n");
    for (name, path) in KNOWN {
        let number = field_number(&fields, path)?;
        let _ = writeln!(out, "    pub(crate) const {name}: super::FieldId = {number};");
    }
    out.push_str("}\n");
    Ok(out)
}

/// What a field says besides its name and the place of its rules.
fn field_form(parent: usize, takers: usize, others: usize, scope: usize, kinds: &str) -> String {
    format!("parent: {parent}, takers: {takers}, others: {others}, scope: {scope}, kinds: {kinds}")
}

/// The JSON type whose values go to one slot as they are, whatever else the event holds; 0 for none.
fn plain(tables: &Tables, field: &RawField<'_>, scope: usize) -> u8 {
    let [row] = field.rows[..] else { return 0 };
    let asked = KNOWN.iter().any(|(_, path)| *path == field.path())
        || tables.fields.iter().any(|other| {
            other.when.with.as_deref() == Some(&field.path())
                || other.when.without.as_deref() == Some(&field.path())
        });
    let wanted = tables
        .fields
        .iter()
        .filter(|other| !other.raw.is_event())
        .filter(|other| other.target == row.target || other.fallback.as_deref() == Some(&row.target));
    let part = tables.fields.iter().any(|other| {
        let parts = other.op.action.parts();
        parts.iter().any(|part| format!("{}.{part}", other.target) == row.target)
    });
    // The options may want these slots.
    let optional = row.target.starts_with("data_stream.");
    let alone = wanted.count() == 1
        && !part
        && !optional
        && scope == 0
        && !field.segments.is_empty()
        && !row.raw.each;
    let free = row.when.text == "*" && row.op.action == Action::Move && row.consumes() && !asked;
    let path = tables.path(&row.target).filter(|path| !path.list);
    match path.map(|path| path.field_type) {
        Some(ty) if free && alone && super::paths::type_name(ty) == "Keyword" => 1,
        Some(teleport_ecs_tables::FieldType::Long) if free && alone => 2,
        _ => 0,
    }
}

fn is_rule(row: &Field) -> bool {
    !row.raw.is_event() && !matches!(row.op.action, Action::Email | Action::EmailDomain)
}

/// Every raw field of the rows, and the objects around them that have no row of their own.
fn raw_fields(tables: &Tables) -> Vec<RawField<'_>> {
    let mut fields: Vec<RawField<'_>> = Vec::new();
    for row in tables.fields.iter().filter(|row| !row.raw.is_event()) {
        let segments = &row.raw.segments;
        for length in 1..=segments.len() {
            if !fields.iter().any(|field| field.segments == segments[..length]) {
                fields.push(RawField { segments: segments[..length].to_vec(), rows: Vec::new() });
            }
        }
        if let Some(field) = fields.iter_mut().find(|field| field.segments == *segments) {
            field.rows.push(row);
        }
    }
    fields
}

fn field_number(fields: &[RawField<'_>], path: &str) -> Result<u16, String> {
    let place = fields.iter().position(|field| field.path() == path);
    place.map(|place| place as u16 + 1).ok_or_else(|| format!("expected rows for `{path}`, found none"))
}

/// The event itself, then every object whose members have rows, with the places of its fields.
fn scopes(fields: &[RawField<'_>]) -> Vec<(String, Vec<u16>)> {
    let mut scopes: Vec<(String, Vec<u16>)> = vec![(String::new(), Vec::new())];
    for (field, place) in fields.iter().zip(0u16..) {
        let parent = field.segments[..field.segments.len() - 1].join(".");
        match scopes.iter_mut().find(|(known, _)| *known == parent) {
            Some((_, members)) => members.push(place),
            None => scopes.push((parent, vec![place])),
        }
    }
    scopes
}

/// The distinct conditions on the event type; rows for every event have none.
fn patterns(tables: &Tables) -> Vec<Vec<Pattern>> {
    let mut patterns: Vec<Vec<Pattern>> = Vec::new();
    for row in &tables.fields {
        let all = row.when.patterns.len() == 1 && row.when.patterns[0].glob == "*";
        if !all && !patterns.contains(&row.when.patterns) {
            patterns.push(row.when.patterns.clone());
        }
    }
    assert!(patterns.len() <= 64, "a family is one bit of 64");
    patterns
}

/// One bit for each condition that an event type fulfils.
pub(super) fn families(tables: &Tables, event_type: &str) -> u64 {
    let matches = |patterns: &Vec<Pattern>| {
        let hit = |negated: bool| patterns.iter().any(|p| p.negated == negated && p.matches(event_type));
        hit(false) && !hit(true)
    };
    patterns(tables)
        .iter()
        .zip(0..)
        .fold(0, |bits, (patterns, bit)| bits | u64::from(matches(patterns)) << bit)
}

fn write_patterns(out: &mut String, patterns: &[Vec<Pattern>], names: &Names) {
    out.push_str("/// Conditions on the event type: pattern, and whether it takes types out again.\n");
    out.push_str("pub(crate) static PATTERNS: &[&[(Name, bool)]] = &[\n");
    for patterns in patterns {
        let list = patterns.iter().map(|it| format!("({}, {})", names.name(&it.glob), it.negated));
        let globs: Vec<&str> = patterns.iter().map(|pattern| pattern.glob.as_str()).collect();
        let _ = writeln!(out, "    &[{}], // {}", list.collect::<Vec<_>>().join(", "), globs.join(", "));
    }
    out.push_str("];\n\n");
}

fn address_groups(tables: &Tables) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for row in &tables.fields {
        if row.op.action == Action::Address && !groups.contains(&row.target.as_str()) {
            groups.push(&row.target);
        }
    }
    groups
}

fn write_addresses(out: &mut String, tables: &Tables, slots: &Slots) -> Result<(), String> {
    out.push_str("/// By group: the slot that is claimed for it, and those of the parts.\n");
    out.push_str("pub(crate) static ADDRESSES: &[(SlotId, AddressSlots)] = &[\n");
    for group in address_groups(tables) {
        let part = |name: &str| slots.number(&format!("{group}.{name}"));
        let _ = writeln!(
            out,
            "    ({}, AddressSlots {{ address: {}, ip: {}, domain: {}, port: {} }}),",
            slots.number(group)?,
            part("address")?,
            part("ip")?,
            part("domain")?,
            part("port")?
        );
    }
    let parts =
        ["original", "scheme", "username", "domain", "port", "path", "query", "fragment", "extension"];
    let parts: Vec<String> = parts
        .iter()
        .map(|name| Ok(format!("{name}: {}", slots.number(&format!("url.{name}"))?)))
        .collect::<Result<_, String>>()?;
    let _ = writeln!(
        out,
        "];\n\npub(crate) static URL: (SlotId, UrlSlots) = ({}, UrlSlots {{ {} }});\n",
        slots.number("url")?,
        parts.join(", ")
    );
    Ok(())
}

fn constants(tables: &Tables) -> Vec<&str> {
    let mut constants: Vec<&str> = Vec::new();
    for row in &tables.fields {
        if let Action::Set(text) = &row.op.action
            && !constants.contains(&text.as_str())
        {
            constants.push(text);
        }
    }
    constants
}

fn write_constants(out: &mut String, tables: &Tables) {
    let texts: Vec<String> = constants(tables).iter().map(|text| format!("r#\"\"{text}\"\"#")).collect();
    let _ = writeln!(out, "pub(crate) static CONSTANTS: &[&str] = &[{}];\n", texts.join(", "));
}

/// What a rule says besides its target.
fn rule_form(
    tables: &Tables,
    slots: &Slots,
    fields: &[RawField<'_>],
    patterns: &[Vec<Pattern>],
    field: &RawField<'_>,
    row: &Field,
) -> Result<String, String> {
    let when = patterns.iter().position(|known| *known == row.when.patterns).map_or(0, |place| place + 1);
    let kinds = row.when.kind.map_or(31, kind_bit);
    let needs = match (&row.when.with, &row.when.without) {
        (Some(key), _) => field_number(fields, key)?,
        (_, Some(key)) => field_number(fields, key)? | 0x8000,
        _ => 0,
    };
    let (op, extra) = op(tables, field, row);
    let fallback = slots.number(row.fallback.as_deref().unwrap_or("teleport.audit.unmapped"))?;
    Ok(format!(
        "when: {when}, kinds: {kinds}, rank: {}, op: Op::{op}, needs: {needs}, extra: {extra}, fallback: {fallback}",
        row.rank.unwrap_or(0)
    ))
}

/// The slot that a rule fills.
fn target(tables: &Tables, slots: &Slots, row: &Field) -> Result<u16, String> {
    match &row.op.action {
        Action::Rest if tables.path(&row.target).is_none() => slots.number(&tail_name(&row.target)),
        Action::UserAgent => slots.number(&format!("{}.original", row.target)),
        Action::Tty => slots.number("process.tty.columns"),
        _ => slots.number(&row.target),
    }
}

fn kind_bit(kind: JsonKind) -> u8 {
    match kind {
        JsonKind::String => 1,
        JsonKind::Number => 2,
        JsonKind::Bool => 4,
        JsonKind::Object => 8,
        JsonKind::List => 16,
    }
}

/// Name of the operation and what it needs to know besides.
fn op(tables: &Tables, field: &RawField<'_>, row: &Field) -> (&'static str, usize) {
    let place = |names: Vec<&str>, name: &str| names.iter().position(|known| *known == name).unwrap_or(0);
    match &row.op.action {
        Action::Move => ("Move", 0),
        Action::Map(name) => ("Map", place(enums::names(tables), name)),
        Action::Address => ("Address", place(address_groups(tables), &row.target)),
        Action::Port => ("Port", 0),
        Action::Url => ("Url", 0),
        Action::Time => ("Time", 0),
        Action::TimeMillis => ("TimeMillis", 0),
        Action::Tty => ("Tty", 0),
        Action::Join => ("Join", 0),
        Action::Base64 => ("Base64", 0),
        Action::Base64Json => ("Base64Json", 0),
        Action::Json => ("Json", 0),
        Action::Headers => ("Headers", 0),
        Action::UserAgent => ("Text", 0),
        Action::Outcome if row.op.consume => ("Outcome", 0),
        Action::Outcome => {
            let status = enums::names(tables);
            ("StatusOutcome", place(status, "status_outcome"))
        }
        Action::Rest => ("Rest", 0),
        Action::Set(text) => ("Set", place(constants(tables), text)),
        Action::Related(related) => related_op(tables, field, row, *related),
        Action::Email
        | Action::EmailDomain
        | Action::Catalogue
        | Action::Original
        | Action::Unmapped
        | Action::Envelope
        | Action::Duration => {
            unreachable!("written when all rows are done")
        }
    }
}

/// What a row of `related` takes from its value follows from the other rows of the field.
fn related_op(tables: &Tables, field: &RawField<'_>, row: &Field, related: Related) -> (&'static str, usize) {
    let rows = tables.fields.iter().filter(|other| other.op.action == row.op.action);
    let place = rows.take_while(|other| other.line != row.line).count();
    let address = field.has(&Action::Address);
    let url = field.has(&Action::Url);
    let list =
        field.rows.iter().any(|row| tables.path(&row.target).is_some_and(|path| path.list && row.consumes()));
    let op = match related {
        Related::User => "RelatedText",
        Related::Ip if url => "RelatedUrlIp",
        Related::Ip if list => "RelatedLiteral",
        Related::Ip => "RelatedAddressIp",
        Related::Hosts if url => "RelatedUrlHost",
        Related::Hosts if address => "RelatedAddressHost",
        Related::Hosts => "RelatedText",
    };
    (op, place)
}
