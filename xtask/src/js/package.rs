//! The files of the package that are not the engine: written by hand in `adapters/js/package/`,
//! copied, and given the version, the CommonJS form and the types of the documents.

use super::types;
use crate::command::repository;
use std::fs;
use std::path::Path;

/// Modules that Node's `require` needs in its own form.
const SHARED: [&str; 6] = ["api", "error", "options", "node", "reference-api", "reference-node"];

/// Writes everything but the engine into `folder`.
pub(super) fn write(folder: &Path) -> Result<(), String> {
    let source = repository().join("adapters/js/package");
    for name in names(&source)? {
        write_text(&folder.join(&name), &versioned(&read(&source.join(&name))?))?;
    }
    for name in SHARED {
        let module = read(&source.join(format!("{name}.js")))?;
        write_text(&folder.join(format!("{name}.cjs")), &common_js(&module)?)?;
    }
    write_text(&folder.join("document.d.ts"), &types::document()?)?;
    for name in ["index", "document", "reference"] {
        let types = read(&folder.join(format!("{name}.d.ts")))?;
        write_text(&folder.join(format!("{name}.d.cts")), &types.replace(".js\"", ".cjs\""))?;
    }
    write_text(&folder.join("LICENSE"), &read(&repository().join("LICENSE"))?)
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(names.collect())
}

/// The package has the version of the workspace.
fn versioned(text: &str) -> String {
    text.replace("\"version\": \"0.0.0\"", concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\""))
}

/// An ES module of this package as a CommonJS module. The package keeps to the few forms known here.
fn common_js(module: &str) -> Result<String, String> {
    let mut text = String::from("\"use strict\";\n");
    let mut exported = Vec::new();
    for line in module.lines() {
        let line = common_js_line(line, &mut exported)?;
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str(&format!("\nmodule.exports = {{ {} }};\n", exported.join(", ")));
    Ok(text)
}

fn common_js_line(line: &str, exported: &mut Vec<String>) -> Result<String, String> {
    if let Some(import) = line.strip_prefix("import ") {
        let (names, from) = split_import(import, line)?;
        let names = names.strip_prefix("* as ").unwrap_or(names);
        return Ok(format!("const {names} = require({from});"));
    }
    if let Some((names, from)) = line.strip_prefix("export {").and_then(|rest| rest.split_once("} from ")) {
        exported.extend(list(names));
        let from = from.trim_end_matches(';').replace(".js\"", ".cjs\"");
        return Ok(format!("const {{{names}}} = require({from});"));
    }
    let Some(declaration) = line.strip_prefix("export ") else { return Ok(line.to_owned()) };
    exported.extend(declared(declaration).ok_or_else(|| unknown(line))?);
    Ok(declaration.to_owned())
}

fn split_import<'a>(import: &'a str, line: &str) -> Result<(&'a str, String), String> {
    let (names, from) = import.split_once(" from ").ok_or_else(|| unknown(line))?;
    Ok((names, from.trim_end_matches(';').replace(".js\"", ".cjs\"")))
}

/// The names that `const {a, b} = …`, `function a(…` and `class A …` declare.
fn declared(declaration: &str) -> Option<Vec<String>> {
    let (kind, rest) = declaration.split_once(' ')?;
    match kind {
        "const" if rest.starts_with('{') => Some(list(rest[1..].split('}').next()?)),
        "const" | "function" | "class" => {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_')?;
            Some(vec![rest[..end].to_owned()])
        }
        _ => None,
    }
}

fn list(names: &str) -> Vec<String> {
    names.split(',').map(|name| name.trim().to_owned()).collect()
}

fn unknown(line: &str) -> String {
    format!("expected an import or export that can become CommonJS, found `{line}`")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write_text(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::common_js;

    #[test]
    fn modules_become_common_js() {
        let module = "import * as engine from \"./engine/node.js\";\nimport { a } from \"./a.js\";\n\
                      export class B {}\nexport function c(d) {}\nexport const { e, f } = a();\n\
                      export { g } from \"./g.js\";\n";
        let expected = "\"use strict\";\nconst engine = require(\"./engine/node.cjs\");\n\
                        const { a } = require(\"./a.cjs\");\nclass B {}\nfunction c(d) {}\n\
                        const { e, f } = a();\nconst { g } = require(\"./g.cjs\");\n\n\
                        module.exports = { B, c, e, f, g };\n";
        assert_eq!(common_js(module).unwrap(), expected);
    }

    #[test]
    fn forms_that_cannot_be_converted_are_refused() {
        let error = common_js("export default 1;\n").unwrap_err();
        assert_eq!(error, "expected an import or export that can become CommonJS, found `export default 1;`");
    }
}
