//! The recovery kit: 26 random symbols and 2 check symbols on paper, and nowhere else. It signs a new
//! office computer's joining, one administrator's grant, revokes and new recovery keys.

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::enrol::{self, BadCode};
use crate::key::RecoveryKeys;
use crate::seal::OpenKey;
use crate::sign::SignKey;
use crate::time::Time;

const RANDOM: usize = 26;
const CHECK: usize = 2;

/// For how long the server holds back what a recovery kit asked for, in seconds: 48 hours.
pub const HOLD: u64 = 48 * 3600;

/// The symbols of a kit.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct KitCode(Vec<u8>);

/// The secret keys that are made of the symbols.
#[derive(Debug, Clone)]
pub struct KitSecrets {
    /// Signs.
    pub sign: SignKey,
    /// Opens ring packets.
    pub open: OpenKey,
}

impl KitSecrets {
    /// The public side.
    #[must_use]
    pub fn keys(&self) -> RecoveryKeys {
        RecoveryKeys { sign: self.sign.verify_key(), seal: self.open.seal_key() }
    }
}

impl KitCode {
    /// A new one: 130 random bits.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        Self(enrol::fresh(rng, RANDOM))
    }

    /// As somebody typed it from the sheet.
    ///
    /// # Errors
    /// See [`BadCode`].
    pub fn read(typed: &str) -> Result<Self, BadCode> {
        enrol::checked(typed, RANDOM, CHECK).map(Self)
    }

    /// As it is copied onto the sheet, in groups of four.
    #[must_use]
    pub fn show(&self) -> Zeroizing<String> {
        enrol::in_groups(&self.0, CHECK)
    }

    /// The keys: HKDF-SHA256 of the 26 symbols in capitals. 130 bits need no stretching.
    #[must_use]
    pub fn keys(&self) -> Option<KitSecrets> {
        let symbols = Zeroizing::new(enrol::show(&self.0));
        Some(KitSecrets {
            sign: SignKey::from_seed(&*enrol::labelled_32(symbols.as_bytes(), SIGN)?),
            open: OpenKey::from_seed(&*enrol::labelled_32(symbols.as_bytes(), SEAL)?),
        })
    }
}

const SIGN: &[u8] = b"watchbook/recovery/v1/sign";
const SEAL: &[u8] = b"watchbook/recovery/v1/seal";

impl std::fmt::Debug for KitCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("KitCode")
    }
}

/// What the server does with the packets for a device that came by the recovery kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It holds them back until then.
    Until(Time),
    /// It hands them out.
    Released,
    /// An administrator cancelled: never.
    Cancelled,
}

/// Decides about the packets for a device that joined by the recovery kit at `joined_at`: `confirmed`
/// by somebody of the office in the roster, or `revoked` there, or after 48 hours.
#[must_use]
pub fn held(joined_at: Time, confirmed: bool, revoked: bool, now: Time) -> Held {
    let until = joined_at.plus(HOLD);
    if revoked {
        Held::Cancelled
    } else if confirmed || now >= until {
        Held::Released
    } else {
        Held::Until(until)
    }
}
