//! What goes to standard error, and whether anybody still listens to standard output.

use anstyle::{AnsiColor, Style};
use std::fmt::Display;
use std::io;

const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Prints `error: …` to standard error, coloured on a terminal.
pub fn error(message: impl Display) {
    anstream::eprintln!("{ERROR}error:{ERROR:#} {message}");
}

/// Whether the error is that the reader of our output has gone.
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// Whether standard output is a terminal that wants colours.
pub fn stdout_has_colour() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}
