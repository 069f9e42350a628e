//! The server's share of a file key: asked for with the unlock key, answered sealed to it.

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::cbor::{Cbor, Malformed, Reader, Writer, record};
use crate::hash::{Hash, Type, list};
use crate::id::{DeviceId, Nonce, PersonId, SchemeId};
use crate::seal::{NotOpened, OpenKey, SealKey, Sealed};
use crate::sign::Signable;

/// After how many wrong proofs a person's slot waits for a manager or the administrator.
pub const WRONG_PROOFS: u32 = 10;
/// How often a device may ask in a day.
pub const ASKED_A_DAY: u32 = 100;

/// The share: 32 random bytes.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Share([u8; 32]);

impl Share {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let mut share = Self([0; 32]);
        rng.fill_bytes(&mut share.0);
        share
    }

    /// One that was stored.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Sealed to the device's unlock key, for one asking.
    ///
    /// # Errors
    /// [`NotOpened`] where nothing can be sealed to that key.
    pub fn seal(
        &self,
        scheme: SchemeId,
        asked: &ShareRequest,
        key: &SealKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Sealed, NotOpened> {
        key.seal(&info(scheme, asked), &[], &self.0, rng)
    }

    /// Opened by the device that asked, for this very asking.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub fn open(
        scheme: SchemeId,
        asked: &ShareRequest,
        key: &OpenKey,
        sealed: &Sealed,
    ) -> Result<Self, NotOpened> {
        let plain = key.open(&info(scheme, asked), &[], sealed)?;
        plain.as_slice().try_into().map(Self).map_err(|_| NotOpened)
    }
}

impl std::fmt::Debug for Share {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Share")
    }
}

impl Cbor for Share {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.bytes()?.try_into().map(Self).map_err(|_| Malformed::Range)
    }
}

record! {
    /// A device asks for its share, signed by its unlock key.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ShareRequest {
        /// The device.
        1 => device: DeviceId,
        /// Whose slot it is for.
        2 => slot: PersonId,
        /// What the PIN proves: HKDF of its Argon2id. Wrong ones are counted by slot.
        3 => proof: Hash,
        /// Asked for once.
        4 => nonce: Nonce,
    }
}

impl Signable for ShareRequest {
    const TYPE: Type = Type::Share;
}

fn info(scheme: SchemeId, asked: &ShareRequest) -> Vec<u8> {
    list(&[&"watchbook/v1/share", &scheme, &asked.device, &asked.slot, &asked.nonce])
}
