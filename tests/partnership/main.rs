//! The suite of `crates/partnership`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "tests"
)]

#[path = "../register/build.rs"]
mod build;
mod card;
mod described;
mod invent;
mod newer;
mod said;
mod taken;
mod travel;
mod tree;
mod vectors;
