//! Steps 1 and 3 of a client's order: whether a head and a checkpoint may be believed.

use thiserror::Error;

use super::{Checkpoint, Head, beginning};
use crate::audience::Audience;
use crate::hash::Hash;
use crate::rights::{Act, rule};
use crate::roster::{FeedAt, Refused, RevokeTarget, Roster};
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
    /// From where the feed is walked; none on a first sync, which begins at the checkpoint, or where
    /// there is none at the feed's beginning.
    pub from: Option<FeedAt>,
    /// Where the feed begins in this log epoch.
    pub beginning: FeedAt,
}

/// Step 1: the head is for this scheme and feed, signed by the roster's server, of its log epoch, names
/// a point of this roster, and neither its number nor its time lies below those held. `roster` must
/// reach the head's roster point: fetch and fold first (step 2).
///
/// # Errors
/// The first of these that fails.
pub fn contact(
    head: &Signed<Head>,
    roster: &Roster,
    feed: Audience,
    known: Option<&Known>,
) -> Result<Contact, Stop> {
    let server = roster.server().ok_or(Stop::NoServer)?;
    let scheme = roster.scheme();
    if head.unverified().scheme != scheme {
        return Err(Stop::OtherScheme);
    }
    let head = head.verify(scheme, &server.key).map_err(|_| Stop::HeadSignature)?;
    if head.feed != feed {
        return Err(Stop::OtherFeed);
    }
    if head.log_epoch != server.log_epoch {
        return Err(Stop::LogEpoch);
    }
    if head.roster.n > roster.at().n {
        return Err(Stop::RosterWithheld);
    }
    if !roster.holds(head.roster) {
        return Err(Stop::RosterForked);
    }
    let continues = server.continues.iter().find(|(named, _)| *named == feed).map(|(_, at)| *at);
    let beginning = beginning(scheme, feed, server.log_epoch, continues);
    let Some(known) = known else {
        return Ok(Contact { head: head.clone(), from: None, beginning });
    };
    let (number, time) = known.head;
    if head.time < time {
        return Err(Stop::HeadOlder);
    }
    // After a restore the feed goes on from where the roster says. What was taken beyond that is lost
    // on the server, not here: the checkpoint decides what of it lives.
    let from = if known.log_epoch == head.log_epoch {
        if head.number < number || head.number < known.at.number {
            return Err(Stop::HeadBack);
        }
        known.at
    } else {
        beginning
    };
    if head.number < from.number {
        return Err(Stop::HeadBack);
    }
    if head.number == from.number && head.chain != from.chain {
        return Err(Stop::Forked);
    }
    Ok(Contact { head: head.clone(), from: Some(from), beginning })
}

/// Step 3: the checkpoint is for this scheme, feed and log epoch, signed by an office device in role
/// and not past its cut, neither behind the one held nor past the head, and on the chain, of which
/// `chain_at` tells the link at a number: as walked, or as held since the last checkpoint. On a first
/// sync nothing is held, and the walk begins at the checkpoint: `chain_at` then answers none.
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
    let claim = checkpoint.unverified();
    if claim.scheme != roster.scheme() {
        return Err(Stop::OtherScheme);
    }
    if claim.feed != head.feed {
        return Err(Stop::OtherFeed);
    }
    if claim.log_epoch != head.log_epoch {
        return Err(Stop::LogEpoch);
    }
    if !roster.holds(claim.roster) {
        return Err(Stop::RosterForked);
    }
    let in_role = roster
        .seat_at(claim.device, claim.roster.n)
        .is_some_and(|seat| rule(Act::Checkpoint).is_some_and(|rule| rule.allows_seat(seat)));
    let cut = roster.is_cut(RevokeTarget::Device(claim.device), claim.feed, claim.number);
    let device = roster.device(claim.device).filter(|_| in_role && !cut);
    let key = device.ok_or(Stop::CheckpointSigner)?.keys.sign;
    let claim = checkpoint.verify(roster.scheme(), &key).map_err(|_| Stop::CheckpointSigner)?;
    let same_epoch = known.filter(|known| known.log_epoch == claim.log_epoch);
    if same_epoch.and_then(|known| known.checkpoint).is_some_and(|held| claim.number < held) {
        return Err(Stop::CheckpointBack);
    }
    if claim.number > head.number || claim.number == head.number && claim.chain != head.chain {
        return Err(Stop::CheckpointOffChain);
    }
    match chain_at(claim.number) {
        Some(chain) if chain == claim.chain => Ok(claim),
        None if known.is_none() => Ok(claim),
        _ => Err(Stop::CheckpointOffChain),
    }
}
