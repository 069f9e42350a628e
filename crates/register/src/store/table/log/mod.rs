//! The premises' own log: entries, which are added and never rewritten, and drafts.

mod draft;
mod entry;
mod handed;
mod incident;

pub use draft::KeptIncident;
