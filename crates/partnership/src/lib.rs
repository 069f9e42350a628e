//! Where the register and the sealed sync meet.
//!
//! [`seat`] is this computer's place in a scheme: its keys, how it is founded, invited and joined.

pub mod seat;
