//! A vote's seal: what shows later that it lies there as it was cast.
//!
//! In this version a keyed hash under a key that the register holds for each voter. It shows a vote that
//! was altered beside the program; it does not show who sat at the keys. A person's own signing key takes
//! its place with sync, and nothing but this file changes then.

use super::{Choice, VotePart};
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::records::{Person, Proposal};

/// The key under which a voter's votes are sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct VoterKey([u8; 32]);

impl VoterKey {
    /// A key of thirty-two random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for VoterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VoterKey(..)")
    }
}

/// The seal of a vote in one round of one case.
pub fn seal(
    key: &VoterKey,
    case: Id<Proposal>,
    round: u32,
    voter: Id<Person>,
    part: VotePart,
    choice: Choice,
) -> [u8; 32] {
    let mut hash = blake3::Hasher::new_keyed(key.bytes());
    hash.update(b"watchbook vote 1\0").update(case.bytes()).update(&round.to_le_bytes());
    hash.update(voter.bytes()).update(part.code().as_bytes()).update(b"\0");
    hash.update(choice.code().as_bytes());
    *hash.finalize().as_bytes()
}
