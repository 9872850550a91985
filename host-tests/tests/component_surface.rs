//! What the component shows to its host: no import, one interface, no more bytes than promised.

use host_tests::component::Host;
use std::collections::BTreeSet;
use std::fs;
use wasmparser::{Parser, Payload};
use wasmtime::component::types::{ComponentInstance, ComponentItem};

const SIZE_CEILING: u64 = 256 * 1024;
const INTERFACE: &str = "teleport-ecs:mapper/mapping@0.1.0";
/// The canonical ABI's own: the host keeps the handles of `mapper`.
const TABLE: &str = "[export]teleport-ecs:mapper/mapping@0.1.0";
const FUNCTIONS: [&str; 7] = [
    "[constructor]mapper",
    "[method]mapper.transform",
    "[method]mapper.transform-batch",
    "ecs-version",
    "transform",
    "transform-batch",
    "version",
];
const TYPES: [&str; 7] =
    ["batch", "data-stream", "failure", "failure-kind", "line-failure", "mapper", "options"];

#[test]
fn the_component_imports_nothing() {
    let host = Host::build().expect("the component builds");
    let component = host.component().component_type();
    let imports: Vec<String> = component.imports(host.engine()).map(|(name, _)| name.to_owned()).collect();
    assert_eq!(imports, [""; 0]);
}

#[test]
fn the_module_inside_imports_its_resource_table_only() {
    let file = guests::COMPONENT.build().expect("the component builds");
    let bytes = fs::read(file).expect("the component can be read");
    let imports = largest_module(&bytes).and_then(imports).expect("the component is well formed");
    assert_eq!(
        imports,
        ["[resource-drop]mapper", "[resource-new]mapper"].map(|name| format!("{TABLE} {name}"))
    );
}

/// The engine's module; the others are of the linker, which binds the resource table with them.
fn largest_module(component: &[u8]) -> wasmparser::Result<&[u8]> {
    let mut largest = 0..0;
    for payload in Parser::new(0).parse_all(component) {
        let Payload::ModuleSection { unchecked_range: range, .. } = payload? else { continue };
        if range.end - range.start > largest.end - largest.start {
            largest = range;
        }
    }
    Ok(&component[largest.start as usize..largest.end as usize])
}

/// `module name` of every import.
fn imports(module: &[u8]) -> wasmparser::Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(imports) = payload? else { continue };
        for import in imports.into_imports() {
            let import = import?;
            names.push(format!("{} {}", import.module, import.name));
        }
    }
    names.sort();
    Ok(names)
}

#[test]
fn the_component_exports_the_interface_of_the_wit_package() {
    let host = Host::build().expect("the component builds");
    let component = host.component().component_type();
    let exports: Vec<_> = component.exports(host.engine()).collect();
    let names: Vec<&str> = exports.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, [INTERFACE]);
    let ComponentItem::ComponentInstance(interface) = &exports[0].1.ty else {
        panic!("expected an instance, found {:?}", exports[0].1.ty);
    };
    let (functions, types) = functions_and_types(&host, interface);
    assert_eq!(functions, BTreeSet::from(FUNCTIONS.map(str::to_owned)));
    assert_eq!(types, BTreeSet::from(TYPES.map(str::to_owned)));
}

fn functions_and_types(host: &Host, interface: &ComponentInstance) -> (BTreeSet<String>, BTreeSet<String>) {
    let names = |function| {
        let items = interface.exports(host.engine());
        let chosen = items.filter(|(_, item)| matches!(item.ty, ComponentItem::ComponentFunc(_)) == function);
        chosen.map(|(name, _)| name.to_owned()).collect()
    };
    (names(true), names(false))
}

#[test]
fn the_component_is_small() {
    let file = guests::COMPONENT.build().expect("the component builds");
    let size = fs::metadata(file).expect("the component can be read").len();
    println!("component: {size} bytes");
    assert!(size <= SIZE_CEILING, "expected at most {SIZE_CEILING} bytes, found {size}");
}
