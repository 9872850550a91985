//! Memory that runs out natively: the allocator refuses, at each point where the engine asks it. Then
//! the event is reported as not mapped, nothing is written, and the next event maps as usual.

use host_tests::allocator::{self, starve, watch};
use host_tests::load_cases;
use teleport_ecs::{Error, ErrorKind, Mapper, Ndjson, Options, Verdict};

#[global_allocator]
static ALLOCATOR: allocator::Watched = allocator::Watched;

const LOGIN: &[u8] =
    br#"{"event":"user.login","code":"T1000I","user":"alice","addr.remote":"203.0.113.9:51622"}"#;

/// Longer events take too long to map this often.
const LONGEST: usize = 64 * 1024;

/// Points at which memory ends, for one event at most; of more, some are left out.
const POINTS: u64 = 150;

type Transformed = (Result<Verdict, Error>, Vec<u8>);

fn transform(mapper: &mut Mapper, event: &[u8]) -> Transformed {
    let mut document = Vec::new();
    (mapper.transform(event, &mut document), document)
}

/// Maps `event` with memory for numbers of requests that are too small. Tells how many there were.
fn starve_at_many_requests(options: &Options, event: &[u8], warm: bool) -> u64 {
    let mapper = || {
        let mut mapper = Mapper::new(options.clone());
        if warm {
            let _ = transform(&mut mapper, LOGIN);
        }
        mapper
    };
    let expected = transform(&mut mapper(), event);
    let login = transform(&mut mapper(), LOGIN);
    let mut starved = mapper();
    let (_, used) = watch(|| transform(&mut mapper(), event));
    let apart = used.requests.div_ceil(POINTS).max(1);
    for first in (0..used.requests).step_by(apart as usize) {
        for refused in [first..u64::MAX, first..first + 1] {
            let mut mapper = std::mem::replace(&mut starved, mapper());
            let (found, _) = starve(refused.clone(), || transform(&mut mapper, event));
            let reported = found.0.is_err_and(|error| error.kind() == ErrorKind::OutOfMemory);
            assert!(
                reported && found.1.is_empty() || found == expected,
                "requests {refused:?} refused: {:?} {}\nfor {}",
                found.0,
                found.1.escape_ascii(),
                event.escape_ascii()
            );
            assert_eq!(transform(&mut mapper, LOGIN), login, "the next event");
            assert_eq!(transform(&mut mapper, event), expected, "the same event");
        }
    }
    2 * used.requests / apart
}

#[test]
fn an_event_is_mapped_or_reported_wherever_memory_ends() {
    let mut points = 0;
    for case in load_cases().expect("the fixtures load") {
        if case.input.len() <= LONGEST {
            let options = Options::from(&case.options);
            points += starve_at_many_requests(&options, &case.input, false);
            points += starve_at_many_requests(&options, &case.input, true);
        }
    }
    println!("memory ran out at {points} points");
    assert!(points > 100_000, "expected many points, found {points}");
}

#[test]
fn a_batch_ends_with_a_whole_line_wherever_memory_ends() {
    let batch = [LOGIN, b"no JSON", LOGIN, b"{\"event\":\"x\",\"y\":[1,[2 ]]}", LOGIN].join(&b'\n');
    let lines = {
        let mut documents = Vec::new();
        Mapper::new(Options::default()).transform_batch(&batch, &mut documents, |_, _| {}).expect("memory");
        documents
    };
    for granted in 0..200 {
        let mut mapper = Mapper::new(Options::default());
        let mut documents = Vec::new();
        let run = || mapper.transform_batch(&batch, &mut documents, |_, _| {});
        let (result, used) = starve(granted..u64::MAX, run);
        assert!(lines.starts_with(&documents), "{}", documents.escape_ascii());
        assert!(matches!(documents.last(), None | Some(b'\n')));
        assert_eq!(result.is_ok(), documents.len() == lines.len());
        if used.requests <= granted {
            return assert!(granted > 10);
        }
    }
    panic!("expected the batch to need less than 200 requests");
}

#[test]
fn a_stream_goes_on_where_memory_ended() {
    let (head, tail) = LOGIN.split_at(30);
    for granted in 0..50 {
        let (mut mapper, mut stream) = (Mapper::new(Options::default()), Ndjson::new());
        let mut documents = Vec::new();
        let mut push = |piece: &[u8]| stream.push(&mut mapper, piece, &mut documents, |_, _| {});
        let (first, _) = starve(granted..u64::MAX, || push(head));
        let (second, _) = starve(granted..u64::MAX, || push(tail));
        if first.and(second).is_err() {
            continue;
        }
        return assert!(granted > 0);
    }
    panic!("expected the two pieces to need less than 50 requests");
}
