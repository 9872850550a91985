//! The exported interface.

use crate::Component;
use crate::bindings::exports::teleport_ecs::mapper::mapping::{Batch, Failure, Guest, GuestMapper, Options};
use crate::convert;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use teleport_ecs::{ECS_VERSION, Error, Mapper, VERSION, Verdict};

/// Failed lines that a batch lists; the counts go on.
const LISTED_FAILURES: usize = 1000;

/// A mapper with options of its own. The component model lets nobody enter an instance twice at a
/// time, so the cell is never found borrowed.
#[derive(Debug)]
pub struct ConfiguredMapper(RefCell<Mapper>);

impl Guest for Component {
    type Mapper = ConfiguredMapper;

    fn transform(event: String) -> Result<String, Failure> {
        let document = transform(&mut Mapper::new(teleport_ecs::Options::default()), event.as_bytes())?;
        Ok(document.map(convert::text).unwrap_or_default())
    }

    fn transform_batch(ndjson: Vec<u8>) -> Result<Batch, Failure> {
        transform_batch(&mut Mapper::new(teleport_ecs::Options::default()), &ndjson)
    }

    fn version() -> String {
        VERSION.into()
    }

    fn ecs_version() -> String {
        ECS_VERSION.into()
    }
}

impl GuestMapper for ConfiguredMapper {
    fn new(options: Options) -> ConfiguredMapper {
        ConfiguredMapper(RefCell::new(Mapper::new(convert::options(options))))
    }

    fn transform(&self, event: Vec<u8>) -> Result<Option<Vec<u8>>, Failure> {
        transform(&mut self.0.borrow_mut(), &event)
    }

    fn transform_batch(&self, ndjson: Vec<u8>) -> Result<Batch, Failure> {
        transform_batch(&mut self.0.borrow_mut(), &ndjson)
    }
}

fn transform(mapper: &mut Mapper, event: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
    let mut document = Vec::new();
    match mapper.transform(event, &mut document) {
        Ok(Verdict::Dropped) => Ok(None),
        Ok(Verdict::Mapped | Verdict::Unchanged) => Ok(Some(document)),
        Err(error) => Err(convert::failure(&error, document)),
    }
}

fn transform_batch(mapper: &mut Mapper, ndjson: &[u8]) -> Result<Batch, Failure> {
    let (mut documents, mut failures) = (Vec::new(), Vec::new());
    let note = |line, error: Error| {
        if failures.len() < LISTED_FAILURES && failures.try_reserve(1).is_ok() {
            failures.push(convert::line_failure(line, &error));
        }
    };
    let counts = mapper
        .transform_batch(ndjson, &mut documents, note)
        .map_err(|error| convert::failure(&error, Vec::new()))?;
    Ok(Batch { documents, mapped: counts.mapped, dropped: counts.dropped, failed: counts.failed, failures })
}
