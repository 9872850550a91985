//! A file server for one folder, for this machine only.

use std::fs::{self, File};
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Method, Request, Response, Server};

/// Serves `folder` at `http://localhost:<port>/` until the process ends.
///
/// # Errors
///
/// The port cannot be opened.
pub(super) fn serve(folder: &Path, port: u16) -> Result<(), String> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        format!("port {port}: {error}\nchoose another one with `cargo xtask playground --port NUMBER`")
    })?;
    println!("http://localhost:{port}/  (Ctrl+C ends it)");
    for request in server.incoming_requests() {
        // A browser that hangs up is no fault of ours.
        let _ = answer(folder, request);
    }
    Ok(())
}

fn answer(folder: &Path, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("GET or HEAD only\n").with_status_code(405));
    }
    match file_of(folder, request.url()).and_then(|path| Some((File::open(&path).ok()?, path))) {
        Some((file, path)) => {
            let response = Response::from_file(file).with_header(header("Content-Type", media_type(&path)));
            request.respond(response.with_header(header("Cache-Control", "no-store")))
        }
        None => request.respond(Response::from_string("not found\n").with_status_code(404)),
    }
}

/// The file that `url` names: inside `folder`, whatever the URL tries.
fn file_of(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let parts: Option<PathBuf> = Path::new(path)
        .components()
        .map(|part| if let Component::Normal(name) = part { Some(name) } else { None })
        .collect();
    let file = folder.join(parts?);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    let inside = fs::canonicalize(&file).ok()?.starts_with(fs::canonicalize(folder).ok()?);
    (inside && file.is_file()).then_some(file)
}

/// Browsers refuse modules and WebAssembly of another type.
fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("an ASCII header")
}

#[cfg(test)]
mod tests {
    use super::{file_of, media_type};
    use std::path::Path;

    #[test]
    fn urls_name_files_inside_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/playground");
        assert_eq!(file_of(&folder, "/server.rs?x=1#y"), Some(folder.join("server.rs")));
        for url in ["/../js.rs", "/%2e%2e/js.rs", "//etc/passwd", "/a/../../js.rs", "/none.rs", "/"] {
            assert_eq!(file_of(&folder, url), None, "{url}");
        }
    }

    #[test]
    fn modules_and_webassembly_have_the_type_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a/engine_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("main.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }
}
