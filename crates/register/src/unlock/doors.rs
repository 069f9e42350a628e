//! The doors to a register: founding them, showing them, opening one, and changing who has one.
//!
//! A try is counted on disk before it is checked, and the count is cleared only by success, so that
//! pulling the plug never buys another try. Everything but the founding and the labels works the
//! same with and without a device key.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::attempts::Attempts;
use super::cost::Cost;
use super::faces::{self, Face, LabelKey, Placard, StoredFace};
use super::file::{Protection, SlotsFile};
use super::key::{Key, OpenedKey};
use super::key_store::{KeyName, KeyStore, KeyStoreError};
use super::refusal::{DoorError, Refusal};
use super::seal;
use super::secret::{NewSecret, Passphrase, Pin, Secret};
use super::slot::{Parts, Slot};
use crate::id::Id;
use crate::private;
use crate::records::Person;

/// The ways to found a register; there are no others.
pub enum Founding<'a> {
    /// With a device key in the operating system's store.
    OsStore {
        /// The store.
        store: &'a dyn KeyStore,
        /// The first person's PIN or passphrase.
        secret: NewSecret,
    },
    /// Without a key store: what people know is all there is, so it has to be long.
    PassphraseOnly {
        /// The first person's passphrase.
        passphrase: Passphrase,
    },
    /// For invented people alone: anybody who reads this program can derive the device key.
    Demonstration {
        /// The PIN that the screen gives away.
        pin: Pin,
    },
}

/// The doors to the register in one folder.
pub struct Doors {
    folder: PathBuf,
    file: SlotsFile,
    device_key: DeviceKey,
    tiles: Vec<(Id<Person>, Face)>,
    placard: Option<Placard>,
}

/// The device key, as far as this register has one and it can be had.
enum DeviceKey {
    NotNeeded,
    Held(Key),
    Lost,
    OutOfReach,
}

impl Doors {
    /// Whether a register has been founded in this folder.
    pub fn are_founded(folder: &Path) -> bool {
        SlotsFile::is_in(folder)
    }

    /// Founds a register: makes its key, and the first person's slot.
    ///
    /// The device key is in the key store, and was read back from it, before anything is written
    /// into the folder. The folder is made if it is missing, for this account alone.
    ///
    /// # Errors
    /// [`DoorError::AlreadyFounded`] rather than writing over anything; [`DoorError::KeyStore`];
    /// [`DoorError::Label`]; [`DoorError::Io`].
    pub fn found(
        folder: &Path,
        founding: Founding<'_>,
        placard: &Placard,
        first: &Person,
        cost: Cost,
    ) -> Result<(Self, OpenedKey), DoorError> {
        if Self::are_founded(folder) {
            return Err(DoorError::AlreadyFounded);
        }
        private::make_folder(folder)?;
        let device = seal::random::<16>()?;
        let name = KeyName::of_device(&device);
        let (protection, store, secret, device_key) = match founding {
            Founding::OsStore { store, secret } => {
                store.status()?;
                (Protection::OsStore, Some(store), secret, Some(Key::fresh()?))
            }
            Founding::PassphraseOnly { passphrase } => {
                (Protection::PassphraseOnly, None, NewSecret::Passphrase(passphrase), None)
            }
            Founding::Demonstration { pin } => {
                let key = demonstration_key(&device);
                (Protection::Demonstration, None, NewSecret::Pin(pin), Some(key))
            }
        };
        let key = Key::fresh()?;
        let labels = device_key.as_ref().map(|key| LabelKey::new(key, &device));
        let placard = faces::clean_placard(placard)?;
        let sealed = labels.as_ref().map(|labels| labels.seal_placard(&placard)).transpose()?;
        let parts = Parts { device: &device, device_key: device_key.as_ref(), share: None };
        let face = StoredFace::of(first, labels.as_ref())?;
        let slot = Slot::wrap(&parts, (first.id, 1), face, secret.bytes(), cost, &key)?;
        let file = SlotsFile::new(device, protection, slot).with_placard(sealed);
        if let (Some(store), Some(device_key)) = (store, &device_key) {
            keep(store, &name, device_key)?;
        }
        if let Err(error) = file.write(folder) {
            if let Some(store) = store {
                // Nothing will ever ask for it; if it stays behind, it opens nothing.
                let _ = store.delete(&name);
            }
            return Err(error);
        }
        let device_key = device_key.map_or(DeviceKey::NotNeeded, DeviceKey::Held);
        Ok((Self::of(folder, file, device_key), OpenedKey::new(key, device)))
    }

