//! What standard error hears: failures as they come, a summary at the end.

use super::progress::Progress;
use super::worker::{Batch, Failure};
use crate::input::{Block, plain_message};
use crate::terminal;
use std::fmt::{Arguments, Display};
use std::time::{Duration, Instant};
use teleport_ecs::Counts;

/// Failures that are printed; the rest is counted.
const SHOWN: u64 = 100;

/// Counts, and tells.
pub struct Report {
    is_quiet: bool,
    progress: Progress,
    started: Instant,
    counts: Counts,
    faults: u64,
    unreadable: u64,
    bytes_in: u64,
    bytes_out: u64,
}

impl Report {
    /// A report that tells failures, and unless `is_quiet` the summary.
    pub fn new(is_quiet: bool, progress: Progress) -> Report {
        Report {
            is_quiet,
            progress,
            started: Instant::now(),
            counts: Counts::default(),
            faults: 0,
            unreadable: 0,
            bytes_in: 0,
            bytes_out: 0,
        }
    }

    /// Takes in what became of a block.
    pub fn note(&mut self, block: &Block, batch: &Batch) {
        self.counts += batch.counts;
        self.bytes_in += block.text.len() as u64;
        self.bytes_out += batch.output.len() as u64;
        let before = self.failures();
        let mut number = before - batch.counts.failed;
        for failure in &batch.failures {
            number += 1;
            self.show(number, format_args!("{}: {failure}", block.name));
        }
        for fault in &block.faults {
            self.faults += 1;
            number += 1;
            self.show(number, format_args!("{}: line {}: {}", block.name, fault.line, fault.message));
        }
        if let Some(error) = &block.error {
            self.unreadable += 1;
            self.tell(format_args!("{}: {}", block.name, plain_message(error)));
        }
        self.progress.update(self.started);
    }

    /// Takes the progress bar away.
    pub fn hide_progress(&self) {
        self.progress.finish();
    }

    /// Prints the summary.
    pub fn finish(&self) {
        self.hide_progress();
        if !self.is_quiet {
            anstream::eprintln!("{}", self.summary(self.started.elapsed()));
        }
    }

    /// Whether an event or the text between events was not as it should be.
    pub fn has_failures(&self) -> bool {
        self.failures() > 0
    }

    /// Whether an input could not be read to its end.
    pub fn is_incomplete(&self) -> bool {
        self.unreadable > 0
    }

    fn failures(&self) -> u64 {
        self.counts.failed + self.faults
    }

    fn show(&self, number: u64, message: Arguments) {
        if number <= SHOWN {
            self.tell(message);
        } else if number == SHOWN + 1 {
            self.tell(format_args!("further failures are counted only"));
        }
    }

    fn tell(&self, message: impl Display) {
        self.progress.suspend(|| terminal::error(message));
    }

    fn summary(&self, time: Duration) -> String {
        let faults = match self.faults {
            0 => String::new(),
            1 => ", 1 fault between events".to_string(),
            count => format!(", {count} faults between events"),
        };
        let events = if self.counts.lines() == 1 { "event" } else { "events" };
        format!(
            "{} {events} ({} mapped, {} dropped, {} failed{faults}) in {:.3} s: {} bytes in, {} bytes out",
            self.counts.lines(),
            self.counts.mapped,
            self.counts.dropped,
            self.counts.failed,
            time.as_secs_f64(),
            self.bytes_in,
            self.bytes_out,
        )
    }
}

impl Default for Report {
    fn default() -> Self {
        Report::new(true, Progress::none())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.spans_lines { "event from line" } else { "line" };
        write!(formatter, "{place} {}: {}", self.line, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_counts_events_and_bytes() {
        let mut report = Report::default();
        let block = Block { text: vec![b' '; 10], ..Block::default() };
        let counts = Counts { mapped: 3, dropped: 2, failed: 1 };
        let batch = Batch { output: vec![b' '; 20], counts, failures: Vec::new() };
        report.note(&block, &batch);
        report.note(&block, &batch);
        assert_eq!(
            report.summary(Duration::from_millis(1500)),
            "12 events (6 mapped, 4 dropped, 2 failed) in 1.500 s: 20 bytes in, 40 bytes out"
        );
        assert!(report.has_failures() && !report.is_incomplete());
    }
}
