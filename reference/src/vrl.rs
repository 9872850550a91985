//! The mapping as a program in VRL, the language of Vector's `remap` transform.
//!
//! Vector runs no WebAssembly, so the rows become VRL: a view for each type with the fields that fit it, the
//! document as one object literal that names for each field the views it comes from, and what the engine does
//! with values that find no place. The fixed parts of the program are in `vrl/sections/`.

mod catalogue;
mod condition;
mod document;
mod fallback;
mod field;
mod left;
mod lists;
mod names;
mod related;
mod row;
mod view;

use row::Rows;
use teleport_ecs_tables::{Action, Tables};
use view::View;

/// The constants at the top of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The event is text in `.message`, as Vector's `file` source leaves it.
    pub text_in_message: bool,
    /// Keep the event in `event.original`.
    pub keep_original: bool,
    /// Raw fields to leave out: a top-level key or a member path.
    pub drop_fields: Vec<String>,
    /// Event types to leave out; `*` stands for any run of characters.
    pub drop_events: Vec<String>,
    /// `data_stream.type`, `data_stream.dataset` and `data_stream.namespace`.
    pub data_stream: Option<[String; 3]>,
}

/// The program.
///
/// # Errors
///
/// The tables have a row that the generator cannot express; the text names it.
pub fn program(tables: &Tables, options: &Options) -> Result<String, String> {
    let rows = Rows::of(tables);
    let mut parts = vec![head(options, tables), include_str!("vrl/sections/read.vrl").to_owned()];
    parts.push(include_str!("vrl/sections/type.vrl").replace("{{codes}}", &catalogue::codes(tables)));
    parts.push(catalogue::write(tables));
    parts.push(categorise(tables));
    parts.push(fields(&rows)?);
    parts.push(views(&rows)?);
    parts.push(lists::write(&rows)?);
    parts.push(document::group_variables(&rows)?);
    parts.push(outcome(&rows)?);
    parts.push(related::write(&rows)?);
    parts.push(document::write(&rows)?);
    parts.push(left::write(&rows)?);
    parts.push(rest(&rows));
    Ok(parts.join("\n"))
}

fn head(options: &Options, _tables: &Tables) -> String {
    let events: Vec<String> = options.drop_events.iter().map(|pattern| names::glob(pattern)).collect();
    let stream = options.data_stream.as_ref().map_or("null".to_owned(), |[kind, dataset, namespace]| {
        let [kind, dataset, namespace] = [kind, dataset, namespace].map(|text| names::text(text));
        format!("{{ \"type\": {kind}, \"dataset\": {dataset}, \"namespace\": {namespace} }}")
    });
    include_str!("vrl/sections/options.vrl")
        .replace("{{text_in_message}}", &options.text_in_message.to_string())
        .replace("{{keep_original}}", &options.keep_original.to_string())
        .replace("{{drop_fields}}", &names::texts(options.drop_fields.iter().map(String::as_str)))
        .replace("{{drop_events}}", &events.join("|"))
        .replace("{{data_stream}}", &stream)
}

fn categorise(tables: &Tables) -> String {
    let known = include_str!("vrl/sections/categorise.vrl")
        .replace("{{sftp}}", &fallback::sftp(tables))
        .replace("{{failing_words}}", &fallback::failing_words(tables));
    let guess = include_str!("vrl/sections/guess.vrl")
        .replace("{{expected}}", &fallback::expected(tables))
        .replace("{{prefixes}}", &fallback::prefixes(tables))
        .replace("{{verbs}}", &fallback::verbs(tables))
        .replace("{{session_verbs}}", &fallback::session_verbs(tables))
        .replace("{{results}}", &fallback::results(tables));
    known + &guess
}

