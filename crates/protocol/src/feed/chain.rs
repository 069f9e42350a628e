//! The chain of a feed: one hash for everything up to an entry.

use crate::audience::Audience;
use crate::hash::{Hash, Type, hash_list};
use crate::id::SchemeId;
use crate::roster::FeedAt;

/// Where a feed begins in a log epoch. In the first, or for a feed that goes on from nothing:
/// `H("chain", scheme_id ‖ feed ‖ log_epoch)` at number 0. After a restore, where the roster says how
/// far the feed had come: `H("chain", scheme_id ‖ feed ‖ log_epoch ‖ number ‖ chain)` at that number.
#[must_use]
pub fn beginning(
    scheme: SchemeId,
    feed: Audience,
    log_epoch: u64,
    continues: Option<FeedAt>,
) -> FeedAt {
    match continues {
        None => FeedAt { number: 0, chain: hash_list(Type::Chain, &[&scheme, &feed, &log_epoch]) },
        Some(FeedAt { number, chain }) => FeedAt {
            number,
            chain: hash_list(Type::Chain, &[&scheme, &feed, &log_epoch, &number, &chain]),
        },
    }
}

/// The next point: `H("chain", chain ‖ n ‖ envelope_hash)` at `n`, one more than the last.
#[must_use]
pub fn next(last: FeedAt, envelope: Hash) -> FeedAt {
    let number = last.number.saturating_add(1);
    FeedAt { number, chain: hash_list(Type::Chain, &[&last.chain, &number, &envelope]) }
}
