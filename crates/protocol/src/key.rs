//! The keys of a device, of a person on a device, and of the recovery kit.

use rand_core::CryptoRng;

use crate::cbor::record;
use crate::hash::{Hash, Type, hash};
use crate::id::{DeviceId, PersonId};
use crate::seal::{OpenKey, SealKey};
use crate::sign::{SignKey, VerifyKey};

record! {
    /// The public keys of a device, as they stand in the roster.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DeviceKeys {
        /// The device.
        1 => device: DeviceId,
        /// Checks its envelopes, receipts and requests.
        2 => sign: VerifyKey,
        /// Ring packets are sealed to it.
        3 => seal: SealKey,
        /// Checks its requests while it is locked, for the share and sealed bytes.
        4 => unlock_sign: VerifyKey,
        /// The share is sealed to it.
        5 => unlock_seal: SealKey,
    }
}

impl DeviceKeys {
    /// The hash whose first digits two people compare by voice.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(Type::Device, &crate::cbor::encode(self))
    }

    /// Six digits for comparing by voice: the hash's first eight bytes as a number, modulo a million.
    #[must_use]
    pub fn digits(&self) -> String {
        let number = self
            .hash()
            .as_bytes()
            .iter()
            .take(8)
            .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
        format!("{:06}", number % 1_000_000)
    }
}

/// The secret keys of a device. Sign and seal belong in the encrypted register, the unlock pair in
/// the operating system's store.
#[derive(Debug, Clone)]
pub struct DeviceSecrets {
    /// The device.
    pub device: DeviceId,
    /// Signs envelopes, receipts and requests.
    pub sign: SignKey,
    /// Opens ring packets.
    pub open: OpenKey,
    /// Signs requests while the register is locked.
    pub unlock_sign: SignKey,
    /// Opens the share.
    pub unlock_open: OpenKey,
}

impl DeviceSecrets {
    /// A new device's.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        Self {
            device: DeviceId::random(rng),
            sign: SignKey::random(rng),
            open: OpenKey::random(rng),
            unlock_sign: SignKey::random(rng),
            unlock_open: OpenKey::random(rng),
        }
    }

    /// The public side.
    #[must_use]
    pub fn keys(&self) -> DeviceKeys {
        DeviceKeys {
            device: self.device,
            sign: self.sign.verify_key(),
            seal: self.open.seal_key(),
            unlock_sign: self.unlock_sign.verify_key(),
            unlock_seal: self.unlock_open.seal_key(),
        }
    }
}

/// A person's signing key on one device.
#[derive(Debug, Clone)]
pub struct PersonSecret {
    /// The person.
    pub person: PersonId,
    /// The device on which the key is.
    pub device: DeviceId,
    /// Signs publications, approvals, withdraws, votes and the roster.
    pub sign: SignKey,
}

record! {
    /// The public side of a recovery kit.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RecoveryKeys {
        /// Checks what the kit signs.
        1 => sign: VerifyKey,
        /// Every audience's seed is sealed to it.
        2 => seal: SealKey,
    }
}
