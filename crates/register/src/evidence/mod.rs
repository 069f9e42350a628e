//! Evidence on an incident: pictures, clips and papers, kept as they were handed in.
//!
//! An original never changes. It lies outside the register, sealed under a key of its own that the
//! register holds ([`sealed`]), because a clip may have two gigabytes; whoever erases the row has
//! erased the clip. What it was at capture is its SHA-256, and every reading is held against it
//! ([`pack`]). What happened to it stands in its custody, and nothing of that is ever rewritten.

mod arriving;
mod capture;
mod carry;
mod custody;
mod elsewhere;
mod exhibit;
mod film;
mod folder;
mod form;
mod item;
mod name;
pub mod pack;
mod sealed;
mod withdrawal;

pub(crate) use arriving::Shown;
pub use arriving::{Announced, AnnouncedView, Brought, announce, arrived, expect, sent};
pub use capture::{Capture, CaptureError, Captured, MOST_BYTES, capture};
pub(crate) use carry::{NotArrived, arrive, carried_length, carry};
pub use custody::{Custody, CustodyStep};
pub use elsewhere::{Elsewhere, EvidencePart, EvidenceWhere};
pub use exhibit::Exhibit;
pub use folder::SealedFolder;
pub(crate) use folder::sweep;
pub use form::{EvidenceForm, EvidenceKind, Unfit, form};
pub(crate) use item::NewView;
pub use item::{EvidenceItem, EvidenceOf, EvidenceView, Seal, Withdrawn};
pub use name::{EvidenceName, saved_as};
pub use withdrawal::{ExhibitWithdrawal, LONGEST_WHY, take_withdrawals, withdrawals};
