//! What is held of one feed.

use std::collections::BTreeMap;

use watchbook_protocol::envelope::Class;
use watchbook_protocol::feed::{Checkpoint, HeldLine, Known, Missing};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::FeedAt;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

/// A feed's one row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FeedRow {
    /// The log's epoch.
    pub log_epoch: u64,
    /// How far it was taken. Provisional until a signed head is reached: see `anchor`.
    pub at: Option<FeedAt>,
    /// The last point that lay on a signed head. Where a walk from `at` forks, the feed is walked
    /// again from here, so that whoever sat on the line once cannot stop the feed for good.
    pub anchor: Option<FeedAt>,
    /// Number and time of the newest head that passed its step.
    pub seen: Option<(u64, Time)>,
    /// The time of the newest head to which everything was taken: what counts as contact.
    pub reached: Option<Time>,
    /// The checkpoint.
    pub mark: Option<Signed<Checkpoint>>,
    /// Whether what is held was compared with that checkpoint.
    pub settled: bool,
    /// Since when the feed is stopped.
    pub stopped: Option<Time>,
}

/// See the module.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedKept {
    /// Its row.
    pub row: FeedRow,
    /// The chain at the numbers from the checkpoint up: a later checkpoint may lie on any of them.
    pub links: BTreeMap<u64, Hash>,
    /// Entries whose withdraw is still to come.
    pub missing: Vec<Missing>,
    /// What is known of each record. No personal data.
    pub lines: BTreeMap<RecordId, LineKept>,
}

/// What is known of a record in a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineKept {
    /// Its class, which no revision changes.
    pub class: Class,
    /// The rest.
    pub held: HeldLine,
}

impl std::ops::Deref for LineKept {
    type Target = HeldLine;

    fn deref(&self) -> &HeldLine {
        &self.held
    }
}

impl FeedKept {
    /// The lines, as the protocol's comparison wants them.
    #[must_use]
    pub fn held_lines(&self) -> Vec<HeldLine> {
        self.lines.values().map(|line| line.held).collect()
    }

    /// As the protocol's steps want it; none before the first sync.
    #[must_use]
    pub fn known(&self) -> Option<Known> {
        let row = &self.row;
        let at = row.at?;
        // Before the first head all that is known is a point: nothing lies below it.
        let head = row.seen.unwrap_or((0, Time(0)));
        Some(Known { log_epoch: row.log_epoch, at, head, checkpoint: self.covered_by_mark() })
    }

    /// The number of the checkpoint that is held.
    #[must_use]
    pub fn covered_by_mark(&self) -> Option<u64> {
        self.row.mark.as_ref().map(|mark| mark.unverified().number)
    }

    /// The number up to which stubs are allowed; 0 without a checkpoint.
    #[must_use]
    pub fn covered(&self) -> u64 {
        self.covered_by_mark().unwrap_or(0)
    }
}
