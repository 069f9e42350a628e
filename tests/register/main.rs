//! The register's suites.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

mod appeals;
mod begin;
mod briefing;
mod build;
mod case_tables;
mod cases;
mod desk;
mod log;
mod own;
mod own_till;
mod records;
mod reviews;
mod till;
mod triage;
mod visibility;
