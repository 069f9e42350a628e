//! The commands that the window calls: each hands its arguments to the till and the answer back.
//!
//! All run off the main thread, so that a slow disk never freezes the window. What may be asked
//! in which state is decided by the till; what may be asked at all, by `permissions/`.

pub mod alerts;
pub mod appeals;
pub mod approvals;
pub mod aside;
pub mod begin;
pub mod briefing;
pub mod bundles;
pub mod cases;
pub mod check;
pub mod computers;
pub mod desk;
pub mod differences;
pub mod door;
pub mod evidence;
pub mod hosting;
pub mod import;
pub mod intake;
pub mod letters;
pub mod log;
pub mod own;
pub mod pack;
pub mod proof;
pub mod rules;
pub mod safe;
pub mod settings;
pub mod sync;
pub mod triage;
pub mod views;
pub mod votes;

use std::sync::Arc;

use tauri::State;
use watchbook_register::id::Id;
use watchbook_register::till::{Failure, FailureCode, Till};

/// The till behind the window.
pub type TheTill<'a> = State<'a, Arc<Till>>;

/// An id as the window sends it; anything else names nobody.
fn id<T>(text: &str) -> Result<Id<T>, Failure> {
    text.parse().map_err(|_| Failure::of(FailureCode::NotFound))
}
