//! The share: stored when a slot is made, asked for at unlocking.

use crate::cbor::record;
use crate::hash::Hash;
use crate::id::PersonId;
use crate::seal::Sealed;
use crate::share::{Share, ShareRequest};
use crate::sign::Signed;

record! {
    /// A person's slot on a device: the share, and the hash of the proof that gets it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PutShare {
        /// The version of the protocol.
        1 => version: u16,
        /// Whose slot.
        2 => slot: PersonId,
        /// The share.
        3 => share: Share,
        /// `H("share", proof)`: the server keeps no proof.
        4 => proof_hash: Hash,
    }
}

record! {
    /// A device asks, with its unlock key.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ShareAsked {
        /// The version of the protocol.
        1 => version: u16,
        /// The asking.
        2 => request: Signed<ShareRequest>,
    }
}

record! {
    /// The share, sealed to the unlock key for this asking.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ShareAnswer {
        /// The sealed share.
        1 => share: Sealed,
    }
}
