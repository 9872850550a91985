//! The VRL program, run as Vector's `remap` transform runs it, over the fixture suite.

pub mod case;
pub mod document;
pub mod exceptions;

use std::collections::BTreeMap;
use vrl::compiler::runtime::{Runtime, Terminate};
use vrl::compiler::state::ExternalEnv;
use vrl::compiler::{CompileConfig, Program, TargetValue, TimeZone, TypeState, compile_with_state};
use vrl::diagnostic::Formatter;
use vrl::value::{Kind, Secrets, Value};

/// A compiled program.
pub struct Remap {
    program: Program,
}

impl Remap {
    /// Compiles `source` for events of which no field is known before, as Vector does by default.
    ///
    /// # Errors
    ///
    /// The program does not compile, or the compiler warns.
    pub fn compile(source: &str) -> Result<Remap, String> {
        let external = ExternalEnv::new_with_kind(Kind::any_object(), Kind::object(BTreeMap::new()));
        let state = TypeState { local: Default::default(), external };
        let result = compile_with_state(source, &vrl::stdlib::all(), &state, CompileConfig::default())
            .map_err(|list| Formatter::new(source, list).to_string())?;
        if !result.warnings.is_empty() {
            return Err(Formatter::new(source, result.warnings).to_string());
        }
        Ok(Remap { program: result.program })
    }

    /// Runs the program on one event; `None` when it aborts, which drops the event.
    ///
    /// # Errors
    ///
    /// The program fails, which would let the event through as it came.
    pub fn run(&self, event: Value) -> Result<Option<Value>, String> {
        let mut target = TargetValue {
            value: event,
            metadata: Value::Object(BTreeMap::new()),
            secrets: Secrets::default(),
        };
        match Runtime::default().resolve(&mut target, &self.program, &TimeZone::default()) {
            Ok(_) => Ok(Some(target.value)),
            Err(Terminate::Abort(_)) => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }
}
