//! The register's key, and the proof that a key is this register's.
//!
//! To SQLCipher a wrong key and a damaged first page look alike, and only one of them may move a
//! file aside. So a side file holds a random nonce and a tag of the key under it, both worthless
//! to anybody who would guess at 256 random bits. A key that is not proved never moves a file.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::StoreError;

const INFO: &[u8] = b"watchbook/register/key-check/v1";
const NONCE: usize = 16;
const TAG: usize = 32;

/// The 32 random bytes under which a register is encrypted; wiped when dropped.
pub struct RegisterKey([u8; 32]);

impl RegisterKey {
    /// Takes a key that the unlocking layer has opened.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key from the operating system's randomness.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`].
    pub fn fresh() -> Result<Self, StoreError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// The bytes, for wrapping under somebody's PIN.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The statement that gives SQLCipher the raw key, so that it derives none from a passphrase.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        // The room is taken at once: a string that grows leaves copies of its beginning behind.
        let mut sql = Zeroizing::new(String::with_capacity(96));
        sql.push_str("PRAGMA key = \"x'");
        for byte in self.0 {
            for nibble in [byte >> 4, byte & 15] {
                sql.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        sql.push_str("'\";");
        sql
    }

    /// The content of the side file that proves this key.
    pub(super) fn proof(&self) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::NoRandomness)?;
        Ok([nonce.as_slice(), &self.tag(&nonce)].concat())
    }

    /// Whether a side file proves this key.
    pub(super) fn proved_by(&self, proof: &[u8]) -> bool {
        let Some((nonce, tag)) = proof.split_at_checked(NONCE) else { return false };
        let differing =
            self.tag(nonce).iter().zip(tag).fold(0, |all, (ours, theirs)| all | (ours ^ theirs));
        tag.len() == TAG && differing == 0
    }

    fn tag(&self, nonce: &[u8]) -> [u8; TAG] {
        let mut tag = [0; TAG];
        // HKDF-SHA256 refuses only outputs beyond 8,160 bytes.
        let _ = Hkdf::<Sha256>::new(Some(nonce), &self.0).expand(INFO, &mut tag);
        tag
    }
}

impl Clone for RegisterKey {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl Drop for RegisterKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for RegisterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RegisterKey(..)")
    }
}