    /// Reads the doors of a folder, and asks the key store for the device key where there is one.
    /// Changes nothing.
    ///
    /// A key store that gives no key is no error here: the tiles are then unreadable, and
    /// [`Doors::trouble`] says why.
    ///
    /// # Errors
    /// [`DoorError::NotFounded`], [`DoorError::Damaged`], [`DoorError::TooLarge`],
    /// [`DoorError::NewerVersion`], [`DoorError::Io`].
    pub fn read(folder: &Path, store: &dyn KeyStore) -> Result<Self, DoorError> {
        let file = SlotsFile::read(folder)?;
        let device = &file.device.0;
        let device_key = match file.protection {
            Protection::PassphraseOnly => DeviceKey::NotNeeded,
            Protection::Demonstration => DeviceKey::Held(demonstration_key(device)),
            Protection::OsStore => match store.get(&KeyName::of_device(device)) {
                Ok(Some(key)) => DeviceKey::Held(key),
                Ok(None) | Err(KeyStoreError::Damaged) => DeviceKey::Lost,
                Err(_) => DeviceKey::OutOfReach,
            },
        };
        Ok(Self::of(folder, file, device_key))
    }

    fn of(folder: &Path, file: SlotsFile, device_key: DeviceKey) -> Self {
        let labels = match &device_key {
            DeviceKey::Held(key) => Some(LabelKey::new(key, &file.device.0)),
            _ => None,
        };
        let tiles = file
            .slots()
            .map(|slot| (slot.person, slot.face.face(slot.person, labels.as_ref())))
            .collect();
        let placard = file.placard().zip(labels).and_then(|(p, labels)| labels.open_placard(p));
        Self { folder: folder.to_owned(), file, device_key, tiles, placard }
    }

    /// What protects the register's key.
    pub fn protection(&self) -> Protection {
        self.file.protection
    }

    /// The scheme's and premises' names; none where no device key keeps them.
    pub fn placard(&self) -> Option<&Placard> {
        self.placard.as_ref()
    }

    /// Who may unlock, in the order in which they were added.
    pub fn tiles(&self) -> &[(Id<Person>, Face)] {
        &self.tiles
    }

    /// What is known to keep everybody out before anybody has typed:
    /// [`Refusal::KeyLost`] or [`Refusal::Locked`].
    pub fn trouble(&self) -> Option<Refusal> {
        match &self.device_key {
            DeviceKey::NotNeeded => None,
            DeviceKey::OutOfReach => Some(Refusal::Locked),
            DeviceKey::Lost => Some(Refusal::KeyLost),
            // One label would do: then the key is right, and only the others are damaged.
            DeviceKey::Held(_) => {
                let readable = self.placard.is_some()
                    || self.tiles.iter().any(|(_, face)| *face != Face::Unreadable);
                (!readable).then_some(Refusal::KeyLost)
            }
        }
    }

    /// Seconds until this person may try; nought if at once.
    pub fn wait(&self, person: Id<Person>, now: Timestamp) -> u32 {
        self.attempts(now).wait(person, now)
    }

