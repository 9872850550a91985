use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use teleport_ecs_reference::vrl::{Options, program};
use vrl::value::{Kind, Value};
fn walk(p: &Path, out: &mut Vec<PathBuf>) {
    for e in std::fs::read_dir(p).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() { walk(&p, out) } else { out.push(p) }
    }
}
fn diff(path: &str, a: &serde_json::Value, b: &serde_json::Value, out: &mut Vec<String>) {
    use serde_json::Value as V;
    match (a, b) {
        (V::Object(x), V::Object(y)) => {
            for (k, v) in x {
                match y.get(k) {
                    Some(w) => diff(&format!("{path}.{k}"), v, w, out),
                    None => out.push(format!("-{path}.{k} {}", short(v))),
                }
            }
            for (k, v) in y {
                if !x.contains_key(k) {
                    out.push(format!("+{path}.{k} {}", short(v)))
                }
            }
        }
        _ if a == b => {}
        _ => out.push(format!("!{path} want {} got {}", short(a), short(b))),
    }
}
fn short(v: &serde_json::Value) -> String {
    v.to_string().chars().take(150).collect()
}
fn main() {
    let text = std::env::args().nth(1).as_deref() == Some("text");
    let filter = std::env::args().nth(2).unwrap_or_default();
    let mut files = Vec::new();
    walk(Path::new("fixtures"), &mut files);
    files.sort();
    let mut programs: BTreeMap<String, vrl_tests::Remap> = BTreeMap::new();
    let (mut equal, mut bad, mut unreachable) = (0, 0, 0);
    for file in files {
        let name = file.to_string_lossy().to_string();
        let Some(stem) = name.strip_suffix(".in.json") else { continue };
        if !stem.contains(&filter) {
            continue;
        }
        let input = std::fs::read(&file).unwrap();
        let options = std::fs::read(format!("{stem}.options.json"))
            .ok()
            .map(|b| serde_json::from_slice::<serde_json::Value>(&b).unwrap())
            .unwrap_or(serde_json::json!({}));
        let list = |k: &str| {
            options[k]
                .as_array()
                .map(|l| l.iter().map(|v| v.as_str().unwrap().to_owned()).collect::<Vec<_>>())
                .unwrap_or_default()
        };
        let ds = &options["data_stream"];
        let o = Options {
            text_in_message: text,
            keep_original: options["keep_original"].as_bool().unwrap_or(false),
            drop_fields: list("drop_fields"),
            drop_events: list("drop_events"),
            data_stream: ds
                .as_object()
                .map(|d| ["type", "dataset", "namespace"].map(|k| d[k].as_str().unwrap().to_owned())),
        };
        let remap = programs.entry(format!("{o:?}")).or_insert_with(|| {
            let source = program(teleport_ecs_reference::tables(), &o).unwrap();
            vrl_tests::Remap::compile(&source, Kind::any_object()).unwrap_or_else(|e| panic!("{e}"))
        });
        let value = if text {
            let mut m = vrl::value::ObjectMap::new();
            m.insert("message".into(), Value::Bytes(bytes(&input).into()));
            Value::Object(m)
        } else {
            match serde_json::from_str::<serde_json::Value>(&String::from_utf8_lossy(&input)) {
                Ok(v @ serde_json::Value::Object(_)) => Value::from(v),
                _ => {
                    unreachable += 1;
                    continue;
                }
            }
        };
        let expected: serde_json::Value =
            match serde_json::from_slice(&std::fs::read(format!("{stem}.out.json")).unwrap()) {
                Ok(v) => v,
                Err(e) => {
                    println!("{stem}: EXPECT {e}");
                    bad += 1;
                    continue;
                }
            };
        let got = match remap.run(value) {
            Ok(Some(v)) => serde_json::to_value(&v).unwrap(),
            Ok(None) => serde_json::Value::Null,
            Err(e) => {
                println!("{stem}: ERROR {e}");
                bad += 1;
                continue;
            }
        };
        let mut out = Vec::new();
        diff("", &expected, &got, &mut out);
        if out.is_empty() {
            equal += 1
        } else {
            bad += 1;
            println!("{stem}: {}", out.iter().take(4).cloned().collect::<Vec<_>>().join(" | "));
        }
    }
    println!("equal {equal} different {bad} unreachable {unreachable} programs {}", programs.len());
}
fn bytes(b: &[u8]) -> Vec<u8> {
    b.to_vec()
}
