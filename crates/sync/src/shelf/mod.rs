//! Where it all is kept, one transaction at a time.
//!
//! The tables stand beside the register's own, in the same encrypted file: a page's rows, its cursor and
//! the register's rows are one transaction (`docs/adr/0024`). Whose file it is, and how it is written, is
//! the [`Home`]'s; nothing here knows what is in a record.

mod load;
mod out;
mod pictures;
mod save;

use rusqlite::{Connection, TransactionBehavior};
use thiserror::Error;
use watchbook_protocol::cbor::Malformed;
use watchbook_protocol::envelope::Opened;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::{Roster, RosterEntry};

pub use load::{held, roster};
pub use out::{outbox_item, outbox_open};
pub use save::save;

use crate::kept::{Kept, Op};

/// The tables.
pub const SCHEMA: &str = include_str!("schema.sql");

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
    Records(Failed),
}

/// Whatever keeps the register from taking something.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// The register's side: rows of records, in the transaction in which everything else is written.
pub trait Records {
    /// Takes a verified record in place of any earlier revision of it.
    ///
    /// # Errors
    /// Whatever keeps the record from being taken: then nothing of the transaction is.
    fn show(&mut self, transaction: &Connection, opened: &Opened) -> Result<(), Failed>;

    /// Removes a record: it was withdrawn, dropped or is past its end.
    ///
    /// # Errors
    /// As for [`Records::show`].
    fn hide(&mut self, transaction: &Connection, record: RecordId) -> Result<(), Failed>;
}

/// The file that the tables stand in, and its one way to write.
pub trait Home {
    /// One transaction: all of it, or nothing.
    ///
    /// # Errors
    /// What `write` returned, or why the file cannot be written.
    fn write(
        &mut self,
        write: &mut dyn FnMut(&mut dyn Room) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError>;

    /// A look at one moment of it.
    ///
    /// # Errors
    /// What `read` returned, or why the file cannot be read.
    fn read(
        &self,
        read: &mut dyn FnMut(&Connection) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError>;
}

/// A transaction under way: the engine's tables, and the register's side of it.
pub trait Room {
    /// The connection, inside the transaction.
    fn tables(&self) -> &Connection;

    /// As [`Records::show`].
    ///
    /// # Errors
    /// As there.
    fn show(&mut self, opened: &Opened) -> Result<(), Failed>;

    /// As [`Records::hide`].
    ///
    /// # Errors
    /// As there.
    fn hide(&mut self, record: RecordId) -> Result<(), Failed>;

    /// A picture is whole and opens; answers whether the register has it now, so that the sealed
    /// bytes may go.
    ///
    /// # Errors
    /// As for [`Room::show`].
    fn picture(&mut self, hash: Hash, plain: &[u8]) -> Result<bool, Failed>;
}

/// A home of its own: a connection, and whoever takes the records.
pub struct Alone<R> {
    connection: Connection,
    records: R,
}

struct AloneRoom<'a, R> {
    tables: &'a Connection,
    records: &'a mut R,
}

impl<R: Records> Room for AloneRoom<'_, R> {
    fn tables(&self) -> &Connection {
        self.tables
    }

    fn show(&mut self, opened: &Opened) -> Result<(), Failed> {
        self.records.show(self.tables, opened)
    }

    fn hide(&mut self, record: RecordId) -> Result<(), Failed> {
        self.records.hide(self.tables, record)
    }

    fn picture(&mut self, _: Hash, _: &[u8]) -> Result<bool, Failed> {
        Ok(false)
    }
}

impl<R: Records> Home for Alone<R> {
    fn write(
        &mut self,
        write: &mut dyn FnMut(&mut dyn Room) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write(&mut AloneRoom { tables: &transaction, records: &mut self.records })?;
        transaction.commit()?;
        Ok(())
    }

    fn read(
        &self,
        read: &mut dyn FnMut(&Connection) -> Result<(), ShelfError>,
    ) -> Result<(), ShelfError> {
        read(&self.connection)
    }
}

/// A shelf in a home.
pub struct Shelf<H> {
    home: H,
}

impl<R: Records> Shelf<Alone<R>> {
    /// A shelf in a file of its own, whose tables are made if they are not there.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn open(connection: Connection, records: R) -> Result<Self, ShelfError> {
        connection.execute_batch(SCHEMA)?;
        Ok(Self { home: Alone { connection, records } })
    }

    /// The connection, for whoever reads beside.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.home.connection
    }
}

impl<H: Home> Shelf<H> {
    /// A shelf in a home that has the tables.
    pub fn within(home: H) -> Self {
        Self { home }
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
        self.home.write(&mut |room| {
            for op in ops {
                match op {
                    Op::Show(opened) => room.show(opened).map_err(ShelfError::Records)?,
                    Op::Hide(record) => room.hide(*record).map_err(ShelfError::Records)?,
                    Op::Whole { kept, sealed, plain } => {
                        pictures::take_whole(room, kept, &sealed.0, &plain.0)?;
                    }
                    op => save::save(room.tables(), op)?,
                }
                if let Op::Picture(kept) = op
                    && kept.whole
                {
                    pictures::move_in(room, kept)?;
                }
            }
            Ok(())
        })
    }

    /// What is kept; none before [`Shelf::begin`].
    ///
    /// # Errors
    /// See [`ShelfError`].
    pub fn load(&self) -> Result<Option<Kept>, ShelfError> {
        self.look(load::load)
    }

    /// A picture's encrypted bytes, as far as they are held.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn picture(&self, hash: Hash) -> Result<Option<Vec<u8>>, ShelfError> {
        self.look(|tables| pictures::bytes(tables, hash))
    }

    /// Puts a picture of the outbox beside what needs it.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn put_out_picture(&mut self, hash: Hash, bytes: &[u8]) -> Result<(), ShelfError> {
        self.home.write(&mut |room| pictures::put_out(room.tables(), hash, bytes))
    }

    /// The bytes of a picture of the outbox, from one of them on.
    ///
    /// # Errors
    /// [`ShelfError::Sqlite`].
    pub fn out_picture(&self, hash: Hash, from: u32) -> Result<Option<Vec<u8>>, ShelfError> {
        self.look(|tables| pictures::out_bytes(tables, hash, from))
    }

    fn look<T>(
        &self,
        read: impl Fn(&Connection) -> Result<T, ShelfError>,
    ) -> Result<T, ShelfError> {
        let mut found = None;
        self.home.read(&mut |tables| {
            found = Some(read(tables)?);
            Ok(())
        })?;
        found.ok_or(ShelfError::Row("nothing"))
    }
}
