//! What must hold for every document, whatever the event: checkers that know the tables and the
//! documented conversions, but nothing of the engine.

mod decimal;
mod events;
mod homes;
mod instant;
mod kept;
mod schema;
mod text;

pub(crate) use events::Names;
pub use events::{NUMBERS, TEXTS, events};
pub use kept::lost_leaves;
pub use schema::{Shape, Shapes, category_problems, schema_problems};
pub use text::document;
