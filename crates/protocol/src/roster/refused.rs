//! Why a roster entry does not count.

use thiserror::Error;

/// Why an entry was refused. Nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refused {
    /// Its number is not the next.
    #[error("the entry is not the next one")]
    NotNext,
    /// It names another entry as the one before: somebody was quicker, or the roster forked.
    #[error("the entry follows another one than the newest")]
    Conflict,
    /// A founding entry where there is a roster, or another where there is none.
    #[error("a roster begins with its founding entry, and has one only")]
    Founding,
    /// A signature does not belong to its signer.
    #[error("a signature is not valid")]
    Signature,
    /// A signer that the roster does not know, or whose right has ended.
    #[error("a signer has no right here")]
    Signer,
    /// Somebody signed twice, or who was not asked.
    #[error("a signature too many")]
    SignatureTooMany,
    /// The author named is not among the signers.
    #[error("the author did not sign")]
    Author,
    /// Signed by too few, or by somebody in another role.
    #[error("the signers may not do this")]
    NoRight,
    /// Two persons are needed.
    #[error("a second person must sign")]
    SecondPerson,
    /// A manager invites tills of the own premises only.
    #[error("a manager invites tills of the own premises only")]
    OtherPremises,
    /// An id, lookup or key is there already.
    #[error("there is one of that id or key already")]
    Known,
    /// An id that the roster does not know.
    #[error("there is none of that id")]
    Unknown,
    /// The invitation was used or revoked.
    #[error("the invitation is used or revoked")]
    InviteSpent,
    /// The device waits for nothing that could be confirmed.
    #[error("there is nothing to confirm")]
    NothingToConfirm,
    /// The role does not go with the device's seat or premises.
    #[error("the role does not fit the device")]
    RoleAndSeat,
    /// An epoch that does not follow the last.
    #[error("the epoch does not follow the last")]
    Epoch,
    /// The newest epoch of an audience stays.
    #[error("the newest epoch cannot be retired")]
    NewestEpoch,
    /// Premises are named for a narrow audience, and for no other.
    #[error("premises belong to a narrow audience")]
    Premises,
    /// It was revoked already.
    #[error("it was revoked before")]
    RevokedBefore,
    /// A log epoch that does not follow, or feeds that go on in an old one.
    #[error("the log epoch does not follow")]
    LogEpoch,
    /// Lease, freshness or versions out of their bounds, or nothing set at all.
    #[error("the terms are out of bounds")]
    Terms,
    /// The recovery kit was used for this, or signs only other things.
    #[error("the recovery kit does not sign this")]
    Recovery,
    /// A feed is named twice, or what is listed is not in order.
    #[error("a list names something twice")]
    Twice,
}