/// Opens the objects that rows take apart, and looks into those that stay whole.
fn fields(rows: &Rows<'_>) -> Result<String, String> {
    let literal = rows.fields.iter().filter(|field| field.segments.len() == 1 && field.key.contains('.'));
    let literal = names::one_of(literal.map(|field| field.key.as_str()));
    let mut out = include_str!("vrl/sections/fields.vrl").replace("{{literal}}", &literal);
    for field in rows.fields.iter() {
        let Some(rest) = field.opens(rows.tables) else { continue };
        let value = field.value();
        let object = format!("is_object({value})");
        let mut conditions = condition::of_row(field, rest);
        conditions.retain(|condition| *condition != object);
        conditions.insert(0, object);
        let joint = if rows.fields.iter().any(|other| other.key.starts_with(&format!("{}:", field.key))) {
            ":"
        } else {
            "."
        };
        let prefix = names::text(&format!("{}{joint}", field.key));
        names::line(&mut out, 0, &format!("if {} {{", row::all(&conditions)));
        names::line(
            &mut out,
            1,
            &format!("members = map_keys(object!(del({value}))) -> |key| {{ {prefix} + key }}"),
        );
        names::line(&mut out, 1, ".field = merge!(.field, members)");
        names::line(&mut out, 0, "}");
    }
    out.push_str("if length(drop_fields) > 0 {\n  .field = filter(.field) -> |key, _value| { !includes(drop_fields, replace(key, \":\", \".\")) }\n}\n\n# Objects that stay whole: members that rows copy.\n");
    for field in rows.fields.peeked(rows.tables) {
        names::line(&mut out, 0, &format!("{} = {}", field.value(), peek(rows, field)));
    }
    out.push_str(".field = compact(.field, recursive: false)\n");
    Ok(out)
}

/// Where a member of an object that stays whole is found.
fn peek(rows: &Rows<'_>, field: &field::RawField<'_>) -> String {
    let mut top = 1;
    while top < field.segments.len() {
        let around = rows.fields.iter().find(|other| other.segments == field.segments[..top]);
        if around.is_some_and(|around| around.opens(rows.tables).is_none()) {
            break;
        }
        top += 1;
    }
    let around = rows.fields.iter().find(|other| other.segments == field.segments[..top]);
    let mut path = around.map_or_else(String::new, |around| around.value());
    for segment in &field.segments[top..] {
        path = names::member(&path, segment);
    }
    path
}

fn views(rows: &Rows<'_>) -> Result<String, String> {
    let (tables, fields) = (rows.tables, &rows.fields);
    let mut out = include_str!("vrl/sections/views.vrl").to_owned();
    let mut fill = |mark: &str, literal: String| out = out.replace(mark, &literal);
    let plain = [
        ("{{list}}", View::List),
        ("{{objects}}", View::Objects),
        ("{{numbers}}", View::Numbers),
        ("{{truth}}", View::Truth),
        ("{{time}}", View::Time),
        ("{{ip}}", View::Ip),
        ("{{ips}}", View::Ips),
        ("{{word}}", View::Word),
        ("{{decoded}}", View::Decoded),
        ("{{headers}}", View::Headers),
        ("{{url}}", View::Url),
    ];
    for (mark, view) in plain {
        fill(mark, view::candidates(&view::members(tables, fields, view)?, &[]));
    }
    for (mark, view) in
        [("{{integer}}", View::Integer), ("{{unsigned}}", View::Unsigned), ("{{port}}", View::Port)]
    {
        let members = view::members(tables, fields, view)?;
        let others: Vec<(String, String)> =
            members.iter().map(|field| (field.key.clone(), View::Number.value(field))).collect();
        fill(mark, view::candidates(&[], &others));
    }
    let mut numbers = Vec::new();
    for view in [View::Number, View::Integer, View::Unsigned, View::Port] {
        for field in view::members(tables, fields, view)? {
            if !numbers.iter().any(|known: &&field::RawField<'_>| known.key == field.key) {
                numbers.push(field);
            }
        }
    }
    let probes = ["status_code", "response_code", "return_code", "exit_status", "action"];
    let probes: Vec<(String, String)> =
        probes.iter().map(|name| (format!("probe:{name}"), names::member(".record", name))).collect();
    fill("{{number}}", view::candidates(&numbers, &probes));
    let parsed: Vec<(String, String)> = view::members(tables, fields, View::Parsed)?
        .iter()
        .map(|field| {
            let encoded = field.rows.iter().any(|row| row.op.action == Action::Base64Json);
            let text = View::Text.value(field);
            let value = if encoded { format!("{} || {text}", View::Decoded.value(field)) } else { text };
            (field.key.clone(), value)
        })
        .collect();
    fill("{{parsed}}", view::candidates(&[], &parsed));
    let mut addresses = view::members(tables, fields, View::Address)?;
    addresses.extend(related::addresses(rows));
    let hosts: Vec<(String, String)> = view::members(tables, fields, View::Url)?
        .iter()
        .map(|field| (field.key.clone(), names::member("urls", &field.key) + ".host"))
        .collect();
    fill("{{address}}", view::candidates(&addresses, &hosts));
    for (mark, view) in [
        ("{{element_times}}", View::Time),
        ("{{element_numbers}}", View::Number),
        ("{{element_words}}", View::Word),
    ] {
        fill(mark, lists::candidates(rows, view)?);
    }
    Ok(out)
}

