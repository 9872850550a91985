//! Looking at events one by one.

use super::report::{FieldSize, Finding, Report, Sizes, TypeCount};
use super::sizes::Names;
use super::tally::Tally;
use serde_json::Value;
use teleport_ecs::{ErrorKind, Mapper, Options, Verdict};

/// Failures that are told; the others are counted.
const TOLD: usize = 20;
/// Characters of an example.
const EXAMPLE: usize = 60;
const UNMAPPED: &str = "teleport.audit.unmapped";

/// What was seen so far.
pub struct Survey {
    mapper: Mapper,
    lean: Mapper,
    names: Names,
    report: Report,
    types: Tally<TypeCount>,
    unknown_codes: Tally<Finding>,
    unknown_types: Tally<u64>,
    unknown_fields: Tally<Finding>,
    misfits: Tally<Finding>,
    raw_fields: Tally<FieldSize>,
    fields: Tally<FieldSize>,
    /// Inputs that could not be read to their end.
    pub unreadable: u64,
    document: Vec<u8>,
}

impl Survey {
    /// Maps with `options`.
    pub fn new(options: Options) -> Survey {
        let lean = Options::LEAN_FIELDS.iter().map(ToString::to_string);
        let drop_fields = options.drop_fields.iter().cloned().chain(lean).collect();
        Survey {
            lean: Mapper::new(Options { drop_fields, ..options.clone() }),
            mapper: Mapper::new(options),
            names: Names::new(),
            report: Report::default(),
            types: Tally::default(),
            unknown_codes: Tally::default(),
            unknown_types: Tally::default(),
            unknown_fields: Tally::default(),
            misfits: Tally::default(),
            raw_fields: Tally::default(),
            fields: Tally::default(),
            unreadable: 0,
            document: Vec::new(),
        }
    }

    /// Maps one event and looks at both.
    pub fn event(&mut self, input: &str, line: u64, event: &[u8]) -> anyhow::Result<()> {
        let mut document = std::mem::take(&mut self.document);
        document.clear();
        match self.mapper.transform(event, &mut document) {
            Ok(Verdict::Mapped) => {
                self.report.mapped += 1;
                self.raw(event, document.len() as u64)?;
                self.look_at(&document);
            }
            Ok(Verdict::Unchanged) => {
                self.report.mapped_already += 1;
                self.report.sizes.mapped_already += document.len() as u64;
                self.look_at(&document);
            }
            Ok(Verdict::Dropped) => self.report.dropped += 1,
            Err(error) if error.kind() == ErrorKind::OutOfMemory => return Err(error.into()),
            Err(error) => self.failure(input, line, &error.to_string()),
        }
        self.document = document;
        Ok(())
    }

    /// Notes a line that is no event.
    pub fn failure(&mut self, input: &str, line: u64, message: &str) {
        self.report.failed += 1;
        if self.report.failures.len() < TOLD {
            self.report.failures.push(format!("{input}: line {line}: {message}"));
        }
    }

    fn raw(&mut self, event: &[u8], document: u64) -> anyhow::Result<()> {
        let sizes = &mut self.report.sizes;
        sizes.events += event.trim_ascii().len() as u64;
        sizes.documents += document;
        let mut lean = Vec::new();
        self.lean.transform(event, &mut lean)?;
        sizes.lean += lean.len() as u64;
        // What only the mapper can read, such as broken UTF-8, is counted as a whole.
        let event: Value = serde_json::from_slice(event).unwrap_or_default();
        self.names.raw_fields(&event, &mut |name, bytes| self.raw_fields.of(name).add(bytes));
        Ok(())
    }

    fn look_at(&mut self, document: &[u8]) {
        let bytes = document.len() as u64;
        let document: Value = serde_json::from_slice(document).unwrap_or_default();
        let event = &document["event"];
        let action = event["action"].as_str().unwrap_or("(no type)");
        self.types.of(action).add(event["outcome"].as_str(), bytes);
        if event["action"].is_string() && !self.names.knows_type(action) {
            *self.unknown_types.of(action) += 1;
        }
        if let Some(code) = event["code"].as_str().filter(|code| !self.names.knows_code(code)) {
            self.unknown_codes.of(code).add(&event["action"]);
        }
        self.names.fields(&document, &mut |path, value, bytes, declared| {
            self.fields.of(path).add(bytes);
            if path == UNMAPPED {
                for (name, value) in value.as_object().into_iter().flatten() {
                    self.misfits.of(name).add(value);
                }
            } else if !declared {
                self.unknown_fields.of(path).add(value);
            }
        });
    }

    /// The findings.
    pub fn report(self) -> Report {
        let by_bytes = |size: &FieldSize| size.bytes;
        Report {
            unreadable: self.unreadable,
            types: self.types.sorted(|count| count.events),
            unknown_codes: self.unknown_codes.sorted(|finding| finding.events),
            unknown_types: self.unknown_types.sorted(|count| *count),
            unknown_fields: self.unknown_fields.sorted(|finding| finding.events),
            misfits: self.misfits.sorted(|finding| finding.events),
            sizes: Sizes {
                raw_fields: self.raw_fields.sorted(by_bytes),
                fields: self.fields.sorted(by_bytes),
                ..self.report.sizes
            },
            ..self.report
        }
    }
}

impl TypeCount {
    fn add(&mut self, outcome: Option<&str>, bytes: u64) {
        self.events += 1;
        self.bytes += bytes;
        *match outcome {
            Some("success") => &mut self.success,
            Some("failure") => &mut self.failure,
            Some(_) => &mut self.unknown,
            None => &mut self.none,
        } += 1;
    }
}

impl FieldSize {
    fn add(&mut self, bytes: u64) {
        self.events += 1;
        self.bytes += bytes;
    }
}

impl Finding {
    fn add(&mut self, value: &Value) {
        self.events += 1;
        if self.events == 1 {
            self.example = value.to_string().chars().take(EXAMPLE).collect();
        }
    }
}
