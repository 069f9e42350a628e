//! A register in a scheme: what its sealed messages say, and what is published and taken in.
//!
//! This crate stands between three others that know nothing of one another: the register (the
//! people), the protocol (the bytes and keys) and the engine (what is fetched and sent). Only the
//! program and the tests use it.

pub mod wire;
