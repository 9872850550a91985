//! The options of a mapper, set one by one.

use teleport_ecs::{DataStream, Options};
use wasm_bindgen::prelude::wasm_bindgen;

/// Options while they are being collected; [`Engine::new`](crate::engine::Engine::new) takes them.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Settings(pub(crate) Options);

#[wasm_bindgen]
impl Settings {
    /// The default: every event, every field, no original text, no data stream.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Settings {
        Settings::default()
    }

    /// Keep the input text in `event.original`.
    #[wasm_bindgen(js_name = keepOriginal)]
    pub fn keep_original(&mut self) {
        self.0.keep_original = true;
    }

    /// Leave out the raw field `path`.
    #[wasm_bindgen(js_name = dropField)]
    pub fn drop_field(&mut self, path: &str) {
        self.0.drop_fields.push(path.into());
    }

    /// Leave out the event types that `pattern` matches.
    #[wasm_bindgen(js_name = dropEvent)]
    pub fn drop_event(&mut self, pattern: &str) {
        self.0.drop_events.push(pattern.into());
    }

    /// Write `data_stream.*`.
    #[wasm_bindgen(js_name = dataStream)]
    pub fn data_stream(&mut self, kind: &str, dataset: &str, namespace: &str) {
        let (kind, dataset, namespace) = (kind.into(), dataset.into(), namespace.into());
        self.0.data_stream = Some(DataStream { kind, dataset, namespace });
    }
}
