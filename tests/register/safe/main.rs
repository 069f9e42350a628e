//! Safe copies: made whole or not at all, found out when one bit differs, brought back without the
//! erased; killed, cut off and filled up on the way.

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
mod damage;
mod erased;
#[cfg(unix)]
mod killed;
mod office;
mod tills;
mod whole;
