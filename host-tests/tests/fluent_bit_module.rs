//! What the module for Fluent Bit shows to its hosts: WebAssembly 1.0 and not more, no import, a short
//! list of exports, a small file, and calls that fit on the interpreter's stack.

use host_tests::fluent_bit::stack::{DEFAULT_STACK, deepest_chains};
use std::fs;
use wasmparser::{ExternalKind, Parser, Payload, Validator, WasmFeatures};

const SIZE_CEILING: usize = 200 * 1024;
const EXPORTS: [&str; 11] = [
    "Func alloc",
    "Func dealloc",
    "Func free",
    "Func malloc",
    "Func teleport_ecs",
    "Func teleport_ecs_lean",
    "Func teleport_ecs_original",
    "Func transform",
    // The linker's own: from these two the interpreter knows where the stack in memory ends.
    "Global __data_end",
    "Global __heap_base",
    "Memory memory",
];

fn module() -> Vec<u8> {
    let file = guests::FLUENT_BIT.build().expect("the module builds");
    fs::read(file).expect("the module can be read")
}

#[test]
fn the_module_is_webassembly_1_0() {
    // Version 1.0 of 2017 and mutable globals, and no floating point at all.
    let features = WasmFeatures::WASM1.difference(WasmFeatures::FLOATS);
    Validator::new_with_features(features).validate_all(&module()).expect("a module of WebAssembly 1.0");
}

#[test]
fn the_module_imports_nothing_and_exports_the_documented_names() {
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(&module()) {
        match payload.expect("a well-formed module") {
            Payload::ImportSection(section) => {
                imports
                    .extend(section.into_imports().map(|import| import.expect("an import").name.to_owned()));
            }
            Payload::ExportSection(section) => exports.extend(section.into_iter().map(|export| {
                let export = export.expect("an export");
                assert!(matches!(
                    export.kind,
                    ExternalKind::Func | ExternalKind::Memory | ExternalKind::Global
                ));
                format!("{:?} {}", export.kind, export.name)
            })),
            _ => {}
        }
    }
    exports.sort();
    assert_eq!(imports, [""; 0]);
    assert_eq!(exports, EXPORTS);
}

#[test]
fn the_module_is_small() {
    let size = module().len();
    println!("Fluent Bit module: {size} bytes");
    assert!(size <= SIZE_CEILING, "expected at most {SIZE_CEILING} bytes, found {size}");
}

#[test]
fn the_deepest_calls_fit_on_the_interpreters_stack() {
    for (function, chain) in deepest_chains(&module()).expect("a module without recursion") {
        println!("{function}: {} of {DEFAULT_STACK} bytes, {:?}", chain.bytes, chain.frames);
        assert!(
            chain.bytes <= DEFAULT_STACK,
            "{function}: expected at most {DEFAULT_STACK} bytes, found {chain:?}"
        );
    }
}
