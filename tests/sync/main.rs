//! The suite of the client's engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test that cannot go on fails here"
)]

#[expect(dead_code, reason = "shared with the suite of the protocol, which uses the rest of it")]
#[path = "../protocol/support/mod.rs"]
mod scheme;
mod support;

mod bundle;
mod bundle_hostile;
mod crash;
mod honest;
mod hostile;
mod lease;
mod outbox;
mod pictures;
mod push;
