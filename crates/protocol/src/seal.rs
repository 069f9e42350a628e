//! Sealing to a key: HPKE (RFC 9180) in base mode, single shot. Suite 1 is DHKEM(X25519,
//! HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
//!
//! The suite's byte stands before every sealing key and every sealed thing, so that a second suite can
//! come by a rotation. There is no auth mode: the signature is the author.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::cbor::{Cbor, Malformed, Reader, Writer};

/// The number of the suite that this version seals with.
pub const SUITE: u8 = 1;
const ENCAPPED: usize = 32;
const TAG: usize = 16;

/// How many bytes sealing adds: the suite, the encapsulated key and the tag.
pub const OVERHEAD: usize = 1 + ENCAPPED + TAG;

type SecretKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;

/// What was sealed could not be opened: another key, another purpose, or changed on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a sealed thing does not open")]
pub struct NotOpened;

/// A public key to seal to, with its suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SealKey([u8; 33]);

/// A secret key that opens.
#[derive(Clone)]
pub struct OpenKey(SecretKey);

/// Something sealed: suite, encapsulated key, ciphertext.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sealed(Vec<u8>);

impl OpenKey {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(&seed)
    }

    /// The key of a seed, by HPKE's `DeriveKeyPair`.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(X25519HkdfSha256::derive_keypair(seed).0)
    }

    /// The key to seal to.
    #[must_use]
    pub fn seal_key(&self) -> SealKey {
        SealKey::of(&X25519HkdfSha256::sk_to_pk(&self.0))
    }

    /// Opens what was sealed to this key for this purpose beside these bytes.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub fn open(
        &self,
        info: &[u8],
        aad: &[u8],
        sealed: &Sealed,
    ) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        let (suite, rest) = sealed.0.split_first().ok_or(NotOpened)?;
        let (encapped, text) = rest.split_at_checked(ENCAPPED).ok_or(NotOpened)?;
        if *suite != SUITE {
            return Err(NotOpened);
        }
        let encapped = Deserializable::from_bytes(encapped).map_err(|_| NotOpened)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.0,
            &encapped,
            info,
            text,
            aad,
        )
        .map(Zeroizing::new)
        .map_err(|_| NotOpened)
    }
}

impl std::fmt::Debug for OpenKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "OpenKey of {:?}", self.seal_key())
    }
}

impl SealKey {
    fn of(key: &PublicKey) -> Self {
        let mut bytes = [SUITE; 33];
        if let Some(rest) = bytes.get_mut(1..) {
            rest.copy_from_slice(&key.to_bytes());
        }
        Self(bytes)
    }

    /// Its bytes, the suite's first.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 33] {
        &self.0
    }

    /// Seals bytes to this key for a purpose, bound to other bytes.
    ///
    /// # Errors
    /// [`NotOpened`] where the key is a point that nothing can be sealed to.
    pub fn seal(
        &self,
        info: &[u8],
        aad: &[u8],
        plain: &[u8],
        mut rng: &mut dyn CryptoRng,
    ) -> Result<Sealed, NotOpened> {
        let key = self.0.get(1..).ok_or(NotOpened)?;
        let key = PublicKey::from_bytes(key).map_err(|_| NotOpened)?;
        let (encapped, text) = hpke::single_shot_seal_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            X25519HkdfSha256,
        >(&OpModeS::Base, &key, info, plain, aad, &mut rng)
        .map_err(|_| NotOpened)?;
        let mut sealed = Vec::with_capacity(OVERHEAD + plain.len());
        sealed.push(SUITE);
        sealed.extend_from_slice(&encapped.to_bytes());
        sealed.extend_from_slice(&text);
        Ok(Sealed(sealed))
    }
}

impl Cbor for SealKey {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let bytes = input.bytes()?;
        suite_known(bytes)?;
        bytes.try_into().map(Self).map_err(|_| Malformed::Range)
    }
}

impl Sealed {
    /// Its bytes, the suite's first.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} sealed bytes", self.0.len())
    }
}

impl Cbor for Sealed {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let bytes = input.bytes()?;
        suite_known(bytes)?;
        if bytes.len() < OVERHEAD {
            return Err(Malformed::Range);
        }
        Ok(Self(bytes.to_vec()))
    }
}

fn suite_known(bytes: &[u8]) -> Result<(), Malformed> {
    match bytes.first() {
        Some(&SUITE) => Ok(()),
        Some(other) => Err(Malformed::Newer { of: "suite", number: u64::from(*other) }),
        None => Err(Malformed::Range),
    }
}
