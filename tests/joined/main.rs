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

mod alerts;
mod approvals;
mod begin;
mod bundles;
mod hosted;
mod kit;
mod narrow;
#[expect(dead_code, reason = "the engine's own tests use all of it")]
#[path = "../support/src/network.rs"]
mod network;
mod offices;
mod pictures;
mod published;
mod refused;
mod restored;
mod reviewed;
mod seats;
mod served;
mod typed;
mod votes;
