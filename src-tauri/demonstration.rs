//! The demonstration scheme, made on this computer: invented people, drawn faces.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

/// How far it is made, in pictures.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Progress {
    /// Drawn and stored.
    pub done: usize,
    /// In all.
    pub total: usize,
}

/// Makes the demonstration scheme in a folder that does not hold a register.
///
/// # Errors
/// When the disk refuses; nothing is left half made.
pub fn make(folder: &Path, tell: impl Fn(Progress)) -> Result<(), watchbook_demo::DemoError> {
    watchbook_demo::demonstration(
        folder,
        watchbook_demo::Seat::Shop,
        jiff::Timestamp::now(),
        &mut |done, total| tell(Progress { done, total }),
    )
}
