//! What is under way about safe copies: a kit that is being shown, a copy that is being made.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::said::SafeFailure;
use crate::safe::returning::Returning;
use crate::safe::symbols::Symbols;

/// How long between two looks at whether something is due by itself.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// How long a copy that was asked for keeps the till open.
const OPEN_AT_MOST: Duration = Duration::from_secs(10 * 60);

/// The room.
#[derive(Default)]
pub(in crate::till) struct Room {
    held: Mutex<Held>,
    running: AtomicBool,
    stopped: AtomicBool,
    done: AtomicU32,
    /// Until when what is under way keeps the till open, in milliseconds of the clock that runs.
    open_until: AtomicU64,
}

/// Why a copy or a trial is under way.
#[derive(Debug, Clone, Copy)]
pub(super) enum Begun {
    /// Somebody asked for it, at this moment of the clock that runs, and waits for it.
    Asked(Duration),
    /// It was due.
    ByItself,
}

/// What lies in it.
#[derive(Default)]
pub(in crate::till) struct Held {
    /// The symbols of a kit that nobody has typed back yet.
    pub(super) sheet: Option<Symbols>,
    /// Why the latest copy was not made.
    pub(super) failed: Option<SafeFailure>,
    /// The file that was chosen to bring a register back from.
    pub(super) copy: Option<PathBuf>,
    /// A copy that was opened for that.
    pub(super) returning: Option<Returning>,
    /// When it may next be looked whether something is due.
    look_at: Option<Duration>,
}

impl Room {
    /// Whether what is under way is somebody's work, though nobody touches anything. Not for ever:
    /// whoever walked away from a slow stick left the till open.
    pub(in crate::till) fn keeps_open(&self, now: Duration) -> bool {
        self.is_running() && millis(now) < self.open_until.load(Ordering::SeqCst)
    }

    /// Whether a copy is being made or tried.
    pub(in crate::till) fn is_running(&self) -> bool {
        self.running.load(Ordering::SeqCst)
    }

    /// Stops a copy that is being made; it leaves nothing behind.
    pub(in crate::till) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    /// Stops, and forgets a kit that is being shown.
    pub(in crate::till) fn forget(&self) {
        self.stop();
        let mut held = self.held();
        (held.sheet, held.failed, held.look_at) = (None, None, None);
    }

    pub(in crate::till) fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far the copy is, in thousandths.
    pub(super) fn done(&self) -> Option<u32> {
        self.is_running().then(|| self.done.load(Ordering::SeqCst))
    }

    /// Notes how far the copy is; answers whether it shall go on.
    pub(super) fn note(&self, done: u32) -> bool {
        self.done.store(done, Ordering::SeqCst);
        !self.stopped.load(Ordering::SeqCst)
    }

    /// Begins a copy, unless one is being made.
    pub(super) fn begin(&self, why: Begun) -> Option<Running<'_>> {
        let begun = self.running.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst);
        begun.ok()?;
        self.stopped.store(false, Ordering::SeqCst);
        self.done.store(0, Ordering::SeqCst);
        let until = match why {
            Begun::Asked(at) => millis(at.saturating_add(OPEN_AT_MOST)),
            Begun::ByItself => 0,
        };
        self.open_until.store(until, Ordering::SeqCst);
        Some(Running(self))
    }

    /// Whether it is time to look if something is due; then it is not for a while.
    pub(super) fn may_look(&self, now: Duration) -> bool {
        let mut held = self.held();
        let may = held.look_at.is_none_or(|at| now >= at);
        if may {
            held.look_at = Some(now.saturating_add(LOOK_EVERY));
        }
        may
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// While this lives a copy is being made; a panic ends it too.
pub(super) struct Running<'a>(&'a Room);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}
