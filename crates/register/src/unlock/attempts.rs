//! `attempts.json`: the wrong tries of each person, on disk before a try is checked.
//!
//! Read afresh for each try, so that there is one truth and it outlives the program. A file that
//! cannot be understood counts as five wrong tries by everybody: it is neither a way round the
//! waits nor a way to shut people out. A missing one counts as none; whoever can delete it can
//! copy the slots as well, and guess elsewhere.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::bounded::{self, Found};
use super::lockout::{FREE_TRIES, Tries};
use crate::id::Id;
use crate::private;
use crate::records::Person;

const NAME: &str = "attempts.json";
const LARGEST: u64 = 256 * 1024;

/// The wrong tries of those who have any.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attempts {
    tries: BTreeMap<Id<Person>, Tries>,
}

impl Attempts {
    /// Reads the tries of these people, none of them in the future; writes down what it had to put
    /// right, so that a wait that begins again is seen to run down.
    pub(super) fn read(
        folder: &Path,
        people: impl Iterator<Item = Id<Person>>,
        now: Timestamp,
    ) -> Self {
        let now = now.as_second();
        let found = bounded::read(&folder.join(NAME), LARGEST);
        let before = match found {
            Ok(Found::Nothing) => Some(Self::default()),
            Ok(Found::Bytes(bytes)) => serde_json::from_slice::<Self>(&bytes).ok(),
            Ok(Found::TooLarge) | Err(_) => None,
        };
        let tries = people
            .filter_map(|person| {
                let tries = match &before {
                    Some(before) => *before.tries.get(&person)?,
                    None => Tries { failures: FREE_TRIES, at: now },
                };
                Some((person, tries.not_after(now)))
            })
            .collect();
        let attempts = Self { tries };
        if before.as_ref() != Some(&attempts) {
            // If the disk takes nothing, the try that follows is refused for that reason.
            let _ = attempts.write(folder);
        }
        attempts
    }

    /// Seconds until this person's next try.
    pub(super) fn wait(&self, person: Id<Person>, now: Timestamp) -> u32 {
        self.tries.get(&person).map_or(0, |tries| tries.wait(now.as_second()))
    }

    /// Counts one more wrong try, on disk when this returns; gives the tries left before a wait.
    pub(super) fn count(
        mut self,
        folder: &Path,
        person: Id<Person>,
        now: Timestamp,
    ) -> io::Result<u32> {
        let tries = Tries::one_more(self.tries.get(&person).copied(), now.as_second());
        self.tries.insert(person, tries);
        self.write(folder)?;
        Ok(tries.left())
    }

    /// Forgets a person's wrong tries.
    pub(super) fn clear(mut self, folder: &Path, person: Id<Person>) -> io::Result<()> {
        self.tries.remove(&person);
        self.write(folder)
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        private::replace(folder, NAME, &serde_json::to_vec(self)?)
    }
}
