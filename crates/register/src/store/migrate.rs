//! The schema's versions: numbered, forward only, each in one transaction.
//!
//! A register of the office has the members' tables and the office's; a member's has no office
//! table at all. Before an upgrade the file is copied under the same key; if the upgrade fails the
//! copy takes its place, and when it has succeeded the copy goes.

use rusqlite::{Connection, TransactionBehavior};

use super::connection::{Cover, For, close, connect};
use super::folder::{BEFORE_UPGRADE, REGISTER};
use super::{DataFolder, OpenError, StoreError, meta};
use crate::records::Tier;

/// "WBRG": what `file` and other tools may know a decrypted register by.
const APPLICATION_ID: i32 = 0x5742_5247;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Migration {
    /// The version that it leads to.
    pub(super) to: i32,
    /// For every register.
    pub(super) member: &'static str,
    /// For an office's register besides.
    pub(super) office: &'static str,
}

/// Every step, in order.
pub(super) const MIGRATIONS: &[Migration] = &[Migration {
    to: 1,
    member: include_str!("migrations/member/0001.sql"),
    office: include_str!("migrations/office/0001.sql"),
}];

/// The version that the last step leads to.
pub(super) fn newest(steps: &[Migration]) -> i32 {
    steps.last().map_or(0, |step| step.to)
}

/// The file's version.
pub(super) fn version(connection: &Connection) -> Result<i32, StoreError> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    // A readable database that is no register did not come from here.
    if application == APPLICATION_ID && version > 0 {
        Ok(version)
    } else {
        Err(StoreError::Damaged)
    }
}

/// Makes the newest schema in an empty file, and its first rows.
pub(super) fn build(
    connection: &mut Connection,
    tier: Tier,
    first_rows: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    for step in MIGRATIONS {
        apply(&transaction, step, tier)?;
    }
    first_rows(&transaction)?;
    Ok(transaction.commit()?)
}

/// Brings the folder's register up to the newest of `steps`.
pub(super) fn upgrade(
    folder: &DataFolder,
    cover: &Cover,
    steps: &[Migration],
) -> Result<(), OpenError> {
    folder.remove_database(BEFORE_UPGRADE)?;
    folder.touch_private(BEFORE_UPGRADE)?;
    let mut connection = connect(&folder.file(REGISTER), cover, For::Building)?;
    let copy = folder.file(BEFORE_UPGRADE);
    let copy =
        copy.to_str().ok_or_else(|| std::io::Error::from(std::io::ErrorKind::InvalidInput))?;
    connection.execute("VACUUM INTO ?1", [copy]).map_err(StoreError::from)?;
    std::fs::File::open(folder.file(BEFORE_UPGRADE))?.sync_all()?;
    let outcome = run(&mut connection, steps).and_then(|()| close(connection));
    if let Err(error) = outcome {
        folder.remove_database(REGISTER)?;
        folder.rename(BEFORE_UPGRADE, REGISTER)?;
        return Err(error.into());
    }
    folder.remove_database(BEFORE_UPGRADE)?;
    Ok(())
}

fn run(connection: &mut Connection, steps: &[Migration]) -> Result<(), StoreError> {
    let (from, tier) = (version(connection)?, meta::tier(connection)?);
    for step in steps.iter().filter(|step| step.to > from) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply(&transaction, step, tier)?;
        transaction.execute("UPDATE meta SET written_by = ?1", [meta::VERSION])?;
        transaction.commit()?;
    }
    Ok(())
}

fn apply(connection: &Connection, step: &Migration, tier: Tier) -> Result<(), StoreError> {
    connection.execute_batch(step.member)?;
    if tier == Tier::Office {
        connection.execute_batch(step.office)?;
    }
    Ok(connection.pragma_update(None, "user_version", step.to)?)
}
