//! The shell's suites: its types for the window, and its commands under the real permissions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod bindings;
mod commands;
mod desk;
#[cfg(target_os = "linux")]
mod notify;
mod own;
mod pack;
