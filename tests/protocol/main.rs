//! The suite of `crates/protocol`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

mod cbor;
mod envelope;
mod feed;
mod roster;
mod support;
mod vectors;
