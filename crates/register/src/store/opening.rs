//! Making and opening a register, and telling a wrong key, a newer file and a damaged one apart.
//!
//! In that order: a key that the side file does not prove touches nothing; a newer file is refused
//! as it is; only then does a failure to read mean damage, and the file is moved aside.

use std::fs::OpenOptions;
use std::path::PathBuf;

use jiff::Timestamp;
use rusqlite::Connection;

use super::connection::{Cover, For, close, connect};
use super::folder::{BEFORE_UPGRADE, KEY_CHECK, REGISTER, StoreOpen, UNFINISHED};
use super::migrate::{self, MIGRATIONS};
use super::{DataFolder, OpenError, RegisterKey, Store, StoreError, meta};
use crate::records::Tier;

impl Store {
    /// Makes an empty register of a tier in the folder, and opens it.
    ///
    /// # Errors
    /// [`OpenError::Exists`] when there is one; nothing is ever written over.
    pub fn create(
        folder: &DataFolder,
        key: &RegisterKey,
        tier: Tier,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        Self::create_under(folder, Cover::Key(key.clone()), tier, now)
    }

    /// Opens the folder's register, and brings it up to this version.
    ///
    /// `now` only names a damaged file that is moved aside.
    ///
    /// # Errors
    /// [`OpenError`]; a file is moved in the one case of [`OpenError::Damaged`].
    pub fn open(folder: &DataFolder, key: &RegisterKey, now: Timestamp) -> Result<Self, OpenError> {
        Self::open_under(folder, Cover::Key(key.clone()), now)
    }

    pub(super) fn create_under(
        folder: &DataFolder,
        cover: Cover,
        tier: Tier,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let open = folder.claim()?;
        if folder.has_register() {
            return Err(OpenError::Exists);
        }
        if folder.has_strays() {
            // SQLite would play an old `-wal` into the new file.
            folder.set_aside(now)?;
        }
        // Made whole under another name: a power cut leaves a register or none, never half a one.
        folder.remove_database(UNFINISHED)?;
        folder.touch_private(UNFINISHED)?;
        build(folder, &cover, tier, now)?;
        // Windows flushes only what is open for writing.
        OpenOptions::new().write(true).open(folder.file(UNFINISHED))?.sync_all()?;
        if let Some(key) = cover.key() {
            folder.write_private(KEY_CHECK, &key.proof()?)?;
        }
        folder.remove_database(BEFORE_UPGRADE)?;
        folder.rename(UNFINISHED, REGISTER)?;
        let connection = connect(&folder.file(REGISTER), &cover, For::Writing)?;
        Ok(Self::new(open, cover, tier, connection))
    }

    pub(super) fn open_under(
        folder: &DataFolder,
        cover: Cover,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let open = folder.claim()?;
        if !folder.has_register() {
            return Err(OpenError::Missing);
        }
        folder.tighten()?;
        // A key to which no proof was found; only an opening that succeeds can prove it.
        let mut unproved = None;
        if let Some(key) = cover.key() {
            match folder.read_private(KEY_CHECK)? {
                Some(proof) if key.proved_by(&proof) => {}
                Some(_) => return Err(OpenError::WrongKey),
                None => unproved = Some(key),
            }
        }
        let (connection, tier) = match (open_proved(&open, &cover), unproved) {
            (Err(OpenError::Store(StoreError::Damaged)), Some(_)) => {
                return Err(OpenError::WrongKey);
            }
            (Err(OpenError::Store(StoreError::Damaged)), None) => {
                return Err(OpenError::Damaged { moved_to: set_aside(folder, now)? });
            }
            (opened, _) => opened?,
        };
        if let Some(key) = unproved {
            folder.write_private(KEY_CHECK, &key.proof()?)?;
        }
        Ok(Self::new(open, cover, tier, connection))
    }
}

fn build(folder: &DataFolder, cover: &Cover, tier: Tier, now: Timestamp) -> Result<(), OpenError> {
    let mut file_id = [0; 16];
    getrandom::fill(&mut file_id).map_err(|_| StoreError::NoRandomness)?;
    let mut connection = connect(&folder.file(UNFINISHED), cover, For::Building)?;
    migrate::build(&mut connection, tier, |connection| {
        meta::begin(connection, tier, file_id, now)
    })?;
    Ok(close(connection)?)
}

/// Opens under a key that is the right one, unless nothing proves it.
fn open_proved(open: &StoreOpen, cover: &Cover) -> Result<(Connection, Tier), OpenError> {
    let folder = open.folder();
    let path = folder.file(REGISTER);
    let connection = connect(&path, cover, For::Writing)?;
    let version = migrate::version(&connection)?;
    if version > migrate::newest(MIGRATIONS) {
        let made_by = meta::written_by(&connection).unwrap_or_default();
        return Err(OpenError::Newer { made_by });
    }
    if version < migrate::newest(MIGRATIONS) {
        drop(connection);
        migrate::upgrade(folder, cover, MIGRATIONS)?;
        return Ok(read_through(connect(&path, cover, For::Writing)?)?);
    }
    let opened = read_through(connection)?;
    // Left by an upgrade that was cut short after it had succeeded.
    folder.remove_database(BEFORE_UPGRADE)?;
    Ok(opened)
}

/// Reads what every register has, so that a damaged beginning is found here and not later.
fn read_through(connection: Connection) -> Result<(Connection, Tier), StoreError> {
    let tier = meta::tier(&connection)?;
    meta::audit_head(&connection)?;
    Ok((connection, tier))
}

/// Moves the register aside; if an upgrade was cut short, its copy from before takes the place.
pub(super) fn set_aside(folder: &DataFolder, now: Timestamp) -> Result<PathBuf, OpenError> {
    let check = folder.read_private(KEY_CHECK)?;
    let moved_to = folder.set_aside(now)?;
    if folder.file(BEFORE_UPGRADE).exists() {
        if let Some(check) = check {
            folder.write_private(KEY_CHECK, &check)?;
        }
        folder.rename(BEFORE_UPGRADE, REGISTER)?;
    }
    Ok(moved_to)
}

/// Checks every page against its HMAC, and then that tables and indexes agree.
pub(super) fn check_whole(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    if statement.query([])?.next()?.is_some() {
        return Err(StoreError::Damaged);
    }
    let verdict: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}
