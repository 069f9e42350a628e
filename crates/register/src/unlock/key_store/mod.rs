//! The place where this computer keeps the device key: the operating system's own key store.
//!
//! A store that cannot be reached is never replaced by a file or by memory: it is an error, and
//! the register is then founded with a passphrase instead.

mod memory;
mod os;

pub use memory::InMemory;
pub use os::OsKeyStore;

use super::hex::to_hex;
use super::key::Key;
use super::seal;

/// Keeps keys by name, for this computer and this account alone.
pub trait KeyStore: Send + Sync {
    /// The key of this name, if there is one.
    ///
    /// # Errors
    /// [`KeyStoreError`]; that the store has no such key is not one.
    fn get(&self, name: &KeyName) -> Result<Option<Key>, KeyStoreError>;

    /// Keeps a key, in the place of any of that name.
    ///
    /// # Errors
    /// [`KeyStoreError`].
    fn set(&self, name: &KeyName, key: &Key) -> Result<(), KeyStoreError>;

    /// Deletes a key; well also if there is none.
    ///
    /// # Errors
    /// [`KeyStoreError`].
    fn delete(&self, name: &KeyName) -> Result<(), KeyStoreError>;

    /// Whether the store really keeps keys: writes one, reads it back, deletes it.
    ///
    /// A store that only says so has cost other programs their keys.
    ///
    /// # Errors
    /// [`KeyStoreError`] of the step that failed; [`KeyStoreError::Failed`] if the key came back
    /// changed, or was still there after it was deleted.
    fn status(&self) -> Result<(), KeyStoreError> {
        let name = KeyName::for_a_round_trip()?;
        let key = Key::fresh().map_err(|_| KeyStoreError::Failed)?;
        self.set(&name, &key)?;
        let back = self.get(&name);
        self.delete(&name)?;
        let same = back?.is_some_and(|back| back.expose() == key.expose());
        let gone = self.get(&name)?.is_none();
        if same && gone { Ok(()) } else { Err(KeyStoreError::Failed) }
    }
}

/// Why a key store gives or takes nothing. Says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyStoreError {
    /// This computer, or this session, has no key store.
    #[error("there is none here")]
    Absent,
    /// It is there, and locked or closed to this program.
    #[error("it is locked")]
    Locked,
    /// It did not answer in time.
    #[error("it does not answer")]
    NoAnswer,
    /// Something of that name is there, and it is not a key.
    #[error("what it keeps under this name is not a key")]
    Damaged,
    /// It failed in another way.
    #[error("it failed")]
    Failed,
}

/// The name of a key: that of this device's register, and nothing personal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyName(String);

impl KeyName {
    /// The device key of a register.
    pub(super) fn of_device(device: &[u8; 16]) -> Self {
        Self(format!("device-key-{}", to_hex(device)))
    }

    fn for_a_round_trip() -> Result<Self, KeyStoreError> {
        let id = seal::random::<8>().map_err(|_| KeyStoreError::Failed)?;
        Ok(Self(format!("round-trip-{}", to_hex(&id))))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
