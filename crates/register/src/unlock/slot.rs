//! One person's slot: the register's key, wrapped under what that person knows and what this
//! computer holds.
//!
//! A wrapped key opens only for its own device, person and epoch: moved to another slot or another
//! computer it is noise.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::cost::{Cost, NoMemory};
use super::faces::StoredFace;
use super::hex::Hex;
use super::key::Key;
use super::refusal::DoorError;
use super::seal::{self, Sealed};
use crate::id::Id;
use crate::records::Person;

/// What is kept of a person's slot.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Slot {
    pub(super) person: Id<Person>,
    /// One more with each new secret.
    pub(super) epoch: u64,
    pub(super) face: StoredFace,
    cost: Cost,
    salt: Hex<16>,
    wrapped: Sealed,
    /// What a later version wrote here, kept as it is.
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// The parts of a slot's key that are not typed.
pub(super) struct Parts<'a> {
    /// The id of this computer's register.
    pub(super) device: &'a [u8; 16],
    /// The device key, where the register has one.
    pub(super) device_key: Option<&'a Key>,
    /// The server's share: none until there is a server to hold one.
    pub(super) share: Option<&'a Key>,
}

impl Slot {
    /// Wraps the register's key for a person, under a fresh salt.
    pub(super) fn wrap(
        parts: &Parts<'_>,
        (person, epoch): (Id<Person>, u64),
        face: StoredFace,
        secret: &[u8],
        cost: Cost,
        key: &Key,
    ) -> Result<Self, DoorError> {
        let salt = seal::random::<16>()?;
        let kek = parts.kek(person, secret, &salt, cost).map_err(|_| DoorError::OutOfMemory)?;
        let wrapped = seal::seal(&kek, &parts.about(person, epoch), key.expose())?;
        Ok(Self { person, epoch, face, cost, salt: Hex(salt), wrapped, rest: Map::new() })
    }

    /// Opens the register's key; nothing if the secret or any part is another.
    pub(super) fn unwrap(&self, parts: &Parts<'_>, secret: &[u8]) -> Result<Option<Key>, NoMemory> {
        let kek = parts.kek(self.person, secret, &self.salt.0, self.cost)?;
        let opened = seal::open(&kek, &parts.about(self.person, self.epoch), &self.wrapped);
        Ok(opened.and_then(|bytes| Key::from_slice(&bytes)))
    }

    /// This slot with what a later version had added to an older one.
    pub(super) fn keeping(mut self, older: &Self) -> Self {
        self.rest = older.rest.clone();
        self
    }
}

impl Parts<'_> {
    fn kek(
        &self,
        person: Id<Person>,
        secret: &[u8],
        salt: &[u8; 16],
        cost: Cost,
    ) -> Result<Key, NoMemory> {
        let stretched = cost.stretch(secret, salt)?;
        let material = [
            stretched.expose().as_slice(),
            self.device_key.map_or(&[], |key| key.expose()),
            self.share.map_or(&[], |share| share.expose()),
        ];
        Ok(seal::derive(&material, &[b"register/slot/v1", self.device, person.bytes()]))
    }

    fn about(&self, person: Id<Person>, epoch: u64) -> [u8; 40] {
        let mut about = [0; 40];
        let parts = self.device.iter().chain(person.bytes()).copied().chain(epoch.to_be_bytes());
        about.iter_mut().zip(parts).for_each(|(place, byte)| *place = byte);
        about
    }
}

#[cfg(test)]
#[path = "slot_tests.rs"]
mod tests;
