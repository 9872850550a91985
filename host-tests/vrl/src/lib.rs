//! The VRL program, run as Vector's `remap` transform runs it.

use std::collections::BTreeMap;
use vrl::compiler::runtime::{Runtime, Terminate};
use vrl::compiler::state::ExternalEnv;
use vrl::compiler::{CompileConfig, Program, TargetValue, TimeZone, TypeState, compile_with_state};
use vrl::diagnostic::Formatter;
use vrl::value::{Kind, Secrets, Value};

/// A compiled program.
pub struct Remap {
    program: Program,
    runtime: Runtime,
}

impl Remap {
    /// Compiles `source` for events of the type `kind`, as Vector knows it from the source in front.
    ///
    /// # Errors
    ///
    /// The program does not compile, or the compiler warns.
    pub fn compile(source: &str, kind: Kind) -> Result<Remap, String> {
        let external = ExternalEnv::new_with_kind(kind, Kind::object(BTreeMap::new()));
        let state = TypeState { local: Default::default(), external };
        let result = compile_with_state(source, &vrl::stdlib::all(), &state, CompileConfig::default())
            .map_err(|list| Formatter::new(source, list).to_string())?;
        if !result.warnings.is_empty() {
            return Err(Formatter::new(source, result.warnings).to_string());
        }
        Ok(Remap { program: result.program, runtime: Runtime::default() })
    }

    /// Runs the program on one event; `None` when it aborts, which drops the event.
    ///
    /// # Errors
    ///
    /// The program fails, which would let the event through as it came.
    pub fn run(&mut self, event: Value) -> Result<Option<Value>, String> {
        let mut target = TargetValue {
            value: event,
            metadata: Value::Object(BTreeMap::new()),
            secrets: Secrets::default(),
        };
        let result = self.runtime.resolve(&mut target, &self.program, &TimeZone::default());
        self.runtime.clear();
        match result {
            Ok(_) => Ok(Some(target.value)),
            Err(Terminate::Abort(_)) => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }
}
