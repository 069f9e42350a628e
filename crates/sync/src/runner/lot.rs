//! Parts of pictures, gathered: a transaction costs the disk as much for one small picture as for fifty.
//!
//! A lot is given when it is large enough or old enough, so that on a slow line each picture is on disk
//! as soon as it is there: what a program that ends now would lose is never more than a moment of the
//! line.

use std::time::{Duration, Instant};

use watchbook_protocol::exchange::PicturePart;

use super::parts::{NotParts, Parts};

/// A lot of so many bytes is given at once.
const FULL: usize = 2 * 1024 * 1024;
/// So long a part waits for others.
const WAITS: Duration = Duration::from_millis(30);

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Lot {
    parts: Parts,
    whole: Vec<PicturePart>,
    bytes: usize,
    since: Option<Instant>,
}

impl Lot {
    /// Takes bytes of the run.
    pub(super) fn feed(&mut self, bytes: &[u8], now: Instant) -> Result<(), NotParts> {
        let whole = self.parts.feed(bytes)?;
        if !whole.is_empty() {
            self.since.get_or_insert(now);
        }
        self.bytes += whole.iter().map(|part| part.bytes.0.len()).sum::<usize>();
        self.whole.extend(whole);
        Ok(())
    }

    pub(super) fn holds_any(&self) -> bool {
        !self.whole.is_empty()
    }

    /// Whether it is to be given now.
    pub(super) fn is_full(&self, now: Instant) -> bool {
        let old = self.since.is_some_and(|since| now.duration_since(since) >= WAITS);
        self.holds_any() && (old || self.bytes >= FULL)
    }

    /// How much longer its parts wait; none while it has none.
    pub(super) fn patience(&self, now: Instant) -> Option<Duration> {
        self.since.map(|since| WAITS.saturating_sub(now.duration_since(since)))
    }

    /// What it holds; it goes on empty.
    pub(super) fn take(&mut self) -> Vec<PicturePart> {
        (self.bytes, self.since) = (0, None);
        std::mem::take(&mut self.whole)
    }

    /// What it holds at the end of the run, with what came of the part that was cut off.
    pub(super) fn rest(mut self, cut: bool) -> Vec<PicturePart> {
        let mut whole = self.take();
        if cut {
            whole.extend(self.parts.cut());
        }
        whole
    }
}
