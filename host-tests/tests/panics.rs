//! No machinery of panics is linked into the modules: no message, nothing that formats one, and where a
//! check of the language fails the module stops at once.

use guests::Guest;
use guests::command::repository;
use std::fs;
use wasmparser::{Encoding, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, Result, TypeRef};

/// The module as it ships, but for the names of its functions.
const fn named(guest: Guest, flags: &'static [&'static str]) -> Guest {
    Guest { flags, shrunk: false, ..guest }
}

const WITH_NAMES: [Guest; 2] = [
    named(guests::COMPONENT, &["-Cstrip=debuginfo"]),
    named(guests::FLUENT_BIT, &["-Copt-level=3", "-Cllvm-args=--inline-threshold=0", "-Cstrip=debuginfo"]),
];

fn module(guest: &Guest) -> Vec<u8> {
    fs::read(guest.build().expect("the module builds")).expect("the module can be read")
}

/// Of one module: those that it imports come first in the numbering.
#[derive(Default)]
struct Functions<'a> {
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    names: Vec<(u32, &'a str)>,
}

impl<'a> Functions<'a> {
    fn read(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    self.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { return Ok(()) };
                for subsection in subsections {
                    let Name::Function(names) = subsection? else { continue };
                    for naming in names {
                        self.names.push(naming.map(|naming| (naming.index, naming.name))?);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn by_name(&self) -> impl Iterator<Item = (&'a str, &FunctionBody<'a>)> {
        let body = |index: u32| self.bodies.get(index.checked_sub(self.imported)? as usize);
        self.names.iter().filter_map(move |(index, name)| Some((*name, body(*index)?)))
    }
}

/// The modules of a component, or the one module.
fn modules(bytes: &[u8]) -> Result<Vec<Functions<'_>>> {
    let mut modules: Vec<Functions<'_>> = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::Version { encoding: Encoding::Module, .. } => modules.push(Functions::default()),
            payload => modules.last_mut().map_or(Ok(()), |module| module.read(payload))?,
        }
    }
    Ok(modules)
}

#[test]
fn a_panic_formats_nothing_and_traps_at_once() {
    let folder = repository().join("target/guests-with-names");
    for guest in &WITH_NAMES {
        let file = guest.build_in(repository(), &folder).expect("the module builds");
        let bytes = fs::read(file).expect("the module can be read");
        let modules = modules(&bytes).expect("a well-formed module");
        let functions: Vec<_> = modules.iter().flat_map(Functions::by_name).collect();
        assert!(functions.len() > 50, "{}: expected names, found {}", guest.title, functions.len());
        let formatting: Vec<&str> =
            functions.iter().map(|(name, _)| *name).filter(|name| name.contains("4core3fmt")).collect();
        assert_eq!(formatting, [""; 0], "{}", guest.title);
        let panicking: Vec<_> =
            functions.iter().filter(|(name, _)| name.contains("4core9panicking")).collect();
        assert!(!panicking.is_empty(), "{}: expected the checks of the language by their names", guest.title);
        for (name, body) in panicking {
            let operators = body.get_operators_reader().expect("operators").into_iter();
            let other = operators.map(|operator| operator.expect("an operator")).find(|operator| {
                !matches!(operator, Operator::Call { .. } | Operator::Unreachable | Operator::End)
            });
            assert_eq!(other, None, "{}: {name}", guest.title);
        }
    }
}

/// Texts that only a panic, or the formatting of one, would print.
const PANICS: [&str; 11] = [
    "panicked",
    "unwrap()",
    "out of range",
    "out of bounds",
    "overflow",
    "attempt to",
    "explicit panic",
    "unreachable code",
    "RefCell",
    "src/",
    "library/",
];

#[test]
fn the_modules_hold_no_text_of_a_panic() {
    for guest in [guests::COMPONENT, guests::FLUENT_BIT] {
        let bytes = module(&guest);
        let text = String::from_utf8_lossy(&bytes);
        let found: Vec<&str> = PANICS.into_iter().filter(|panic| text.contains(panic)).collect();
        assert!(found.is_empty(), "{}: {found:?}", guest.title);
    }
}

/// A module stops where an `unreachable` stands: behind the checks of the allocator, behind the growth of
/// lists whose room was asked for before, behind bounds that the compiler cannot prove. Binaryen doubles some
/// by putting what stops in the place of its calls. No input is known to reach one; a rise in their number is
/// worth a look.
#[test]
fn the_modules_have_few_places_to_stop() {
    for (guest, most) in [(guests::COMPONENT, 260), (guests::FLUENT_BIT, 90)] {
        let bytes = module(&guest);
        let count = unreachable(&bytes).expect("a well-formed module");
        println!("{}: {count} times `unreachable`", guest.title);
        assert!(count <= most, "{}: expected at most {most} times `unreachable`, found {count}", guest.title);
    }
}

fn unreachable(module: &[u8]) -> Result<usize> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        for operator in body.get_operators_reader()? {
            count += usize::from(matches!(operator?, Operator::Unreachable));
        }
    }
    Ok(count)
}
