//! How every connection to a register is set up, in this order and no other (`security.md` §3.2).
//!
//! | setting | why |
//! | --- | --- |
//! | `key = "x'…'"` | a raw key: SQLCipher derives none from a passphrase, which would cost 100 ms |
//! | `cipher_page_size = 8192` | measured: half the time of 4,096 for thumbnails; before the first read |
//! | `cipher_log_level = NONE` | SQLCipher otherwise writes to stderr |
//! | `journal_mode = WAL` | readers go on while a change is written |
//! | `synchronous = FULL` | a committed change outlives a power cut; NORMAL loses it in WAL mode |
//! | `fullfsync = 1` (macOS) | there `fsync` alone leaves data in the drive's cache |
//! | `secure_delete = ON` | freed pages and cells are overwritten with noughts |
//! | `trusted_schema = OFF` | an altered schema cannot call functions with side effects |
//! | `foreign_keys = ON` | an erased subject takes its children along |
//! | `temp_store = MEMORY` | no temporary file holds a name |
//! | `mmap_size = 0` | a page outside the cache cannot be read around its decryption |
//! | `cell_size_check = ON` | a damaged page is found when it is read, not when it is used |
//! | `journal_size_limit = 16 MiB` | the `-wal` shrinks again after a bulk load |
//! | `cache_size = 16 MiB` (writer) | measured: a bulk load in 2 MiB takes half as long again |
//! | `cache_size = 512 KiB` (readers) | a picture is read once; what a cache of it holds is lost memory |
//! | `query_only = ON` (readers) | only the writer's connection can write |
//! | busy timeout 5 s | a checkpoint waits for readers rather than give up |
//! | no checkpoint on close | a foreign `-wal` found beside the file is not played into it by giving up |
//! | `DEFENSIVE`, no double-quoted strings | SQL cannot corrupt the file; a misspelt column is an error |
//! | limits: 16 MiB a value, 64 KiB of SQL, nothing attached | a forged length or statement ends there |
//!
//! `cipher_memory_security` stays off: it wipes every block that SQLite frees, SQLCipher's own key
//! contexts are wiped without it.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::{RegisterKey, StoreError, undo};

/// Bytes that one value may have at most; a picture of 1,600 px has some 300,000.
pub(super) const LONGEST_VALUE: i32 = 16 << 20;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// Making or upgrading a file.
    Building,
    /// Changes.
    Writing,
    /// Reads.
    Reading,
}

/// Under what the file lies: a key, or in this crate's own tests nothing, so that pages can be read.
#[derive(Debug, Clone)]
pub(super) enum Cover {
    Key(RegisterKey),
    #[cfg(test)]
    Plain,
}

impl Cover {
    /// The key, where there is one.
    pub(super) fn key(&self) -> Option<&RegisterKey> {
        match self {
            Self::Key(key) => Some(key),
            #[cfg(test)]
            Self::Plain => None,
        }
    }
}

/// Opens a database file that is there, and sets the connection up.
pub(super) fn connect(path: &Path, cover: &Cover, purpose: For) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    match cover.key() {
        Some(key) => {
            connection.execute_batch(&key.pragma())?;
            connection
                .execute_batch("PRAGMA cipher_page_size = 8192; PRAGMA cipher_log_level = NONE;")?;
        }
        None => connection.execute_batch("PRAGMA page_size = 8192;")?,
    }
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_CANTOPEN });
    }
    connection.execute_batch("PRAGMA synchronous = FULL;")?;
    #[cfg(target_os = "macos")]
    connection.execute_batch("PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1;")?;
    connection.execute_batch(
        "PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA mmap_size = 0;
         PRAGMA cell_size_check = ON;
         PRAGMA journal_size_limit = 16777216;",
    )?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 64 << 10)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    if purpose == For::Writing {
        connection.execute_batch("PRAGMA cache_size = -16384;")?;
        undo::register(&connection)?;
    }
    if purpose == For::Reading {
        connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -512;")?;
    }
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Gives back the pages that a large read or write has left in memory.
pub(super) fn shrink(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch("PRAGMA shrink_memory;")?)
}

/// Makes sure that nothing read so far came from a damaged page.
///
/// SQLCipher answers a page whose HMAC fails with noughts. In a tree's page SQLite notices; in the
/// overflow of a long value, a picture say, it does not, and the read succeeds. But the connection
/// can fetch no page from then on: one that fetches another, in the same transaction, knows.
pub(super) fn read_soundly(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("SELECT one FROM meta")?;
    Ok(statement.query_row([], |_| Ok(()))?)
}

/// Empties the `-wal` and closes, which then takes `-wal` and `-shm` away.
pub(super) fn close(connection: Connection) -> Result<(), StoreError> {
    let emptied = empty_wal(&connection);
    if matches!(emptied, Ok(true)) {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    connection.close().map_err(|(_, error)| StoreError::from(error))?;
    emptied.map(drop)
}

/// Moves what the `-wal` holds into the file and empties it; false when a reader held it up.
pub(super) fn empty_wal(connection: &Connection) -> Result<bool, StoreError> {
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}
