//! `tables/paths.tsv`: the order of a document and the text between its values.

use super::forms::Forms;
use super::names::Names;
use std::collections::HashMap;
use std::fmt::Write;
use teleport_ecs_tables::{Action, FieldType, Path, Tables};

/// Written as one text with the event's categories, so that they cost nothing.
const FIXED: [&str; 5] = ["ecs.version", "event.category", "event.type", "event.module", "event.dataset"];

/// Paths that the engine itself writes, by the name of their constant.
const NAMED: [(&str, &str); 26] = [
    ("MESSAGE", "message"),
    ("EVENT_KIND", "event.kind"),
    ("EVENT_OUTCOME", "event.outcome"),
    ("EVENT_ID", "event.id"),
    ("EVENT_ORIGINAL", "event.original"),
    ("EVENT_START", "event.start"),
    ("EVENT_END", "event.end"),
    ("EVENT_DURATION", "event.duration"),
    ("ERROR_MESSAGE", "error.message"),
    ("USER_NAME", "user.name"),
    ("USER_EMAIL", "user.email"),
    ("USER_DOMAIN", "user.domain"),
    ("RELATED_USER", "related.user"),
    ("RELATED_IP", "related.ip"),
    ("RELATED_HOSTS", "related.hosts"),
    ("TTY_COLUMNS", "process.tty.columns"),
    ("TTY_ROWS", "process.tty.rows"),
    ("DATA_STREAM_TYPE", "data_stream.type"),
    ("DATA_STREAM_DATASET", "data_stream.dataset"),
    ("DATA_STREAM_NAMESPACE", "data_stream.namespace"),
    ("UNMAPPED", "teleport.audit.unmapped"),
    ("ENVELOPE", "teleport.audit.envelope"),
    ("WRAPPER", "teleport.audit.unknown.wrapper"),
    ("WRAPPER_MESSAGE", "teleport.audit.unknown.message"),
    ("SUCCESS", "teleport.audit.success"),
    ("STATUS_DETAIL", "teleport.audit.status_detail"),
];

/// All slots: written ones in the order of the document, then those that only have a type or are claimed.
pub(super) struct Slots {
    slots: Vec<Slot>,
    numbers: HashMap<String, u16>,
    written: usize,
    tails: Vec<String>,
}

struct Slot {
    path: String,
    ty: &'static str,
    list: bool,
    tail: bool,
}

/// The name under which the slot for the unknown members of a group is found.
pub(super) fn tail_name(group: &str) -> String {
    format!("{group}.*")
}

impl Slots {
    pub(super) fn lay_out(tables: &Tables) -> Result<Slots, String> {
        let tails = tail_groups(tables);
        let in_lists = |path: &&Path| {
            tables.paths.iter().any(|list| list.is_object_list() && inside(&path.path, &list.path))
        };
        let fixed = |path: &&Path| FIXED.contains(&path.path.as_str());
        let mut slots: Vec<Slot> =
            tables.paths.iter().filter(|path| !in_lists(path) && !fixed(path)).map(Slot::leaf).collect();
        slots.extend(tails.iter().map(|group| Slot {
            path: group.clone(),
            ty: "Tail",
            list: false,
            tail: true,
        }));
        slots.sort_by_key(order);
        let written = slots.len();
        slots.extend(tables.paths.iter().filter(in_lists).map(Slot::leaf));
        slots.extend(claimed_groups(tables).into_iter().map(|path| Slot {
            path,
            ty: "Tail",
            list: false,
            tail: false,
        }));
        let numbers = slots.iter().zip(0u16..).map(|(slot, number)| {
            (if slot.tail { tail_name(&slot.path) } else { slot.path.clone() }, number)
        });
        let numbers = numbers.collect();
        let laid = Slots { tails, numbers, written, slots };
        for (_, path) in NAMED {
            laid.number(path)?;
        }
        Ok(laid)
    }

    /// Number of the slot of a path, of [`tail_name`] or of a group whose parts one value fills.
    pub(super) fn number(&self, path: &str) -> Result<u16, String> {
        self.numbers
            .get(path)
            .copied()
            .ok_or_else(|| format!("expected `{path}` among the paths, found none"))
    }

    /// Where the values of a group begin and end; they stand together, sorted by name.
    fn values_of(&self, group: &str) -> (usize, usize) {
        let value =
            |slot: &&Slot| !slot.tail && slot.path.rsplit_once('.').is_some_and(|(outer, _)| outer == group);
        let first = self.slots.iter().position(|slot| value(&slot)).unwrap_or(0);
        let values = self.slots.iter().take(self.written).filter(value).count();
        (first, first + values)
    }

