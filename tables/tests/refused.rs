//! Every check refuses a table that breaks it, and says where and why.

use teleport_ecs_tables::{Sources, Tables};

const SHIPPED: Sources<'static> = Sources::SHIPPED;

/// The problems of altered tables, as a user sees them.
fn problems(sources: &Sources) -> Vec<String> {
    let problems = Tables::parse(sources).expect_err("the altered tables must be refused");
    problems.iter().map(ToString::to_string).collect()
}

/// The text with one occurrence replaced.
fn replaced(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "`{from}` must be there once");
    text.replacen(from, to, 1)
}

/// The text with a row at its end.
fn appended(text: &str, row: &str) -> String {
    format!("{text}{row}\n")
}

/// The number of the only line that begins so.
fn line(text: &str, start: &str) -> usize {
    let found: Vec<usize> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.starts_with(start))
        .map(|(number, _)| number)
        .collect();
    assert_eq!(found.len(), 1, "one line must begin with `{start}`");
    found[0]
}

fn last_line(text: &str) -> usize {
    text.lines().count()
}

/// Refuses a table with a row appended, with these reasons at that row.
macro_rules! refuses_row {
    ($($test:ident: $table:ident $file:literal $row:literal => [$($reason:expr),+ $(,)?];)+) => {$(
        #[test]
        fn $test() {
            let text = appended(SHIPPED.$table, $row);
            let expected = [$(format!("tables/{}:{}: {}", $file, last_line(&text), $reason)),+];
            assert_eq!(problems(&Sources { $table: &text, ..SHIPPED }), expected);
        }
    )+};
}

mod shape {
    use super::*;

    #[test]
    fn other_columns() {
        let text = replaced(SHIPPED.results, "result\twords\textra_type", "result\twords");
        assert_eq!(
            problems(&Sources { results: &text, ..SHIPPED }),
            ["tables/results.tsv:1: expected the columns result, words, extra_type, found result, words"]
        );
    }

    refuses_row! {
        too_few_columns: enums "enums.tsv" "os_type\t9" => ["expected 3 columns, found 2"];
        a_blank_cell: enums "enums.tsv" "os_type\t9\t" => ["column text is blank, write - for none"];
        white_space: enums "enums.tsv" "os_type\t9\tHAIKU " => ["column text begins or ends with white space"];
        a_missing_cell: enums "enums.tsv" "os_type\t9\t-" => ["column text is missing"];
        an_item_twice: verbs "verbs.tsv" "info\tlook look\tapi" => ["column verbs has `look` twice"];
        an_empty_item: prefixes "prefixes.tsv" "tree\tapi,\t-" => ["column category has an empty item"];
        neither_yes_nor_no: ecs_fields "ecs-fields.tsv" "host.type\tkeyword\tmaybe" =>
            ["column list is `maybe`, expected yes or no"];
    }

    #[test]
    fn every_bad_row_is_reported() {
        let enums = appended(&appended(SHIPPED.enums, "a\tb"), "a\t\tb");
        let sftp = appended(SHIPPED.sftp, "x\t-\tfile\tinfo");
        let (first, second) = (last_line(&enums) - 1, last_line(&enums));
        assert_eq!(
            problems(&Sources { enums: &enums, sftp: &sftp, ..SHIPPED }),
            [
                format!("tables/enums.tsv:{first}: expected 3 columns, found 2"),
                format!("tables/enums.tsv:{second}: column raw is blank, write - for none"),
                format!(
                    "tables/sftp.tsv:{}: expected a number from 0 to 255 or *, found `x`",
                    last_line(&sftp)
                ),
            ]
        );
    }
}

mod events {
    use super::*;

    #[test]
    fn a_code_twice() {
        let text =
            appended(SHIPPED.events, "T1000I\tuser.login\t-\tAgain\tauthentication\tstart\tsuccess\tsame\t-");
        let first = line(SHIPPED.events, "T1000I\t");
        assert_eq!(
            problems(&Sources { events: &text, ..SHIPPED }),
            [format!("tables/events.tsv:{}: code `T1000I` is already in line {first}", last_line(&text))]
        );
    }

