//! Times the compiler.
use std::time::Instant;
use vrl::value::Kind;
fn main() {
    let path = std::env::args().nth(1);
    let source = match path {
        Some(p) => std::fs::read_to_string(p).unwrap(),
        None => teleport_ecs_reference::vrl::program(teleport_ecs_reference::tables(), &Default::default()).unwrap(),
    };
    if std::env::args().nth(1).is_none() { std::fs::write("/tmp/program.vrl", &source).unwrap(); }
    println!("{} lines {} bytes", source.lines().count(), source.len());
    let start = Instant::now();
    match vrl_tests::Remap::compile(&source, Kind::any_object()) {
        Ok(_) => println!("ok"),
        Err(e) => println!("{}", e.chars().take(6000).collect::<String>()),
    }
    println!("{:?}", start.elapsed());
}
