//! The real window of the real program under a virtual display.
//!
//! Linux only: no other system has a driver for its web view at hand.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

mod access;
mod appeals;
mod begin;
mod briefing;
mod cases;
mod desk;
mod evidence;
mod evidence_long;
mod full_disk;
mod import;
mod joined;
mod joined_pictures;
mod keyboard;
mod language;
mod log;
mod names;
mod opening;
mod own;
mod pack;
mod pictures;
mod reviews;
mod safe;
mod session;
mod traces;
mod triage;
mod views;
mod walk;
mod whole;
