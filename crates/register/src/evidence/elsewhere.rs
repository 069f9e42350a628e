//! An exhibit whose original is not on this computer: on its way, or at the premises that captured it.

use super::EvidenceForm;
use crate::closed_list::closed_list;

closed_list! {
    /// How it stands with an original that is not here.
    pub enum EvidenceWhere {
        /// It is on its way by sync.
        Coming = "COMING",
        /// A copy of 1,600 pixels is on its way; the original is too large.
        CopyComing = "COPY_COMING",
        /// The copy is here in its place.
        Copy = "COPY",
        /// It is at its premises, which can be asked for it.
        Premises = "PREMISES",
        /// What came was not what was captured, and was not taken.
        Altered = "ALTERED",
    }
}

closed_list! {
    /// What is sealed of an exhibit.
    pub enum EvidencePart {
        /// Its view copy, 320 pixels.
        Thumb = "THUMB",
        /// Its view copy, 1,600 pixels.
        View = "VIEW",
        /// Its original, unchanged.
        Original = "ORIGINAL",
    }
}

/// What is known of an original that is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elsewhere {
    /// How it stands with it.
    pub state: EvidenceWhere,
    /// How it is written, as its premises found.
    pub form: EvidenceForm,
    /// How many bytes it has.
    pub bytes: u64,
    /// The SHA-256 of its bytes as they were captured.
    pub sha256: [u8; 32],
}
