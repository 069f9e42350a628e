//! `slots.json`: who may unlock, and how. It holds no secret and no name in clear.
//!
//! What a later version added is kept when this one writes; a slot that cannot be read does not
//! shut the others out; a file that cannot be read at all is left as it is.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::bounded::{self, Found};
use super::hex::Hex;
use super::refusal::DoorError;
use super::seal::Sealed;
use super::slot::Slot;
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::private;
use crate::records::Person;

const NAME: &str = "slots.json";
const VERSION: u32 = 1;
/// Some hundred times what a large till's file needs.
const LARGEST: u64 = 1024 * 1024;

closed_list! {
    /// What a register's key is protected by, beside what people know. Chosen at the founding.
    pub enum Protection {
        /// A device key in the operating system's store: PINs will do.
        OsStore = "OS_STORE",
        /// Nothing: this computer has no key store, so people need passphrases.
        PassphraseOnly = "PASSPHRASE_ONLY",
        /// A published constant and a PIN that is given away: invented people only.
        Demonstration = "DEMONSTRATION",
    }
}

/// The whole file.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SlotsFile {
    version: u32,
    pub(super) device: Hex<16>,
    pub(super) protection: Protection,
    #[serde(default)]
    placard: Readable<Option<Sealed>>,
    slots: Vec<Readable<Slot>>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// Something that this version understands, or else keeps as it is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Readable<T> {
    Yes(T),
    No(Value),
}

impl<T: Default> Default for Readable<T> {
    fn default() -> Self {
        Self::Yes(T::default())
    }
}

#[derive(Deserialize)]
struct VersionAlone {
    version: u32,
}

impl SlotsFile {
    pub(super) fn new(device: [u8; 16], protection: Protection, first: Slot) -> Self {
        Self {
            version: VERSION,
            device: Hex(device),
            protection,
            placard: Readable::default(),
            slots: vec![Readable::Yes(first)],
            rest: Map::new(),
        }
    }

    /// Whether there is a file, whatever is in it.
    pub(super) fn is_in(folder: &Path) -> bool {
        // A link that leads nowhere is something too, and is not to be written over.
        folder.join(NAME).symlink_metadata().is_ok()
    }

    pub(super) fn read(folder: &Path) -> Result<Self, DoorError> {
        let bytes = match bounded::read(&folder.join(NAME), LARGEST)? {
            Found::Nothing => return Err(DoorError::NotFounded),
            Found::TooLarge => return Err(DoorError::TooLarge),
            Found::Bytes(bytes) => bytes,
        };
        // The parser's own message may quote the file, so it goes no further.
        let VersionAlone { version } =
            serde_json::from_slice(&bytes).map_err(|_| DoorError::Damaged)?;
        match version {
            VERSION => {}
            0 => return Err(DoorError::Damaged),
            version => return Err(DoorError::NewerVersion { version }),
        }
        let file: Self = serde_json::from_slice(&bytes).map_err(|_| DoorError::Damaged)?;
        let mut people: Vec<_> = file.slots().map(|slot| slot.person).collect();
        let readable = people.len();
        people.sort_unstable();
        people.dedup();
        let sound = readable > 0 && people.len() == readable;
        if sound { Ok(file) } else { Err(DoorError::Damaged) }
    }

    pub(super) fn write(&self, folder: &Path) -> Result<(), DoorError> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|_| DoorError::Damaged)?;
        bytes.push(b'\n');
        Ok(private::replace(folder, NAME, &bytes)?)
    }

    /// The slots that can be read, in the order in which they were made.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter_map(|slot| match slot {
            Readable::Yes(slot) => Some(slot),
            Readable::No(_) => None,
        })
    }

    pub(super) fn slot(&self, person: Id<Person>) -> Option<&Slot> {
        self.slots().find(|slot| slot.person == person)
    }

    pub(super) fn placard(&self) -> Option<&Sealed> {
        match &self.placard {
            Readable::Yes(placard) => placard.as_ref(),
            Readable::No(_) => None,
        }
    }

    pub(super) fn with_placard(mut self, placard: Option<Sealed>) -> Self {
        self.placard = Readable::Yes(placard);
        self
    }

    /// With a slot in the place of its person's older one, or at the end.
    pub(super) fn with(mut self, slot: Slot) -> Self {
        let place = self.slots.iter_mut().find_map(|place| match place {
            Readable::Yes(older) if older.person == slot.person => Some(older),
            _ => None,
        });
        match place {
            Some(older) => *older = slot.keeping(older),
            None => self.slots.push(Readable::Yes(slot)),
        }
        self
    }

    pub(super) fn without(mut self, person: Id<Person>) -> Self {
        self.slots.retain(|slot| !matches!(slot, Readable::Yes(slot) if slot.person == person));
        self
    }
}
