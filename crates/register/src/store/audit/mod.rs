//! The audit: a chain of what was done here, written in the transaction of the thing done.
//!
//! Every event carries the hash of the one before it, so an event that is altered, removed or put
//! in is named by [`verify`](verify::verify). A person's words stand in a table of their own, and
//! the chain holds a salted commitment to them: they can be erased, and the chain stays whole
//! (`domain.md` L28).

mod chain;
mod event;
mod verify;
mod who;

pub use chain::AuditHead;
pub use event::AuditEvent;
pub use verify::{AuditVerdict, FirstBad, Why};
pub use who::{Action, Actor};

pub(super) use chain::append;
pub(super) use verify::verify;
