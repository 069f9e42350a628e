//! Appending to the roster, with the packets and the ticket that belong to the entries.

use crate::cbor::{Bytes, record};
use crate::id::Lookup;
use crate::roster::{RecipientId, RosterAt, RosterEntry};
use crate::seal::Sealed;

record! {
    /// Entries for the roster, all or none. A rekey brings a packet for every recipient, or is refused.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RosterAppend {
        /// The version of the protocol.
        1 => version: u16,
        /// The entries, each following the one before.
        2 => entries: Vec<RosterEntry>,
        /// Packets: a rekey's, an invitation's, or the ring of a confirmed computer.
        3 => packets: Vec<(RecipientId, Sealed)>,
        /// Locked tickets of the invitations among the entries.
        4 => tickets: Vec<(Lookup, Bytes)>,
    }
}

record! {
    /// The entries count.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RosterAppended {
        /// How far the roster has come.
        1 => roster: RosterAt,
    }
}

record! {
    /// The packets that wait for a device, oldest first. It fetches them again after each rekey.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Packets {
        /// The packets, each with the recipient it was sealed to.
        1 => packets: Vec<(RecipientId, Sealed)>,
    }
}
