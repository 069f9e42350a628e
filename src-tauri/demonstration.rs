//! The demonstration scheme, made on this computer: invented people, drawn faces.

use std::ops::ControlFlow;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;
use watchbook_demo::{FurnishError, Seat};

/// How far it is made, in people and pictures.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Progress {
    /// Drawn and stored.
    pub done: usize,
    /// In all.
    pub total: usize,
}

/// Makes the demonstration scheme's shop till in a folder that does not hold a register.
///
/// # Errors
/// When the disk refuses; nothing is left half made.
pub fn make(folder: &Path, tell: impl Fn(Progress)) -> Result<(), FurnishError> {
    let now = jiff::Timestamp::now();
    watchbook_demo::demonstration(folder, Seat::Shop, now, &mut |done, total| {
        tell(Progress { done, total });
        ControlFlow::Continue(())
    })
}
