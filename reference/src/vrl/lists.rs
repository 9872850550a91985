//! Lists of objects whose members have rows.

use super::field::Variant;
use super::names;
use super::row::Rows;
use super::view::View;
use teleport_ecs_tables::{Action, Field};

/// A list of objects and the rows of its members.
struct List<'r, 'a> {
    /// The name of the list in `.field`.
    key: &'r str,
    /// The key in the event.
    raw: &'r str,
    members: Vec<&'a Field>,
}

impl<'a> List<'_, 'a> {
    /// The rows that write members.
    fn rows(&self) -> impl Iterator<Item = &'a Field> {
        self.members.iter().copied().filter(|row| !matches!(row.op.action, Action::Related(_)))
    }

    /// The rows of `related`.
    fn related(&self) -> impl Iterator<Item = &'a Field> {
        self.members.iter().copied().filter(|row| matches!(row.op.action, Action::Related(_)))
    }

    /// The list itself.
    fn value(&self) -> String {
        names::member(".field", self.key)
    }

    /// `place = …`: how the members of one element are found in the views.
    fn place(&self) -> String {
        format!("place = {} + to_string(index) + \".\"", names::text(&format!("{}.", self.raw)))
    }
}

fn name(row: &Field) -> &str {
    row.raw.segments.last().map_or("", String::as_str)
}

fn lists<'r, 'a>(rows: &'r Rows<'a>) -> Vec<List<'r, 'a>> {
    let mut lists = Vec::new();
    for field in rows.fields.iter().filter(|field| field.segments.len() == 1) {
        let raw = field.segments[0].as_str();
        let of_list = |row: &&Field| row.raw.each && row.raw.segments[0] == raw;
        let members: Vec<&Field> = rows.tables.fields.iter().filter(of_list).collect();
        let taken_apart = |variant: &&Variant| {
            field
                .takers_in(variant)
                .iter()
                .any(|row| row.op.action == Action::Rest && rows.is_list(&row.target))
        };
        for variant in field.variants.iter().filter(taken_apart) {
            lists.push(List { key: &variant.key, raw, members: members.clone() });
        }
    }
    lists
}

/// The members inside list elements that a view converts, under `<list>.<place>.<member>`.
pub(super) fn candidates(rows: &Rows<'_>, view: View) -> Result<String, String> {
    let variable = variable(view);
    let mut out = format!("{variable} = {{}}\n");
    for list in lists(rows) {
        let mut converted = Vec::new();
        for row in list.rows() {
            if converted_by(rows, row)? == Some(view) {
                converted.push(name(row));
            }
        }
        if converted.is_empty() {
            continue;
        }
        let value = list.value();
        names::line(&mut out, 0, &format!("if is_array({value}) {{"));
        names::line(&mut out, 1, &format!("for_each(array!({value})) -> |index, element| {{"));
        names::line(&mut out, 2, &list.place());
        for name in converted {
            let name = names::text(name);
            names::line(
                &mut out,
                2,
                &format!("{variable} = set!({variable}, [place + {name}], get(element, [{name}]) ?? null)"),
            );
        }
        names::line(&mut out, 1, "}");
        names::line(&mut out, 0, "}");
    }
    Ok(out)
}

/// The variable with the candidates of a view that come from lists.
pub(super) fn variable(view: View) -> &'static str {
    match view {
        View::Time => "element_times",
        View::Word => "element_words",
        _ => "element_numbers",
    }
}

/// The view that converts a member; none for text.
fn converted_by(rows: &Rows<'_>, row: &Field) -> Result<Option<View>, String> {
    let view = View::of_row(rows.tables, row)?;
    Ok(match view {
        View::Text => None,
        View::Number | View::Unsigned => Some(View::Number),
        View::Time | View::Word => Some(view),
        other => return Err(format!("{}: expected a type that lists know, found {other:?}", row.raw)),
    })
}

