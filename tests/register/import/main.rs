//! Import: awkward and hostile files, every problem by its cell, one change and its undo.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "tests"
)]

#[path = "../build.rs"]
mod build;
mod columns;
mod days;
mod desk;
mod files;
mod killed;
mod pictures;
mod rows;
mod sheets;
mod tills;
mod welsh;
mod whole;
