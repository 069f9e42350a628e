//! The chain of custody: what was done with an exhibit, when and by whom. Written once, added to only.

use jiff::Timestamp;

use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::Person;

closed_list! {
    /// What was done with an exhibit.
    pub enum CustodyStep {
        Captured = "CAPTURED", Verified = "VERIFIED", FoundAltered = "FOUND_ALTERED",
        FoundMissing = "FOUND_MISSING", SavedOut = "SAVED_OUT", Labelled = "LABELLED",
        Covered = "COVERED", Packed = "PACKED", Withdrawn = "WITHDRAWN",
        HandedOver = "HANDED_OVER", Received = "RECEIVED",
        Sent = "SENT", Arrived = "ARRIVED", CopyArrived = "COPY_ARRIVED",
    }
}

/// One thing that was done with an exhibit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custody {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// What.
    pub step: CustodyStep,
    /// Why or for what, where that was given.
    pub words: Option<String>,
}
