use super::*;

fn topics(query: &str) -> Vec<Topic> {
    explain(tables(), query).topics
}

fn only(query: &str) -> Topic {
    let mut topics = topics(query);
    assert_eq!(topics.len(), 1, "{query}: {topics:?}");
    topics.remove(0)
}

#[test]
fn a_code_tells_its_type_categories_and_outcome() {
    let topic = only("t1000w");
    assert_eq!((topic.kind, topic.name.as_str()), (Kind::Code, "T1000W"));
    assert_eq!(topic.text[0], "`T1000W` is a code of `user.login`: Local Login Failed.");
    assert!(topic.text[2].contains("always failure"), "{:?}", topic.text);
    assert_eq!(topic.sections[0].table.rows.len(), 1);
}

#[test]
fn a_type_lists_its_codes_and_its_own_rules() {
    let topic = topics("user.login").remove(0);
    assert_eq!(topic.kind, Kind::EventType);
    let rules = &topic.sections[1].table;
    assert!(rules.rows.iter().any(|row| row[1] == Cell::Name("method".into())), "{rules:?}");
}

#[test]
fn a_name_may_mean_several_things() {
    let kinds: Vec<Kind> = topics("user.login").iter().map(|topic| topic.kind).collect();
    assert_eq!(kinds, [Kind::EventType, Kind::RawField]);
    let kinds: Vec<Kind> = topics("tags").iter().map(|topic| topic.kind).collect();
    assert_eq!(kinds, [Kind::RawField, Kind::OutputField]);
}

#[test]
fn a_raw_field_tells_order_rivals_and_reasons() {
    let topic = only("exit_code");
    let text = topic.text.join(" ");
    assert!(text.contains("`exitCode` goes first."), "{text}");
    assert!(text.contains("It goes before `return_code` or `exit_status`."), "{text}");
    assert!(text.contains("is kept in `teleport.audit.exit_code`"), "{text}");
    let topic = only("exitError");
    assert!(topic.text.join(" ").contains("Differs from Elastic's package on purpose"), "{topic:?}");
}

#[test]
fn keys_with_dots_need_no_quotes() {
    assert_eq!(only("addr.local").name, "\"addr.local\"");
    assert_eq!(only("members.joined_on").name, "members[].joined_on");
}

#[test]
fn members_and_translations_are_shown() {
    let titles = |query: &str| -> Vec<String> {
        only(query).sections.into_iter().map(|section| section.title).collect()
    };
    assert_eq!(titles("mfa_device"), ["Rules", "Members of mfa_device"]);
    assert_eq!(titles("user_kind"), ["Rules", "Translation user_kind"]);
}

#[test]
fn an_output_field_tells_what_fills_it() {
    let topic = topics("event.outcome").remove(0);
    assert_eq!(topic.kind, Kind::OutputField);
    assert!(topic.text[1].ends_with("`success`, `status.success`, `status`."), "{:?}", topic.text);
    let topic = only("teleport.audit.exitCode");
    assert_eq!(topic.sections[0].title, "Rules that fall back to it");
}

#[test]
fn a_group_lists_its_fields() {
    let topic = only("teleport.audit.mcp");
    assert_eq!(topic.kind, Kind::OutputGroup);
    assert!(topic.sections[0].table.rows.len() > 5);
}

#[test]
fn an_unknown_name_is_answered_with_names_like_it() {
    let explanation = explain(tables(), "user.logni");
    assert!(explanation.topics.is_empty());
    assert!(explanation.suggestions.contains(&"user.login".to_owned()), "{explanation:?}");
}

#[test]
fn everything_that_has_a_name_can_be_explained() {
    let tables = tables();
    let raws = tables.fields.iter().filter(|field| !field.raw.is_event()).map(|field| &field.raw.text);
    let types = tables.events.iter().flat_map(|event| event.legacy_types.iter().chain([&event.event_type]));
    let codes = tables.events.iter().filter_map(|event| event.code.as_ref());
    for name in raws.chain(types).chain(codes).chain(tables.paths.iter().map(|path| &path.path)) {
        assert!(!topics(name).is_empty(), "{name}");
    }
}

#[test]
fn the_json_has_the_documented_shape() {
    let found = explain_json("exit_code");
    assert_eq!(found["query"], "exit_code");
    assert_eq!(found["matches"][0]["kind"], "raw_field");
    assert_eq!(found["matches"][0]["sections"][0]["rows"][0]["output"][0], "process.exit_code");
    assert_eq!(found["suggestions"].as_array().map(Vec::len), Some(0));
}
