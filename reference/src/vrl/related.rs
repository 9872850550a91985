//! `related.user`, `related.ip` and `related.hosts`.

use super::condition;
use super::field::RawField;
use super::names;
use super::row::{Rows, guarded};
use super::view::View;
use teleport_ecs_tables::{Action, Field, Related};

/// What a row of `related` takes from its field.
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

fn taken(field: &RawField<'_>, related: Related, tables: &teleport_ecs_tables::Tables) -> Taken {
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

/// The fields whose text is read as an address for `related` alone.
pub(super) fn addresses<'r>(rows: &'r Rows<'_>) -> Vec<&'r RawField<'r>> {
    let reads = |field: &&RawField<'_>| {
        let related = field.rows.iter().any(|row| row.op.action == Action::Related(Related::Ip));
        let otherwise = field.rows.iter().any(|row| matches!(row.op.action, Action::Address | Action::Url));
        related && !otherwise && matches!(taken(field, Related::Ip, rows.tables), Taken::Ip)
    };
    rows.fields.iter().filter(reads).collect()
}

pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = String::new();
    let kept = [
        (Related::User, "is_string(value)"),
        (Related::Ip, "match(value, r'[1-9a-fA-F]') && (is_ipv4(value) || is_ipv6(value))"),
        (Related::Hosts, "is_string(value)"),
    ];
    for (related, _) in kept {
        out.push_str(&list(rows, related)?);
    }
    Ok(out)
}

fn list(rows: &Rows<'_>, related: Related) -> Result<String, String> {
    let mut out = format!("related_{related} = [\n");
    let of_list = |row: &&Field| row.op.action == Action::Related(related);
    for row in rows.tables.fields.iter().filter(of_list) {
        names::line(&mut out, 1, &format!("{},", value(rows, row, related)?));
    }
    out.push_str("]\n");
    out.push_str(match related {
        Related::Ip => IPS,
        Related::User => USERS,
        Related::Hosts => HOSTS,
    });
    Ok(out)
}

fn value(rows: &Rows<'_>, row: &Field, related: Related) -> Result<String, String> {
    if row.raw.each {
        return Ok(row.raw.segments.join("_"));
    }
    let field = rows.field(row)?;
    let address = View::Address.value(field);
    let value = match taken(field, related, rows.tables) {
        Taken::Value => field.value(),
        Taken::Ip => format!("{address}.ip"),
        Taken::Domain => format!("{address}.domain"),
        Taken::Site => format!("{address}.site"),
    };
    Ok(guarded(&condition::of_row(field, row), &value))
}

const USERS: &str = "\
related_user = map_values(flatten(compact(related_user))) -> |value| {
  if is_string(value) { value } else if is_integer(value) || is_float(value) { encode_json(value) }
}
related_user = unique(compact(related_user))
";

const IPS: &str = "\
related_ip = map_values(flatten(compact(related_ip))) -> |value| {
  ip = replace(string(value) ?? \"\", r'(?s)%.+$', \"\")
  if match(ip, r'[1-9a-fA-F]') && (is_ipv4(ip) || is_ipv6(ip)) { ip }
}
related_ip = unique(compact(related_ip))
";

const HOSTS: &str = "\
related_hosts = map_values(flatten(compact(related_hosts))) -> |value| {
  if is_string(value) { value } else if is_integer(value) || is_float(value) { encode_json(value) }
}
related_hosts = unique(compact(related_hosts))
";
