//! A progress bar for long inputs on a terminal.

use std::time::Instant;

#[cfg(feature = "progress")]
pub use bar::Progress;
#[cfg(not(feature = "progress"))]
pub use nothing::Progress;

#[cfg(feature = "progress")]
mod bar {
    use super::Instant;
    use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
    use std::cell::Cell;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::Duration;

    /// Inputs done sooner show no bar.
    const LONG: Duration = Duration::from_secs(1);
    const STYLE: &str = "{bar:40} {bytes}/{total_bytes} ({binary_bytes_per_sec}, {eta} left)";

    /// The bar, if there is one.
    pub struct Progress(Option<Bar>);

    struct Bar {
        bar: ProgressBar,
        read: Arc<AtomicU64>,
        is_shown: Cell<bool>,
    }

    impl Progress {
        /// No bar ever.
        pub fn none() -> Progress {
            Progress(None)
        }

        /// A bar for an input of `total` bytes, of which `read` are read.
        pub fn of_bytes(total: u64, read: Arc<AtomicU64>) -> Progress {
            let style = ProgressStyle::with_template(STYLE).unwrap_or_else(|_| ProgressStyle::default_bar());
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden());
            Progress(Some(Bar { bar: bar.with_style(style), read, is_shown: Cell::new(false) }))
        }

        /// Shows how far the reading is, once the input has proved long.
        pub fn update(&self, started: Instant) {
            let Some(Bar { bar, read, is_shown }) = &self.0 else { return };
            bar.set_position(read.load(Ordering::Relaxed));
            if !is_shown.get() && started.elapsed() >= LONG {
                bar.set_draw_target(ProgressDrawTarget::stderr());
                is_shown.set(true);
            }
        }

        /// Takes the bar away while something is printed.
        pub fn suspend(&self, print: impl FnOnce()) {
            match &self.0 {
                Some(Bar { bar, .. }) => bar.suspend(print),
                None => print(),
            }
        }

        /// Takes the bar away.
        pub fn finish(&self) {
            if let Some(Bar { bar, .. }) = &self.0 {
                bar.finish_and_clear();
            }
        }
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn the_style_is_well_formed() {
            assert!(super::ProgressStyle::with_template(super::STYLE).is_ok());
        }
    }
}

#[cfg(not(feature = "progress"))]
mod nothing {
    use super::Instant;
    use std::sync::Arc;
    use std::sync::atomic::AtomicU64;

    /// Built without a bar.
    pub struct Progress;

    impl Progress {
        pub fn none() -> Progress {
            Progress
        }

        pub fn of_bytes(_total: u64, _read: Arc<AtomicU64>) -> Progress {
            Progress
        }

        pub fn update(&self, _started: Instant) {}

        pub fn suspend(&self, print: impl FnOnce()) {
            print();
        }

        pub fn finish(&self) {}
    }
}
