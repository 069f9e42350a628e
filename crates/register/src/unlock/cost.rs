//! What one guess at a secret costs: Argon2id's memory, passes and lanes.
//!
//! A cost that is read from a file lies within bounds, so that nobody can make guessing cheap by
//! accident, nor an unlock last for hours or ask for more memory than the computer has.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::key::Key;

/// Argon2id's parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

#[derive(Serialize, Deserialize)]
struct Fields {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The cost lies outside the bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CostError {
    /// Guessing would be too cheap.
    #[error("below the least that a guess must cost")]
    TooCheap,
    /// Unlocking would take too long, or too much memory.
    #[error("above the most that an unlock may cost")]
    TooDear,
}

/// There is not enough memory for one guess.
#[derive(Debug)]
pub(crate) struct NoMemory;

impl Cost {
    /// 64 MiB, three passes, four lanes. A guess costs the same work as with one lane, but a till
    /// does it on all its cores at once, and its person waits the less.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// The least that is taken: 19 MiB, two passes (OWASP's floor for Argon2id).
    pub const FLOOR: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// The most that is taken: some five seconds, and memory that a till has to spare.
    pub const CEILING: Self = Self { memory_kib: 256 * 1024, passes: 10, lanes: 4 };

    /// A cost within the bounds.
    ///
    /// # Errors
    /// [`CostError`] below [`Cost::FLOOR`] or above [`Cost::CEILING`] in any part.
    pub const fn checked(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, CostError> {
        let (least, most) = (Self::FLOOR, Self::CEILING);
        if memory_kib < least.memory_kib || passes < least.passes || lanes < least.lanes {
            return Err(CostError::TooCheap);
        }
        if memory_kib > most.memory_kib || passes > most.passes || lanes > most.lanes {
            return Err(CostError::TooDear);
        }
        Ok(Self { memory_kib, passes, lanes })
    }

    /// Memory in KiB, passes and lanes.
    pub const fn parts(self) -> (u32, u32, u32) {
        (self.memory_kib, self.passes, self.lanes)
    }

    /// A cost that no file may name, so that a test can make hundreds of guesses.
    #[cfg(test)]
    pub(super) const TRIFLING: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    /// Stretches a secret into a key, and wipes the memory that it took.
    pub(crate) fn stretch(self, secret: &[u8], salt: &[u8; 16]) -> Result<Key, NoMemory> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| NoMemory)?;
        let blocks = params.block_count();
        let mut memory = Zeroizing::new(Vec::new());
        memory.try_reserve_exact(blocks).map_err(|_| NoMemory)?;
        memory.resize(blocks, Block::new());
        let mut key = Key::blank();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(secret, salt, key.fill(), memory.as_mut_slice())
            .map_err(|_| NoMemory)?;
        Ok(key)
    }
}

impl TryFrom<Fields> for Cost {
    type Error = CostError;
    fn try_from(fields: Fields) -> Result<Self, CostError> {
        Self::checked(fields.memory_kib, fields.passes, fields.lanes)
    }
}

impl From<Cost> for Fields {
    fn from(cost: Cost) -> Self {
        Self { memory_kib: cost.memory_kib, passes: cost.passes, lanes: cost.lanes }
    }
}
