//! The local register.

pub mod search;