    pub(super) fn to_rust(&self, names: &Names) -> String {
        let (mut groups, mut forms) = (Vec::new(), Forms::default());
        let mut out = format!(
            "/// Slots that are written; those after them have a type or are claimed, no more.\n\
             pub(crate) const SLOT_COUNT: usize = {};\n\npub(crate) static SLOTS: Table<SlotRow> = Table(&[\n",
            self.written
        );
        for slot in &self.slots {
            let form = forms.number(format!("ty: Type::{}, list: {}", slot.ty, slot.list));
            let (text, group) = slot.text_and_group(&mut groups);
            let (text, path) = (names.name(&text), &slot.path);
            let _ = writeln!(out, "    SlotRow {{ text: {text}, group: {group}, form: {form} }}, // {path}");
        }
        assert!(groups.len() < 255, "a group has a number of one byte");
        out.push_str("]);\n\n");
        forms.write(&mut out, "SLOT_FORMS", "SlotForm");
        out.push_str("/// Groups by number; 0 is the document.\npub(crate) static GROUPS: &[Group] = &[\n");
        out.push_str("    Group { text: Name(0, 0), path: 0, depth: 0 },\n");
        for group in groups.clone() {
            let _ = writeln!(out, "    {}", group_to_rust(&mut groups, &group, names));
        }
        out.push_str("];\n\n");
        out.push_str("/// Groups that take unknown members: their slot, and first and last of the values in the group.\n");
        out.push_str("pub(crate) static TAILS: &[(SlotId, SlotId, SlotId)] = &[\n");
        for group in &self.tails {
            let (first, last) = self.values_of(group);
            let _ = writeln!(out, "    ({}, {first}, {last}),", self.numbers[&tail_name(group)]);
        }
        out.push_str("];\n\n/// Slots that the engine itself fills.\npub(crate) mod slot {\n");
        for (name, path) in NAMED {
            let _ = writeln!(out, "    pub(crate) const {name}: super::SlotId = {};", self.numbers[path]);
        }
        let audit = self.numbers[&tail_name("teleport.audit")];
        let _ = writeln!(out, "    pub(crate) const AUDIT: super::SlotId = {audit};\n}}");
        out
    }
}

impl Slot {
    fn leaf(path: &Path) -> Slot {
        Slot { path: path.path.clone(), ty: type_name(path.field_type), list: path.list, tail: false }
    }

    /// The text in front of its value, and the number of the group around it.
    fn text_and_group(&self, groups: &mut Vec<String>) -> (String, usize) {
        let group = if self.tail {
            Some(self.path.as_str())
        } else {
            self.path.rsplit_once('.').map(|(group, _)| group)
        };
        let name = if self.tail { "" } else { self.path.rsplit('.').next().unwrap_or(&self.path) };
        let text = if self.tail { String::new() } else { format!("{{\"{name}\":") };
        (text, group.map_or(0, |group| group_number(groups, group)))
    }
}

/// Number of a group, which is after those of the groups around it.
fn group_number(groups: &mut Vec<String>, group: &str) -> usize {
    if let Some((outer, _)) = group.rsplit_once('.') {
        group_number(groups, outer);
    }
    let place = groups.iter().position(|known| known == group).unwrap_or_else(|| {
        groups.push(group.to_owned());
        groups.len() - 1
    });
    place + 1
}

fn group_to_rust(groups: &mut Vec<String>, group: &str, names: &Names) -> String {
    let mut path = 0u64;
    let mut depth = 0;
    for (place, _) in group.match_indices('.').chain([(group.len(), "")]) {
        path |= (group_number(groups, &group[..place]) as u64) << (8 * depth);
        depth += 1;
    }
    assert!(depth <= 8, "{group} is nested too deep");
    let name = group.rsplit('.').next().unwrap_or(group);
    let text = match group {
        "event" => "{\"ecs\":{\"version\":\"9.4.0\"},\"event\":".to_owned(),
        _ => format!("{{\"{name}\":"),
    };
    format!("Group {{ text: {}, path: {path:#x}, depth: {depth} }},", names.name(&text))
}

/// Values of a group stand before its groups, unknown members last; the event and its kind go first.
fn order(slot: &Slot) -> Vec<(u8, u8, String)> {
    let segments: Vec<&str> = slot.path.split('.').collect();
    let last = segments.len() - 1;
    let mut order: Vec<(u8, u8, String)> = segments
        .iter()
        .enumerate()
        .map(|(level, segment)| {
            let inner = u8::from(level < last || slot.tail);
            let first = level == 0 && *segment == "event" || slot.path == "event.kind";
            (inner, u8::from(!first), (*segment).to_owned())
        })
        .collect();
    if slot.tail {
        order.push((2, 0, String::new()));
    }
    order
}

fn inside(path: &str, group: &str) -> bool {
    path.strip_prefix(group).is_some_and(|rest| rest.starts_with('.'))
}

/// Groups that keep members which no row knows: the targets of `rest`, and the place of unknown keys.
fn tail_groups(tables: &Tables) -> Vec<String> {
    let mut groups = vec!["teleport.audit".to_owned()];
    for field in &tables.fields {
        let open = field.op.action == Action::Rest && tables.path(&field.target).is_none();
        if open && !groups.contains(&field.target) {
            groups.push(field.target.clone());
        }
    }
    groups
}

/// Prefixes that one raw field fills as a whole.
fn claimed_groups(tables: &Tables) -> Vec<String> {
    let mut groups = Vec::new();
    for field in &tables.fields {
        let whole = matches!(field.op.action, Action::Address | Action::Url);
        if whole && !groups.contains(&field.target) {
            groups.push(field.target.clone());
        }
    }
    groups
}

pub(super) fn type_name(ty: FieldType) -> &'static str {
    match ty {
        FieldType::Long => "Long",
        FieldType::Integer => "Integer",
        FieldType::UnsignedLong => "UnsignedLong",
        FieldType::Boolean => "Boolean",
        FieldType::Date => "Date",
        FieldType::Ip => "Ip",
        FieldType::Flattened => "Flattened",
        FieldType::Object => "Objects",
        FieldType::Keyword
        | FieldType::ConstantKeyword
        | FieldType::Wildcard
        | FieldType::Text
        | FieldType::MatchOnlyText
        | FieldType::Binary => "Keyword",
    }
}
