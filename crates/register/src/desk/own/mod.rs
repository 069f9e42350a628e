//! The form of a bar on the premises' own list: drafts as typed, problems by field, and the bar that
//! comes of a draft.
//!
//! Who somebody is and what they look like is checked by the very functions that check it for the
//! office's form; days, reasons and the rules for children are those of a ban.

mod check;
mod draft;
mod proposal;

pub use check::{OwnBench, OwnChecked, check_own, words_of};
pub use draft::{OwnDraft, blank_own, own_draft_of};
pub use proposal::draft_subject;
