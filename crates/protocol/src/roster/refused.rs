//! Why a roster entry does not count.

use crate::cbor::numbered;

numbered! {
/// Why an entry was refused. Nothing has changed.
pub enum Refused {
    /// Its number is not the next.
    1 => NotNext = "the entry is not the next one",
    /// It names another entry as the one before: somebody was quicker, or the roster forked.
    2 => Conflict = "the entry follows another one than the newest",
    /// A founding entry where there is a roster, or another where there is none.
    3 => Founding = "a roster begins with its founding entry, and has one only",
    /// A signature does not belong to its signer.
    4 => Signature = "a signature is not valid",
    /// A signer that the roster does not know, or whose right has ended.
    5 => Signer = "a signer has no right here",
    /// Somebody signed twice, or who was not asked.
    6 => SignatureTooMany = "a signature too many",
    /// The author named is not among the signers.
    7 => Author = "the author did not sign",
    /// Signed by too few, or by somebody in another role.
    8 => NoRight = "the signers may not do this",
    /// Two persons are needed.
    9 => SecondPerson = "a second person must sign",
    /// A manager invites tills of the own premises only.
    10 => OtherPremises = "a manager invites tills of the own premises only",
    /// An id, lookup or key is there already.
    11 => Known = "there is one of that id or key already",
    /// An id that the roster does not know.
    12 => Unknown = "there is none of that id",
    /// The invitation was used or revoked.
    13 => InviteSpent = "the invitation is used or revoked",
    /// The device waits for nothing that could be confirmed.
    14 => NothingToConfirm = "there is nothing to confirm",
    /// The role does not go with the device's seat or premises.
    15 => RoleAndSeat = "the role does not fit the device",
    /// An epoch that does not follow the last.
    16 => Epoch = "the epoch does not follow the last",
    /// The newest epoch of an audience stays.
    17 => NewestEpoch = "the newest epoch cannot be retired",
    /// Premises are named for a narrow audience, and for no other.
    18 => Premises = "premises belong to a narrow audience",
    /// It was revoked already.
    19 => RevokedBefore = "it was revoked before",
    /// A log epoch that does not follow, or feeds that go on in an old one.
    20 => LogEpoch = "the log epoch does not follow",
    /// Lease, freshness or versions out of their bounds, or nothing set at all.
    21 => Terms = "the terms are out of bounds",
    /// The recovery kit was used for this, or signs only other things.
    22 => Recovery = "the recovery kit does not sign this",
    /// A feed is named twice, or what is listed is not in order.
    23 => Twice = "a list names something twice",
    /// A cut that leaves out a feed into which the target could have written.
    26 => Cut = "the cut leaves out a feed",
}
}

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.word())
    }
}

impl std::error::Error for Refused {}
