//! A kit: the key that its symbols come to, and the keys that come of it.
//!
//! Every key has one use and one file: what is sealed for one copy is noise for another.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::making::to_the_millisecond;
use super::refusal::SafeError;
use super::symbols::Symbols;
use crate::store::{RegisterKey, StoredKit, StoredListSeal};
use crate::unlock::{Cost, Key, derive};

/// What a copy or a list says of the kit that it needs; no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KitFace {
    /// Its random id.
    pub id: [u8; 16],
    /// When it was made, to the millisecond.
    pub made_at: Timestamp,
    /// What one guess costs.
    pub cost: Cost,
    /// Argon2id's salt.
    pub salt: [u8; 16],
}

/// A kit with its key.
#[derive(Clone, Debug)]
pub struct Kit {
    face: KitFace,
    key: Key,
}

/// What seals lists of erasures for a kit. It opens no copy, so it may travel in one: a register
/// that was brought back goes on to seal for kits whose sheets it has never seen.
#[derive(Clone, Debug)]
pub struct ListSeal {
    /// The kit's id.
    pub kit: [u8; 16],
    key: Key,
}

impl ListSeal {
    /// As the register kept it.
    ///
    /// # Errors
    /// [`SafeError::Unreadable`].
    pub fn stored(stored: &StoredListSeal) -> Result<Self, SafeError> {
        let key = Key::from_slice(stored.key.as_slice()).ok_or(SafeError::Unreadable)?;
        Ok(Self { kit: stored.kit, key })
    }

    /// As the register keeps it.
    pub fn to_store(&self) -> StoredListSeal {
        StoredListSeal { kit: self.kit, key: Zeroizing::new(*self.key.expose()) }
    }

    /// The seal on what is signed.
    pub(super) fn on(&self, signed: &[u8]) -> blake3::Hash {
        blake3::keyed_hash(self.key.expose(), signed)
    }
}

impl Kit {
    /// Makes a kit of new symbols. Takes a third of a second or more.
    ///
    /// # Errors
    /// [`SafeError::NoMemory`], [`SafeError::NoRandomness`].
    pub fn made(symbols: &Symbols, cost: Cost, at: Timestamp) -> Result<Self, SafeError> {
        let (mut id, mut salt) = ([0; 16], [0; 16]);
        getrandom::fill(&mut id).map_err(|_| SafeError::NoRandomness)?;
        getrandom::fill(&mut salt).map_err(|_| SafeError::NoRandomness)?;
        Self::of(KitFace { id, made_at: to_the_millisecond(at), cost, salt }, symbols)
    }

    /// The kit of a sheet's symbols; whether they are the right ones, only a seal can tell.
    ///
    /// # Errors
    /// [`SafeError::NoMemory`].
    pub fn of(face: KitFace, symbols: &Symbols) -> Result<Self, SafeError> {
        let key = face.cost.stretch(symbols.secret(), &face.salt);
        Ok(Self { face, key: key.map_err(|_| SafeError::NoMemory)? })
    }

    /// The kit as the register kept it.
    ///
    /// # Errors
    /// [`SafeError::Unreadable`] for a cost outside the bounds.
    pub fn stored(stored: &StoredKit) -> Result<Self, SafeError> {
        let (memory, passes, lanes) = stored.cost;
        let cost = Cost::checked(memory, passes, lanes).map_err(|_| SafeError::Unreadable)?;
        let key = Key::from_slice(stored.key.as_slice()).ok_or(SafeError::Unreadable)?;
        let face = KitFace { id: stored.id, made_at: stored.made_at, cost, salt: stored.salt };
        Ok(Self { face, key })
    }

    /// The kit as the register keeps it.
    pub fn to_store(&self) -> StoredKit {
        let KitFace { id, made_at, cost, salt } = self.face;
        let key = Zeroizing::new(*self.key.expose());
        StoredKit { no: 0, id, made_at, cost: cost.parts(), salt, key }
    }

    /// What copies say of it.
    pub fn face(&self) -> KitFace {
        self.face
    }

    /// The key of one copy's database.
    pub fn body_key(&self, copy: &[u8; 16]) -> RegisterKey {
        RegisterKey::new(*self.derived(b"watchbook/copy/body/v1", copy).expose())
    }

    /// The key of one copy's seal.
    pub fn seal_key(&self, copy: &[u8; 16]) -> Key {
        self.derived(b"watchbook/copy/seal/v1", copy)
    }

    /// The key of the seal on a register's list of erasures.
    pub fn list_key(&self, register: &[u8; 16]) -> Key {
        self.derived(b"watchbook/erasures/seal/v1", register)
    }

    /// What seals lists of a register for this kit.
    pub fn list_seal(&self, register: &[u8; 16]) -> ListSeal {
        ListSeal { kit: self.face.id, key: self.list_key(register) }
    }

    fn derived(&self, label: &[u8], of: &[u8; 16]) -> Key {
        derive(&[self.key.expose()], &[label, of])
    }
}
