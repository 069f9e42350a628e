//! The local register.

pub mod words;
