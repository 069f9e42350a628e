//! The ticket: what an invited device needs to know of the scheme before it can check anything.

use crate::cbor::{self, Malformed, record};
use crate::hash::Hash;
use crate::id::SchemeId;
use crate::locked::MessageKey;
use crate::roster::{RosterAt, Tier};
use crate::seal::NotOpened;
use crate::sign::VerifyKey;

record! {
    /// A ticket. On the server it lies locked under the code's ticket key.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Ticket {
        /// The scheme.
        1 => scheme: SchemeId,
        /// The roster must reach at least this point.
        2 => roster: RosterAt,
        /// Checks the server's heads.
        3 => server_key: VerifyKey,
        /// The SHA-256 of its certificate's public key, or none.
        4 => pin: Option<Hash>,
        /// The tier that the device joins.
        5 => tier: Tier,
        /// The scheme's name, to be shown.
        6 => scheme_name: String,
        /// The premises' or the office's name, to be shown.
        7 => place_name: String,
        /// The name of whoever invites, to be shown.
        8 => inviter_name: String,
    }
}

impl Ticket {
    /// Locked under the code's ticket key.
    #[must_use]
    pub fn lock(&self, key: &MessageKey) -> Vec<u8> {
        key.lock(AAD, &cbor::encode(self))
    }

    /// Opened with it.
    ///
    /// # Errors
    /// [`NotOpened`] for another code, and for a ticket that was altered or cannot be read.
    pub fn open(key: &MessageKey, locked: &[u8]) -> Result<Self, NotOpened> {
        let plain = key.unlock(AAD, locked)?;
        cbor::decode(&plain).map_err(|_: Malformed| NotOpened)
    }
}

const AAD: &[u8] = b"watchbook/v1/ticket";