fn outcome(rows: &Rows<'_>) -> Result<String, String> {
    Ok(include_str!("vrl/sections/outcome.vrl")
        .replace("{{status}}", &rows.enum_object("status_outcome"))
        .replace("{{user_name}}", &rows.first_of(&rows.writers("user.name"))?))
}

fn rest(rows: &Rows<'_>) -> String {
    let opened: Vec<(&field::RawField<'_>, &str)> = rows
        .fields
        .iter()
        .filter_map(|field| Some((field, field.opens(rows.tables)?.target.as_str())))
        .collect();
    let mut parents: Vec<&str> = opened.iter().map(|(field, _)| field.key.as_str()).collect();
    parents.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let parents = parents.iter().map(|name| names::escape(name)).collect::<Vec<_>>().join("|");
    let mut homes = String::from("{\n    \"\": \"teleport.audit\",\n");
    for (field, home) in &opened {
        names::line(&mut homes, 2, &format!("{}: {},", names::text(&field.key), names::text(home)));
    }
    homes.push_str("  }");
    let flattened: Vec<&str> = opened
        .iter()
        .map(|(_, home)| *home)
        .filter(|home| rows.tables.path(home).is_some() && *home != "teleport.audit.unmapped")
        .collect();
    let shipper = rows.fields.iter().filter(|field| field.segments.len() == 1 && field.shipper());
    include_str!("vrl/sections/rest.vrl")
        .replace("{{known}}", &names::one_of(rows.fields.iter().map(|field| field.key.as_str())))
        .replace("{{parents}}", &parents)
        .replace("{{homes}}", &homes)
        .replace("{{flattened}}", &names::one_of(flattened))
        .replace("{{declared}}", &declared(rows.tables, opened.iter().map(|(_, home)| *home)))
        .replace("{{shipper}}", &names::one_of(shipper.map(|field| field.key.as_str())))
}

/// The names in groups that take unknown members which are declared there.
fn declared<'a>(tables: &Tables, homes: impl Iterator<Item = &'a str>) -> String {
    let mut homes: Vec<&str> = homes.chain(["teleport.audit"]).collect();
    homes.sort_unstable();
    homes.dedup();
    let mut all: Vec<String> = Vec::new();
    for home in homes {
        for path in &tables.paths {
            let Some(rest) = path.path.strip_prefix(home).and_then(|rest| rest.strip_prefix('.')) else {
                continue;
            };
            let name = rest.split('.').next().unwrap_or(rest);
            all.push(format!("{home}.{name}"));
        }
    }
    all.sort();
    all.dedup();
    names::one_of(all.iter().map(String::as_str))
}
