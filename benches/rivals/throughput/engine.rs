//! The library, natively, beside others that do less or as much.

use crate::json;
use criterion::Criterion;
use teleport_ecs::Mapper;
use workload::Input;
use workload::timing::{documents, group, time, time_mapping};

pub fn define(criterion: &mut Criterion, inputs: &[Input]) {
    for input in inputs {
        let mut group = group(criterion, "engine", input);
        let mut mapper = Mapper::new(Default::default());
        time_mapping(&mut group, "teleport-ecs", &documents(input, ""), |out| {
            for event in &input.events {
                mapper.transform(event, out).expect("an event of the inputs");
            }
        });
        time(&mut group, "serde_json-validate", |_| {
            input.events.iter().for_each(|event| json::validate(event))
        });
        time(&mut group, "serde_json", |out| {
            input.events.iter().for_each(|event| json::serde_json_round_trip(event, out));
        });
        time(&mut group, "sonic-rs", |out| {
            input.events.iter().for_each(|event| json::sonic_rs_round_trip(event, out));
        });
        #[cfg(feature = "vrl")]
        {
            let mut vrl = crate::vrl_program::Vrl::compile();
            time(&mut group, "vrl", |out| input.events.iter().for_each(|event| vrl.map(event, out)));
        }
        group.finish();
    }
}
