//! What becomes of an envelope that came.

use thiserror::Error;

use super::open::Opened;
use super::{Checked, Class};
use crate::cbor::Malformed;
use crate::hash::Hash;
use crate::id::RecordId;

/// Why an envelope is put into quarantine: sealed, counted, told to the office, never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    /// The bytes are not an envelope in its only form, or too long.
    #[error("not an envelope: {0}")]
    Malformed(Malformed),
    /// Of another scheme.
    #[error("of another scheme")]
    OtherScheme,
    /// Of another version or suite than those that hold.
    #[error("of another version")]
    Version,
    /// Not for this feed.
    #[error("not for this feed")]
    OtherFeed,
    /// Audiences out of order, twice, none, or too many.
    #[error("the audiences are not in order")]
    Audiences,
    /// Made under a roster that is not this one, or newer than what is held.
    #[error("made under another roster")]
    Roster,
    /// Its parts do not go with its class.
    #[error("its parts do not fit its class")]
    Shape,
    /// The device had no right to it there.
    #[error("the device had no right to it")]
    Device,
    /// The person had no right to it there.
    #[error("the person had no right to it")]
    Person,
    /// A person signed where none should, or none where one should.
    #[error("a person's signature is missing or too many")]
    PersonSignature,
    /// It lies past the cut of a revoke.
    #[error("it lies past a cut")]
    PastCut,
    /// It is sealed to another epoch than the newest there.
    #[error("sealed to another epoch")]
    Epoch,
    /// The device's or the person's signature is not valid.
    #[error("a signature is not valid")]
    Signature,
    /// Nobody else has approved it who may.
    #[error("not approved by another person")]
    NotApproved,
    /// An approval is not valid, or a second one of the same person.
    #[error("an approval is not valid")]
    BadApproval,
    /// The same revision as one that is held, with another hash.
    #[error("another text of a revision that is held")]
    OtherText,
    /// The id was withdrawn, and an id never returns.
    #[error("its id was withdrawn")]
    Withdrawn,
    /// It does not open with this device's ring.
    #[error("it does not open")]
    NotOpened,
    /// The device holds no seed of the epoch.
    #[error("the seed of its epoch is not held")]
    NoSeed,
    /// The key is not the one that all audiences were promised.
    #[error("its key is not the one it promised")]
    KeyCommit,
    /// The padding is wrong.
    #[error("its padding is wrong")]
    Padding,
    /// What was sealed is not a body in its only form.
    #[error("its body cannot be read: {0}")]
    Body(Malformed),
    /// The kind does not go with the class, the seat or the role.
    #[error("its kind is not allowed there")]
    Kind,
    /// A purge that no second person approved.
    #[error("a purge needs a second person")]
    PurgeAlone,
    /// The end lies before it was made, past `delete_after`, or past the kind's longest.
    #[error("its end is out of bounds")]
    Expiry,
    /// It says it was made later than today.
    #[error("it was made in the future")]
    Future,
    /// The pictures of header and body differ.
    #[error("its pictures differ from its header's")]
    Pictures,
    /// Another class than that of the record as it is held.
    #[error("of another class than what is held")]
    OtherClass,
    /// A later revision of what only the office may revise.
    #[error("only the office revises it")]
    NotRevisable,
}

impl Fault {
    /// Its number, as the server tells it.
    #[must_use]
    pub fn code(self) -> u16 {
        match self {
            Self::Malformed(_) => 1,
            Self::OtherScheme => 2,
            Self::Version => 3,
            Self::OtherFeed => 4,
            Self::Audiences => 5,
            Self::Roster => 6,
            Self::Shape => 7,
            Self::Device => 8,
            Self::Person => 9,
            Self::PersonSignature => 10,
            Self::PastCut => 11,
            Self::Epoch => 12,
            Self::Signature => 13,
            Self::NotApproved => 14,
            Self::BadApproval => 15,
            Self::OtherText => 16,
            Self::Withdrawn => 17,
            Self::NotOpened => 18,
            Self::NoSeed => 19,
            Self::KeyCommit => 20,
            Self::Padding => 21,
            Self::Body(_) => 22,
            Self::Kind => 23,
            Self::PurgeAlone => 24,
            Self::Expiry => 25,
            Self::Future => 26,
            Self::Pictures => 27,
            Self::OtherClass => 28,
            Self::NotRevisable => 29,
        }
    }

    /// Whether a newer version of the program may find it in order.
    #[must_use]
    pub fn needs_update(self) -> bool {
        matches!(self, Self::Malformed(bad) | Self::Body(bad) if bad.needs_update())
            || matches!(self, Self::Version)
    }
}

/// The revision of a record that a device holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its class, which no revision changes.
    pub class: Class,
    /// Its revision.
    pub revision: u64,
    /// Its envelope's hash.
    pub hash: Hash,
}

/// What becomes of an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is stored, and replaces what is held of the record.
    Store(Box<Opened>),
    /// It is held already: nothing to do.
    Same,
    /// A newer revision is held: nothing to do.
    Older,
    /// The record ends now, and its id never returns.
    Withdraw {
        /// The record.
        record: RecordId,
        /// The envelopes that end, whose absence from the feed is thereby accounted for.
        ends: Vec<Hash>,
        /// What was checked.
        checked: Box<Checked>,
    },
    /// It is kept sealed and not shown.
    Quarantine(Fault),
    /// The feed stops here: its class is a newer program's.
    UpdateNeeded,
}
