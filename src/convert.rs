//! Text into parts: addresses, URLs, times, base64. Pure functions over bytes; they know no field.

pub(crate) mod address;
pub(crate) mod base64;
pub(crate) mod time;
pub(crate) mod url;
