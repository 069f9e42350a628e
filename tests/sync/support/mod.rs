//! A server and a till in memory: the server's word as bytes, the till's machine with a real shelf.

mod server;
mod till;

pub use server::{Office, problem};
pub use till::{Lie, Till, moment};