    #[test]
    fn an_event_without_a_code_twice() {
        let text = appended(SHIPPED.events, "-\tprint\t-\tAgain\tsession\tinfo\tnone\tsame\t-");
        let first = line(SHIPPED.events, "-\tprint\t");
        assert_eq!(
            problems(&Sources { events: &text, ..SHIPPED }),
            [format!(
                "tables/events.tsv:{}: `print` without a code is already in line {first}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn an_unknown_category() {
        let text = appended(SHIPPED.events, "X1I\ttree.create\t-\tTree\tforest\tcreation\tsuccess\tsame\t-");
        let expected = "api, authentication, configuration, database, driver, email, file, host, iam, \
            intrusion_detection, library, malware, network, package, process, registry, session, threat, \
            vulnerability, web";
        assert_eq!(
            problems(&Sources { events: &text, ..SHIPPED }),
            [format!(
                "tables/events.tsv:{}: unknown category `forest`, expected one of {expected}",
                last_line(&text)
            )]
        );
    }

    refuses_row! {
        a_pair_that_ecs_does_not_expect: events "events.tsv"
            "X1I\ttree.create\t-\tTree\tsession,iam\tcreation,denied\tsuccess\tsame\t-" => [
                "type `denied` is expected with none of session, iam",
                "category `session` expects none of creation, denied",
            ];
        an_unknown_outcome: events "events.tsv" "X1I\ttree.create\t-\tTree\tiam\tcreation\tgood\tsame\t-" =>
            ["unknown outcome `good`, expected one of success, failure, unknown, none, field"];
        an_unknown_basis: events "events.tsv" "X1I\ttree.create\t-\tTree\tiam\tcreation\tsuccess\tnew\t-" =>
            ["unknown basis `new`, expected one of same, extended, fixed, shipper"];
        the_basis_of_another_table: events "events.tsv"
            "X1I\ttree.create\t-\tTree\tiam\tcreation\tsuccess\tshipper\twhy" => ["basis `shipper` is for fields.tsv"];
        a_difference_without_a_reason: events "events.tsv"
            "X1I\ttree.create\t-\tTree\tiam\tcreation\tsuccess\tfixed\t-" => ["a row with basis `fixed` needs a reason"];
        a_reason_for_no_difference: events "events.tsv"
            "X1I\ttree.create\t-\tTree\tiam\tcreation\tsuccess\tsame\twhy" => ["a row with basis `same` needs no reason"];
        an_event_type_in_capitals: events "events.tsv"
            "X1I\tTree.create\t-\tTree\tiam\tcreation\tsuccess\tsame\t-" =>
            ["expected an event type of a-z, 0-9, `.`, `_`, `-`, found `Tree.create`"];
        a_legacy_type_that_is_the_type: events "events.tsv"
            "X1I\ttree.create\ttree.create\tTree\tiam\tcreation\tsuccess\tsame\t-" =>
            ["legacy type `tree.create` is the event type itself"];
    }
}

mod fields {
    use super::*;

    #[test]
    fn an_unknown_operation() {
        let text = appended(SHIPPED.fields, "tree\t*\tmovee\thost.id\t-\t-\tsame\t-");
        let known = "move, copy, copy:<operation>, map:<enum>, set:<text>, related:<user|ip|hosts>, address, port, \
            url, time, time:ms, duration, email, email_domain, tty, join, base64, base64_json, json, headers, \
            user_agent, outcome, rest, catalogue, original, unmapped, envelope";
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED }),
            [format!(
                "tables/fields.tsv:{}: unknown operation `movee`, expected one of {known}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_rule_twice() {
        let text = appended(SHIPPED.fields, "login\t*\trelated:user\trelated.user\t-\t-\tsame\t-");
        let first = line(SHIPPED.fields, "login\t*\trelated:user");
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED }),
            [format!(
                "tables/fields.tsv:{}: the rule for `login` is already in line {first}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_rule_that_never_applies() {
        let text = appended(SHIPPED.fields, "proto\tkube.*\tmove\tteleport.audit.format\t9\t-\tsame\t-");
        let first = line(SHIPPED.fields, "proto\t*\tmove");
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED })[0],
            format!(
                "tables/fields.tsv:{}: never applies: line {first} takes every such `proto`",
                last_line(&text)
            )
        );
    }