    /// Opens the register with what a person typed. Takes a third of a second or more: not for the
    /// thread that draws the window.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn open(
        &mut self,
        person: Id<Person>,
        typed: &Secret,
        now: Timestamp,
    ) -> Result<OpenedKey, Refusal> {
        self.count_try(person, now)?.check(typed)
    }

    /// Counts a try, on disk when this returns; the first half of [`Doors::open`].
    ///
    /// # Errors
    /// [`Refusal`]; nothing was counted then.
    pub fn count_try(&mut self, person: Id<Person>, now: Timestamp) -> Result<Try<'_>, Refusal> {
        let slot = self.file.slot(person).ok_or(Refusal::NobodyHere)?;
        let parts = self.parts().ok_or(self.trouble().unwrap_or(Refusal::KeyLost))?;
        let attempts = self.attempts(now);
        match attempts.wait(person, now) {
            0 => {}
            seconds => return Err(Refusal::Wait { seconds }),
        }
        let left = attempts.count(&self.folder, person, now).map_err(|_| Refusal::Unwritable)?;
        Ok(Try { doors: self, slot, parts, now, left })
    }

    /// Gives another person a slot.
    ///
    /// # Errors
    /// [`DoorError::AlreadyThere`], [`DoorError::PinNeedsKeyStore`], [`DoorError::OtherRegister`],
    /// [`DoorError::Label`], [`DoorError::Io`].
    pub fn add(
        &mut self,
        key: &OpenedKey,
        person: &Person,
        secret: &NewSecret,
        cost: Cost,
    ) -> Result<(), DoorError> {
        if self.file.slot(person.id).is_some() {
            return Err(DoorError::AlreadyThere);
        }
        let face = StoredFace::of(person, self.labels()?.as_ref())?;
        let slot = self.wrap((person.id, 1), face, key, secret, cost)?;
        self.replace(self.file.clone().with(slot))
    }

    /// Gives a person another PIN or passphrase, and forgets their wrong tries. The register's own
    /// key stays as it is.
    ///
    /// # Errors
    /// [`DoorError::NobodyHere`], [`DoorError::PinNeedsKeyStore`], [`DoorError::OtherRegister`],
    /// [`DoorError::Io`].
    pub fn change(
        &mut self,
        key: &OpenedKey,
        person: Id<Person>,
        secret: &NewSecret,
        cost: Cost,
        now: Timestamp,
    ) -> Result<(), DoorError> {
        let older = self.file.slot(person).ok_or(DoorError::NobodyHere)?;
        let (epoch, face) = (older.epoch.saturating_add(1), older.face.clone());
        let slot = self.wrap((person, epoch), face, key, secret, cost)?;
        self.replace(self.file.clone().with(slot))?;
        Ok(self.attempts(now).clear(&self.folder, person)?)
    }

    /// Shows a person under another name or role.
    ///
    /// # Errors
    /// [`DoorError::NobodyHere`], [`DoorError::OtherRegister`], [`DoorError::Label`],
    /// [`DoorError::Io`].
    pub fn relabel(&mut self, key: &OpenedKey, person: &Person) -> Result<(), DoorError> {
        key.of(&self.file.device.0)?;
        let mut slot = self.file.slot(person.id).ok_or(DoorError::NobodyHere)?.clone();
        slot.face = StoredFace::of(person, self.labels()?.as_ref())?;
        self.replace(self.file.clone().with(slot))
    }

    /// Puts other words above the tiles; kept only where a device key keeps them.
    ///
    /// # Errors
    /// [`DoorError::OtherRegister`], [`DoorError::Label`], [`DoorError::Io`].
    pub fn rename(&mut self, key: &OpenedKey, placard: &Placard) -> Result<(), DoorError> {
        key.of(&self.file.device.0)?;
        let placard = faces::clean_placard(placard)?;
        let sealed = self.labels()?.map(|labels| labels.seal_placard(&placard)).transpose()?;
        self.replace(self.file.clone().with_placard(sealed))
    }

    /// Takes a person's slot away.
    ///
    /// # Errors
    /// [`DoorError::LastDoor`], [`DoorError::NobodyHere`], [`DoorError::OtherRegister`],
    /// [`DoorError::Io`].
    pub fn remove(&mut self, key: &OpenedKey, person: Id<Person>) -> Result<(), DoorError> {
        key.of(&self.file.device.0)?;
        self.file.slot(person).ok_or(DoorError::NobodyHere)?;
        if self.file.slots().count() == 1 {
            return Err(DoorError::LastDoor);
        }
        self.replace(self.file.clone().without(person))
    }

    fn wrap(
        &self,
        (person, epoch): (Id<Person>, u64),
        face: StoredFace,
        key: &OpenedKey,
        secret: &NewSecret,
        cost: Cost,
    ) -> Result<Slot, DoorError> {
        let key = key.of(&self.file.device.0)?;
        if self.protection() == Protection::PassphraseOnly && matches!(secret, NewSecret::Pin(_)) {
            return Err(DoorError::PinNeedsKeyStore);
        }
        let parts = self.parts().ok_or(DoorError::KeyLost)?;
        Slot::wrap(&parts, (person, epoch), face, secret.bytes(), cost, key)
    }

    /// On disk first: if that fails, these doors are as they were.
    fn replace(&mut self, file: SlotsFile) -> Result<(), DoorError> {
        file.write(&self.folder)?;
        let device_key = std::mem::replace(&mut self.device_key, DeviceKey::NotNeeded);
        *self = Self::of(&self.folder, file, device_key);
        Ok(())
    }

    fn attempts(&self, now: Timestamp) -> Attempts {
        Attempts::read(&self.folder, self.file.slots().map(|slot| slot.person), now)
    }

    fn labels(&self) -> Result<Option<LabelKey<'_>>, DoorError> {
        match &self.device_key {
            DeviceKey::NotNeeded => Ok(None),
            DeviceKey::Held(key) => Ok(Some(LabelKey::new(key, &self.file.device.0))),
            DeviceKey::Lost | DeviceKey::OutOfReach => Err(DoorError::KeyLost),
        }
    }

    fn parts(&self) -> Option<Parts<'_>> {
        let device_key = match &self.device_key {
            DeviceKey::NotNeeded => None,
            DeviceKey::Held(key) => Some(key),
            DeviceKey::Lost | DeviceKey::OutOfReach => return None,
        };
        Some(Parts { device: &self.file.device.0, device_key, share: None })
    }
}

