//! What travels between the office, the tills and the server: bytes, keys and decisions, without I/O,
//! clocks or randomness of their own. `docs/protocol.md` describes it for a second implementation.
//!
//! Two promises: the server can neither read nor forge; and what it withholds, replays or forks is
//! noticed.

pub mod audience;
pub mod bundle;
pub mod cbor;
pub mod enrol;
pub mod envelope;
pub mod exchange;
pub mod feed;
pub mod hash;
mod hex;
pub mod id;
pub mod key;
pub mod lease;
pub mod limits;
pub mod locked;
pub mod outbox;
pub mod pad;
pub mod receipt;
pub mod recovery;
pub mod request;
pub mod rights;
pub mod roster;
pub mod rotation;
pub mod seal;
pub mod share;
pub mod sign;
pub mod time;

pub use rand_core;

/// The version of the protocol that this program speaks.
pub const VERSION: u16 = 1;
