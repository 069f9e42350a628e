//! A server and a till in memory: the server's word as bytes, the till's machine with a real shelf.

mod packed;
mod server;
mod till;

pub use packed::Files;
pub use server::{Office, problem};
pub use till::{Lie, Till, moment};
