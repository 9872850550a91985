//! `related.user`, `related.ip` and `related.hosts`.

use super::condition;
use super::field::RawField;
use super::names;
use super::row::{Rows, guarded};
use super::view::View;
use teleport_ecs_tables::{Action, Field, Related, Tables};

/// What a row of `related` takes from its field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// The value itself.
    Value,
    /// The IP address in an address or URL.
    Ip,
    /// The host name of an address.
    Domain,
    /// The host of a URL.
    Site,
}

fn taken(field: &RawField<'_>, related: Related, tables: &Tables) -> Taken {
    let has = |action: &Action| field.rows.iter().any(|row| row.op.action == *action);
    let list = field.takers().any(|row| tables.path(&row.target).is_some_and(|path| path.list));
    match related {
        Related::User => Taken::Value,
        Related::Ip if list => Taken::Value,
        Related::Ip => Taken::Ip,
        Related::Hosts if has(&Action::Url) => Taken::Site,
        Related::Hosts if has(&Action::Address) => Taken::Domain,
        Related::Hosts => Taken::Value,
    }
}

/// The names of fields whose text is read as an address for `related` alone.
pub(super) fn addresses<'f>(rows: &'f Rows<'_>) -> Vec<&'f str> {
    let reads = |field: &&RawField<'_>| {
        let related = field.rows.iter().any(|row| row.op.action == Action::Related(Related::Ip));
        let otherwise = field.rows.iter().any(|row| matches!(row.op.action, Action::Address | Action::Url));
        related && !otherwise && taken(field, Related::Ip, rows.tables) == Taken::Ip
    };
    rows.fields.iter().filter(reads).map(|field| field.key()).collect()
}

pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut out =
        String::from("# Everyone and everything that took part, each once: in lists, their elements.\n");
    for related in [Related::User, Related::Ip, Related::Hosts] {
        names::line(&mut out, 0, &format!("related_{related} = []"));
        names::line(&mut out, 0, "for_each(compact([");
        for row in rows.tables.fields.iter().filter(|row| row.op.action == Action::Related(related)) {
            for value in values(rows, row, related)? {
                names::line(&mut out, 1, &format!("{value},"));
            }
        }
        let kept = if related == Related::Ip { IPS } else { TEXTS };
        out.push_str(&COLLECT.replace("{{kept}}", kept).replace("{{list}}", &format!("related_{related}")));
    }
    Ok(out)
}

fn values(rows: &Rows<'_>, row: &Field, related: Related) -> Result<Vec<String>, String> {
    if row.raw.each {
        return Ok(vec![row.raw.segments.join("_")]);
    }
    let field = rows.field(row)?;
    let mut values = Vec::new();
    for variant in field.variants_of(row) {
        let address = View::Address.value(&variant.key);
        let listed = names::member(".addresses", &variant.key);
        let value = match taken(field, related, rows.tables) {
            Taken::Value => names::member(".field", &variant.key),
            Taken::Ip => format!("{address}.ip || {listed}.ip"),
            Taken::Domain => format!("{address}.domain || {listed}.domain"),
            Taken::Site => format!("{address}.site || {listed}.site"),
        };
        values.push(guarded(&condition::of_row(field, row, variant, View::Text), &value));
    }
    Ok(values)
}

const COLLECT: &str = "\
])) -> |_index, value| {
  values = if is_array(value) { array!(value) } else { [value] }
  for_each(values) -> |_index, value| {
    text = if is_string(value) { string!(value) } else if is_integer(value) || is_float(value) { encode_json(value) } else { \"\" }
{{kept}}
    if text != \"\" && !includes({{list}}, text) { {{list}} = push({{list}}, text) }
  }
}
";

const TEXTS: &str = "";

const IPS: &str = "\
    if contains(text, \":\") { text = replace(text, r'(?s)%.+$', \"\") }
    if !(is_ipv4(text) || is_ipv6(text)) || !match(text, r'[1-9a-fA-F]') { text = \"\" }";
