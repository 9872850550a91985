//! The module for Fluent Bit, called as Fluent Bit calls it: tag and record are copied into memory that
//! the module's `malloc` lends, the result is read up to its NUL, tag and record are given back.

mod in_wasmi;
mod in_wasmtime;

pub use in_wasmi::InWasmi;
pub use in_wasmtime::{InWasmtime, Instructions};

const TAG: &[u8] = b"events.log";
const SECONDS: i32 = 1_772_439_330;
const NANOSECONDS: i32 = 127_000_000;

/// Tag and its length, seconds and nanoseconds, record and its length.
type Arguments = (i32, i32, i32, i32, i32, i32);

fn arguments(tag: i32, record: i32, length: usize) -> Arguments {
    (tag, TAG.len() as i32, SECONDS, NANOSECONDS, record, length as i32)
}

fn write(memory: &mut [u8], block: i32, bytes: &[u8]) -> Result<(), String> {
    let room = memory.get_mut(block as u32 as usize..).and_then(|rest| rest.get_mut(..=bytes.len()));
    let room = room.ok_or_else(|| format!("expected a block in the memory, found {block:#x}"))?;
    room[..bytes.len()].copy_from_slice(bytes);
    room[bytes.len()] = 0;
    Ok(())
}

fn read(memory: &[u8], text: i32) -> Result<&[u8], String> {
    let rest = memory.get(text as u32 as usize..).filter(|_| text != 0);
    let rest = rest.ok_or_else(|| format!("expected a text in the memory, found {text:#x}"))?;
    let end = rest.iter().position(|byte| *byte == 0).ok_or("expected a NUL, found none")?;
    Ok(&rest[..end])
}
