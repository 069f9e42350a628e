//! What goes wrong, as the server says it: a code that a client can act on, and what it needs for that.

use crate::audience::Audience;
use crate::cbor::{Bytes, choice, numbered, record};
use crate::hash::Hash;
use crate::roster::RosterAt;
use crate::time::Time;

record! {
    /// Another revision is the current one.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Conflict {
        /// Its hash; none where the record has none yet.
        1 => current: Option<Hash>,
        /// Its bytes: the person sees both and chooses.
        2 => envelope: Option<Bytes>,
    }
}

numbered! {
    /// Why a request's signature does not count.
    pub enum Unsigned {
        /// A header is missing or cannot be read, or the body is another.
        1 => Headers = "headers",
        /// The device is unknown, or waits for its confirmation.
        2 => Device = "device",
        /// The device was revoked.
        3 => Revoked = "revoked",
        /// The time is more than five minutes away; the answer's `Date` tells the server's.
        4 => Time = "time",
        /// The signature is not valid.
        5 => Signature = "signature",
        /// The unlock key does not sign for this.
        6 => Key = "key",
    }
}

choice! {
    /// A problem. Its number is the code.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Problem {
        /// Another version is needed: the lowest and the highest that are allowed.
        1 => UpdateNeeded((u16, u16)),
        /// The body is not what it should be.
        2 => Malformed(()),
        /// Longer than so many bytes.
        3 => TooLarge(u64),
        /// The request's signature does not count.
        4 => Unsigned(Unsigned),
        /// This device or person may not.
        5 => NotAllowed(()),
        /// There is none, or none for this device: the two look the same.
        6 => NotFound(()),
        /// Another revision is the current one.
        7 => Conflict(Conflict),
        /// The roster has come further, to here.
        8 => RosterConflict(RosterAt),
        /// A roster entry does not count: the number of its [`crate::roster::Refused`].
        9 => RosterRefused(crate::roster::Refused),
        /// An envelope does not count: the number of its [`crate::envelope::Fault`].
        10 => EnvelopeRefused(u16),
        /// Sealed to an old epoch of this audience; the newest is this.
        11 => StaleEpoch((Audience, u64)),
        /// The record was withdrawn, and an id never returns.
        12 => Withdrawn(()),
        /// These pictures must be uploaded first.
        13 => MissingPictures(Vec<Hash>),
        /// A rekey without a packet for each of its recipients.
        14 => IncompletePackets(()),
        /// The scheme's space is used up: so many bytes are left.
        15 => Quota(u64),
        /// Too often, or too much at once: again after so many seconds.
        16 => RetryAfter(u32),
        /// The invitation is used, revoked or over.
        17 => InviteOver(()),
        /// Held back until then: the recovery kit's 48 hours.
        18 => HeldUntil(Time),
        /// The proof was wrong; so many tries are left.
        19 => WrongProof(u32),
        /// The slot waits for the manager or the administrator.
        20 => SlotWaits(()),
        /// The part does not follow: so many bytes are there.
        21 => WrongOffset(u32),
        /// The bytes are not those of their hash; what was there is thrown away.
        22 => WrongHash(()),
        /// The server is being restored, or has failed: again after so many seconds.
        23 => Unavailable(u32),
        /// The permit for a new scheme is not valid.
        24 => NoPermit(()),
    }
}

impl Problem {
    /// The HTTP status that goes with it.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::UpdateNeeded(_) => 426,
            Self::Malformed(()) | Self::WrongHash(()) => 400,
            Self::TooLarge(_) => 413,
            Self::Unsigned(_) => 401,
            Self::NotAllowed(()) | Self::NoPermit(()) | Self::WrongProof(_) => 403,
            Self::NotFound(()) => 404,
            Self::Conflict(_) | Self::RosterConflict(_) | Self::WrongOffset(_) => 409,
            Self::Withdrawn(()) | Self::InviteOver(()) => 410,
            Self::RosterRefused(_)
            | Self::EnvelopeRefused(_)
            | Self::StaleEpoch(_)
            | Self::MissingPictures(_)
            | Self::IncompletePackets(()) => 422,
            Self::SlotWaits(()) | Self::HeldUntil(_) => 423,
            Self::RetryAfter(_) => 429,
            Self::Quota(_) => 507,
            Self::Unavailable(_) => 503,
        }
    }
}
