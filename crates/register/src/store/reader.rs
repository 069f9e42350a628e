//! One look at the register: every read in it sees the same state.

use rusqlite::Connection;

use super::StoreError;
use super::office::OfficeReader;
use crate::records::Tier;

/// Reads of one moment. Each table's reads stand in that table's file.
pub struct Reader<'c> {
    pub(super) connection: &'c Connection,
    tier: Tier,
}

impl<'c> Reader<'c> {
    pub(super) fn new(connection: &'c Connection, tier: Tier) -> Self {
        Self { connection, tier }
    }

    /// Which half of the records the register may hold.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// The connection, for the tables of a part beside the register, read at the same moment.
    pub fn beside(&self) -> &'c Connection {
        self.connection
    }

    /// The office's own tables.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register, which has none.
    pub fn office(&self) -> Result<OfficeReader<'c>, StoreError> {
        match self.tier {
            Tier::Office => Ok(OfficeReader { connection: self.connection }),
            Tier::Member => Err(StoreError::NotOffice),
        }
    }
}
