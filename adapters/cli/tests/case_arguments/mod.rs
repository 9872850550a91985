//! A fixture's options as arguments of `teleport-ecs`.

use host_tests::Case;

/// Arguments that make the command line map `case`, whose bytes come on standard input.
pub fn arguments(case: &Case) -> Vec<String> {
    let mut arguments: Vec<String> = ["map", "--quiet", "--input-format=event"].map(Into::into).into();
    if case.options.keep_original {
        arguments.push("--original".into());
    }
    arguments.extend(case.options.drop_fields.iter().map(|field| format!("--drop-field={field}")));
    arguments.extend(case.options.drop_events.iter().map(|event| format!("--drop-event={event}")));
    if let Some(stream) = &case.options.data_stream {
        arguments.push(format!("--data-stream={}-{}-{}", stream.kind, stream.dataset, stream.namespace));
    }
    arguments
}

/// The document on standard output, `None` when nothing was written.
pub fn document(stdout: &[u8]) -> Result<Option<Vec<u8>>, String> {
    match stdout.strip_suffix(b"\n") {
        None if stdout.is_empty() => Ok(None),
        Some(line) if !line.contains(&b'\n') => Ok(Some(line.to_vec())),
        _ => Err(format!("expected one line, found {:?}", String::from_utf8_lossy(stdout))),
    }
}
