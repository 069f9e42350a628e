//! This computer's seat in a scheme: the keys it holds, and the ways to come by them.
//!
//! The pure parts ([`keys`], [`hand`]) make entries of the roster; [`call`], [`found`] and [`join`] take
//! them to a server; [`kept`] keeps what came of it in the register's file.

pub mod aside;
pub mod call;
pub mod found;
pub mod hand;
pub mod join;
pub mod kept;
pub mod keys;
pub mod look;
pub mod recover;
mod taking;

pub use call::{CallError, Caller};
pub use found::{Beginning, NotFounded};
pub use hand::{Hand, Prepared};
pub use join::{NotJoined, Seated, join};
pub use kept::Kept;
pub use keys::Keys;

use chacha20::ChaCha20Rng;
use watchbook_protocol::rand_core::SeedableRng as _;

/// Fresh randomness of the system's.
///
/// # Errors
/// When the system gives none.
pub fn randomness() -> Result<ChaCha20Rng, getrandom::Error> {
    let mut seed = zeroize::Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut())?;
    Ok(ChaCha20Rng::from_seed(*seed))
}
