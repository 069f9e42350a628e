//! The office's word on a feed: what is live of it on a day.

use super::{Manifest, Stop};
use crate::audience::Audience;
use crate::cbor::record;
use crate::hash::{Hash, Type};
use crate::id::{DeviceId, SchemeId};
use crate::roster::{FeedAt, RosterAt};
use crate::sign::Signable;
use crate::time::{Day, Time};

record! {
    /// A checkpoint, signed by an office device: by itself after each change, and at opening when the
    /// last is older than a day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Checkpoint {
        /// The scheme.
        1 => scheme: SchemeId,
        /// The feed.
        2 => feed: Audience,
        /// The log's epoch.
        3 => log_epoch: u64,
        /// The last entry that it covers.
        4 => number: u64,
        /// The chain there.
        5 => chain: Hash,
        /// The roster under which it was made.
        6 => roster: RosterAt,
        /// The day on which its lines are live.
        7 => as_of: Day,
        /// The hash of the manifest.
        8 => manifest: Hash,
        /// The server's time, as the office's computer knows it.
        9 => time: Time,
        /// The office device that signs.
        10 => device: DeviceId,
    }
}

impl Checkpoint {
    /// The point of the feed that it covers.
    #[must_use]
    pub fn at(&self) -> FeedAt {
        FeedAt { number: self.number, chain: self.chain }
    }
}

impl Checkpoint {
    /// Whether a manifest is the one that this checkpoint names.
    ///
    /// # Errors
    /// [`Stop::Manifest`].
    pub fn names(&self, manifest: &Manifest) -> Result<(), Stop> {
        if manifest.hash() == self.manifest { Ok(()) } else { Err(Stop::Manifest) }
    }
}

impl Signable for Checkpoint {
    const TYPE: Type = Type::Checkpoint;
}
