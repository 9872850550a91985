//! The module for Fluent Bit, compiled by wasmtime and interpreted by wasmi; Fluent Bit interprets it too.

use benches::fluent_bit::{InWasmi, InWasmtime};
use benches::usage::Metering;
use criterion::Criterion;
use guests::FLUENT_BIT;
use std::fs;
use workload::Input;
use workload::timing::{documents, group, time_mapping};

pub fn define(criterion: &mut Criterion, inputs: &[Input]) {
    let module = fs::read(FLUENT_BIT.build().expect("the module")).expect("the module");
    let mut wasmtime = InWasmtime::load(&module, Metering::Off).expect("an instance");
    let mut wasmi = InWasmi::load(&module).expect("an instance");
    for input in inputs {
        let documents = documents(input, "");
        let mut group = group(criterion, "fluent-bit", input);
        time_mapping(&mut group, "wasmtime", &documents, |out| {
            for event in &input.events {
                wasmtime.filter(event, out).expect("a document");
            }
        });
        time_mapping(&mut group, "wasmi", &documents, |out| {
            for event in &input.events {
                wasmi.filter(event, out).expect("a document");
            }
        });
        group.finish();
    }
}
