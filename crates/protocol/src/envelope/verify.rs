//! Steps 5 to 7 of a client's order: whether one envelope counts.

use super::{Envelope, Fault, Header, Held, Verdict};
use crate::audience::Audience;
use crate::enrol::Ring;
use crate::hash::Hash;
use crate::roster::{Role, Roster, Seat};
use crate::time::Day;

/// Where an envelope stands: in which feed, at which number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The feed.
    pub feed: Audience,
    /// The number; none while it is not in the feed (the server's check, and the approval queue's).
    pub number: Option<u64>,
}

/// What was found of an envelope without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Its hash.
    pub hash: Hash,
    /// Its header.
    pub header: Header,
    /// The seat of its device.
    pub seat: Seat,
    /// The role of the person who signed.
    pub role: Option<Role>,
    /// Whether enough people stand behind it. Where not, it waits in the approval queue.
    pub approved: bool,
}

/// Step 5, for clients and server alike: scheme, version, shape, roster, rights, cuts, epochs,
/// signatures, approvals. Whether an approval is *needed* is in the answer, since the server takes an
/// unapproved publication into its queue.
///
/// # Errors
/// The first of the checks that fails, in the order of `docs/protocol.md`.
pub fn check(envelope: &Envelope, roster: &Roster, place: Place) -> Result<Checked, Fault> {
    todo!("{envelope:?} {roster:?} {place:?}")
}

/// Steps 5 to 7 for one entry of a feed.
#[must_use]
pub fn examine(
    bytes: &[u8],
    roster: &Roster,
    place: Place,
    ring: &Ring,
    held: Option<Held>,
    withdrawn: bool,
    today: Day,
) -> Verdict {
    todo!("{bytes:?} {roster:?} {place:?} {ring:?} {held:?} {withdrawn} {today:?}")
}
