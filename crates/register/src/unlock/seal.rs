//! The few cryptographic steps that the slots and their labels share.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::HkdfExtract;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::hex::{Hex, HexBytes};
use super::key::Key;
use super::refusal::DoorError;

/// A sealed text with the nonce that it was sealed under.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sealed {
    nonce: Hex<24>,
    text: HexBytes,
}

/// Random bytes that are no secret: ids, salts, nonces.
pub(super) fn random<const N: usize>() -> Result<[u8; N], DoorError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| DoorError::Randomness)?;
    Ok(bytes)
}

/// HKDF-SHA256 over the joined parts of key material and of info.
///
/// Every part has one fixed length or is absent for a whole kind of register, so that joining is
/// unambiguous.
pub(crate) fn derive(material: &[&[u8]], info: &[&[u8]]) -> Key {
    let mut extract = HkdfExtract::<Sha256>::new(None);
    for part in material {
        extract.input_ikm(part);
    }
    let (_, expand) = extract.finalize();
    let mut key = Key::blank();
    #[expect(
        clippy::expect_used,
        reason = "HKDF-SHA256 gives up to 8,160 bytes, and 32 are asked"
    )]
    expand.expand_multi_info(info, key.fill()).expect("32 bytes");
    key
}

/// Seals a text under a key, bound to `about`, with a fresh random nonce.
pub(crate) fn seal(key: &Key, about: &[u8], text: &[u8]) -> Result<Sealed, DoorError> {
    let nonce = random::<24>()?;
    // Room for the tag, so that the text is sealed where it lies and no copy is left behind.
    let mut buffer = Zeroizing::new(Vec::with_capacity(text.len() + 16));
    buffer.extend_from_slice(text);
    #[expect(clippy::expect_used, reason = "XChaCha20-Poly1305 refuses only texts beyond 256 GB")]
    cipher(key).encrypt_in_place(&XNonce::from(nonce), about, &mut *buffer).expect("short text");
    Ok(Sealed { nonce: Hex(nonce), text: HexBytes(buffer.to_vec()) })
}

/// Opens a sealed text; nothing if the key, the subject or a single bit is another.
pub(crate) fn open(key: &Key, about: &[u8], sealed: &Sealed) -> Option<Zeroizing<Vec<u8>>> {
    let mut buffer = Zeroizing::new(sealed.text.0.clone());
    cipher(key).decrypt_in_place(&XNonce::from(sealed.nonce.0), about, &mut *buffer).ok()?;
    Some(buffer)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose().into())
}

#[cfg(test)]
impl Sealed {
    /// The nonce and the sealed text, to be spoiled.
    pub(super) fn bytes_mut(&mut self) -> (&mut [u8; 24], &mut Vec<u8>) {
        (&mut self.nonce.0, &mut self.text.0)
    }
}
