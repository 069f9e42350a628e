//! Steps 1 and 3 of a client's order: whether a head and a checkpoint may be believed.

use thiserror::Error;

use super::{Checkpoint, Head};
use crate::hash::Hash;
use crate::roster::{FeedAt, Refused, Roster, Seat};
use crate::sign::Signed;
use crate::time::Time;

/// Why a feed stops: nothing of the answer is taken, what is held is shown with its age, and the
/// person is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Stop {
    /// The answer is for another scheme.
    #[error("the answer is for another scheme")]
    OtherScheme,
    /// The answer is for another feed.
    #[error("the answer is for another feed")]
    OtherFeed,
    /// The roster names no server.
    #[error("the roster names no server")]
    NoServer,
    /// The head is not signed by the roster's server.
    #[error("the head is not the server's")]
    HeadSignature,
    /// The head's log epoch is not the roster's.
    #[error("the head is of another log epoch")]
    LogEpoch,
    /// The head shows less than was there before.
    #[error("the head goes back")]
    HeadBack,
    /// The head is older than one that was seen.
    #[error("the head is older than one that was seen")]
    HeadOlder,
    /// What is held does not lie on the head's chain: the server shows different registers.
    #[error("the feed forked")]
    Forked,
    /// The head names a roster that is not this one.
    #[error("the roster forked")]
    RosterForked,
    /// The head names a roster entry that the server does not send.
    #[error("the roster is withheld")]
    RosterWithheld,
    /// A roster entry does not count.
    #[error("a roster entry does not count: {0}")]
    Roster(Refused),
    /// The checkpoint is not signed by an office device in role.
    #[error("the checkpoint is not the office's")]
    CheckpointSigner,
    /// The checkpoint goes back behind the one that is held.
    #[error("the checkpoint goes back")]
    CheckpointBack,
    /// The checkpoint does not lie on the feed's chain.
    #[error("the checkpoint is not on the feed")]
    CheckpointOffChain,
    /// The manifest is not the one that the checkpoint names.
    #[error("the manifest is another one")]
    Manifest,
    /// An entry is missing that may not be.
    #[error("entry {number} is withheld")]
    Withheld {
        /// Its number.
        number: u64,
    },
    /// Entries do not follow each other.
    #[error("the entries do not follow each other")]
    Gap,
    /// An entry's bytes are not those of its hash.
    #[error("entry {number} was altered")]
    Altered {
        /// Its number.
        number: u64,
    },
    /// A newer program is needed for what stands in this feed.
    #[error("a newer version is needed")]
    UpdateNeeded,
}

/// What a device holds of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The log's epoch.
    pub log_epoch: u64,
    /// How far the feed was taken.
    pub at: FeedAt,
    /// The newest head's number and time.
    pub head: (u64, Time),
    /// The number of the checkpoint that is held.
    pub checkpoint: Option<u64>,
}

/// A head that may be believed, and from where to walk to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The head.
    pub head: Head,
    /// From where the feed is walked; none where the first sync begins at a checkpoint, or at the
    /// feed's beginning where there is none.
    pub from: Option<FeedAt>,
}

/// Step 1: the head is for this scheme and feed, signed by the roster's server, of its log epoch, and
/// neither its number nor its time lies below those held. `roster` must hold the head's roster point:
/// fetch and fold first.
///
/// # Errors
/// The first of these that fails.
pub fn contact(
    head: &Signed<Head>,
    roster: &Roster,
    feed: crate::audience::Audience,
    known: Option<&Known>,
) -> Result<Contact, Stop> {
    todo!("{head:?} {roster:?} {feed:?} {known:?}")
}

/// Step 3: the checkpoint is for this scheme, feed and log epoch, signed by an office device in role
/// and not past its cut, not behind the one held, and on the chain, of which `chain_at` tells the link
/// at a number: as walked, or as held.
///
/// # Errors
/// The first of these that fails.
pub fn checkpoint<'a>(
    checkpoint: &'a Signed<Checkpoint>,
    roster: &Roster,
    head: &Head,
    known: Option<&Known>,
    chain_at: impl Fn(u64) -> Option<Hash>,
) -> Result<&'a Checkpoint, Stop> {
    let _ = (checkpoint, roster, head, known, chain_at(0), Seat::Office);
    todo!()
}
