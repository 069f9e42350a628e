//! What is under way about packs: one at a time, and the place at which a file lay already.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long a pack that is being made keeps the till open, in seconds: whoever walked away from a slow
/// stick left the till open.
const OPEN_AT_MOST: u64 = 10 * 60;

/// The room.
#[derive(Default)]
pub(in crate::till) struct Room {
    running: AtomicBool,
    stopped: AtomicBool,
    refused: Mutex<Option<PathBuf>>,
    /// Until when what is under way keeps the till open, in seconds of the clock that runs.
    open_until: AtomicU64,
}

impl Room {
    /// Whether a pack is being made, which is somebody's work though nobody touches anything.
    pub(in crate::till) fn keeps_open(&self, now: Duration) -> bool {
        self.running.load(Ordering::SeqCst)
            && now.as_secs() < self.open_until.load(Ordering::SeqCst)
    }

    /// Stops a pack that is being made.
    pub(in crate::till) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    /// Stops, and forgets the place that was asked about.
    pub(in crate::till) fn forget(&self) {
        self.stop();
        self.take_refused();
    }

    pub(super) fn goes_on(&self) -> ControlFlow<()> {
        if self.stopped.load(Ordering::SeqCst) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Begins a pack, unless one is being made.
    pub(super) fn begin(&self, now: Duration) -> Option<Running<'_>> {
        let begun = self.running.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst);
        begun.ok()?;
        self.stopped.store(false, Ordering::SeqCst);
        self.open_until.store(now.as_secs().saturating_add(OPEN_AT_MOST), Ordering::SeqCst);
        Some(Running(self))
    }

    /// Remembers the place at which a file lay.
    pub(super) fn refuse(&self, path: &Path) {
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.to_owned());
    }

    pub(super) fn take_refused(&self) -> Option<PathBuf> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// While this lives a pack is being made; a panic ends it too.
pub(super) struct Running<'a>(&'a Room);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}