    #[test]
    fn rivals_without_an_order() {
        let text = appended(SHIPPED.fields, "tree\tkube.*\tmove\tnetwork.protocol\t2\t-\tsame\t-");
        let first = line(SHIPPED.fields, "proto\t*\tmove");
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED }),
            [format!(
                "tables/fields.tsv:{}: `network.protocol` is also wanted by `proto` in line {first}, \
                 each needs a rank of its own",
                last_line(&text)
            )]
        );
    }

    refuses_row! {
        an_unknown_enum: fields "fields.tsv" "tree\t*\tmap:trees\thost.architecture\t9\t-\tsame\t-" =>
            ["unknown enum `trees`, not in enums.tsv",
             format!("`host.architecture` is also wanted by `host.architecture` in line {}, each needs a rank of its own",
                 line(SHIPPED.fields, "host.architecture\t"))];
        a_pattern_for_no_event: fields "fields.tsv" "tree\ttrees.*\trelated:user\trelated.user\t-\t-\tsame\t-" =>
            ["pattern `trees.*` matches no event type in events.tsv"];
        an_undeclared_target: fields "fields.tsv" "tree\t*\tmove\thost.tree\t-\t-\tsame\t-" =>
            ["target `host.tree` is not declared in paths.tsv"];
        a_group_as_target: fields "fields.tsv" "tree\t*\tmove\thost.os\t-\t-\tsame\t-" =>
            ["target `host.os` is a group in paths.tsv, expected a field"];
        an_undeclared_part: fields "fields.tsv" "tree\t*\taddress\thost\t-\t-\tsame\t-" =>
            ["target `host.address` is not declared in paths.tsv"];
        a_field_as_target_of_rest: fields "fields.tsv" "tree\t*\trest\thost.id\t-\t-\tsame\t-" =>
            ["`rest` needs a group, a flattened field or a list of objects, `host.id` is none"];
        a_target_of_another_type: fields "fields.tsv" "tree\tapp.create\tcopy:time\tteleport.audit.app.name\t9\t-\tsame\t-" =>
            ["`copy:time` writes date, but `teleport.audit.app.name` is keyword",
             format!("`teleport.audit.app.name` is also wanted by `app_name` in line {}, each needs a rank of its own",
                 line(SHIPPED.fields, "app_name\t"))];
        a_list_of_objects_as_target: fields "fields.tsv" "tree\tscim.*\tmove\tteleport.audit.git.actions\t-\t-\tsame\t-" =>
            ["`move` cannot write the list of objects `teleport.audit.git.actions`, `rest` can"];
        an_undeclared_fallback: fields "fields.tsv" "tree\t*\trelated:user\trelated.user\t-\tteleport.audit.tree\tsame\t-" =>
            ["fallback `teleport.audit.tree` is not declared in paths.tsv"];
        a_list_of_objects_as_fallback: fields "fields.tsv"
            "tree\t*\trelated:user\trelated.user\t-\tteleport.audit.git.actions\tsame\t-" =>
            ["fallback `teleport.audit.git.actions` is a list of objects"];
        another_related_field: fields "fields.tsv" "tree\t*\trelated:user\trelated.hosts\t-\t-\tsame\t-" =>
            ["`related:user` writes `related.user`, found target `related.hosts`"];
        a_member_of_nothing: fields "fields.tsv" "tree.leaf\t*\tmove\tgroup.name\t9\t-\tsame\t-" =>
            ["`tree.leaf` needs a `rest` rule for `tree`",
             format!("`group.name` is also wanted by `namespace` in line {}, each needs a rank of its own",
                 line(SHIPPED.fields, "namespace\t"))];
        event_with_an_operation_for_fields: fields "fields.tsv" "@event\t*\trelated:user\trelated.user\t-\t-\tsame\t-" =>
            ["`related:user` needs a raw field, found `@event`"];
        a_field_with_an_operation_for_events: fields "fields.tsv" "tree\t*\toriginal\tevent.original\t-\t-\tsame\t-" =>
            ["`original` needs `@event`, found `tree`"];
        a_rank_of_nought: fields "fields.tsv" "tree\t*\tmove\thost.id\t0\t-\tsame\t-" =>
            ["expected a rank from 1 to 255, found `0`"];
        an_unknown_json_type: fields "fields.tsv" "tree\t* text\tmove\thost.id\t9\t-\tsame\t-" =>
            ["unknown JSON type `text`, expected one of string, number, bool, list, object"];
        a_malformed_raw_field: fields "fields.tsv" "tree[]\t*\tmove\thost.id\t9\t-\tsame\t-" =>
            ["expected a key, `a.b`, `a[].b` or `\"a.b\"`, found `tree[]`"];
    }

    #[test]
    fn a_member_of_each_where_there_is_no_list() {
        let text = appended(
            SHIPPED.fields,
            "lock[].reason\t*\tmove\tteleport.audit.lock.lock_target\t-\t-\tsame\t-",
        );
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED }),
            [format!(
                "tables/fields.tsv:{}: `lock[].reason` needs a list of objects as target of `lock`",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_member_where_there_is_a_list() {
        let text = replaced(SHIPPED.fields, "actions[].old\t", "actions.old\t");
        assert_eq!(
            problems(&Sources { fields: &text, ..SHIPPED }),
            [format!(
                "tables/fields.tsv:{}: `actions` is a list of objects, write `actions[].…`",
                line(&text, "actions.old\t")
            )]
        );
    }
}

mod paths {
    use super::*;

    #[test]
    fn a_path_twice() {
        let text = appended(SHIPPED.paths, "host.id\tkeyword\tno\tecs\tAgain");
        let first = line(SHIPPED.paths, "host.id\t");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [format!("tables/paths.tsv:{}: `host.id` is already in line {first}", last_line(&text))]
        );
    }

    #[test]
    fn a_path_of_two_types() {
        let text = appended(SHIPPED.paths, "teleport.audit.max\tkeyword\tno\town\tAgain");
        let first = line(SHIPPED.paths, "teleport.audit.max\t");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [format!(
                "tables/paths.tsv:{}: `teleport.audit.max` is keyword here and long in line {first}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_field_that_is_a_group_too() {
        let text = appended(SHIPPED.paths, "teleport.audit.max.leaf\tkeyword\tno\town\tA member");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [
                format!(
                    "tables/paths.tsv:{}: `teleport.audit.max` is a field here and a group in line {}",
                    line(&text, "teleport.audit.max\t"),
                    last_line(&text)
                ),
                format!("tables/paths.tsv:{}: no rule writes `teleport.audit.max.leaf`", last_line(&text)),
            ]
        );
    }

    #[test]
    fn a_type_that_is_not_the_one_of_ecs() {
        let text = replaced(SHIPPED.paths, "process.pid\tlong\tno", "process.pid\tunsigned_long\tno");
        let number = line(&text, "process.pid\t");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [format!("tables/paths.tsv:{number}: `process.pid` is unsigned_long here and long in ECS")]
        );
    }

    #[test]
    fn a_list_that_is_none_in_ecs() {
        let text = replaced(SHIPPED.paths, "process.pid\tlong\tno", "process.pid\tlong\tyes");
        let number = line(&text, "process.pid\t");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [format!("tables/paths.tsv:{number}: `process.pid` is a list here and no list in ECS")]
        );
    }

    #[test]
    fn a_source_that_ecs_does_not_know() {
        let text = replaced(SHIPPED.paths, "stream\tkeyword\tno\town", "stream\tkeyword\tno\tecs");
        let number = line(&text, "stream\t");
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED }),
            [format!("tables/paths.tsv:{number}: source is ecs, but `stream` is not in ecs-fields.tsv")]
        );
    }

    #[test]
    fn a_list_of_objects_without_members() {
        let text = replaced(
            SHIPPED.paths,
            "teleport.audit.ca_override.certificate_overrides\tflattened",
            "teleport.audit.ca_override.certificate_overrides\tobject",
        );
        let name = "teleport.audit.ca_override.certificate_overrides";
        assert_eq!(
            problems(&Sources { paths: &text, ..SHIPPED })[1],
            format!("tables/paths.tsv:{}: list of objects `{name}` has no members", line(&text, name))
        );
    }

    refuses_row! {
        an_unknown_type: paths "paths.tsv" "tree\tstring\tno\town\tA tree" =>
            ["unknown type `string`, expected one of keyword, constant_keyword, wildcard, text, match_only_text, binary, \
              long, integer, unsigned_long, boolean, date, ip, flattened, object"];
        an_unknown_source: paths "paths.tsv" "tree\tkeyword\tno\tours\tA tree" =>
            ["unknown source `ours`, expected one of ecs, elastic, own"];
        a_path_that_nothing_writes: paths "paths.tsv" "tree\tkeyword\tno\town\tA tree" => ["no rule writes `tree`"];
        a_malformed_path: paths "paths.tsv" "tree..leaf\tkeyword\tno\town\tA leaf" =>
            ["expected names with dots between them, found `tree..leaf`", "no rule writes `tree..leaf`"];
        an_object_that_is_no_list: paths "paths.tsv" "tree\tobject\tno\town\tA tree" =>
            ["type object is for lists of objects, write flattened or declare the members", "no rule writes `tree`"];
    }
}

