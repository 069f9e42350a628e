//! The one way to write: a transaction that takes its audit event along.
//!
//! A [`Change`] exists only inside [`Store::change`](super::Store::change), so nothing can write
//! without an actor, an action and an event in the chain.

use rusqlite::Connection;

use super::office::OfficeChange;
use super::{Reader, StoreError};
use crate::records::Tier;

/// A change under way. Each table's writes stand in that table's file.
///
/// `put_*` inserts a record, or replaces the whole record of that id. `erase_*` says whether there
/// was one.
pub struct Change<'c> {
    reader: Reader<'c>,
    note: Option<String>,
    residue: bool,
    erased_somebody: bool,
}

/// What a change leaves to its transaction.
pub(super) struct Finished {
    /// The reason that the person gave.
    pub(super) note: Option<String>,
    /// Whether something erased waits for a checkpoint.
    pub(super) residue: bool,
    /// Whether a subject was erased, which is for good.
    pub(super) erased_somebody: bool,
}

impl<'c> Change<'c> {
    pub(super) fn new(connection: &'c Connection, tier: Tier) -> Self {
        Self {
            reader: Reader::new(connection, tier),
            note: None,
            residue: false,
            erased_somebody: false,
        }
    }

    /// Reads, which see what this change has written so far.
    pub fn read(&self) -> &Reader<'c> {
        &self.reader
    }

    /// Takes down the reason that the person gave. The chain holds a commitment to it, and the
    /// words may be erased later; a second note replaces the first.
    pub fn note(&mut self, reason: &str) {
        self.note = Some(reason.to_owned());
    }

    /// The office's own tables.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register, which has none.
    pub fn office(&mut self) -> Result<OfficeChange<'_>, StoreError> {
        match self.reader.tier() {
            Tier::Office => {
                Ok(OfficeChange { connection: self.reader.connection, residue: &mut self.residue })
            }
            Tier::Member => Err(StoreError::NotOffice),
        }
    }

    /// The connection, for the tables of a part beside the register (`sync_…`, `seat_…`), which are
    /// written in the same transaction. Records are written by this change's own functions alone.
    pub fn beside(&self) -> &'c Connection {
        self.reader.connection
    }

    pub(super) fn connection(&self) -> &'c Connection {
        self.reader.connection
    }

    /// Something was erased: its old pages stay in the `-wal` and the file until a checkpoint.
    pub(super) fn leaves_residue(&mut self) {
        self.residue = true;
    }

    /// A subject was erased: neither an undo of this change nor an earlier one may hold them.
    pub(super) fn erases_somebody(&mut self) {
        self.erased_somebody = true;
    }

    pub(super) fn finish(self) -> Finished {
        let Self { note, residue, erased_somebody, .. } = self;
        Finished { note, residue, erased_somebody }
    }
}
