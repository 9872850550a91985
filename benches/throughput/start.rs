//! From machine code to the first event: what a host pays that makes an instance for each request.

use benches::component::Compiled;
use benches::usage::Metering;
use criterion::Criterion;
use guests::COMPONENT;
use std::fs;

pub fn define(criterion: &mut Criterion) {
    let module = fs::read(COMPONENT.build().expect("the component")).expect("the component");
    let compiled = Compiled::new(&module, Metering::Off).expect("a component");
    let code = compiled.serialize().expect("machine code");
    let mut group = criterion.benchmark_group("start/component");
    group.bench_function("deserialize-and-instantiate", |bencher| {
        bencher.iter(|| {
            #[allow(unsafe_code, reason = "wasmtime cannot check machine code")]
            // SAFETY: the code comes from `serialize`.
            let compiled = unsafe { compiled.deserialize(&code) }.expect("the same engine");
            first_event(&compiled)
        });
    });
    group.bench_function("instantiate", |bencher| bencher.iter(|| first_event(&compiled)));
    group.finish();
}

/// An instance that works.
fn first_event(compiled: &Compiled) {
    let mut out = Vec::new();
    compiled.instantiate().expect("an instance").transform(b"{}", &mut out).expect("a document");
    assert!(out.ends_with(b"}"));
}
