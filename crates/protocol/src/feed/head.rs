//! The server's word on a feed: how far it has come, and when.

use crate::audience::Audience;
use crate::cbor::record;
use crate::hash::{Hash, Type};
use crate::id::SchemeId;
use crate::roster::{FeedAt, RosterAt};
use crate::sign::Signable;
use crate::time::Time;

record! {
    /// A head. The server renews it at least every five minutes.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Head {
        /// The scheme.
        1 => scheme: SchemeId,
        /// The feed.
        2 => feed: Audience,
        /// The log's epoch.
        3 => log_epoch: u64,
        /// The newest entry's number.
        4 => number: u64,
        /// The chain there.
        5 => chain: Hash,
        /// The newest roster entry.
        6 => roster: RosterAt,
        /// The server's time.
        7 => time: Time,
    }
}

impl Head {
    /// The point of the feed.
    #[must_use]
    pub fn at(&self) -> FeedAt {
        FeedAt { number: self.number, chain: self.chain }
    }
}

impl Signable for Head {
    const TYPE: Type = Type::Head;
}