/// `.rows`: the lists with their members in the types that the rows want.
pub(super) fn write(rows: &Rows<'_>) -> Result<String, String> {
    let mut out = String::from("# Lists of objects.\n.rows = compact({})\nmisfits = []\n");
    for list in lists(rows) {
        for row in list.related() {
            names::line(&mut out, 0, &format!("{} = []", row.raw.segments.join("_")));
        }
        write_list(rows, &list, &mut out)?;
    }
    Ok(out)
}

fn write_list(rows: &Rows<'_>, list: &List<'_, '_>, out: &mut String) -> Result<(), String> {
    let value = list.value();
    let (key, place) = (names::text(list.raw), names::member(".rows", list.key));
    names::line(out, 0, &format!("if is_array({value}) {{"));
    names::line(
        out,
        1,
        &format!("odd = filter(array!({value})) -> |_index, element| {{ !is_object(element) }}"),
    );
    names::line(out, 1, "if length(odd) == 0 {");
    names::line(out, 2, "elements = []");
    names::line(out, 2, &format!("for_each(array!({value})) -> |index, element| {{"));
    names::line(out, 3, &list.place());
    names::line(out, 3, "text = map_values(object!(element)) -> |value| {");
    names::line(
        out,
        4,
        "if is_string(value) { value } else if is_object(value) || is_array(value) { null } else { encode_json(value) }",
    );
    names::line(out, 3, "}");
    names::line(out, 3, "fitting = {");
    for row in list.rows() {
        names::line(out, 4, &format!("{}: {},", names::text(name(row)), member(rows, row)?));
    }
    names::line(out, 3, "}");
    for row in list.related() {
        let related = row.raw.segments.join("_");
        // A member of an access list that is a list itself is no user.
        names::line(out, 3, "if !includes([\"2\", \"2.0\", \"list\"], text.membership_kind) {");
        names::line(out, 4, &format!("values = get(element, [{}]) ?? null", names::text(name(row))));
        names::line(out, 4, &format!("{related} = append({related}, array(values) ?? [values])"));
        names::line(out, 3, "}");
    }
    let known = names::one_of(list.rows().map(name));
    names::line(out, 3, "for_each(object!(element)) -> |name, value| {");
    names::line(out, 4, &format!("if match(name, {known}) && get!(fitting, [name]) == null {{"));
    names::line(
        out,
        5,
        &format!("misfits = push(misfits, {{ \"list\": {key}, \"member\": set!({{}}, [name], value) }})"),
    );
    names::line(out, 4, "}");
    names::line(out, 3, "}");
    names::line(
        out,
        3,
        &format!("others = filter(object!(element)) -> |name, _value| {{ !match(name, {known}) }}"),
    );
    names::line(out, 3, "elements = push(elements, merge(others, compact(fitting)))");
    names::line(out, 2, "}");
    names::line(out, 2, &format!("{place} = compact(elements)"));
    names::line(out, 1, "}");
    for row in list.related() {
        // An object where a list should be stays whole, and its member counts all the same.
        names::line(out, 0, &format!("}} else if is_object({value}) {{"));
        names::line(
            out,
            1,
            &format!("{} = get!({value}, [{}])", row.raw.segments.join("_"), names::text(name(row))),
        );
    }
    names::line(out, 0, "}");
    Ok(())
}

/// A member as its row wants it.
fn member(rows: &Rows<'_>, row: &Field) -> Result<String, String> {
    let name = names::text(name(row));
    let Some(view) = converted_by(rows, row)? else { return Ok(names::member("text", self::name(row))) };
    let value = format!("get!({}, [place + {name}])", view.name());
    Ok(match &row.op.action {
        Action::Map(of) => rows.translated(of, &value),
        _ if View::of_row(rows.tables, row)? == View::Unsigned => {
            format!("{{ if ({value} >= 0) ?? false {{ {value} }} }}")
        }
        _ => value,
    })
}
