//! The inputs are what their names say.

use serde_json::Value;
use workload::Input;

fn trees(input: &Input) -> Vec<Value> {
    input.events.iter().map(|event| serde_json::from_slice(event).unwrap()).collect()
}

#[test]
fn every_event_is_an_object_of_one_line_with_a_type() {
    for input in Input::all().unwrap() {
        for (event, tree) in input.events.iter().zip(trees(&input)) {
            assert!(!event.contains(&b'\n'), "{}: {}", input.name, String::from_utf8_lossy(event));
            assert!(tree["event"].is_string(), "{}: {tree}", input.name);
        }
    }
}

#[test]
fn the_mix_is_mostly_sessions_then_logins_and_certificates() {
    let share = |wanted: &dyn Fn(&str) -> bool| {
        let trees = trees(&Input::mix());
        let count = trees.iter().filter(|tree| wanted(tree["event"].as_str().unwrap())).count();
        100 * count / trees.len()
    };
    let areas = ["session.", "db.session.", "kube.", "app.session.", "exec"];
    let sessions = share(&|event| areas.iter().any(|area| event.starts_with(area)));
    assert!((67..=73).contains(&sessions), "{sessions} % of sessions");
    assert!((10..=15).contains(&share(&|event| event == "user.login")));
    assert!((10..=15).contains(&share(&|event| event == "cert.create")));
}

#[test]
fn logins_have_traits_and_certificates_identities() {
    for tree in trees(&Input::mix()) {
        match (tree["event"].as_str().unwrap(), tree["success"].as_bool()) {
            ("user.login", Some(true)) => {
                assert!(!tree["user_traits"]["groups"].as_array().unwrap().is_empty())
            }
            ("cert.create", _) => {
                assert!(!tree["identity"]["traits"]["groups"].as_array().unwrap().is_empty())
            }
            _ => {}
        }
    }
}

/// Log-normal sizes: the mean is above the median, and few events are many times larger.
#[test]
fn the_mix_has_a_long_tail_of_sizes() {
    let mut sizes: Vec<usize> = Input::mix().events.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    let (median, mean) = (sizes[sizes.len() / 2], sizes.iter().sum::<usize>() / sizes.len());
    assert!((700..1_500).contains(&median), "median of {median} bytes");
    assert!(mean > median && mean < 2 * median, "mean of {mean} bytes, median of {median}");
    assert!(sizes[sizes.len() - 1] > 3 * median);
}

#[test]
fn the_mix_is_the_same_each_time() {
    assert_eq!(Input::mix().events, Input::mix().events);
}

#[test]
fn large_events_have_about_64_kib() {
    for input in [Input::large(), Input::escapes()] {
        for event in &input.events {
            assert!((63 << 10..66 << 10).contains(&event.len()), "{}: {} bytes", input.name, event.len());
        }
    }
    let escapes = Input::escapes();
    let backslashes = escapes.events[0].iter().filter(|byte| **byte == b'\\').count();
    assert!(backslashes > 8_000, "{backslashes} escapes");
}
