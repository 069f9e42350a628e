//! What the sealed bodies say: the register's records as bytes, and back.
//!
//! Pure: no clock, no file, no key. What is written is a function of what is held, so that the same
//! record always makes the same bytes; what is read is judged by the register's own constructors, and
//! refused whole ([`WireFault`]) or taken ([`taken`]). The keys are in `docs/protocol.md`, the choices
//! in `docs/adr/0028`.

pub mod ballot;
pub mod bulletin;
pub mod card;
pub mod exhibit;
mod fault;
pub mod holding;
mod lists;
pub mod office;
mod papers;
mod person;
mod plain;
pub mod profile;
pub mod report;
mod said;
pub mod settings;
mod taken;
pub mod told;
mod travel;

pub use fault::WireFault;
pub use taken::{Taken, taken};
