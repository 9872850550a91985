//! Maps the lines of standard input with the core library, one document per line.

use std::io::{self, Read, Write};
use teleport_ecs::{Mapper, Options};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut ndjson, mut documents) = (Vec::new(), Vec::new());
    io::stdin().lock().read_to_end(&mut ndjson)?;
    let report = |line, error| eprintln!("line {line}: {error}");
    Mapper::new(Options::default()).transform_batch(&ndjson, &mut documents, report)?;
    io::stdout().lock().write_all(&documents)?;
    Ok(())
}
