//! `teleport-ecs-js-bindgen MODULE FOLDER`: writes the module's final form and, beside it, the code
//! that loads it in Node (`node.js`, `node.cjs`), in bundlers (`bundler.js`) and in browsers (`web.js`).
//! The module is named like the folder.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

/// Kinds of host, by the name of the file that loads the module there.
const HOSTS: [&str; 4] = ["web.js", "bundler.js", "node.js", "node.cjs"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: teleport-ecs-js-bindgen MODULE FOLDER");
        return ExitCode::from(2);
    };
    match bind_all(Path::new(module), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {module}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bind_all(module: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let name = folder.file_name().and_then(|name| name.to_str()).ok_or("expected a folder with a name")?;
    let (work, wasm) = (folder.join("work"), format!("{name}_bg.wasm"));
    for host in HOSTS {
        let made = work.join(host);
        bind(module, name, host, &made)?;
        keep(&made.join(&wasm), &folder.join(&wasm))?;
        fs::rename(made.join(format!("{name}.js")), folder.join(host))?;
    }
    let glue = format!("{name}_bg.js");
    fs::rename(work.join("bundler.js").join(&glue), folder.join(glue))?;
    fs::remove_dir_all(work)?;
    Ok(())
}

fn bind(module: &Path, name: &str, host: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut bindgen = Bindgen::new();
    match host {
        "web.js" => bindgen.web(true)?,
        "bundler.js" => bindgen.bundler(true)?,
        "node.js" => bindgen.nodejs_module(true)?,
        _ => bindgen.nodejs(true)?,
    };
    bindgen.input_path(module).out_name(name).typescript(false).omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    Ok(bindgen.generate(folder)?)
}

/// All hosts load one file, so each of them must have been given the same bytes.
fn keep(made: &Path, kept: &Path) -> Result<(), Box<dyn Error>> {
    if kept.exists() && fs::read(made)? != fs::read(kept)? {
        return Err(format!("expected one module for all hosts, found another at {}", made.display()).into());
    }
    Ok(fs::rename(made, kept)?)
}
