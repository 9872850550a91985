//! Threads that take blocks in turn, map them side by side and write them in order.
//!
//! Each thread does everything for its block: takes it from the source (one thread at a time), maps
//! it (side by side), and writes the documents when all earlier blocks are written. So there are never
//! more blocks in memory than threads, each thread keeps its buffers, and a live input is answered by
//! whichever thread read it.

use super::engine::EngineFactory;
use super::format::Format;
use super::output::Output;
use super::report::Report;
use super::worker::{Batch, Worker};
use crate::input::{Block, Source};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};

/// Maps all of `source` to `output`, and gives the report back.
///
/// # Errors
///
/// The output could not be written, or an engine came to its end. What stood before is written.
pub fn run(
    source: Source,
    output: Output,
    report: Report,
    factory: EngineFactory,
    format: Format,
    threads: usize,
) -> anyhow::Result<Report> {
    let factory = Arc::new(factory);
    let shared = Arc::new(Shared {
        entrance: Mutex::new(Entrance { source, next: 0 }),
        exit: Mutex::new(Exit { output, report, next: 0, is_closed: false }),
        turn: Condvar::new(),
    });
    if threads == 1 {
        shared.work(Worker::new(factory, format))?;
    } else {
        work_in_threads(&shared, threads, || Worker::new(Arc::clone(&factory), format.clone()))?;
    }
    Ok(std::mem::take(&mut lock(&shared.exit).report))
}

/// Waits for all threads, or for the first that fails: the others may be waiting for a live input that
/// has nothing more to say, and end with the program.
fn work_in_threads(shared: &Arc<Shared>, threads: usize, worker: impl Fn() -> Worker) -> anyhow::Result<()> {
    let (sender, results) = mpsc::channel();
    for number in 0..threads {
        let (shared, worker, sender) = (Arc::clone(shared), worker(), sender.clone());
        let body = move || {
            let _alarm = Alarm(&shared);
            let result = shared.work(worker);
            // Nobody hears it when another thread failed before.
            let _ = sender.send(result);
        };
        std::thread::Builder::new().name(format!("map-{number}")).spawn(body)?;
    }
    drop(sender);
    for _ in 0..threads {
        results.recv().map_err(|_| anyhow::anyhow!("a mapping thread panicked"))??;
    }
    Ok(())
}

struct Shared {
    entrance: Mutex<Entrance>,
    exit: Mutex<Exit>,
    turn: Condvar,
}

/// Where blocks come in, and the number of the next one.
struct Entrance {
    source: Source,
    next: u64,
}

/// Where documents go out, and the number of the block whose turn it is.
struct Exit {
    output: Output,
    report: Report,
    next: u64,
    is_closed: bool,
}

impl Shared {
    /// Maps blocks until there are no more.
    fn work(&self, mut worker: Worker) -> anyhow::Result<()> {
        let mut block = Block::default();
        let mut batch = Batch::default();
        while let Some(number) = self.take(&mut block) {
            let result = worker.map(&block, &mut batch);
            let mut exit = lock(&self.exit);
            while exit.next != number && !exit.is_closed {
                exit = self.turn.wait(exit).unwrap_or_else(PoisonError::into_inner);
            }
            if exit.is_closed {
                break;
            }
            let result = exit.accept(&block, &batch, result);
            exit.next = number + 1;
            if result.is_err() {
                exit.report.hide_progress();
                exit.is_closed = true;
            }
            drop(exit);
            self.turn.notify_all();
            result?;
        }
        Ok(())
    }

    fn take(&self, block: &mut Block) -> Option<u64> {
        let mut entrance = lock(&self.entrance);
        if !entrance.source.next_block(block) {
            return None;
        }
        let number = entrance.next;
        entrance.next += 1;
        Some(number)
    }
}

impl Exit {
    /// Writes and reports what became of a block; `result` tells whether all of it was mapped.
    fn accept(&mut self, block: &Block, batch: &Batch, result: anyhow::Result<()>) -> anyhow::Result<()> {
        self.output.write(&batch.output)?;
        self.report.note(block, batch);
        result.map_err(|error| error.context(block.name.to_string()))
    }
}

/// Lets the other threads go when one panics, which would leave them waiting for its turn.
struct Alarm<'a>(&'a Shared);

impl Drop for Alarm<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            lock(&self.0.exit).is_closed = true;
            self.0.turn.notify_all();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
