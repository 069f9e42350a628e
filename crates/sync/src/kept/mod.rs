//! What a device holds of its scheme beside the records themselves: roster, ring, feeds, lines,
//! pictures on their way, the outbox. In memory, as the shelf has it on disk.
//!
//! The invariant: whatever changes here is an [`Op`] that goes to the shelf in the same breath
//! ([`Kept::put`] is the only way in), so that loading the shelf gives this very value again.

mod feed;
mod op;
mod out;
mod picture;

use std::collections::{BTreeMap, BTreeSet};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::{Ring, Seed};
use watchbook_protocol::envelope::Held;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::{Refused, Roster, RosterEntry};
use watchbook_protocol::time::{Day, Time};

pub use feed::{FeedKept, FeedRow, LineKept};
pub use op::Op;
pub use out::{OutItem, OutState, Refusal};
pub use picture::PictureKept;

/// An entry that did not pass, kept sealed and never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quarantined {
    /// Its number in the feed.
    pub number: u64,
    /// The number of the [`watchbook_protocol::envelope::Fault`].
    pub fault: u16,
}

/// The device's last word to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReceiptKept {
    /// Its counter; 0 before the first.
    pub counter: u64,
    /// The hash of what it said, once the server has it: the next is due when there is more to say.
    pub sent: Option<Hash>,
}

/// What the lease needs of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockKept {
    /// The latest moment ever taken for now.
    pub latest: Time,
    /// The days of running on which deletion by age was due.
    pub due: Vec<Day>,
}

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The roster.
    pub roster: Roster,
    /// The seeds of the epochs that this device may open.
    pub ring: Ring,
    /// The feeds that it hears.
    pub feeds: BTreeMap<Audience, FeedKept>,
    /// The ids that never return.
    pub withdrawn: BTreeSet<RecordId>,
    /// What did not pass, by feed and hash.
    pub quarantine: BTreeMap<(Audience, Hash), Quarantined>,
    /// The pictures of the records that are held.
    pub pictures: BTreeMap<Hash, PictureKept>,
    /// What goes to the server, by its record.
    pub outbox: BTreeMap<RecordId, OutItem>,
    /// The last receipt.
    pub receipt: ReceiptKept,
    /// The lease's memory.
    pub clock: ClockKept,
    unsaved: Vec<Op>,
}

impl Kept {
    /// Of a roster that was folded from its founding entry.
    #[must_use]
    pub fn new(roster: Roster) -> Self {
        Self {
            roster,
            ring: Ring::default(),
            feeds: BTreeMap::new(),
            withdrawn: BTreeSet::new(),
            quarantine: BTreeMap::new(),
            pictures: BTreeMap::new(),
            outbox: BTreeMap::new(),
            receipt: ReceiptKept::default(),
            clock: ClockKept { latest: Time(0), due: Vec::new() },
            unsaved: Vec::new(),
        }
    }

    /// Folds a roster of its entries.
    ///
    /// # Errors
    /// The first entry that does not count; none where there is no entry at all.
    pub fn fold(entries: &[RosterEntry]) -> Result<Roster, Option<Refused>> {
        let (founding, rest) = entries.split_first().ok_or(None)?;
        let mut roster = Roster::founded(founding).map_err(Some)?;
        for entry in rest {
            roster.append(entry).map_err(Some)?;
        }
        Ok(roster)
    }

    /// Does what an operation says, and keeps it for the shelf.
    pub fn put(&mut self, op: Op) {
        self.apply(&op);
        self.unsaved.push(op);
    }

    /// What the shelf has not been given yet.
    #[must_use]
    pub fn take_unsaved(&mut self) -> Vec<Op> {
        std::mem::take(&mut self.unsaved)
    }

    /// Does what an operation says that the shelf has already.
    pub fn apply(&mut self, op: &Op) {
        match op {
            Op::Roster { folded, .. } => self.roster = (**folded).clone(),
            Op::Seed(audience, epoch, seed) => self.take_seed(*audience, *epoch, seed),
            Op::DropRetired => self.ring.drop_retired(&self.roster),
            Op::Feed(feed, row) => self.feed_mut(*feed).row = (**row).clone(),
            Op::Link(feed, at) => {
                self.feed_mut(*feed).links.insert(at.number, at.chain);
            }
            Op::KeepLinks { feed, from, to } => {
                self.feed_mut(*feed).links.retain(|number, _| (from..=to).contains(&number));
            }
            Op::Missing(feed, missing) => self.feed_mut(*feed).missing.clone_from(missing),
            Op::Line(feed, line) => {
                self.feed_mut(*feed).lines.insert(line.line.record, *line);
            }
            Op::DropLine(feed, record) => {
                self.feed_mut(*feed).lines.remove(record);
            }
            Op::Withdrawn(record) => {
                self.withdrawn.insert(*record);
            }
            Op::Quarantine { feed, hash, entry, .. } => {
                self.quarantine.insert((*feed, *hash), *entry);
            }
            Op::Release(feed, hash) => {
                self.quarantine.remove(&(*feed, *hash));
            }
            Op::Picture(picture) | Op::Whole { kept: picture, .. } => {
                self.pictures.insert(picture.picture.hash, (**picture).clone());
            }
            Op::DropPicture(hash) => {
                self.pictures.remove(hash);
            }
            Op::Part { hash, from, bytes } => {
                if let Some(picture) = self.pictures.get_mut(hash) {
                    picture.have = from + u32::try_from(bytes.0.len()).unwrap_or(0);
                }
            }
            Op::Out(item) => {
                self.outbox.insert(item.record, (**item).clone());
            }
            Op::DropOut(record) => {
                self.outbox.remove(record);
            }
            Op::Receipt(receipt) => self.receipt = *receipt,
            Op::Clock(clock) => self.clock = clock.clone(),
            Op::Show(_) | Op::Hide(_) => {}
        }
    }

    /// The revision of a record that is held, in whichever feed it is newest.
    #[must_use]
    pub fn held(&self, record: RecordId) -> Option<Held> {
        self.feeds
            .values()
            .filter_map(|feed| feed.lines.get(&record))
            .max_by_key(|held| held.line.revision)
            .map(|held| Held {
                class: held.class,
                revision: held.line.revision,
                hash: held.line.envelope,
            })
    }

    /// Whether a record may be shown: it is held, not withdrawn, not seen to expire.
    #[must_use]
    pub fn shows(&self, record: RecordId) -> bool {
        !self.withdrawn.contains(&record)
            && self
                .feeds
                .values()
                .filter_map(|feed| feed.lines.get(&record))
                .any(|held| !held.expired && held.withdrawn.is_none())
    }

    fn feed_mut(&mut self, feed: Audience) -> &mut FeedKept {
        self.feeds.entry(feed).or_default()
    }

    fn take_seed(&mut self, audience: Audience, epoch: u64, seed: &Seed) {
        // Checked when it came; a seed that is not the roster's would only be left out here.
        let _ = self.ring.take(&self.roster, audience, epoch, seed.clone());
    }
}
