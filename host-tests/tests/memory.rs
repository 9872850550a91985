//! The memory of an event is in proportion to its length, whatever is in it, and is given back.

use host_tests::allocator::{self, watch};
use host_tests::fuzz::MEMORY;
use host_tests::shapes::shapes;
use teleport_ecs::{Mapper, Options};

#[global_allocator]
static ALLOCATOR: allocator::Watched = allocator::Watched;

/// What a mapper keeps between events at most, whatever it has mapped.
const KEPT: isize = 1 << 20;

#[test]
fn memory_is_in_proportion_to_the_length() {
    let mut problems = String::new();
    for shape in shapes() {
        let mut line = String::new();
        for length in [1 << 10, 1 << 16, 1 << 20] {
            let event = shape.event(length);
            let mut mapper = Mapper::new(Options::default());
            let (_, used) = watch(|| mapper.transform(event.as_bytes(), &mut Vec::new()));
            line.push_str(&format!("{:8.1}", used.peak as f64 / event.len() as f64));
            let most = MEMORY.0 + MEMORY.1 * event.len();
            if used.peak > most {
                problems.push_str(&format!("{}: {} bytes for {}\n", shape.name, used.peak, event.len()));
            }
        }
        println!("{:<36}{line}", shape.name);
    }
    assert!(problems.is_empty(), "expected at most {} + {} a byte, found\n{problems}", MEMORY.0, MEMORY.1);
}

#[test]
fn a_mapper_keeps_little_between_events() {
    for shape in shapes() {
        let event = shape.event(1 << 22);
        let (_mapper, used) = watch(|| {
            let mut mapper = Mapper::new(Options::default());
            let _ = mapper.transform(event.as_bytes(), &mut Vec::new());
            mapper
        });
        println!("{:<36}{:>10}", shape.name, used.kept);
        assert!(used.kept <= KEPT, "{}: expected at most {KEPT} bytes, found {}", shape.name, used.kept);
    }
}
