//! A mapping in VRL, run as the `remap` transform of Vector runs it, with JSON on both sides.

use std::collections::BTreeMap;
use std::{env, fs};
use vrl::compiler::runtime::Runtime;
use vrl::compiler::state::ExternalEnv;
use vrl::compiler::{CompileConfig, Program, TargetValue, TimeZone, TypeState, compile_with_state};
use vrl::diagnostic::Formatter;
use vrl::value::{Kind, Secrets, Value};

/// The compiled program.
pub struct Vrl {
    program: Program,
    runtime: Runtime,
}

impl Vrl {
    pub fn compile() -> Vrl {
        let source = match env::var_os("VRL_PROGRAM") {
            Some(file) => {
                fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
            }
            None => include_str!("small.vrl").to_owned(),
        };
        let external = ExternalEnv::new_with_kind(Kind::any_object(), Kind::any_object());
        let state = TypeState { local: Default::default(), external };
        let result = compile_with_state(&source, &vrl::stdlib::all(), &state, CompileConfig::default());
        let program = result.unwrap_or_else(|list| panic!("{}", Formatter::new(&source, list))).program;
        Vrl { program, runtime: Runtime::default() }
    }

    pub fn map(&mut self, event: &[u8], out: &mut Vec<u8>) {
        let value: Value = serde_json::from_slice(event).expect("JSON");
        let mut target =
            TargetValue { value, metadata: Value::Object(BTreeMap::new()), secrets: Secrets::default() };
        let result = self.runtime.resolve(&mut target, &self.program, &TimeZone::default());
        self.runtime.clear();
        result.unwrap_or_else(|error| panic!("{}: {error}", String::from_utf8_lossy(event)));
        serde_json::to_writer(out, &target.value).expect("a document");
    }
}
