//! A device's word on what it has purged: one per device, replaced by the next.

use crate::audience::Audience;
use crate::cbor::record;
use crate::hash::{Hash, Type};
use crate::id::{DeviceId, SchemeId};
use crate::sign::Signable;
use crate::time::Time;

record! {
    /// How far a device has come in a feed, the purge on disk included.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ReceiptFeed {
        /// The feed.
        1 => feed: Audience,
        /// The log's epoch.
        2 => log_epoch: u64,
        /// The number up to which everything was taken and purged.
        3 => number: u64,
        /// The hash of the checkpoint that is held.
        4 => checkpoint: Option<Hash>,
    }
}

record! {
    /// A receipt, signed by the device. It is the device's word, not proof.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Receipt {
        /// The scheme.
        1 => scheme: SchemeId,
        /// The device.
        2 => device: DeviceId,
        /// One more than in the last.
        3 => counter: u64,
        /// How far it has come, ascending by the feed's text.
        4 => feeds: Vec<ReceiptFeed>,
        /// The server's time, as the device knows it.
        5 => time: Time,
        /// How many entries lie in quarantine.
        6 => quarantined: u64,
        /// The head of the device's audit chain.
        7 => audit_head: Option<Hash>,
    }
}

impl Signable for Receipt {
    const TYPE: Type = Type::Receipt;
}

impl Receipt {
    /// Whether a withdraw at this number of a feed is purged on the device, by its own word.
    #[must_use]
    pub fn covers(&self, feed: Audience, log_epoch: u64, number: u64) -> bool {
        self.feeds.iter().any(|known| {
            known.feed == feed && known.log_epoch == log_epoch && known.number >= number
        })
    }

    /// Whether this receipt may replace an earlier one of its device.
    #[must_use]
    pub fn follows(&self, earlier: Option<&Self>) -> bool {
        earlier.is_none_or(|earlier| self.counter > earlier.counter)
    }

    /// Whether the device was shown another register than the office: it holds a checkpoint of the feed
    /// that is none of the office's own.
    #[must_use]
    pub fn disagrees(&self, feed: Audience, own: impl Fn(&Hash) -> bool) -> bool {
        self.feeds
            .iter()
            .filter(|known| known.feed == feed)
            .filter_map(|known| known.checkpoint.as_ref())
            .any(|checkpoint| !own(checkpoint))
    }
}
