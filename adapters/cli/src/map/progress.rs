//! A progress bar for long inputs on a terminal.

use std::time::Instant;

#[cfg(feature = "progress")]
pub use bar::Progress;
#[cfg(not(feature = "progress"))]
pub use nothing::Progress;

#[cfg(feature = "progress")]
mod bar {
    use super::Instant;
    use indicatif::{ProgressBar, ProgressStyle};
    use std::cell::OnceCell;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::Duration;

    /// Inputs done sooner get no bar.
    const LONG: Duration = Duration::from_secs(1);
    const STYLE: &str = "{bar:40} {bytes}/{total_bytes} ({binary_bytes_per_sec}, {eta} left)";

    /// The bar, once the input has proved long.
    pub struct Progress {
        input: Option<Input>,
        bar: OnceCell<ProgressBar>,
    }

    struct Input {
        total: u64,
        read: Arc<AtomicU64>,
    }

    impl Progress {
        /// No bar ever.
        pub fn none() -> Progress {
            Progress { input: None, bar: OnceCell::new() }
        }

        /// A bar for an input of `total` bytes, of which `read` are read.
        pub fn of_bytes(total: u64, read: Arc<AtomicU64>) -> Progress {
            Progress { input: Some(Input { total, read }), bar: OnceCell::new() }
        }

        /// Shows how far the reading is.
        pub fn update(&self, started: Instant) {
            let Some(input) = &self.input else { return };
            if started.elapsed() >= LONG {
                let bar = self.bar.get_or_init(|| new_bar(input.total));
                bar.set_position(input.read.load(Ordering::Relaxed));
            }
        }

        /// Takes the bar away while something is printed.
        pub fn suspend(&self, print: impl FnOnce()) {
            match self.bar.get() {
                Some(bar) => bar.suspend(print),
                None => print(),
            }
        }

        /// Takes the bar away.
        pub fn finish(&self) {
            if let Some(bar) = self.bar.get() {
                bar.finish_and_clear();
            }
        }
    }

    fn new_bar(total: u64) -> ProgressBar {
        let style = ProgressStyle::with_template(STYLE);
        ProgressBar::new(total).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
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
