//! The demonstration scheme, made on this computer: invented people, drawn faces.

mod joining;

use std::ops::ControlFlow;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;
use watchbook_demo::{FurnishError, Seat};

pub use joining::Joining;

/// How far it is made, in people and pictures.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Progress {
    /// Drawn and stored.
    pub done: usize,
    /// In all.
    pub total: usize,
}

/// Which seat the window was opened for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted(pub Seat);

/// The folder of a seat's register, beside the person's own.
#[must_use]
pub fn folder(seat: Seat) -> &'static str {
    match seat {
        Seat::Shop => "demonstration",
        Seat::Pub => "demonstration-pub",
        Seat::Office => "demonstration-office",
    }
}

/// Makes a seat of the demonstration scheme in a folder that does not hold a register.
///
/// # Errors
/// When the disk refuses; nothing is left half made.
pub fn make(folder: &Path, seat: Seat, tell: impl Fn(Progress)) -> Result<(), FurnishError> {
    let now = jiff::Timestamp::now();
    watchbook_demo::demonstration(folder, seat, now, &mut |done, total| {
        tell(Progress { done, total });
        ControlFlow::Continue(())
    })
}
