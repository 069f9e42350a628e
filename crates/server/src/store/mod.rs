//! Where everything lies: one SQLite file for what is ordered, one for shares, a folder for pictures,
//! and the erasure ledger. Nothing outside this folder of the code writes SQL or names a file.
//!
//! The invariant: a change is one immediate transaction of the one writer, on disk before anybody is
//! told of it (`synchronous=FULL`). PostgreSQL and an object store would come in here.

pub(crate) mod envelopes;
pub(crate) mod feeds;
pub(crate) mod folder;
pub(crate) mod ledger;
pub(crate) mod marks;
mod open;
pub(crate) mod pictures;
pub(crate) mod queue;
pub(crate) mod rosters;
pub(crate) mod seen;
pub(crate) mod shares;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::refusal::Failure;
use folder::Pictures;
use ledger::Ledger;

pub(crate) use open::{open_existing, private};

/// How many connections read beside the writer.
const READERS: usize = 4;

/// The names of what lies in the data folder.
pub(crate) const DATABASE: &str = "server.db";
pub(crate) const SHARES: &str = "shares.db";
pub(crate) const PICTURES: &str = "pictures";
pub(crate) const KEY: &str = "server.key";

/// Everything that is kept.
#[derive(Debug)]
pub(crate) struct Store {
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
    shares: Mutex<Connection>,
    pub(crate) pictures: Pictures,
    pub(crate) ledger: Ledger,
}

impl Store {
    /// Opens what [`create`] made.
    pub(crate) fn open(data: &Path, ledger: &Path) -> Result<Self, Failure> {
        let database = data.join(DATABASE);
        let readers = (0..READERS)
            .map(|_| open::reader(&database).map(Mutex::new))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            writer: Mutex::new(open_existing(&database)?),
            readers,
            shares: Mutex::new(open_existing(&data.join(SHARES))?),
            pictures: Pictures::new(data.join(PICTURES)),
            ledger: Ledger::open(ledger)?,
        })
    }

    /// A change: all of it or nothing.
    pub(crate) fn write<T, E: From<rusqlite::Error>>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        in_transaction(&mut lock(&self.writer), change)
    }

    /// A change of the shares.
    pub(crate) fn write_shares<T, E: From<rusqlite::Error>>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        in_transaction(&mut lock(&self.shares), change)
    }

    /// Reads, all of it from one moment.
    pub(crate) fn read<T, E: From<rusqlite::Error>>(
        &self,
        look: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        // A reader that is free, else the queue of one that is not.
        let free = self.readers.iter().find_map(|reader| reader.try_lock().ok());
        let mut reader = match (free, self.readers.first()) {
            (Some(reader), _) => reader,
            (None, Some(first)) => lock(first),
            (None, None) => lock(&self.writer),
        };
        let transaction = reader.transaction()?;
        look(&transaction)
    }
}

impl Store {
    /// Lets go of the pages on which erased bytes still stand.
    pub(crate) fn truncate_log(&self) -> Result<(), Failure> {
        for connection in [&self.writer, &self.shares] {
            lock(connection).query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }
}

/// Makes an empty data folder.
pub(crate) fn create(data: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(data.join(PICTURES)).map_err(Failure::file(data))?;
    open::private(data)?;
    open::create(&data.join(DATABASE), include_str!("schema.sql"))?;
    open::create(&data.join(SHARES), include_str!("shares.sql"))
}

/// Where the ledger lies when the settings do not name another place.
pub(crate) fn ledger_in(data: &Path) -> PathBuf {
    data.join("erasures.ledger")
}

fn in_transaction<T, E: From<rusqlite::Error>>(
    connection: &mut Connection,
    change: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let outcome = change(&transaction)?;
    transaction.commit()?;
    Ok(outcome)
}

/// A panic in one request leaves a transaction that was rolled back, never half of one.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
