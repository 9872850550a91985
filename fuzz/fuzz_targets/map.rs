#![no_main]

#[global_allocator]
static ALLOCATOR: host_tests::allocator::Watched = host_tests::allocator::Watched;

libfuzzer_sys::fuzz_target!(|data: &[u8]| host_tests::fuzz::map(data));
