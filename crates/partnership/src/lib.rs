//! Where the register and the sealed sync meet.
//!
//! [`begin`] is the first start of a computer that joins.
//! [`seat`] is this computer's place in a scheme: its keys, how it is founded, invited and joined.
//! [`worker`] is the engine at work in an open register.

pub mod begin;
pub mod seat;
pub mod worker;
