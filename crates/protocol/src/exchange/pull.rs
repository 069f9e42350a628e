//! Pulling: heads, roster pages, feed pages by cursor, envelopes by hash.

use crate::cbor::record;
use crate::feed::{Entry, Head};
use crate::hash::Hash;
use crate::roster::{RosterAt, RosterEntry};
use crate::sign::Signed;
use crate::time::Time;

record! {
    /// The heads of all feeds that the device hears.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Heads {
        /// The heads.
        1 => heads: Vec<Signed<Head>>,
        /// How far the roster has come.
        2 => roster: RosterAt,
        /// The server's time.
        3 => time: Time,
    }
}

record! {
    /// Roster entries, ascending from the number that was asked for.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RosterPage {
        /// The entries.
        1 => entries: Vec<RosterEntry>,
        /// How far the roster has come.
        2 => roster: RosterAt,
    }
}

record! {
    /// Entries of a feed after the number that was asked for: at most 500, at most 4 MiB.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct FeedPage {
        /// The head that the page leads to.
        1 => head: Signed<Head>,
        /// The entries, stubs among them.
        2 => entries: Vec<Entry>,
        /// Whether there are more.
        3 => more: bool,
    }
}

record! {
    /// Envelopes are wanted by their hashes: at most 500.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EnvelopesWanted {
        /// The version of the protocol.
        1 => version: u16,
        /// The hashes.
        2 => hashes: Vec<Hash>,
    }
}

record! {
    /// Envelopes by hash, as many of the first wanted as fit a page, in their order.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Envelopes {
        /// Number and hash of each, with its bytes if the server has it still.
        1 => entries: Vec<Entry>,
        /// Whether more were wanted than fitted.
        2 => more: bool,
    }
}
