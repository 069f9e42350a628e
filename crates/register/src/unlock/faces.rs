//! What the unlock screen shows before anybody has unlocked: the words above, and a tile a person.
//!
//! These are names, and lie in a file beside the encrypted register. Where the register has a
//! device key they are sealed under a key derived from it; where it has none, nothing but initials
//! and role is kept at all.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::key::Key;
use super::refusal::DoorError;
use super::seal::{self, Sealed};
use crate::id::Id;
use crate::records::{Person, Role};
use crate::text;

/// The longest name shown, in characters.
const LONGEST_NAME: usize = 80;
/// Sealed texts are padded to a multiple of this many bytes, so that lengths tell little.
const BLOCK: usize = 128;

/// The words above the tiles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placard {
    /// The scheme's name.
    pub scheme: String,
    /// The premises' name, or the office.
    pub premises: String,
}

/// What a person's tile shows. For show alone: what a person may do is read from the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Face {
    /// The name as colleagues know it: "Priya N.".
    Named {
        /// The name.
        label: String,
        /// Up to three initials.
        initials: String,
        /// What they do.
        role: Role,
    },
    /// The register keeps no more than this in view.
    Initials {
        /// Up to three initials.
        initials: String,
        /// What they do.
        role: Role,
    },
    /// The device key is not there, or this tile is damaged.
    Unreadable,
}

/// What is kept of a tile.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredFace {
    Sealed(Sealed),
    Clear { initials: String, role: Role },
}

#[derive(Serialize, Deserialize)]
struct Shown {
    label: String,
    initials: String,
    role: Role,
}

/// The key under which labels are sealed, on a device that has a device key.
pub(super) struct LabelKey<'a> {
    key: Key,
    device: &'a [u8; 16],
}

impl<'a> LabelKey<'a> {
    pub(super) fn new(device_key: &Key, device: &'a [u8; 16]) -> Self {
        let key = seal::derive(&[device_key.expose()], &[b"register/labels/v1", device]);
        Self { key, device }
    }

    pub(super) fn seal_placard(&self, placard: &Placard) -> Result<Sealed, DoorError> {
        self.seal(&self.about(b"placard", &[]), placard)
    }

    pub(super) fn open_placard(&self, sealed: &Sealed) -> Option<Placard> {
        self.open(&self.about(b"placard", &[]), sealed)
    }

    fn about(&self, kind: &[u8; 7], of: &[u8]) -> Vec<u8> {
        [kind.as_slice(), self.device, of].concat()
    }

    fn seal<T: Serialize>(&self, about: &[u8], shown: &T) -> Result<Sealed, DoorError> {
        let mut text = Zeroizing::new(serde_json::to_vec(shown).map_err(|_| DoorError::Damaged)?);
        let length = text.len().next_multiple_of(BLOCK);
        text.resize(length, b' ');
        seal::seal(&self.key, about, &text)
    }

    fn open<T: for<'de> Deserialize<'de>>(&self, about: &[u8], sealed: &Sealed) -> Option<T> {
        serde_json::from_slice(&seal::open(&self.key, about, sealed)?).ok()
    }
}

/// Checks the words above the tiles.
pub(super) fn clean_placard(placard: &Placard) -> Result<Placard, DoorError> {
    let Placard { scheme, premises } = placard;
    let clean = |words: &str| text::clean(words, LONGEST_NAME);
    Ok(Placard { scheme: clean(scheme)?, premises: clean(premises)? })
}

impl StoredFace {
    /// What is kept of a person: sealed where there is a key to seal it with, little where not.
    pub(super) fn of(person: &Person, key: Option<&LabelKey<'_>>) -> Result<Self, DoorError> {
        let label = text::clean(&person.name, LONGEST_NAME)?;
        let (initials, role) = (person.initials(), person.role);
        let Some(key) = key else { return Ok(Self::Clear { initials, role }) };
        let about = key.about(b"a tile_", person.id.bytes());
        Ok(Self::Sealed(key.seal(&about, &Shown { label, initials, role })?))
    }

    /// What the screen shows of it.
    pub(super) fn face(&self, person: Id<Person>, key: Option<&LabelKey<'_>>) -> Face {
        match self {
            Self::Clear { initials, role } => {
                let initials = initials.chars().take(3).collect();
                Face::Initials { initials, role: *role }
            }
            Self::Sealed(sealed) => {
                key.and_then(|key| key.open(&key.about(b"a tile_", person.bytes()), sealed)).map_or(
                    Face::Unreadable,
                    |Shown { label, initials, role }| Face::Named { label, initials, role },
                )
            }
        }
    }
}
