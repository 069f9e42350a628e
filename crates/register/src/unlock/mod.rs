//! Unlocking: how a person's PIN or passphrase becomes the key of the register.
//!
//! ```text
//! DEK      32 random bytes, the register's key; never stored in clear, never changed by a new PIN
//! device   32 random bytes in the operating system's key store, this computer only
//! share    32 bytes from the server; there is none yet, and the place for it is `Parts::share`
//! slot     one per person: KEK = HKDF-SHA256(Argon2id(secret, salt) ‖ device ‖ share,
//!                                            info "register/slot/v1" ‖ device id ‖ person)
//!          wrapped = XChaCha20-Poly1305(KEK, DEK, aad = device id ‖ person ‖ epoch)
//! ```
//!
//! No hash of a PIN is kept: the tag of the sealed key is the check.
//!
//! What this holds against, and what not. The file alone is worth nothing without the device key.
//! Whoever has both, from a computer whose disk is not encrypted, can try six digits in some
//! eighty core-hours: disk encryption, a passphrase, and later the server's share are the answers.
//! The count of wrong tries slows a person at the till, not a copied disk. A person taken off, or a
//! PIN replaced, is gone from the file; an older copy of the file still opens with the older PIN.

mod attempts;
mod bounded;
mod cost;
mod doors;
mod faces;
mod file;
mod hex;
mod key;
mod key_store;
mod lockout;
mod refusal;
mod seal;
mod secret;
mod slot;

pub use cost::{Cost, CostError};
pub use doors::{Doors, Founding, Try};
pub use faces::{Face, Placard};
pub use file::Protection;
pub(crate) use hex::to_hex;
pub use key::{Key, OpenedKey};
pub use key_store::{InMemory, KeyName, KeyStore, KeyStoreError, OsKeyStore};
pub use lockout::{FREE_TRIES, wait_after};
pub use refusal::{DoorError, Refusal};
pub(crate) use seal::{Sealed, derive, open, seal};
pub use secret::{NewSecret, Passphrase, Pin, Secret, WeakSecret};