/// A try that has been counted and not yet checked.
pub struct Try<'a> {
    doors: &'a Doors,
    slot: &'a Slot,
    parts: Parts<'a>,
    now: Timestamp,
    left: u32,
}

impl Try<'_> {
    /// Checks what was typed; success clears the count.
    ///
    /// # Errors
    /// [`Refusal::WrongSecret`]; [`Refusal::KeyLost`] if no secret could have opened it;
    /// [`Refusal::OutOfMemory`].
    pub fn check(self, typed: &Secret) -> Result<OpenedKey, Refusal> {
        let Self { doors, slot, parts, now, left } = self;
        let opened = slot.unwrap(&parts, typed.bytes()).map_err(|_| Refusal::OutOfMemory)?;
        let key = opened.ok_or(doors.trouble().unwrap_or(Refusal::WrongSecret { left }))?;
        // A disk that takes nothing leaves the count standing; the person is still let in.
        let _ = doors.attempts(now).clear(&doors.folder, slot.person);
        Ok(OpenedKey::new(key, *parts.device))
    }
}

/// Puts the device key into the store, and makes sure that it is there.
fn keep(store: &dyn KeyStore, name: &KeyName, key: &Key) -> Result<(), DoorError> {
    store.set(name, key)?;
    let back = store.get(name)?;
    let same = back.is_some_and(|back| back.expose() == key.expose());
    if same { Ok(()) } else { Err(KeyStoreError::Failed.into()) }
}

/// The demonstration's device key, which is no secret.
fn demonstration_key(device: &[u8; 16]) -> Key {
    let published = b"watchbook demonstration: invented people, and a key that is no secret";
    seal::derive(&[published], &[b"register/demonstration/v1", device])
}
