//! Taking pictures in: what is read, what is refused and in which words, what is kept, and what a
//! hostile file can do to the program that reads it.
#![allow(
    clippy::print_stdout,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[allow(dead_code, reason = "shared with the tests of the rules, which use more of it")]
#[path = "../build.rs"]
mod build;
mod child;
mod desk;
mod edits;
mod files;
mod hostile;
mod kept;
mod mutated;
mod own;
mod same;
mod second;
