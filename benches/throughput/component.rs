//! The component in wasmtime, beside the library that is inside it.

use benches::component::Compiled;
use benches::usage::Metering;
use criterion::Criterion;
use guests::COMPONENT;
use std::fs;
use teleport_ecs::Mapper;
use workload::Input;
use workload::timing::{documents, group, time_mapping};

pub fn define(criterion: &mut Criterion, inputs: &[Input]) {
    let module = fs::read(COMPONENT.build().expect("the component")).expect("the component");
    let compiled = Compiled::new(&module, Metering::Off).expect("a component");
    let mut instance = compiled.instantiate().expect("an instance");
    for input in inputs {
        let (ndjson, lines) = (input.ndjson(), documents(input, "\n"));
        let mut group = group(criterion, "component", input);
        let mut mapper = Mapper::new(Default::default());
        time_mapping(&mut group, "native-batch", &lines, |out| {
            mapper.transform_batch(&ndjson, out, |_, _| ()).expect("memory");
        });
        time_mapping(&mut group, "batch", &lines, |out| {
            instance.transform_batch(&ndjson, out).expect("documents")
        });
        time_mapping(&mut group, "event-per-call", &documents(input, ""), |out| {
            for event in &input.events {
                instance.transform(event, out).expect("a document");
            }
        });
        group.finish();
    }
}
