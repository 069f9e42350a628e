//! Locking bytes under a key that is used for one message only: ChaCha20-Poly1305 with a zero nonce.
//!
//! One key, one message: every caller makes or derives a key for this one thing. That is what makes
//! the zero nonce safe.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::cbor::{Cbor, Malformed, Reader, Writer};
use crate::hash::{Hash, Type, hash};
use crate::seal::NotOpened;

/// How many bytes locking adds.
pub const TAG: usize = 16;

/// A key for one message.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct MessageKey([u8; 32]);

impl MessageKey {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let mut key = Self([0; 32]);
        rng.fill_bytes(&mut key.0);
        key
    }

    /// A key that was derived or came sealed.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be sealed or kept encrypted.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// `H("commit", key)`: that all who open with a key open with this one.
    #[must_use]
    pub fn commit(&self) -> Hash {
        hash(Type::Commit, &self.0)
    }

    /// Locks the one message, bound to other bytes.
    #[must_use]
    pub fn lock(&self, aad: &[u8], plain: &[u8]) -> Vec<u8> {
        #[expect(clippy::expect_used, reason = "fails over 256 GiB only; our limit is 2 MiB")]
        ChaCha20Poly1305::new(&self.0.into())
            .encrypt(&[0; 12].into(), Payload { msg: plain, aad })
            .expect("short enough")
    }

    /// Opens it.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub fn unlock(&self, aad: &[u8], locked: &[u8]) -> Result<Vec<u8>, NotOpened> {
        ChaCha20Poly1305::new(&self.0.into())
            .decrypt(&[0; 12].into(), Payload { msg: locked, aad })
            .map_err(|_| NotOpened)
    }
}

impl std::fmt::Debug for MessageKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("MessageKey")
    }
}

impl Cbor for MessageKey {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.bytes()?.try_into().map(Self).map_err(|_| Malformed::Range)
    }
}
