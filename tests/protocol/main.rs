//! The suite of `crates/protocol`.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod cbor;
mod envelope;
mod roster;
mod support;
mod vectors;
