//! A register in a scheme: where the register, the sealed sync and the server meet.
//!
//! This crate stands between three others that know nothing of one another: the register (the people),
//! the protocol (the bytes and keys) and the engine (what is fetched and sent). Only the program and the
//! tests use it.
//!
//! [`begin`] is the first start of a computer that joins, [`seat`] its place in a scheme: keys, founding,
//! inviting, joining. [`wire`] is what the sealed bodies say, [`publish`] what the office says to members,
//! [`post`] what a premises' log tells the office, [`voter`] what a manager or a voter sends of a case,
//! [`voting`] how they come to do so, and [`outbox`] what of all that is not there yet, [`refused`] what
//! becomes of it where it was not taken. [`offices`] is what offices tell one another, [`office`] what an
//! administrator does about computers. [`bundle`] is all of it by a file. [`worker`] is the engine at work in
//! an open register, and [`link`] holds it to a till.

pub mod begin;
pub mod bundle;
mod going;
pub mod link;
pub mod office;
pub mod offices;
pub mod outbox;
pub mod post;
pub mod publish;
mod records;
pub mod refused;
pub mod seat;
mod sending;
pub mod shown;
pub mod voter;
pub mod voting;
pub mod wire;
pub mod worker;

use watchbook_register::civil::{Clock, Moment};
use watchbook_register::store::{Store, StoreError};

/// The moment by which a register is judged now: never behind the latest that it has seen.
///
/// # Errors
/// [`StoreError`].
pub fn moment(store: &Store, clock: &dyn Clock) -> Result<Moment, StoreError> {
    Ok(Moment::judged(clock.now(), Some(store.latest_seen()?)))
}
