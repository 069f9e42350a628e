//! The tables that only an office's register has, one a file.
//!
//! They are reached through [`Reader::office`](super::Reader::office) and
//! [`Change::office`](super::Change::office), which a member's register refuses: its file has no
//! place for them, and the types have none either.

mod appeal;
mod asked;
mod ban_review;
mod case;
mod case_rules;
mod case_vote;
mod child_leave;
mod court_order;
mod decision;
mod incident;
mod keeping;
mod lens;
mod letter_made;
mod meeting;
mod notice;
mod notice_proof;
mod past;
mod picture_original;
mod proposal;
mod report;
mod safe;
mod signer;
mod subject_file;
mod unchecked;
mod unchecked_picture;

use rusqlite::Connection;

pub use asked::{OfficeAnswer, OfficeAsked};
pub use case_vote::{CaseRound, StoredVote};
pub use child_leave::ChildLeave;
pub use keeping::CasesOver;
pub use lens::SavedLens;
pub use letter_made::LetterMade;
pub use notice::{HandedOver, NoticeService, Paper};
pub use notice_proof::NoticeProof;
pub use past::{DoneWith, SeenOnce, WentOut};
pub use picture_original::Holder;
pub use safe::{SafeCustom, SafeEvery, StoredKit, StoredListSeal};
pub use signer::OfficeSigner;
pub use unchecked::{KeptDraft, Unchecked};
pub use unchecked_picture::{PictureKeeper, SentBack, UncheckedPicture};

use super::StoreError;
use super::sql::run;
use crate::id::Id;

/// Reads of the office's tables.
pub struct OfficeReader<'c> {
    pub(super) connection: &'c Connection,
}

/// Writes to the office's tables, as part of a change.
pub struct OfficeChange<'a> {
    pub(super) connection: &'a Connection,
    /// Whether an erasure waits for a checkpoint.
    pub(super) residue: &'a mut bool,
}

impl OfficeChange<'_> {
    /// Runs a `DELETE` of one record by its id.
    fn erase<T>(&mut self, sql: &str, id: Id<T>) -> Result<bool, StoreError> {
        let erased = run(self.connection, sql, [id])? > 0;
        *self.residue |= erased;
        Ok(erased)
    }
}
