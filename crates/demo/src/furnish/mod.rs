//! Furnishing a register with the town: for a shop's till, a pub's bar, or the scheme's office.
//!
//! The register is made in a folder beside the one that is wanted and takes its name when it is
//! whole. Stopped at any moment, there is a whole register or none.

mod appeals;
mod beside;
mod cases;
mod demonstration;
mod log_book;
mod reports;
mod studio;
mod writer;

use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use jiff::Timestamp;
use watchbook_register::picture::PictureError;
use watchbook_register::records::{Person, Premises, Tier};
use watchbook_register::store::{
    DataFolder, FolderError, OpenError, RegisterKey, Store, StoreError,
};
use watchbook_register::unlock::{DoorError, WeakSecret};

use crate::place::{HARLOW_STREET_STORES, THE_FLEECE};
use crate::subject::Refused;
use crate::town::Town;
pub use demonstration::{PIN, demonstration, demonstration_plan};

/// Where a register stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// The till of Harlow Street Stores.
    Shop,
    /// The bar of The Fleece.
    Pub,
    /// The scheme's office.
    Office,
}

impl Seat {
    /// Every seat.
    pub const ALL: [Self; 3] = [Self::Shop, Self::Pub, Self::Office];

    /// Which half of the records its file may hold.
    pub fn tier(self) -> Tier {
        match self {
            Self::Shop | Self::Pub => Tier::Member,
            Self::Office => Tier::Office,
        }
    }

    /// Its premises; none for the office.
    pub fn premises(self, town: &Town) -> Option<&Premises> {
        match self {
            Self::Shop => town.premises_called(HARLOW_STREET_STORES),
            Self::Pub => town.premises_called(THE_FLEECE),
            Self::Office => None,
        }
    }

    /// Who works there.
    pub fn people(self, town: &Town) -> impl Iterator<Item = &Person> {
        let here = self.premises(town).map(|premises| premises.id);
        town.people.iter().filter(move |person| person.premises == here)
    }
}

/// Why a register was not furnished; nothing of it is left behind.
#[derive(Debug, thiserror::Error)]
pub enum FurnishError {
    /// The caller asked to stop.
    #[error("stopped before the register was whole")]
    Stopped,
    /// The folder holds something already.
    #[error("the folder is not empty")]
    Occupied,
    /// The plan gave a record that the register's rules refuse.
    #[error("the plan: {0}")]
    Refused(#[from] Refused),
    /// The folder could not be taken.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The register could not be made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The register could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A picture could not be encoded.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The doors could not be founded.
    #[error(transparent)]
    Doors(#[from] DoorError),
    /// The published PIN is no PIN.
    #[error(transparent)]
    Pin(#[from] WeakSecret),
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}

/// What is told of the progress: how many of how many subjects and pictures are done. The answer
/// says whether to go on.
pub type Progress<'a> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'a;

impl Town {
    /// Makes the register of a seat in `folder`, which is missing or empty, and opens it.
    ///
    /// Pictures are drawn and encoded on two threads while this one writes.
    ///
    /// # Errors
    /// [`FurnishError`]; then the folder is as it was.
    pub fn furnish(
        &self,
        folder: &Path,
        seat: Seat,
        now: Timestamp,
        key: &RegisterKey,
        progress: &mut Progress<'_>,
    ) -> Result<Store, FurnishError> {
        beside::made_beside(folder, |unfinished| {
            self.furnish_here(unfinished, seat, now, key, progress)
        })?;
        Ok(Store::open(&DataFolder::open(folder)?, key, now)?)
    }

    fn furnish_here(
        &self,
        folder: &Path,
        seat: Seat,
        now: Timestamp,
        key: &RegisterKey,
        progress: &mut Progress<'_>,
    ) -> Result<(), FurnishError> {
        let folder = DataFolder::open(folder)?;
        let store = Store::create(&folder, key, seat.tier(), now)?;
        writer::Writer::new(self, seat, &store, now).whole(progress)?;
        log_book::write(self, seat, &store, now)?;
        reports::write(self, seat, &store, now)?;
        cases::write(self, seat, &store, now)?;
        appeals::write(self, seat, &store, now)?;
        Ok(store.close()?)
    }
}
