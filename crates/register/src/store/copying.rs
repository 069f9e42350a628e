//! A register copied whole under another key, while work goes on: the way out into a safe copy, and
//! the way home.
//!
//! The copy is of one moment: the reader that is copied from stays in one transaction. What is only
//! this computer's does not travel: undos, forms left half typed, the keys of kits, chosen places.

use std::fs::{self, OpenOptions};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::connection::{Cover, For, close, connect, shrink};
use super::erasure::ErasureHead;
use super::folder::COPYING;
use super::{RegisterKey, Store, StoreError, migrate, opening};
use crate::private;
use crate::records::Tier;

/// Pages copied between two looks at whether to go on: two megabytes, some ten milliseconds.
const STEP: i32 = 256;

/// What a copy holds, counted in the copy itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// People.
    pub people: usize,
    /// Pictures, by the bytes that are there.
    pub pictures: usize,
    /// Bans.
    pub bans: usize,
    /// The schema's version.
    pub schema: i32,
    /// Where the erasures end; none in a member's register.
    pub erasures: Option<ErasureHead>,
}

/// Why a register was not copied; the file that was begun is gone.
#[derive(Debug, thiserror::Error)]
pub enum CopyingError {
    /// The caller asked to stop.
    #[error("stopped before the copy was whole")]
    Stopped,
    /// What was written is not what was read.
    #[error("the copy does not hold what the register holds")]
    NotTheSame,
    /// The file could not be made.
    #[error("the disk: {0}")]
    Disk(#[from] std::io::Error),
    /// The register could not be read or the copy not written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for CopyingError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Store {
    /// Copies the register into a new file under another key, checks every page of it, and counts.
    ///
    /// `go_on` hears how many pages of how many are done, and says whether to go on.
    ///
    /// # Errors
    /// [`CopyingError`]; then there is no file.
    pub fn copy_whole(
        &self,
        to: &Path,
        key: &RegisterKey,
        go_on: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Contents, CopyingError> {
        remove(to)?;
        let copied = self.copy_to(to, key, go_on);
        if copied.is_err() {
            // What went wrong before is what matters; the next copy sweeps this away if need be.
            let _ = remove(to);
        }
        copied
    }

    fn copy_to(
        &self,
        to: &Path,
        key: &RegisterKey,
        go_on: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Contents, CopyingError> {
        drop(private::open(to, true)?);
        let cover = Cover::Key(key.clone());
        let mut loan = self.readers.lend()?;
        let source = loan.connection()?;
        let moment = source.unchecked_transaction()?;
        let held = contents(source, self.tier)?;
        let mut copy = connect_apart(to, key)?;
        let poured = pour(source, &mut copy, go_on);
        drop(moment);
        let shrunk = shrink(source);
        if matches!(poured, Err(CopyingError::Store(StoreError::Damaged))) {
            // SQLCipher's connection reads nothing more once it has met a damaged page.
            loan.discard();
        }
        drop(loan);
        poured?;
        shrunk?;
        copy.close().map_err(|(_, error)| StoreError::from(error))?;
        let copy = connect(to, &cover, For::Building)?;
        leave_behind(&copy, self.tier)?;
        let found = contents(&copy, self.tier)?;
        opening::check_whole(&copy)?;
        close(copy)?;
        if found != held {
            return Err(CopyingError::NotTheSame);
        }
        // Windows flushes only what is open for writing.
        OpenOptions::new().write(true).open(to)?.sync_all()?;
        Ok(found)
    }

    /// Where a copy lies while it is on its way out: beside the register.
    pub fn copying_path(&self) -> PathBuf {
        self.folder.file(COPYING)
    }

    /// What the register holds now, as a copy of it would be counted.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn contents(&self) -> Result<Contents, StoreError> {
        self.read(|reader| contents(reader.connection, self.tier))
    }
}

/// A connection to a file that nobody else reads yet, and that is thrown away if anything happens.
fn connect_apart(path: &Path, key: &RegisterKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(&key.pragma())?;
    connection.execute_batch("PRAGMA cipher_page_size = 8192; PRAGMA cipher_log_level = NONE;")?;
    let mode: String = connection.query_row("PRAGMA journal_mode = OFF", [], |row| row.get(0))?;
    if mode != "off" {
        return Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_CANTOPEN });
    }
    connection.execute_batch("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

fn pour(
    source: &Connection,
    copy: &mut Connection,
    go_on: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<(), CopyingError> {
    let backup = Backup::new(source, copy)?;
    loop {
        let step = backup.step(STEP)?;
        let progress = backup.progress();
        let total = usize::try_from(progress.pagecount).unwrap_or_default();
        let left = usize::try_from(progress.remaining).unwrap_or_default();
        if go_on(total.saturating_sub(left), total).is_break() {
            return Err(CopyingError::Stopped);
        }
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Nobody else has either file; were it so all the same, waiting would be for ever.
            _ => return Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_BUSY }.into()),
        }
    }
}

/// Takes out of a copy what is this computer's alone.
fn leave_behind(copy: &Connection, tier: Tier) -> Result<(), StoreError> {
    copy.execute_batch("DELETE FROM undo; DELETE FROM own_kept_draft; DELETE FROM log_draft;")?;
    if tier == Tier::Office {
        copy.execute_batch(
            "DELETE FROM kept_draft; DELETE FROM erasure_due; DELETE FROM safe_kit;
             UPDATE safe_custom SET every = 'WEEKLY', keep = 5, place = NULL, second_place = NULL,
                    copied_at = NULL, copied_people = NULL, copied_bytes = NULL, tried_at = NULL,
                    told_seq = 0, told_second_seq = 0;",
        )?;
    }
    Ok(())
}

fn contents(connection: &Connection, tier: Tier) -> Result<Contents, StoreError> {
    let count = |table: &str| -> Result<usize, StoreError> {
        let sql = format!("SELECT count(*) FROM {table}");
        let counted: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
        Ok(usize::try_from(counted).unwrap_or_default())
    };
    Ok(Contents {
        people: count("subject")?,
        pictures: count("picture_large")?,
        bans: count("ban")?,
        schema: migrate::version(connection)?,
        erasures: match tier {
            Tier::Office => Some(super::erasure::head(connection)?),
            Tier::Member => None,
        },
    })
}

/// Removes a database and what lies beside it, where they are there.
fn remove(path: &Path) -> std::io::Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match fs::remove_file(name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
