//! The secret keys of this computer, as the seeds that are kept.

use watchbook_protocol::id::DeviceId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::seal::OpenKey;
use watchbook_protocol::sign::SignKey;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The seeds of a device's keys.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Keys {
    #[zeroize(skip)]
    pub(super) device: DeviceId,
    pub(super) sign: [u8; 32],
    pub(super) open: [u8; 32],
    pub(super) unlock_sign: [u8; 32],
    pub(super) unlock_open: [u8; 32],
}

impl Keys {
    /// A new device's.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let device = DeviceId::random(rng);
        let mut seed = || {
            let mut seed = [0; 32];
            rng.fill_bytes(&mut seed);
            seed
        };
        Self { device, sign: seed(), open: seed(), unlock_sign: seed(), unlock_open: seed() }
    }

    /// The device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The keys that are made of the seeds.
    #[must_use]
    pub fn secrets(&self) -> DeviceSecrets {
        DeviceSecrets {
            device: self.device,
            sign: SignKey::from_seed(&self.sign),
            open: OpenKey::from_seed(&self.open),
            unlock_sign: SignKey::from_seed(&self.unlock_sign),
            unlock_open: OpenKey::from_seed(&self.unlock_open),
        }
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Keys").field("device", &self.device).finish_non_exhaustive()
    }
}
