//! Taking pictures in: what is read, what is refused and in which words, what is kept, and what a
//! hostile file can do to the program that reads it.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod child;
mod edits;
mod files;
mod hostile;
mod kept;
mod mutated;
mod same;
