//! Enrolment: the code of an invitation, the ticket and the ring packet that it opens, the join file.
//!
//! The invariant: the code never leaves the two computers. The server sees the lookup id that is made
//! from it, and nothing by which the rest could be guessed.

mod code;
mod crockford;
mod join_file;
mod ring;
mod ticket;
pub mod window;

pub(crate) use code::labelled_32;
pub use code::{BadCode, Code, Invitation};
pub(crate) use crockford::{checked, fresh, in_groups, show};
pub use join_file::JoinFile;
pub use ring::{NotTaken, Ring, RingPacket, Seed, open_packet, seal_packet};
pub use ticket::Ticket;
