//! What the chains of calls are made of, read from a module without imports.

use super::{Code, Function};
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{
    CustomSectionReader, ElementItems, ElementSectionReader, ExportSectionReader, ExternalKind, KnownCustom,
    Name, Parser, Payload, Result, ValidPayload, Validator, WasmFeatures,
};

impl Code {
    pub(super) fn read(module: &[u8]) -> Result<Code> {
        let mut validator = Validator::new_with_features(WasmFeatures::WASM1);
        let (mut code, mut types, mut table, mut bodies) =
            (Code::default(), Vec::new(), BTreeSet::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            if let ValidPayload::Func(function, body) = validator.payload(&payload)? {
                bodies.push((function, body));
            }
            match payload {
                Payload::FunctionSection(section) => {
                    types = section.into_iter().collect::<Result<Vec<_>>>()?
                }
                Payload::ElementSection(section) => table = functions_of(section)?,
                Payload::ExportSection(section) => code.exports = exports_of(section)?,
                Payload::CustomSection(section) => code.names.append(&mut names_of(&section)?),
                _ => {}
            }
        }
        for (function, body) in bodies {
            code.functions.push(Function::read(function, &body, &types, &table)?);
        }
        Ok(code)
    }

    /// The function's name, where the module has them: build it with `CARGO_PROFILE_GUEST_STRIP=false`.
    pub(super) fn label(&self, function: u32) -> String {
        self.names.get(&function).cloned().unwrap_or_else(|| format!("function {function}"))
    }
}

/// The functions that an indirect call may reach.
fn functions_of(section: ElementSectionReader<'_>) -> Result<BTreeSet<u32>> {
    let mut functions = BTreeSet::new();
    for element in section {
        if let ElementItems::Functions(items) = element?.items {
            functions.extend(items.into_iter().collect::<Result<Vec<_>>>()?);
        }
    }
    Ok(functions)
}

fn exports_of(section: ExportSectionReader<'_>) -> Result<Vec<(String, u32)>> {
    let mut exports = Vec::new();
    for export in section {
        let export = export?;
        if export.kind == ExternalKind::Func {
            exports.push((export.name.to_owned(), export.index));
        }
    }
    Ok(exports)
}

fn names_of(section: &CustomSectionReader<'_>) -> Result<BTreeMap<u32, String>> {
    let mut names = BTreeMap::new();
    let KnownCustom::Name(subsections) = section.as_known() else { return Ok(names) };
    for subsection in subsections {
        if let Name::Function(functions) = subsection? {
            for naming in functions {
                let naming = naming?;
                names.insert(naming.index, naming.name.to_owned());
            }
        }
    }
    Ok(names)
}
