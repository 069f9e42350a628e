//! Keys in memory: on the heap, so that moving one leaves no copy, and wiped when dropped.

use std::fmt;

use zeroize::Zeroizing;

use crate::store::RegisterKey;

use super::hex::{from_hex, to_hex};
use super::refusal::DoorError;

/// Thirty-two secret bytes; prints as nothing, and is wiped when dropped.
pub struct Key(Box<Zeroizing<[u8; 32]>>);

impl Key {
    /// A fresh key from the operating system's randomness, and from nowhere else: a key that a
    /// caller could supply is a key that a caller could guess.
    ///
    /// # Errors
    /// [`DoorError::Randomness`] where the system gives none.
    pub fn fresh() -> Result<Self, DoorError> {
        let mut key = Self::blank();
        getrandom::fill(key.fill()).map_err(|_| DoorError::Randomness)?;
        Ok(key)
    }

    /// The bytes, for those who use them at once.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key of noughts, to be filled in its place.
    pub(super) fn blank() -> Self {
        Self(Box::new(Zeroizing::new([0; 32])))
    }

    /// The place to fill.
    pub(super) fn fill(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    /// The key in these bytes, if they are as many as a key has.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self::blank();
        if bytes.len() != key.0.len() {
            return None;
        }
        key.fill().copy_from_slice(bytes);
        Some(key)
    }

    /// As text, because some key stores (KDE's) keep nothing else.
    pub(super) fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(to_hex(self.expose()))
    }

    /// Back from text.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        Self::from_slice(&Zeroizing::new(from_hex(text)?))
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        let mut copy = Self::blank();
        *copy.fill() = *self.expose();
        copy
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The key of one register; only founding and unlocking give one.
pub struct OpenedKey {
    key: Key,
    device: [u8; 16],
}

impl OpenedKey {
    pub(super) fn new(key: Key, device: [u8; 16]) -> Self {
        Self { key, device }
    }

    /// The raw key of the encrypted file.
    pub fn expose(&self) -> &[u8; 32] {
        self.key.expose()
    }

    /// The key as the store takes it.
    pub fn for_store(&self) -> RegisterKey {
        RegisterKey::new(*self.expose())
    }

    /// The key, if it is that of this device's register and not of another.
    pub(super) fn of(&self, device: &[u8; 16]) -> Result<&Key, DoorError> {
        if self.device == *device { Ok(&self.key) } else { Err(DoorError::OtherRegister) }
    }
}

impl fmt::Debug for OpenedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenedKey(…)")
    }
}
