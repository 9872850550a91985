//! Lists of objects whose members have rows.

use super::condition;
use super::field::RawField;
use super::names;
use super::row::{Rows, all};
use super::view::View;
use teleport_ecs_tables::{Action, Field};

/// A list of objects and the rows of its members.
struct List<'r, 'a> {
    field: &'r RawField<'a>,
    rest: &'a Field,
    members: Vec<&'a Field>,
}

impl List<'_, '_> {
    /// A member's row, by its name.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter(|row| !matches!(row.op.action, Action::Related(_))).map(|row| name(row))
    }
}

fn name(row: &Field) -> &str {
    row.raw.segments.last().map_or("", String::as_str)
}

fn lists<'r, 'a>(rows: &'r Rows<'a>) -> Vec<List<'r, 'a>> {
    let mut lists = Vec::new();
    for field in rows.fields.iter().filter(|field| field.segments.len() == 1) {
        let of_list = |row: &&Field| row.raw.each && row.raw.segments[0] == field.key;
        let members: Vec<&Field> = rows.tables.fields.iter().filter(of_list).collect();
        let rest = field.takers().find(|row| row.op.action == Action::Rest);
        if let (Some(rest), false) = (rest, members.is_empty()) {
            lists.push(List { field, rest, members });
        }
    }
    lists
}

/// The times inside list elements, to be converted with all the others.
pub(super) fn times(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = String::from("element_times = {}\n");
    for list in lists(rows) {
        let times = list.members.iter().filter(|row| row.op.action == Action::Time);
        let times: Vec<&str> = times.map(|row| name(row)).collect();
        if times.is_empty() {
            continue;
        }
        let value = list.field.value();
        names::line(&mut out, 0, &format!("if is_array({value}) {{"));
        names::line(&mut out, 1, &format!("for_each(array!({value})) -> |index, element| {{"));
        for time in times {
            let key = format!("{} + to_string(index) + {}", names::text(&format!("{}.", list.field.key)), names::text(&format!(".{time}")));
            names::line(&mut out, 2, &format!("element_times = set!(element_times, [{key}], get(element, [{}]) ?? null)", names::text(time)));
        }
        names::line(&mut out, 1, "}");
        names::line(&mut out, 0, "}");
    }
    Ok(out)
}

/// `.rows`: the lists with their members in the types that the rows want.
pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = String::new();
    for list in lists(rows) {
        for row in list.members.iter().filter(|row| matches!(row.op.action, Action::Related(_))) {
            names::line(&mut out, 0, &format!("{} = []", row.raw.segments.join("_")));
        }
        write_list(rows, &list, &mut out)?;
    }
    Ok(out)
}

fn write_list(rows: &Rows<'_>, list: &List<'_, '_>, out: &mut String) -> Result<(), String> {
    let value = list.field.value();
    let mut conditions = vec![format!("is_array({value})")];
    conditions.extend(condition::of_row(list.field, list.rest));
    let (key, place) = (names::text(&list.field.key), names::member(".rows", &list.field.key));
    names::line(out, 0, &format!("if {} {{", all(&conditions)));
    names::line(out, 1, &format!("odd = filter(array!({value})) -> |_index, element| {{ !is_object(element) }}"));
    names::line(out, 1, "if length(odd) == 0 {");
    names::line(out, 2, "elements = []");
    names::line(out, 2, &format!("for_each(array!({value})) -> |index, element| {{"));
    names::line(out, 3, "text = map_values(object!(element)) -> |value| {");
    names::line(out, 4, "if is_string(value) { value } else if is_object(value) || is_array(value) { null } else { encode_json(value) }");
    names::line(out, 3, "}");
    names::line(out, 3, "fitting = {");
    for row in list.members.iter().filter(|row| !matches!(row.op.action, Action::Related(_))) {
        names::line(out, 4, &format!("{}: {},", names::text(name(row)), member(rows, list, row)?));
    }
    names::line(out, 3, "}");
    for row in list.members.iter().filter(|row| matches!(row.op.action, Action::Related(_))) {
        let related = row.raw.segments.join("_");
        // A member of an access list that is a list itself is no user.
        names::line(out, 3, "if !match(text.membership_kind || \"\", r'^(?:2|2\\.0|list)$') {");
        names::line(out, 4, &format!("{related} = push({related}, get(element, [{}]) ?? null)", names::text(name(row))));
        names::line(out, 3, "}");
    }
    let known = names::one_of(list.names());
    names::line(out, 3, "for_each(object!(element)) -> |name, value| {");
    names::line(out, 4, &format!("if match(name, {known}) && get!(fitting, [name]) == null {{"));
    names::line(out, 5, &format!("misfits = push(misfits, {{ \"list\": {key}, \"member\": set!({{}}, [name], value) }})"));
    names::line(out, 4, "}");
    names::line(out, 3, "}");
    names::line(out, 3, &format!("others = filter(object!(element)) -> |name, _value| {{ !match(name, {known}) }}"));
    names::line(out, 3, "elements = push(elements, merge(others, compact(fitting)))");
    names::line(out, 2, "}");
    names::line(out, 2, &format!("{place} = compact(elements)"));
    names::line(out, 1, "}");
    names::line(out, 0, "}");
    Ok(())
}

/// A member as its row wants it.
fn member(rows: &Rows<'_>, list: &List<'_, '_>, row: &Field) -> Result<String, String> {
    let name = name(row);
    let text = names::member("text", name);
    let declared = View::of_path(rows.tables, &row.target)?;
    Ok(match (&row.op.action, declared) {
        (Action::Map(of), _) => {
            let word = format!("replace({text} || \"\", r'^(-?[0-9]+)\\.0+$', \"$$1\")");
            format!("{{ if {text} != null && !is_boolean(element.{name}) {{ (get({}, [{word}]) ?? null) || {text} }} }}", rows.enum_object(of))
        }
        (Action::Time, _) => {
            let (before, after) = (format!("{}.", list.field.key), format!(".{name}"));
            let key = format!("{} + to_string(index) + {}", names::text(&before), names::text(&after));
            format!("get!(.time, [{key}])")
        }
        (Action::Move, View::Text) => text,
        (Action::Move, View::Number | View::Unsigned) => {
            let digits = format!("match({text} || \"\", r'^-?[0-9]{{1,20}}$')");
            let least = if declared == View::Unsigned { " >= 0" } else { "" };
            let _ = least;
            format!("{{ if {digits} {{ parse_int({text}, 10) ?? null }} else if is_float(element.{name}) {{ to_int(element.{name}) ?? null }} }}")
        }
        (action, view) => return Err(format!("expected a row that lists know, found `{action}` to {view:?}")),
    })
}
