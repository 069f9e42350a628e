//! An envelope's header: what the server and every device may read of it.

use crate::audience::Audience;
use crate::cbor::{numbered, record};
use crate::hash::Hash;
use crate::id::{DeviceId, PersonId, RecordId, SchemeId};
use crate::roster::RosterAt;
use crate::time::Day;

numbered! {
    /// What an envelope does. A class that is not known here stops its feed: "update needed".
    pub enum Class {
        /// The office tells the devices of an audience.
        1 => Publication = "publication",
        /// A record ends, at once.
        2 => Withdraw = "withdraw",
        /// A device tells the office.
        3 => Contribution = "contribution",
        /// Offices share among themselves.
        4 => OfficeRecord = "office record",
        /// A voter votes.
        5 => Vote = "vote",
    }
}

record! {
    /// The header. A withdraw has `ends` and neither pictures nor key; the others the other way round.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Header {
        /// The scheme.
        1 => scheme: SchemeId,
        /// The version of the protocol.
        2 => version: u16,
        /// The suite of the wraps.
        3 => suite: u16,
        /// What the envelope does.
        4 => class: Class,
        /// The record.
        5 => record: RecordId,
        /// Its revision, from 1; 0 in a withdraw.
        6 => revision: u64,
        /// The device that made it.
        7 => device: DeviceId,
        /// The person who signs; none where no person signs, for then it is sealed.
        8 => person: Option<PersonId>,
        /// The roster under which it was made.
        9 => roster: RosterAt,
        /// The audiences in ascending order of their text, each with its newest epoch there.
        10 => audiences: Vec<(Audience, u64)>,
        /// The hash of the revision that it replaces.
        11 => prev: Option<Hash>,
        /// The first Monday after the exact, sealed end.
        12 => delete_after: Day,
        /// The pictures: hash and size of their encrypted bytes. They are uploaded first.
        13 => pictures: Vec<(Hash, u32)>,
        /// The commitment to the body's key.
        14 => key_commit: Option<Hash>,
        /// The envelopes that a withdraw ends.
        15 => ends: Vec<Hash>,
    }
}
