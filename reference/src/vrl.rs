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
use teleport_ecs_tables::{Tables, ToldBy};
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
    let mut parts = vec![head(options), read()];
    parts.push(include_str!("vrl/sections/type.vrl").replace("{{codes}}", &catalogue::codes(tables)));
    parts.push(catalogue::write(tables));
    parts.push(categorise(tables));
    parts.push(fields(&rows)?);
    parts.push(views(&rows)?);
    parts.push(lists::write(&rows)?);
    parts.push(FORGET.to_owned());
    parts.push(document::group_variables(&rows)?);
    parts.push(outcome(&rows)?);
    parts.push(related::write(&rows)?);
    parts.push(document::write(&rows)?);
    parts.push(left::write(&rows)?);
    parts.push(rest(&rows));
    parts.push(document::write_fallbacks(&rows)?);
    parts.push(end(&rows));
    let text = parts.join("\n");
    let depths =
        [("{{opens}}", MAX_DEPTH + 1), ("{{depth}}", MAX_DEPTH), ("{{document}}", MAX_DEPTH + MAX_GROUPS)];
    Ok(depths.iter().fold(text, |text, (mark, depth)| text.replace(mark, &depth.to_string())))
}

/// Levels of nesting inside one value up to which the engine keeps it as JSON.
const MAX_DEPTH: usize = 12;

/// Levels of groups around such a value in a document.
const MAX_GROUPS: usize = 8;

const FORGET: &str = "\
# The compiler carries the types of all fields through every line; here it forgets them, which saves most of
# its time.
del(.line)
. = compact(., recursive: false)

# The addresses and the URL that fill a group of the document.
";

