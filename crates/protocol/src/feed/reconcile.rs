//! Step 10: what is held against what is live.

use std::collections::BTreeMap;

use super::{Line, Manifest};
use crate::id::RecordId;

/// What a device knows of a record of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldLine {
    /// Its line.
    pub line: Line,
    /// The number of its entry in the feed.
    pub number: u64,
    /// Whether the device has seen it expire, and so holds no more than the line.
    pub expired: bool,
    /// The number of a withdraw of it in the feed.
    pub withdrawn: Option<u64>,
}

/// What is to be done so that what is held is what is live.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reconcile {
    /// Lines whose envelopes must be fetched by their hash.
    pub fetch: Vec<Line>,
    /// Records that must go: the checkpoint covers them and does not name them.
    pub drop: Vec<RecordId>,
}

impl Reconcile {
    /// Whether nothing is to be done.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.fetch.is_empty() && self.drop.is_empty()
    }
}

/// Compares the lines that a device holds with the manifest of a checkpoint that covers the feed up to
/// `covered`.
#[must_use]
pub fn reconcile(manifest: &Manifest, covered: u64, held: &[HeldLine]) -> Reconcile {
    let mine: BTreeMap<RecordId, &HeldLine> =
        held.iter().map(|held| (held.line.record, held)).collect();
    let settled = |line: &Line| {
        mine.get(&line.record).is_some_and(|held| {
            let same = held.line.revision == line.revision && held.line.envelope == line.envelope;
            let newer = held.line.revision > line.revision && held.number > covered;
            // Whatever a checkpoint says: an id that was withdrawn never returns.
            let withdrawn = held.withdrawn.is_some();
            let expired = held.expired && held.line.revision >= line.revision;
            same || newer || withdrawn || expired
        })
    };
    let fetch = manifest.lines().iter().filter(|line| !settled(line)).copied().collect();
    let gone = |held: &&HeldLine| {
        held.number <= covered
            && !held.expired
            && held.withdrawn.is_none()
            && manifest.line(held.line.record).is_none()
    };
    let drop = held.iter().filter(gone).map(|held| held.line.record).collect();
    Reconcile { fetch, drop }
}
