//! The code of an invitation: twenty symbols, of which 17 are random and 3 a check, and the keys that
//! are made of it.

use argon2::{Algorithm, Argon2, Params};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::crockford;
use crate::id::Lookup;
use crate::locked::MessageKey;
use crate::seal::OpenKey;
use crate::sign::SignKey;

const RANDOM: usize = 17;
const CHECK: usize = 3;

/// A code that cannot be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadCode {
    /// A sign that no code has.
    #[error("a sign that is in no code")]
    Sign,
    /// Not as many symbols as there must be.
    #[error("{found} symbols instead of {due}")]
    Length {
        /// How many there were.
        found: usize,
        /// How many there must be.
        due: usize,
    },
    /// The check symbols do not fit: one was misread or two were swapped.
    #[error("the check does not fit")]
    Check,
}

/// The code of an invitation. Shown to the two people who need it, and kept nowhere.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Code(Vec<u8>);

/// What is made of a code. Slow on purpose: make it once.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// By which it is found.
    pub lookup: Lookup,
    /// Locks the ticket.
    pub ticket: MessageKey,
    /// Signs the join.
    pub sign: SignKey,
    /// Opens a till's ring packet.
    pub open: OpenKey,
}

impl Code {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        Self(crockford::fresh(rng, RANDOM))
    }

    /// A code that somebody typed or pasted.
    ///
    /// # Errors
    /// See [`BadCode`].
    pub fn read(typed: &str) -> Result<Self, BadCode> {
        crockford::checked(typed, RANDOM, CHECK).map(Self)
    }

    /// As it is shown and printed: `XXXX-XXXX-XXXX-XXXX-XXXX`.
    #[must_use]
    pub fn show(&self) -> Zeroizing<String> {
        crockford::in_groups(&self.0, CHECK)
    }

    /// The keys that are made of it: Argon2id (64 MiB, 3 passes, 1 lane) of the 17 symbols in capitals,
    /// then HKDF-SHA256 by label. None if the memory for it cannot be had.
    #[must_use]
    pub fn keys(&self) -> Option<Invitation> {
        let params = Params::new(64 * 1024, 3, 1, Some(32)).ok()?;
        let mut seed = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, argon2::Version::V0x13, params)
            .hash_password_into(
                crockford::show(&self.0).as_bytes(),
                b"watchbook/invite/v1",
                seed.as_mut(),
            )
            .ok()?;
        let mut lookup = [0; 16];
        labelled(seed.as_ref(), b"lookup", &mut lookup)?;
        Some(Invitation {
            lookup: Lookup::from_bytes(lookup),
            ticket: MessageKey::from_bytes(*labelled_32(seed.as_ref(), b"ticket")?),
            sign: SignKey::from_seed(&*labelled_32(seed.as_ref(), b"sign")?),
            open: OpenKey::from_seed(&*labelled_32(seed.as_ref(), b"seal")?),
        })
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Code")
    }
}

/// HKDF-SHA256 without salt, with a label as info.
pub(crate) fn labelled(seed: &[u8], label: &[u8], out: &mut [u8]) -> Option<()> {
    Hkdf::<Sha256>::new(None, seed).expand(label, out).ok()
}

/// As [`labelled`], 32 bytes.
pub(crate) fn labelled_32(seed: &[u8], label: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let mut out = Zeroizing::new([0; 32]);
    labelled(seed, label, out.as_mut())?;
    Some(out)
}
