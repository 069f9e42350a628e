//! The office's side of reports: how they come in, which is first, what may be done with each.
//!
//! Pure rules over the log's entries; the store keeps them (`store/office/report.rs`), the till hands
//! them out (`till/triage/`). A report keeps the id that it was written under, wherever it is, and
//! what was written in it stands. People decide; nothing here judges anybody.

mod accepted;
mod acts;
mod arrival;
mod carried;
mod keeping;
mod lists;
mod near;
mod parcel;
mod receive;
mod urgent;

pub use crate::log::ReportOutcome;
pub use accepted::{basis_for, incident_of, is_linkable, reports_of};
pub use acts::{acts, walk};
pub use arrival::{Arrival, StepTaken};
pub use carried::{Carried, CarriedStep, MOST_ORIGINALS, attached};
pub(crate) use carried::{Opened, begin, key_of, open_file};
pub use keeping::{OFFICE_MONTHS, REJECTED_DAYS, is_over, office_keeps_until, rejected_at};
pub use lists::{Act, Urgent};
pub use near::{NEAR_HOURS, kinds, looks_the_same};
pub use parcel::{MOST_BYTES, Parcel, ParcelRefusal, Parcelled, is_sound, open, seal};
pub use receive::{Contribution, Meeting, NotReceived, Received, meet, receive};
pub use urgent::{CCTV_DAYS, OVERDUE_HOURS, is_overdue, order, urgent};
