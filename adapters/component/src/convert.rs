//! The engine's types and those of the world.

use crate::bindings::exports::teleport_ecs::mapper::mapping::{
    DataStream, Failure, FailureKind, LineFailure, Options,
};
use alloc::string::String;
use alloc::vec::Vec;
use teleport_ecs::{Error, ErrorKind};

/// Long enough for any message.
const MESSAGE_SIZE: usize = 160;

pub(crate) fn options(options: Options) -> teleport_ecs::Options {
    teleport_ecs::Options {
        keep_original: options.keep_original,
        drop_fields: options.drop_fields,
        drop_events: options.drop_events,
        data_stream: options.data_stream.map(data_stream),
    }
}

fn data_stream(stream: DataStream) -> teleport_ecs::DataStream {
    teleport_ecs::DataStream { kind: stream.type_, dataset: stream.dataset, namespace: stream.namespace }
}

#[cold]
pub(crate) fn failure(error: &Error, document: Vec<u8>) -> Failure {
    let kind = kind(error);
    let document = if kind == FailureKind::OutOfMemory { Vec::new() } else { document };
    Failure { kind, message: message(error), offset: error.offset() as u64, document: text(document) }
}

#[cold]
pub(crate) fn line_failure(line: u64, error: &Error) -> LineFailure {
    LineFailure { line, kind: kind(error), message: message(error), offset: error.offset() as u64 }
}

/// A document as text. The engine writes UTF-8 only; the check is cheap beside the mapping.
pub(crate) fn text(document: Vec<u8>) -> String {
    String::from_utf8(document).unwrap_or_default()
}

fn kind(error: &Error) -> FailureKind {
    match error.kind() {
        ErrorKind::NotAnObject => FailureKind::NotAnObject,
        ErrorKind::OutOfMemory => FailureKind::OutOfMemory,
        _ => FailureKind::Syntax,
    }
}

/// The message, or none where there is no memory for it.
fn message(error: &Error) -> String {
    let mut message = Vec::new();
    if message.try_reserve_exact(MESSAGE_SIZE).is_ok() {
        error.message(&mut message);
    }
    text(message)
}
