//! Where it all is kept, one transaction at a time.
//!
//! The tables stand beside the register's own, in the same encrypted file, and lie on whatever
//! connection is passed in: so that a page's rows, its cursor and the register's rows are one
//! transaction (`docs/adr/0024`). Records go into the register by [`Records`], which the register
//! implements; nothing here knows what is in them.

mod load;
mod out;
mod pictures;
mod save;

use rusqlite::{Connection, TransactionBehavior};
use thiserror::Error;
use watchbook_protocol::cbor::Malformed;
use watchbook_protocol::envelope::Opened;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::{Roster, RosterEntry};

use crate::kept::{Kept, Op};

/// The tables.
const SCHEMA: &str = include_str!("schema.sql");

/// Why something was not kept, or cannot be read.
#[derive(Debug, Error)]
pub enum ShelfError {
    /// SQLite says so: the disk is full, or the file is not sound.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// A row is not what was written: the file is not sound.
    #[error("a row cannot be read: {0}")]
    Malformed(#[from] Malformed),
    /// The roster that is kept does not count.
    #[error("the roster that is kept does not count")]
    Roster,
    /// A row is not what was written: the file is not sound.
    #[error("a row of {0} cannot be read")]
    Row(&'static str),
    /// The register did not take a record.
    #[error("the register did not take a record: {0}")]
    Records(Box<dyn std::error::Error + Send + Sync>),
}

/// The register's side: rows of records, in the transaction in which everything else is written.
pub trait Records {
    /// Takes a verified record in place of any earlier revision of it.
    ///
    /// # Errors
    /// Whatever keeps the record from being taken: then nothing of the transaction is.
    fn show(
        &mut self,
        transaction: &Connection,
        opened: &Opened,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>>;

    /// Removes a record: it was withdrawn, dropped or is past its end.
    ///
    /// # Errors
    /// As for [`Records::show`].
    fn hide(
        &mut self,
        transaction: &Connection,
        record: RecordId,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>>;
}

/// A shelf over a connection that may write.
pub struct Shelf<R> {
    connection: Connection,
    records: R,
}

impl<R: Records> Shelf<R> {
    /// A shelf whose tables are made if they are not there.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn open(connection: Connection, records: R) -> Result<Self, ShelfError> {
        connection.execute_batch(SCHEMA)?;
        Ok(Self { connection, records })
    }

    /// Begins with a roster that was checked when the device joined.
    ///
    /// # Errors
    /// [`ShelfError::Roster`] where the entries do not count.
    pub fn begin(&mut self, entries: Vec<RosterEntry>) -> Result<Kept, ShelfError> {
        let folded: Roster = Kept::fold(&entries).map_err(|_| ShelfError::Roster)?;
        let kept = Kept::new(folded.clone());
        self.store(&[Op::Roster { entries, folded: Box::new(folded) }])?;
        Ok(kept)
    }

    /// Does all of it in one transaction, or none.
    ///
    /// # Errors
    /// See [`ShelfError`]. Nothing has changed then.
    pub fn store(&mut self, ops: &[Op]) -> Result<(), ShelfError> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for op in ops {
            match op {
                Op::Show(opened) => {
                    self.records.show(&transaction, opened).map_err(ShelfError::Records)?;
                }
                Op::Hide(record) => {
                    self.records.hide(&transaction, *record).map_err(ShelfError::Records)?;
                }
                op => save::save(&transaction, op)?,
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// What is kept; none before [`Shelf::begin`].
    ///
    /// # Errors
    /// See [`ShelfError`].
    pub fn load(&self) -> Result<Option<Kept>, ShelfError> {
        load::load(&self.connection)
    }

    /// A picture's encrypted bytes, as far as they are held.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn picture(
        &self,
        hash: watchbook_protocol::hash::Hash,
    ) -> Result<Option<Vec<u8>>, ShelfError> {
        pictures::bytes(&self.connection, hash)
    }

    /// Puts a picture of the outbox beside what needs it.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn put_out_picture(
        &self,
        hash: watchbook_protocol::hash::Hash,
        bytes: &[u8],
    ) -> Result<(), ShelfError> {
        pictures::put_out(&self.connection, hash, bytes)
    }

    /// The bytes of a picture of the outbox, from one of them on.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn out_picture(
        &self,
        hash: watchbook_protocol::hash::Hash,
        from: u32,
    ) -> Result<Option<Vec<u8>>, ShelfError> {
        pictures::out_bytes(&self.connection, hash, from)
    }

    /// The connection, for whoever reads beside.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
}
