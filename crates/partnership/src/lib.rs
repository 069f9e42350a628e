//! Where the register and the sealed sync meet.
//!
//! [`seat`] is this computer's place in a scheme: its keys, how it is founded, invited and joined.
//! [`worker`] is the engine at work in an open register.

pub mod seat;
pub mod worker;
