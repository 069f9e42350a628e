//! The server over HTTP: a real one on port 0 with a real database, whole schemes of named devices, and
//! a clock that stands until it is moved.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop where something is not as it must be"
)]

#[path = "../protocol/support/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "shared with the protocol's tests, which use all of it"
)]
mod scheme;

mod appending;
mod backup;
mod crash;
mod description;
mod enrolment;
mod full_disk;
mod house;
mod limits;
mod logs;
mod marks;
mod matrix;
mod pictures;
mod push;
mod restoring;
mod shares;
mod signatures;
