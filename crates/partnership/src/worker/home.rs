//! The engine's tables in the register's file: its transaction is a change of the register, so that a
//! page's cursor and the people on it are written together or not at all.

use std::sync::Arc;

use rusqlite::Connection;
use watchbook_protocol::envelope::Opened;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::{Clock, Moment};
use watchbook_register::evidence::SealedFolder;
use watchbook_register::store::{Action, Change, Store, StoreError, Touched};
use watchbook_sync::shelf::{Failed, Home, Room, ShelfError};

use super::taking;
use crate::moment;

/// What a transaction changed that somebody may be looking at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Records of the register.
    Records,
    /// Nothing but the roster: who is in the scheme, and what they may.
    Roster,
}

/// The register as the engine's home.
pub struct RegisterHome {
    store: Arc<Store>,
    clock: Arc<dyn Clock>,
    told: Box<dyn Fn(News) + Send + Sync>,
}

impl RegisterHome {
    /// A home whose `told` is called after each transaction that changed records or the roster.
    pub fn new(
        store: Arc<Store>,
        clock: Arc<dyn Clock>,
        told: impl Fn(News) + Send + Sync + 'static,
    ) -> Self {
        Self { store, clock, told: Box::new(told) }
    }
}

/// Why a transaction did not come about: the register's word, or the engine's.
enum NotWritten {
    Store(StoreError),
    Shelf(ShelfError),
}

impl From<StoreError> for NotWritten {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// The number of the last entry of the roster.
fn rosters(tables: &Connection) -> Result<Option<i64>, StoreError> {
    Ok(tables.prepare_cached("SELECT max(n) FROM sync_roster")?.query_row([], |row| row.get(0))?)
}

fn failed(error: StoreError) -> ShelfError {
    ShelfError::Records(Box::new(error))
}

impl Home for RegisterHome {
    fn write(
        &mut self,
        write: &mut dyn FnMut(&mut dyn Room) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError> {
        let at = moment(&self.store, self.clock.as_ref()).map_err(failed)?;
        // What comes before everything was there once is how things stand, and no news to anybody.
        let first = self.store.read(|reader| {
            let reached = "SELECT 1 FROM sync_feed WHERE feed = 'members' AND reached IS NOT NULL";
            Ok(!reader.beside().prepare_cached(reached)?.exists([])?)
        });
        let action = if first.map_err(failed)? { Action::Loaded } else { Action::TookIn };
        let folder = SealedFolder::of(&self.store).map_err(failed)?;
        let mut grown = false;
        let written = self.store.change_beside(at, action, |change| {
            let mut room = Inside { change, folder: &folder, at, touched: Touched::Beside };
            let before = rosters(room.tables())?;
            write(&mut room).map_err(NotWritten::Shelf)?;
            grown = rosters(room.tables())? != before;
            Ok(room.touched)
        });
        match written {
            Ok(touched) => {
                match touched {
                    Touched::Records => (self.told)(News::Records),
                    Touched::Beside if grown => (self.told)(News::Roster),
                    Touched::Beside => {}
                }
                Ok(())
            }
            Err(NotWritten::Store(error)) => Err(failed(error)),
            Err(NotWritten::Shelf(error)) => Err(error),
        }
    }

    fn read(
        &self,
        read: &mut dyn FnMut(&Connection) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError> {
        let mut outcome = Ok(());
        let looked = self.store.read(|reader| {
            outcome = read(reader.beside());
            Ok(())
        });
        looked.map_err(failed).and(outcome)
    }
}

struct Inside<'a, 'c> {
    change: &'a mut Change<'c>,
    /// Where originals lie sealed.
    folder: &'a SealedFolder,
    at: Moment,
    touched: Touched,
}

impl Room for Inside<'_, '_> {
    fn tables(&self) -> &Connection {
        self.change.beside()
    }

    fn show(&mut self, opened: &Opened) -> Result<(), Failed> {
        self.note(|change, at| taking::show(change, opened, at))
    }

    fn hide(&mut self, record: RecordId) -> Result<(), Failed> {
        self.note(|change, at| taking::hide(change, record, at))
    }

    fn picture(&mut self, hash: Hash, plain: &[u8]) -> Result<bool, Failed> {
        let (mut kept, folder) = (false, self.folder);
        self.note(|change, at| {
            if let Some(touched) = taking::evidence(change, folder, (hash, plain), at)? {
                kept = true;
                return Ok(touched);
            }
            kept = taking::picture(change, hash, plain)?;
            Ok(Touched::Beside)
        })?;
        Ok(kept)
    }
}

impl Inside<'_, '_> {
    fn note(
        &mut self,
        take: impl FnOnce(&mut Change<'_>, Moment) -> Result<Touched, StoreError>,
    ) -> Result<(), Failed> {
        if take(self.change, self.at)? == Touched::Records {
            self.touched = Touched::Records;
        }
        Ok(())
    }
}
