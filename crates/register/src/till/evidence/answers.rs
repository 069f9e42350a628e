//! What the window is told of evidence. Keys and files' places are in none of it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Serialize;
use ts_rs::TS;

use super::room::Receiving;
use crate::closed_list::closed_list;
use crate::evidence::{CustodyStep, EvidenceForm, EvidenceItem, EvidenceKind, EvidenceWhere};
use crate::id::Id;

/// The evidence on an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceList {
    /// It, in the order in which it was attached.
    pub items: Vec<EvidenceShown>,
    /// Whether this person may save originals elsewhere.
    pub may_save: bool,
}

/// An exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceShown {
    /// Its id.
    #[ts(type = "string")]
    pub evidence: Id<EvidenceItem>,
    /// Its reference.
    pub exhibit: String,
    /// Its own name.
    pub name: String,
    /// How it is written.
    pub form: EvidenceForm,
    /// What sort of thing it is.
    pub kind: EvidenceKind,
    /// How many bytes it has.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// When the file itself says that it was made, by its own clock.
    #[ts(type = "string | null")]
    pub taken_at: Option<DateTime>,
    /// Minutes by which the camera's clock ran ahead; none where that of the incident counts.
    pub clock_offset: Option<i32>,
    /// Who attached it; none for somebody who has left.
    pub by: Option<String>,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Whether it was attached after the incident was written into the log.
    pub later: bool,
    /// Whether its file is kept.
    pub kept: bool,
    /// Where its original is, where that is not here.
    pub elsewhere: Option<ElsewhereShown>,
    /// That it counts no longer.
    pub withdrawn: Option<WithdrawnShown>,
    /// The copy of a picture that is shown.
    pub view: Option<EvidenceViewShown>,
    /// What was done with it.
    pub custody: Vec<CustodyShown>,
    /// Whether its reference and offset may be changed.
    pub may_label: bool,
    /// Whether this person may withdraw it.
    pub may_withdraw: bool,
}

/// An original that is not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ElsewhereShown {
    /// How it stands with it.
    pub state: EvidenceWhere,
    /// How it is written.
    pub form: EvidenceForm,
    /// How many bytes it has.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The SHA-256 of its bytes as they were captured, in hexadecimal.
    pub sha256: String,
}

/// That an exhibit counts no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WithdrawnShown {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom; none for somebody who has left.
    pub by: Option<String>,
    /// Why.
    pub why: String,
}

/// The copy that is shown of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceViewShown {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its ThumbHash, in base64.
    pub hash: String,
    /// Whether a person has said that bystanders are covered.
    pub covered: bool,
    /// Changes whenever the copy does, so that no old one is shown.
    pub version: usize,
}

/// Something that was done with an exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustodyShown {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom; none for somebody who has left.
    pub by: Option<String>,
    /// What.
    pub step: CustodyStep,
    /// Why or for what.
    pub words: Option<String>,
}

/// What became of files that were to be attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceAdded {
    /// All evidence as it stands now.
    pub list: EvidenceList,
    /// Files of which nothing was kept.
    pub refused: Vec<EvidenceRefused>,
    /// Whether a person stopped it.
    pub stopped: bool,
}

/// A file of which nothing was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceRefused {
    /// Its name, as far as it can be shown.
    pub name: String,
    /// Why.
    pub refusal: EvidenceRefusal,
}

/// Why a file was not attached. Nothing of it is left, and all else is as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum EvidenceRefusal {
    /// There is nothing in it.
    Empty,
    /// It is longer than is taken; not a byte of it was read.
    TooLarge {
        /// How many bytes it has.
        #[ts(type = "number")]
        bytes: u64,
        /// How many are taken.
        #[ts(type = "number")]
        most: u64,
    },
    /// It is a program, or a page that runs when it is opened.
    Runs,
    /// It could not be read to its end: a stick that was pulled out, or no file at all.
    Unreadable,
    /// It changed while it was read.
    Changed,
    /// This computer's disk is full.
    DiskFull,
    /// This computer's disk failed.
    Disk,
    /// The very same file is attached already.
    Same {
        /// As this exhibit.
        exhibit: String,
    },
    /// There are as many as one incident takes.
    TooMany {
        /// How many that is.
        most: usize,
    },
    /// It is neither a picture nor a PDF, and a paper is wanted.
    NoPaper,
    /// Another file is being read, checked or saved.
    Busy,
}

/// Whether the window may hand a file in piece by piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum EvidenceBegun {
    /// It may, under this ticket.
    Begun {
        /// The ticket.
        #[ts(type = "string")]
        ticket: Id<Receiving>,
    },
    /// It is not taken.
    Refused {
        /// Why.
        refusal: EvidenceRefusal,
    },
}

closed_list! {
    /// What was found when an original was read again.
    pub enum EvidenceVerdict {
        Same = "same", Altered = "altered", Missing = "missing", Unreadable = "unreadable",
        FullThere = "full_there", PlaceFailed = "place_failed", Stopped = "stopped", Busy = "busy",
        NotChosen = "not_chosen",
    }
}

/// What was found when an original was read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceChecked {
    /// What.
    pub verdict: EvidenceVerdict,
    /// All evidence as it stands now.
    pub list: EvidenceList,
}

/// How far a file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceProgress {
    /// Its name.
    pub name: String,
    /// In thousandths.
    pub done: u32,
}