mod unknown_events {
    use super::*;

    #[test]
    fn a_prefix_twice() {
        let text = appended(SHIPPED.prefixes, "user_task\tapi\t-");
        let first = line(SHIPPED.prefixes, "user_task\t");
        assert_eq!(
            problems(&Sources { prefixes: &text, ..SHIPPED }),
            [format!(
                "tables/prefixes.tsv:{}: prefix `user_task` is already in line {first}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_verb_twice() {
        let text = appended(SHIPPED.verbs, "info\tcreate\tapi");
        let first = line(SHIPPED.verbs, "creation\t");
        assert_eq!(
            problems(&Sources { verbs: &text, ..SHIPPED }),
            [format!("tables/verbs.tsv:{}: verb `create` is already in line {first}", last_line(&text))]
        );
    }

    #[test]
    fn a_result_word_that_is_a_verb() {
        let text = appended(SHIPPED.results, "failure\tlogout\t-");
        let verbs = line(SHIPPED.verbs, "end\t");
        assert_eq!(
            problems(&Sources { results: &text, ..SHIPPED }),
            [format!(
                "tables/results.tsv:{}: word `logout` is a verb in line {verbs} of verbs.tsv",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_result_word_twice() {
        let text = appended(SHIPPED.results, "success\tfailed\t-");
        let first = line(SHIPPED.results, "failure\t");
        assert_eq!(
            problems(&Sources { results: &text, ..SHIPPED }),
            [format!("tables/results.tsv:{}: word `failed` is already in line {first}", last_line(&text))]
        );
    }

    #[test]
    fn no_row_for_other_sftp_actions() {
        let text = replaced(SHIPPED.sftp, "*\t-\tfile,network\tinfo\n", "");
        assert_eq!(
            problems(&Sources { sftp: &text, ..SHIPPED }),
            ["tables/sftp.tsv:1: expected a row `*` for all other actions"]
        );
    }

    #[test]
    fn an_outcome_told_twice_or_of_no_event() {
        let text = appended(SHIPPED.outcomes, "session.disk\texit_status");
        let first = line(SHIPPED.outcomes, "session.disk\t");
        assert_eq!(
            problems(&Sources { outcomes: &text, ..SHIPPED }),
            [format!(
                "tables/outcomes.tsv:{}: event type `session.disk` is already in line {first}",
                last_line(&text)
            )]
        );
        let text = appended(SHIPPED.outcomes, "no.such\texit_status");
        assert_eq!(
            problems(&Sources { outcomes: &text, ..SHIPPED }),
            [format!(
                "tables/outcomes.tsv:{}: expected an event type of events.tsv, found `no.such`",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn an_outcome_told_by_nothing_known() {
        let text = appended(SHIPPED.outcomes, "user.login\tmood");
        assert_eq!(
            problems(&Sources { outcomes: &text, ..SHIPPED }),
            [format!(
                "tables/outcomes.tsv:{}: expected one of http_status, return_code, disk_return_code, exit_status, \
                 network_action, found `mood`",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn an_sftp_action_twice() {
        let text = appended(SHIPPED.sftp, "1\tOPEN\tfile\taccess");
        let first = line(SHIPPED.sftp, "1\t");
        assert_eq!(
            problems(&Sources { sftp: &text, ..SHIPPED }),
            [format!("tables/sftp.tsv:{}: action `1` is already in line {first}", last_line(&text))]
        );
    }

    #[test]
    fn an_enum_value_twice() {
        let text = appended(SHIPPED.enums, "os_type\t1\tLINUX");
        let first = line(SHIPPED.enums, "os_type\t1\t");
        assert_eq!(
            problems(&Sources { enums: &text, ..SHIPPED }),
            [format!("tables/enums.tsv:{}: `1` of `os_type` is already in line {first}", last_line(&text))]
        );
    }

    refuses_row! {
        a_prefix_with_a_type_out_of_place: prefixes "prefixes.tsv" "tree\tsession\tadmin" =>
            ["type `admin` is expected with none of session"];
        a_verb_with_a_category_out_of_place: verbs "verbs.tsv" "creation\tplanted\tsession" => [
            "type `creation` is expected with none of session",
            "category `session` expects none of creation",
        ];
        an_unknown_result: results "results.tsv" "maybe\tperhaps\t-" =>
            ["unknown result `maybe`, expected one of failure, denied, success"];
        a_result_with_an_unknown_type: results "results.tsv" "failure\tfelled\tbroken" => ["ECS has no type `broken`"];
        an_unknown_session_verb: session_verbs "session-verbs.tsv" "felled\tend" => ["verb `felled` is not in verbs.tsv"];
        a_session_verb_out_of_place: session_verbs "session-verbs.tsv" "create\tcreation" =>
            ["category `session` does not expect type `creation`"];
        an_sftp_action_of_another_name: sftp "sftp.tsv" "20\tCHMOD\tfile\tchange" =>
            ["action `20` is `-` in enums.tsv, found `CHMOD`"];
        an_enum_without_a_rule: enums "enums.tsv" "tree\t1\tOAK" => ["no rule uses enum `tree`"];
    }
}

mod ecs {
    use super::*;

    #[test]
    fn a_category_twice() {
        let text = appended(SHIPPED.ecs_categories, "web\taccess");
        let first = line(SHIPPED.ecs_categories, "web\t");
        assert_eq!(
            problems(&Sources { ecs_categories: &text, ..SHIPPED }),
            [format!(
                "tables/ecs-categories.tsv:{}: category `web` is already in line {first}",
                last_line(&text)
            )]
        );
    }

    #[test]
    fn a_field_twice() {
        let text = appended(SHIPPED.ecs_fields, "host.id\tkeyword\tno");
        let first = line(SHIPPED.ecs_fields, "host.id\t");
        assert_eq!(
            problems(&Sources { ecs_fields: &text, ..SHIPPED }),
            [format!("tables/ecs-fields.tsv:{}: `host.id` is already in line {first}", last_line(&text))]
        );
    }

    refuses_row! {
        a_field_that_is_not_in_use: ecs_fields "ecs-fields.tsv" "host.type\tkeyword\tno" =>
            ["`host.type` has no row with source ecs in paths.tsv"];
    }
}
