//! What a register knows of itself: its tier, its age, where it stands, the end of its audit.

use jiff::Timestamp;
use rusqlite::Connection;

use super::audit::AuditHead;
use super::sql::{Millis, first, run};
use super::{Change, Reader, StoreError};
use crate::id::Id;
use crate::records::{Premises, Tier};

/// The version of Watchbook that is running.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Reader<'_> {
    /// When the scheme's part of the register last changed on this computer, to the millisecond.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn as_of(&self) -> Result<Timestamp, StoreError> {
        let at: Millis = one(self.connection, "SELECT as_of FROM meta")?;
        Ok(at.0)
    }

    /// The latest moment at which anything was recorded: no later clock may go behind it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn latest_seen(&self) -> Result<Timestamp, StoreError> {
        let at: Millis = one(self.connection, "SELECT latest_seen FROM meta")?;
        Ok(at.0)
    }

    /// The premises that this computer stands in; none for the office.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn here(&self) -> Result<Option<Id<Premises>>, StoreError> {
        one(self.connection, "SELECT here FROM meta")
    }
}

impl Change<'_> {
    /// Says how old the scheme's part of the register now is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_as_of(&mut self, at: Timestamp) -> Result<(), StoreError> {
        touch(self.connection(), at)
    }

    /// Says in which premises this computer stands; they must be in the register.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for premises that are not.
    pub fn set_here(&mut self, premises: Option<Id<Premises>>) -> Result<(), StoreError> {
        run(self.connection(), "UPDATE meta SET here = ?1", [premises]).map(drop)
    }
}

/// Says how old the scheme's part of the register now is.
pub(super) fn touch(connection: &Connection, at: Timestamp) -> Result<(), StoreError> {
    run(connection, "UPDATE meta SET as_of = ?1", [Millis(at)]).map(drop)
}

/// Writes the row of a new register, whose audit is empty.
pub(super) fn begin(
    connection: &Connection,
    tier: Tier,
    file_id: [u8; 16],
    now: Timestamp,
) -> Result<(), StoreError> {
    let genesis = AuditHead::genesis(&file_id);
    run(
        connection,
        "INSERT INTO meta (one, tier, file_id, written_by, as_of, latest_seen, audit_seq, audit_hash)
         VALUES (1, ?1, ?2, ?3, ?4, ?4, ?5, ?6)",
        (tier, file_id, VERSION, Millis(now), genesis.seq, genesis.hash),
    )
    .map(drop)
}

/// Which half of the records the file may hold.
pub(super) fn tier(connection: &Connection) -> Result<Tier, StoreError> {
    one(connection, "SELECT tier FROM meta")
}

/// The version that last wrote the file; every schema, also a newer one, keeps this column.
pub(super) fn written_by(connection: &Connection) -> Result<String, StoreError> {
    one(connection, "SELECT written_by FROM meta")
}

/// The id that the file was given when it was made: what its audit begins from.
pub(super) fn file_id(connection: &Connection) -> Result<[u8; 16], StoreError> {
    one(connection, "SELECT file_id FROM meta")
}

/// Where the audit ended when it was last added to.
pub(super) fn audit_head(connection: &Connection) -> Result<AuditHead, StoreError> {
    first(connection, "SELECT audit_seq, audit_hash FROM meta", [], |f| {
        Ok(AuditHead { seq: f.take()?, hash: f.take()? })
    })?
    .ok_or(StoreError::Unreadable)
}

/// Notes the audit's new end, and the moment, unless a later one has been seen.
pub(super) fn advance(
    connection: &Connection,
    head: &AuditHead,
    at: Timestamp,
) -> Result<(), StoreError> {
    run(
        connection,
        "UPDATE meta SET audit_seq = ?1, audit_hash = ?2, latest_seen = max(latest_seen, ?3),
                         written_by = ?4",
        (head.seq, head.hash, Millis(at), VERSION),
    )
    .map(drop)
}

fn one<T: rusqlite::types::FromSql>(connection: &Connection, sql: &str) -> Result<T, StoreError> {
    first(connection, sql, [], |f| f.take())?.ok_or(StoreError::Unreadable)
}
