//! What operators need around the mapping, generated from its tables.
