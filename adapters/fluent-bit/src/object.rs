//! Root of the object that `build.rs` makes. `no_builtins` keeps the compiler from turning a loop
//! inside `memcpy` into a call of `memcpy`.
#![no_std]
#![no_builtins]

mod bytes;
