//! Originals that a pack's reports name and that are not on the computer that makes it.
//!
//! Clips stay at their premises, and so does a picture that is too large for the line (ADR 36). A pack that
//! kept silent about them would read as if there were none: it names each with the fingerprint of its capture,
//! so that what is brought later can be held against it, and says whom to ask for it.

use crate::evidence::{EvidenceKind, EvidenceWhere};

/// An original that is not in a pack because it is not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    /// Its reference.
    pub reference: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// As it was called when it was attached.
    pub original_name: String,
    /// How it stands with it.
    pub state: EvidenceWhere,
    /// The premises that captured it, which can be asked for it.
    pub premises: String,
    /// Its length.
    pub bytes: u64,
    /// Its fingerprint, as it was captured.
    pub sha256: [u8; 32],
}
