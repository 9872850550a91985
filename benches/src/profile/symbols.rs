//! What the module's own sections say about its functions and instructions.

use addr2line::Context;
use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian};
use std::cell::RefCell;
use std::collections::HashMap;
use wasmparser::{KnownCustom, Name, Parser, Payload};

type Slice<'a> = EndianSlice<'a, LittleEndian>;

/// The name that the build gives to the folder of the repository.
const ROOT: &str = "/teleport-ecs/";

/// Names and debug information of a module.
pub struct Symbols<'a> {
    names: HashMap<u32, String>,
    context: Context<Slice<'a>>,
    known: RefCell<HashMap<u64, Vec<Frame>>>,
}

/// A function of the source that an instruction belongs to.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its file and name.
    pub function: String,
    /// File and line.
    pub line: String,
    /// Whether it belongs to this repository.
    pub is_own: bool,
}

impl<'a> Symbols<'a> {
    /// Reads the sections.
    ///
    /// # Errors
    ///
    /// They cannot be read.
    pub fn read(module: &'a [u8]) -> Result<Symbols<'a>, String> {
        let mut names = HashMap::new();
        let mut sections: HashMap<&str, &[u8]> = HashMap::new();
        for payload in Parser::new(0).parse_all(module) {
            let Payload::CustomSection(section) = payload.map_err(|error| error.to_string())? else {
                continue;
            };
            sections.insert(section.name(), section.data());
            let KnownCustom::Name(subsections) = section.as_known() else { continue };
            for subsection in subsections {
                let Name::Function(functions) = subsection.map_err(|error| error.to_string())? else {
                    continue;
                };
                for naming in functions {
                    let naming = naming.map_err(|error| error.to_string())?;
                    names.insert(naming.index, demangled(naming.name));
                }
            }
        }
        let load = |id: addr2line::gimli::SectionId| -> Result<Slice<'a>, addr2line::gimli::Error> {
            Ok(EndianSlice::new(sections.get(id.name()).copied().unwrap_or_default(), LittleEndian))
        };
        let dwarf = Dwarf::load(load).map_err(|error| error.to_string())?;
        let context = Context::from_dwarf(dwarf).map_err(|error| error.to_string())?;
        Ok(Symbols { names, context, known: RefCell::default() })
    }

    /// Name of a function of the module.
    pub fn function(&self, index: u32) -> String {
        self.names.get(&index).cloned().unwrap_or_else(|| format!("function {index}"))
    }

    /// The functions of the source at a place in the code section, innermost first.
    ///
    /// # Errors
    ///
    /// The debug information cannot be read.
    pub fn frames(&self, function: u32, place: u64) -> Result<Vec<Frame>, String> {
        if let Some(frames) = self.known.borrow().get(&place) {
            return Ok(frames.clone());
        }
        let mut found =
            self.context.find_frames(place).skip_all_loads().map_err(|error| error.to_string())?;
        let mut frames = Vec::new();
        while let Some(frame) = found.next().map_err(|error| error.to_string())? {
            let name = frame.function.and_then(|name| Some(demangled(&name.raw_name().ok()?)));
            let name = name.unwrap_or_else(|| self.function(function));
            let path = frame.location.as_ref().and_then(|place| place.file).unwrap_or("?");
            let line = frame.location.as_ref().and_then(|place| place.line).unwrap_or(0);
            let own = path.strip_prefix(ROOT);
            let file = own.or_else(|| path.rsplit('/').next()).unwrap_or(path);
            let (function, line) = (format!("{file} {name}"), format!("{file}:{line}"));
            frames.push(Frame { function, line, is_own: own.is_some() });
        }
        if frames.is_empty() {
            let name = self.function(function);
            frames.push(Frame { function: name.clone(), line: name, is_own: false });
        }
        self.known.borrow_mut().insert(place, frames.clone());
        Ok(frames)
    }
}

fn demangled(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}
