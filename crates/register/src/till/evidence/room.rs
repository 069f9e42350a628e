//! Work on one original at a time: captured, checked or saved. It may take a minute, so it stands
//! outside the till's lock, can be stopped, and keeps the till open while it goes on.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::attach::Job;
use crate::evidence::{Capture, CaptureError};
use crate::id::Id;

/// How long work that says nothing more still keeps the till open, and its place taken.
const QUIET: Duration = Duration::from_secs(60);

/// The room.
#[derive(Default)]
pub(in crate::till) struct Room {
    receiving: Mutex<Option<Receiving>>,
    running: AtomicBool,
    stopped: AtomicBool,
    /// Until when it keeps the till open, in milliseconds of the clock that runs.
    open_until: AtomicU64,
}

/// A file that the window hands in piece by piece.
pub struct Receiving {
    pub(super) ticket: Id<Receiving>,
    pub(super) job: Job,
    pub(super) capture: Capture,
    /// Why the rest of it need not come.
    pub(super) failed: Option<CaptureError>,
}

impl Room {
    /// Whether work goes on that somebody waits for.
    pub(in crate::till) fn keeps_open(&self, now: Duration) -> bool {
        self.running.load(Ordering::SeqCst) && millis(now) < self.open_until.load(Ordering::SeqCst)
    }

    /// Stops what goes on; nothing is left of it.
    pub(in crate::till) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        if self.receiving().take().is_some() {
            self.running.store(false, Ordering::SeqCst);
        }
    }

    /// The till is locked.
    pub(in crate::till) fn forget(&self) {
        self.stop();
    }

    /// Begins work, unless other work goes on. A page that went away left its file half handed in.
    pub(in crate::till) fn begin(&self, now: Duration) -> Option<Running<'_>> {
        if !self.keeps_open(now) && self.receiving().take().is_some() {
            self.running.store(false, Ordering::SeqCst);
        }
        let begun = self.running.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst);
        begun.ok()?;
        self.stopped.store(false, Ordering::SeqCst);
        self.go_on(now);
        Some(Running(Some(self)))
    }

    /// Notes that work goes on; answers whether it shall.
    pub(in crate::till) fn go_on(&self, now: Duration) -> bool {
        self.open_until.store(millis(now.saturating_add(QUIET)), Ordering::SeqCst);
        !self.stopped.load(Ordering::SeqCst)
    }

    pub(super) fn receiving(&self) -> MutexGuard<'_, Option<Receiving>> {
        self.receiving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was being received is taken out; the work ends with what this answers.
    pub(super) fn received(&self, ticket: Id<Receiving>) -> Option<(Receiving, Running<'_>)> {
        let taken = self.receiving().take_if(|one| one.ticket == ticket)?;
        Some((taken, Running(Some(self))))
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// While this lives work goes on; a panic ends it too.
pub(in crate::till) struct Running<'a>(Option<&'a Room>);

impl Running<'_> {
    /// The rest comes piece by piece: the work goes on beyond this call.
    pub(super) fn goes_on(mut self, receiving: Receiving) {
        if let Some(room) = self.0.take() {
            *room.receiving() = Some(receiving);
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(room) = self.0 {
            room.running.store(false, Ordering::SeqCst);
        }
    }
}
