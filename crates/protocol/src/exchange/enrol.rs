//! Saying hello, founding a scheme on a server, and joining one.

use crate::cbor::{Bytes, record};
use crate::roster::{RecipientId, RosterAt, RosterEntry};
use crate::seal::Sealed;
use crate::time::Time;

record! {
    /// Who answers: a server of this kind, and no captive portal.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Hello {
        /// Always `watchbook`.
        1 => name: String,
        /// The lowest version that it speaks.
        2 => least_version: u16,
        /// The highest one.
        3 => most_version: u16,
        /// Its time.
        4 => time: Time,
    }
}

record! {
    /// A scheme comes to a server: its whole roster so far, and the packets of its audiences.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct FoundScheme {
        /// The version of the protocol.
        1 => version: u16,
        /// What the operator of the server gave to the office (`enrol-office`).
        2 => permit: String,
        /// The roster, from its founding entry.
        3 => entries: Vec<RosterEntry>,
        /// A packet for every recipient of every rekey among them.
        4 => packets: Vec<(RecipientId, Sealed)>,
    }
}

record! {
    /// The scheme is taken. Its office appends the `server` entry next.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Founded {
        /// How far the roster was taken.
        1 => roster: RosterAt,
        /// Checks the server's heads.
        2 => server_key: crate::sign::VerifyKey,
    }
}

record! {
    /// What lies on the server under a lookup id.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Enrolment {
        /// The locked ticket.
        1 => ticket: Bytes,
        /// How far the roster has come; it is fetched by the lookup id too.
        2 => roster: RosterAt,
    }
}

record! {
    /// A device joins, by an invitation or by the recovery kit.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct JoinScheme {
        /// The version of the protocol.
        1 => version: u16,
        /// The join, signed.
        2 => entry: RosterEntry,
    }
}

record! {
    /// The device has joined.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Joined {
        /// How far the roster has come.
        1 => roster: RosterAt,
        /// The ring packet of a member's device, sealed to the invitation.
        2 => packet: Option<Sealed>,
    }
}
