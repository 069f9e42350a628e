//! Opening and making the databases.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::refusal::Failure;

/// The schema of this program; a file of another one is refused.
const SCHEMA_VERSION: i64 = 1;

/// FULL, since NORMAL loses what was acknowledged when the power fails.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cell_size_check = ON;
    PRAGMA journal_size_limit = 16777216;
    PRAGMA busy_timeout = 5000;
";

pub(super) fn create(path: &Path, schema: &str) -> Result<(), Failure> {
    let made = std::fs::File::create_new(path).map_err(Failure::file(path))?;
    drop(made);
    private(path)?;
    let connection = Connection::open(path)?;
    connection.execute_batch("PRAGMA page_size = 8192;")?;
    connection.execute_batch(SETTINGS)?;
    connection.execute_batch(&format!(
        "BEGIN IMMEDIATE; {schema}; PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
    ))?;
    Ok(())
}

/// Opens a database that is there, for writing.
pub(crate) fn open_existing(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(SETTINGS)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version == SCHEMA_VERSION {
        Ok(connection)
    } else {
        Err(Failure::Stored("it was written by another version of this program"))
    }
}

pub(super) fn reader(path: &Path) -> Result<Connection, Failure> {
    let connection = open_existing(path)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    Ok(connection)
}

/// For the one account that runs the server.
#[cfg(unix)]
pub(crate) fn private(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let mode = if path.is_dir() { 0o700 } else { 0o600 };
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .map_err(Failure::file(path))
}

#[cfg(not(unix))]
pub(crate) fn private(_path: &Path) -> Result<(), Failure> {
    Ok(())
}
