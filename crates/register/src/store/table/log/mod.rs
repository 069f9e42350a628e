//! The premises' own log: entries, which are added and never rewritten, and drafts.

mod draft;
mod entry;
mod evidence;
mod evidence_way;
mod handed;
mod incident;
mod offers;
mod query;

pub use draft::KeptIncident;
pub use query::{LogFilter, LogTexts};