fn head(options: &Options) -> String {
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

fn read() -> String {
    let deep =
        |object: &str| include_str!("vrl/sections/keep_deep.vrl").trim_end().replace("{{object}}", object);
    include_str!("vrl/sections/read.vrl")
        .replace("{{failure}}", include_str!("vrl/sections/failure.vrl").trim_end())
        .replace("{{keep_deep .record}}", &deep(".record"))
        .replace("{{keep_deep inner}}", &deep("inner").replace('\n', "\n      "))
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

/// Names fields by what they are in this event, opens the objects that rows take apart, and looks into those
/// that stay whole.
fn fields(rows: &Rows<'_>) -> Result<String, String> {
    let literal = rows.fields.iter().filter(|field| field.segments.len() == 1 && field.key().contains('.'));
    let literal = names::one_of(literal.map(|field| field.key()));
    let mut out = include_str!("vrl/sections/fields.vrl").replace("{{literal}}", &literal);
    rename(rows, &mut out);
    out.push_str("\n# Objects that rows take apart: their members become fields, `identity.user`.\n");
    for opened in rows.fields.opened(rows.tables) {
        let value = names::member(".field", opened.key);
        let name = opened.field.segments.join(".");
        let joint = if rows.fields.iter().any(|other| other.key().starts_with(&format!("{name}:"))) {
            ":"
        } else {
            "."
        };
        let prefix = names::text(&format!("{name}{joint}"));
        names::line(&mut out, 0, &format!("if is_object({value}) {{"));
        names::line(
            &mut out,
            1,
            &format!("members = map_keys(object!({value})) -> |key| {{ {prefix} + key }}"),
        );
        names::line(
            &mut out,
            1,
            &format!(
                ".field = compact(merge(set!(.field, [{}], null), members), recursive: false)",
                names::text(opened.key)
            ),
        );
        names::line(&mut out, 0, "}");
    }
    out.push_str(include_str!("vrl/sections/peeked.vrl"));
    out.push_str(".field = compact(merge(.field, {\n");
    for field in rows.fields.peeked(rows.tables) {
        names::line(&mut out, 1, &format!("{}: {},", names::text(field.key()), peek(rows, field)));
    }
    out.push_str("}), recursive: false)\n");
    Ok(out)
}

/// Fields that mean something else in some events get another name there.
fn rename(rows: &Rows<'_>, out: &mut String) {
    let mut families: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for field in rows.fields.iter() {
        for variant in &field.variants {
            let Some(condition) = condition::event_type(&variant.patterns) else { continue };
            let names = (field.key().to_owned(), variant.key.clone());
            match families.iter_mut().find(|(known, _)| *known == condition) {
                Some((_, members)) => members.push(names),
                None => families.push((condition, vec![names])),
            }
        }
    }
    for (condition, members) in families {
        let members: Vec<String> = members
            .iter()
            .map(|(key, name)| format!("{}: {}", names::text(key), names::text(name)))
            .collect();
        names::line(
            out,
            0,
            &format!("if {condition} {{ renamed = compact(merge(renamed, {{ {} }})) }}", members.join(", ")),
        );
    }
    out.push_str("if !is_empty(renamed) { .field = map_keys(.field) -> |key| { string(get!(renamed, [key])) ?? key } }\n");
}

/// Where a member of an object that stays whole is found.
fn peek(rows: &Rows<'_>, field: &field::RawField<'_>) -> String {
    let Some(around) = rows.fields.around(rows.tables, field) else { return "null".to_owned() };
    let inside = &field.segments[around.segments.len()..];
    let paths = around.variants.iter().map(|variant| {
        inside
            .iter()
            .fold(names::member(".field", &variant.key), |path, segment| names::member(&path, segment))
    });
    paths.collect::<Vec<_>>().join(" || ")
}

fn views(rows: &Rows<'_>) -> Result<String, String> {
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
    ];
    for (mark, view) in plain {
        fill(mark, view::candidates(&view::raw(&view::members(rows, view)?)));
    }
    for (mark, view) in
        [("{{integer}}", View::Integer), ("{{unsigned}}", View::Unsigned), ("{{port}}", View::Port)]
    {
        let members = view::members(rows, view)?;
        let of_number = |key: &&str| ((*key).to_owned(), View::Number.value(key));
        fill(mark, view::candidates(&members.iter().map(of_number).collect::<Vec<_>>()));
    }
    fill("{{number}}", view::candidates(&numbers(rows)?));
    fill("{{parsed}}", view::candidates(&parsed(rows)?));
    let urls = view::members(rows, View::Url)?;
    fill("{{url}}", view::candidates(&view::raw(&urls)));
    let mut addresses = view::members(rows, View::Address)?;
    addresses.extend(related::addresses(rows));
    fill("{{address}}", view::candidates(&view::raw(&addresses)));
    for (mark, view) in [
        ("{{element_times}}", View::Time),
        ("{{element_numbers}}", View::Number),
        ("{{element_words}}", View::Word),
    ] {
        fill(mark, lists::candidates(rows, view)?);
    }
    Ok(out)
}

/// Everything that is read as a number: fields, and what tells the outcome of some events.
fn numbers(rows: &Rows<'_>) -> Result<Vec<(String, String)>, String> {
    let mut keys: Vec<&str> = Vec::new();
    for view in [View::Number, View::Integer, View::Unsigned, View::Port] {
        let members = view::members(rows, view)?;
        keys.extend(members.into_iter().filter(|key| !keys.contains(key)).collect::<Vec<_>>());
    }
    let probes = ["status_code", "response_code", "return_code", "exit_status", "action"];
    let mut all = view::raw(&keys);
    all.extend(probes.iter().map(|name| (format!("probe:{name}"), names::member(".record", name))));
    Ok(all)
}

/// Texts that can be the JSON text of an object.
fn parsed(rows: &Rows<'_>) -> Result<Vec<(String, String)>, String> {
    let decoded = view::members(rows, View::Decoded)?;
    let value = |key: &str| {
        let text = View::String.value(key);
        if decoded.contains(&key) { format!("{} || {text}", View::Decoded.value(key)) } else { text }
    };
    Ok(view::members(rows, View::Parsed)?.into_iter().map(|key| (key.to_owned(), value(key))).collect())
}

fn outcome(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = include_str!("vrl/sections/outcome.vrl").to_owned();
    for (word, told_by) in ToldBy::ALL {
        let told = rows.tables.outcomes.iter().filter(|row| row.told_by == told_by);
        let types = names::one_of(told.map(|row| row.event_type.as_str()));
        out = out.replace(&format!("{{{{{word}}}}}"), &types);
    }
    Ok(out
        .replace("{{status}}", &rows.enum_object("status_outcome"))
        .replace("{{status_text}}", &texts(rows, "status"))
        .replace("{{user_name}}", &rows.first_of(&rows.writers("user.name"))?))
}

/// The text of a raw field, whatever it is in this event.
fn texts(rows: &Rows<'_>, raw: &str) -> String {
    let field = rows.fields.iter().find(|field| field.segments == [raw]);
    let variants = field.map_or(&[][..], |field| &field.variants[..]);
    let values: Vec<String> = variants.iter().map(|variant| View::String.value(&variant.key)).collect();
    values.join(" || ")
}

fn rest(rows: &Rows<'_>) -> String {
    let opened = rows.fields.opened(rows.tables);
    let mut parents: Vec<String> = opened.iter().map(|opened| opened.field.segments.join(".")).collect();
    parents.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let parents = parents.iter().map(|name| names::escape(name)).collect::<Vec<_>>().join("|");
    let mut homes = String::from("{\n    \"\": \"teleport.audit\",\n");
    for opened in &opened {
        let name = names::text(&opened.field.segments.join("."));
        names::line(&mut homes, 2, &format!("{name}: {},", names::text(&opened.row.target)));
    }
    homes.push_str("  }");
    let targets: Vec<&str> = opened.iter().map(|opened| opened.row.target.as_str()).collect();
    let flattened = targets.iter().copied().filter(|home| rows.tables.path(home).is_some());
    include_str!("vrl/sections/rest.vrl")
        .replace("{{known}}", &known(rows))
        .replace("{{parents}}", &parents)
        .replace("{{homes}}", &homes)
        .replace("{{flattened}}", &names::one_of(flattened))
        .replace("{{declared}}", &declared(rows.tables, targets.iter().copied()))
}

/// Every name that a row knows.
fn known(rows: &Rows<'_>) -> String {
    names::one_of(rows.fields.iter().flat_map(|field| &field.variants).map(|variant| variant.key.as_str()))
}

fn end(rows: &Rows<'_>) -> String {
    let shipper = rows.fields.iter().filter(|field| field.segments.len() == 1 && field.shipper());
    include_str!("vrl/sections/end.vrl")
        .replace("{{known}}", &known(rows))
        .replace("{{shipper}}", &names::one_of(shipper.map(|field| field.key())))
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
