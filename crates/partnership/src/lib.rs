//! A register in a scheme: where the register, the sealed sync and the server meet.
//!
//! This crate stands between three others that know nothing of one another: the register (the people),
//! the protocol (the bytes and keys) and the engine (what is fetched and sent). Only the program and the
//! tests use it. [`seat`] is this computer's place in a scheme: its keys, how it is founded, invited and
//! joined. [`wire`] is what the sealed bodies say, [`publish`] what the office says to members, [`post`] what a
//! premises' log tells the office. [`office`] is what an
//! administrator does about the scheme's computers. [`worker`] is the engine at work in an open register.

pub mod link;
pub mod office;
pub mod post;
pub mod publish;
mod records;
pub mod seat;
pub mod shown;
pub mod wire;
pub mod worker;
