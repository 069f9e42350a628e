//! Appending envelopes. By their hash they are idempotent: what is there already is said to be there.

use super::Problem;
use crate::audience::Audience;
use crate::cbor::{Bytes, choice, record};
use crate::feed::Head;
use crate::hash::Hash;
use crate::sign::Signed;

record! {
    /// Envelopes to be appended, each for itself: one that is refused blocks no other.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Append {
        /// The version of the protocol.
        1 => version: u16,
        /// Their bytes.
        2 => envelopes: Vec<Bytes>,
    }
}

choice! {
    /// What became of one envelope.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Outcome {
        /// It stands in these feeds at these numbers, now or since before.
        1 => InFeeds(Vec<(Audience, u64)>),
        /// It waits for a second person, under its hash.
        2 => Queued(Hash),
        /// It is refused.
        3 => Refused(Problem),
    }
}

record! {
    /// What became of the envelopes, in their order.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Appended {
        /// The outcomes.
        1 => outcomes: Vec<Outcome>,
        /// The heads of the feeds that grew: the server's word that it has them.
        2 => heads: Vec<Signed<Head>>,
    }
}
