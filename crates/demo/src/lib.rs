//! The demonstration scheme.

pub mod portrait;
