//! Signatures: Ed25519, strict, over what is signed, for which scheme, and its hash.

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::cbor::{Cbor, Kept, Malformed, Reader, Writer, fixed};
use crate::hash::{Hash, Type, hash};
use crate::id::SchemeId;

/// A signature that does not belong to the key, the scheme or what it stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a signature is not valid")]
pub struct BadSignature;

fixed! {
    /// A public key that checks signatures.
    pub struct VerifyKey([u8; 32]);
}

fixed! {
    /// A signature.
    pub struct Signature([u8; 64]);
}

/// A key that signs.
#[derive(Clone)]
pub struct SignKey(SigningKey);

impl SignKey {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(&seed)
    }

    /// The key of a seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Its seed, to be kept encrypted.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The key that checks its signatures.
    #[must_use]
    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey::from_bytes(self.0.verifying_key().to_bytes())
    }

    /// Signs the hash of something of a type, for a scheme.
    #[must_use]
    pub fn sign(&self, of: Type, scheme: SchemeId, hash: Hash) -> Signature {
        Signature::from_bytes(self.0.sign(&message(of, scheme, hash)).to_bytes())
    }
}

impl std::fmt::Debug for SignKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "SignKey of {}", self.verify_key())
    }
}

impl VerifyKey {
    /// Checks a signature, strictly: one key, one message, one signature.
    ///
    /// # Errors
    /// [`BadSignature`].
    pub fn verify(
        &self,
        of: Type,
        scheme: SchemeId,
        hash: Hash,
        signature: &Signature,
    ) -> Result<(), BadSignature> {
        let key = VerifyingKey::from_bytes(self.as_bytes()).map_err(|_| BadSignature)?;
        let signature = ed25519_dalek::Signature::from_bytes(signature.as_bytes());
        key.verify_strict(&message(of, scheme, hash), &signature).map_err(|_| BadSignature)
    }
}

/// `"watchbook/v1/" + type + 0x00 + scheme_id + hash`.
fn message(of: Type, scheme: SchemeId, hash: Hash) -> Vec<u8> {
    let mut message = Vec::with_capacity(96);
    message.extend_from_slice(b"watchbook/v1/");
    message.extend_from_slice(of.word().as_bytes());
    message.push(0);
    message.extend_from_slice(scheme.as_bytes());
    message.extend_from_slice(hash.as_bytes());
    message
}

/// What one key signs whole.
pub trait Signable: Cbor {
    /// As what it is signed.
    const TYPE: Type;
}

/// Something with one signature under it: the list of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<T> {
    content: Kept<T>,
    signature: Signature,
}

impl<T: Signable> Signed<T> {
    /// Signs it.
    pub fn new(content: T, scheme: SchemeId, key: &SignKey) -> Self {
        let content = Kept::new(content);
        let signature = key.sign(T::TYPE, scheme, hash(T::TYPE, content.bytes()));
        Self { content, signature }
    }

    /// What it says, once the signature was found to be the key's.
    ///
    /// # Errors
    /// [`BadSignature`].
    pub fn verify(&self, scheme: SchemeId, key: &VerifyKey) -> Result<&T, BadSignature> {
        key.verify(T::TYPE, scheme, self.hash(), &self.signature)?;
        Ok(self.content.value())
    }

    /// The hash of what it says.
    pub fn hash(&self) -> Hash {
        hash(T::TYPE, self.content.bytes())
    }
}

impl<T> Signed<T> {
    /// What it says, whoever may have signed it: to find the key, never to act on.
    pub fn unverified(&self) -> &T {
        self.content.value()
    }

    /// The signature.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }
}

impl<T: Cbor> Cbor for Signed<T> {
    fn write(&self, out: &mut Writer) {
        out.list(2);
        self.content.write(out);
        self.signature.write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.list_of(2)?;
        Ok(Self { content: Kept::read(input)?, signature: Signature::read(input)? })
    }
}
