//! An exhibit: what was captured, what is said of it, and what has been done with it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::elsewhere::Elsewhere;
use super::{Custody, EvidenceForm, EvidenceName, Exhibit};
use crate::id::Id;
use crate::log::LogEntry;
use crate::picture::{Edits, Renditions};
use crate::records::Person;
use crate::store::KeptIncident;
use crate::unlock::Key;

/// What evidence hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum EvidenceOf {
    /// An incident that is being written.
    Draft {
        /// It.
        #[ts(type = "string")]
        draft: Id<KeptIncident>,
    },
    /// An incident of the log.
    Entry {
        /// It.
        #[ts(type = "string")]
        entry: Id<LogEntry>,
    },
}

impl EvidenceOf {
    /// What the audit says that something was done to: the words about it go when the incident goes.
    pub(crate) fn object(self) -> [u8; 16] {
        match self {
            Self::Draft { draft } => *draft.bytes(),
            Self::Entry { entry } => *entry.bytes(),
        }
    }
}

/// An exhibit. Its original is unchanged since it was captured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its id.
    pub id: Id<EvidenceItem>,
    /// What it hangs on.
    pub of: EvidenceOf,
    /// Its reference.
    pub exhibit: Exhibit,
    /// Its own name.
    pub name: EvidenceName,
    /// How it is written.
    pub form: EvidenceForm,
    /// How many bytes it has.
    pub bytes: u64,
    /// The SHA-256 of its bytes as they were captured.
    pub sha256: [u8; 32],
    /// When the file itself says that it was made, by its own clock.
    pub taken_at: Option<DateTime>,
    /// By how many minutes the camera's clock ran ahead; below nought it was slow.
    pub clock_offset: Option<i32>,
    /// Who attached it.
    pub attached_by: Id<Person>,
    /// When.
    pub attached_at: Timestamp,
    /// When a police pack first used it; its reference stands since.
    pub packed: Option<Timestamp>,
    /// That it counts no longer.
    pub withdrawn: Option<Withdrawn>,
    /// Whether its file is kept: what was withdrawn before it was sent has none.
    pub kept: bool,
    /// Where its original is, where that is not here.
    pub elsewhere: Option<Elsewhere>,
    /// The copy of a picture that is shown.
    pub view: Option<EvidenceView>,
    /// What was done with it, the first thing first.
    pub custody: Vec<Custody>,
}

/// That an exhibit counts no longer. It is kept all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// Why.
    pub why: String,
}

/// What is known of the copy that is shown of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceView {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its ThumbHash.
    pub hash: Vec<u8>,
    /// What was cut off and covered.
    pub edits: Edits,
    /// Since when a person has said that bystanders are covered; nobody else is shown it before.
    pub covered: Option<Timestamp>,
}

/// A view copy as it is stored.
pub(crate) struct NewView<'a> {
    pub(crate) renditions: &'a Renditions,
    pub(crate) edits: &'a Edits,
    pub(crate) covered: Option<Timestamp>,
}

/// Where an original lies, and what opens it.
#[derive(Debug, Clone)]
pub struct Seal {
    /// The random name of its file.
    pub(crate) file: [u8; 16],
    /// Its key, of this file alone.
    pub(crate) key: Key,
}
