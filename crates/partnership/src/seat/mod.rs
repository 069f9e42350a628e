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
use watchbook_protocol::id::PersonId;
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::rand_core::SeedableRng as _;
use watchbook_protocol::roster::Roster;
use watchbook_register::id::Id;
use watchbook_register::records::Person;

/// Fresh randomness of the system's.
///
/// # Errors
/// When the system gives none.
pub fn randomness() -> Result<ChaCha20Rng, getrandom::Error> {
    let mut seed = zeroize::Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut())?;
    Ok(ChaCha20Rng::from_seed(*seed))
}

/// Somebody's id in the scheme, of their id in this register.
pub(crate) fn person_id(person: Id<Person>) -> PersonId {
    PersonId::from_bytes(*person.bytes())
}

/// A key as the roster grants it on this computer: to whoever made it, or, on a voters' computer, to
/// somebody of the office's list, whose id is another one than here. None where it is granted to nobody.
pub(crate) fn as_granted(roster: &Roster, secret: PersonSecret) -> Option<PersonSecret> {
    let (n, key) = (roster.at().n, secret.sign.verify_key());
    let is_theirs = |id: PersonId| roster.person_key_at(id, secret.device, n) == Some(key);
    if is_theirs(secret.person) {
        return Some(secret);
    }
    let person = roster.people().map(|(id, _)| id).find(|id| is_theirs(*id))?;
    Some(PersonSecret { person, ..secret })
}
