//! A picture of a record that is held: sealed, as it came, and perhaps not yet whole.

use std::collections::BTreeSet;

use watchbook_protocol::envelope::{Picture, PictureRole};
use watchbook_protocol::id::RecordId;

/// See the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureKept {
    /// Its hash, its key, what it is for.
    pub picture: Picture,
    /// The size of its encrypted bytes.
    pub size: u32,
    /// How many of them are held.
    pub have: u32,
    /// Whether they are all held and were found to be the ones promised.
    pub whole: bool,
    /// The records that have it.
    pub of: BTreeSet<RecordId>,
}

impl PictureKept {
    /// Thumbnails before pictures before documents; of those, what is begun before what is not.
    #[must_use]
    pub fn turn(&self) -> (u8, bool) {
        let role = match self.picture.role {
            PictureRole::Thumbnail => 0,
            PictureRole::Full => 1,
            PictureRole::File => 2,
        };
        (role, self.have == 0)
    }
}
