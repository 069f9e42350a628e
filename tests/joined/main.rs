//! The register in a scheme: real servers on a free port, real registers, the real engine between them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test that cannot go on fails here"
)]

mod begin;
mod published;
mod seats;
mod served;
mod typed;
mod votes;
