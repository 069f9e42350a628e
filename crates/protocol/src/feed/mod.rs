//! Feeds: the order of an audience's envelopes, the server's word on it (heads), the office's word on
//! what is live (checkpoints and manifests), and what a device makes of both.
//!
//! The invariant: nothing is taken from a feed that does not lie on the chain of a head which the
//! roster's server key signed and which follows what was held before.

mod chain;
mod contact;
mod head;
mod manifest;
mod mark;
mod reconcile;
mod walk;

pub use chain::{beginning, next};
pub use contact::{Contact, Known, Stop, checkpoint, contact};
pub use head::Head;
pub use manifest::{Line, Manifest};
pub use mark::Checkpoint;
pub use reconcile::{HeldLine, Reconcile, reconcile};
pub use walk::{Entry, Missing, Walk, envelope_hash};
