//! The suite of `crates/protocol`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

mod bundle;
mod cbor;
mod described;
mod enrol;
mod envelope;
mod exchange;
mod feed;
mod lease;
mod roster;
mod seal;
mod support;
mod vectors;
