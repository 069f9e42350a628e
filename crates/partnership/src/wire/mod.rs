//! What the sealed bodies say: the register's records as bytes, and back.
//!
//! Pure: no clock, no file, no key. What is written is a function of what is held, so that the same
//! record always makes the same bytes; what is read is judged by the register's own constructors, and
//! refused whole ([`WireFault`]) or taken.

pub mod card;
mod fault;
mod lists;
mod papers;
mod person;
mod plain;
mod said;
mod travel;

pub use fault::WireFault;
