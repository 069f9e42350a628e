//! What is kept of a pack: that it was disclosed, and what the police made of it.
//!
//! The papers are not kept: they are in the zip, with whoever it was given to. What stays is the
//! disclosure (`domain.md` L16: whoever had something hears of a correction) and the follow-up.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{LawfulBasis, PackPart, Purpose};
use crate::id::Id;
use crate::log::{LogEntry, ReportOutcome};
use crate::records::{Person, Premises, Role};

/// How long the record of a pack is kept after it was made: as long as the audit (`domain.md` §2.6).
pub const FOLLOWED_MONTHS: i32 = 24;

/// A pack that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackRecord {
    /// Its id.
    pub id: Id<PackRecord>,
    /// Its reference.
    pub reference: String,
    /// Whose entries are in it.
    pub premises: Id<Premises>,
    /// When it was made.
    pub made: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// As what.
    pub role: Role,
    /// Its entries, as far as they are kept.
    pub entries: Vec<Id<LogEntry>>,
    /// What was in it.
    pub parts: Vec<PackPart>,
    /// How many files.
    pub files: u32,
    /// The zip's length.
    pub bytes: u64,
    /// The zip's fingerprint.
    pub sha256: [u8; 32],
    /// To whom it was disclosed.
    pub recipient: String,
    /// Why.
    pub purpose: Purpose,
    /// On what basis.
    pub basis: LawfulBasis,
    /// Why, in words.
    pub why: Option<String>,
    /// What the police made of it.
    pub follow_up: FollowUp,
}

/// What the police made of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FollowUp {
    /// The crime reference.
    pub crime_reference: Option<String>,
    /// The incident number.
    pub cad_number: Option<String>,
    /// The officer.
    pub officer: Option<String>,
    /// What came of it, and on which day that was heard.
    pub outcome: Option<(ReportOutcome, Date)>,
}

impl PackRecord {
    /// Whether somebody has still to ask after it: no outcome has been heard.
    pub fn is_open(&self) -> bool {
        self.follow_up.outcome.is_none()
    }
}
