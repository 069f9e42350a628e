//! Making a register: doors, file and first records in a folder beside, which then takes the place.
//!
//! Whatever ends this early leaves no register; the next start sweeps away what lies beside.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::answers::BeginFailure;
use crate::civil::Moment;
use crate::records::{Gallery, Person, Premises, Scheme, Tier};
use crate::safe::refusal::SafeError;
use crate::safe::staging::Staging;
use crate::store::{Action, Actor, DataFolder, FolderError, Store};
use crate::unlock::{Cost, Doors, Founding, Placard};

/// What a register holds on its first day.
pub(super) struct First {
    pub(super) tier: Tier,
    pub(super) scheme: Scheme,
    /// The premises that it stands in; none for the office.
    pub(super) here: Option<Premises>,
    pub(super) person: Person,
    pub(super) gallery: Option<Gallery>,
    /// What the unlock screen says above the people.
    pub(super) placard: Placard,
}

/// Makes the register in `folder`, which is missing or empty. `keep` adds what belongs to it besides,
/// before anything has its name.
pub(super) fn make(
    folder: &Path,
    founding: Founding<'_>,
    first: &First,
    cost: Cost,
    now: Timestamp,
    keep: impl FnOnce(&Arc<Store>) -> Result<(), BeginFailure>,
) -> Result<(), BeginFailure> {
    let home = Staging::of_home(folder)?;
    let (doors, key) = Doors::found(home.path(), founding, &first.placard, &first.person, cost)?;
    drop(doors);
    let data = DataFolder::open(home.path()).map_err(|error| match error {
        FolderError::AlreadyOpen => SafeError::Exists,
        FolderError::Disk(error) => SafeError::here(error),
    })?;
    let store = Arc::new(Store::create(&data, &key.for_store(), first.tier, now)?);
    let written = first.write(&store, now).and_then(|()| keep(&store));
    // Closed in any case: a folder with something open in it cannot be moved or removed everywhere.
    let closed = store.close();
    drop((store, data));
    written?;
    closed?;
    Ok(home.take_place(folder)?)
}

impl First {
    fn write(&self, store: &Store, now: Timestamp) -> Result<(), BeginFailure> {
        let (actor, at) = (Actor::of(&self.person), Moment::judged(now, None));
        let scheme = Some(*self.scheme.id.bytes());
        store.change(&actor, at, Action::SchemeChanged, scheme, |change| {
            change.put_scheme(&self.scheme)?;
            if let Some(here) = &self.here {
                change.put_premises(here)?;
                change.set_here(Some(here.id))?;
            }
            if let Some(gallery) = &self.gallery {
                change.put_gallery(gallery)?;
            }
            change.put_person(&self.person)
        })?;
        Ok(())
    }
}
