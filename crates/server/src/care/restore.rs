//! Restoring a backup. What was erased since is erased again before anything else, and nothing is served
//! until the office has put a new log epoch into the roster: every device sees that the server was
//! restored, and none takes an old order for the present one.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction};
use thiserror::Error;

use super::backup::{LEDGER, MANIFEST, Manifest, copy_file};
use crate::refusal::Failure;
use crate::settings::Settings;
use crate::store::folder::{Pictures, hash_of};
use crate::store::ledger::{self, Erased};
use crate::store::{
    self, DATABASE, KEY, PICTURES, envelopes, feeds, open_existing, pictures, queue, rosters,
};
use crate::world;

/// Why a backup was not restored. Nothing was changed, unless a [`Failure`] says so.
#[derive(Debug, Error)]
pub enum NotRestored {
    /// The disk or the database.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// There is no manifest, or it cannot be read.
    #[error("this is no whole backup: its list of files is missing or cannot be read")]
    NoBackup,
    /// A file of it is missing or damaged.
    #[error("the backup is damaged: {0}")]
    Damaged(PathBuf),
    /// The data folder has something in it.
    #[error("the data folder is not empty: move what is in it aside first")]
    NotEmpty,
    /// The ledger of what was erased since is not there.
    #[error(
        "the erasure ledger is missing. Without it, people who were erased since this backup would \
         come back. Put it at {0}; if it is lost for good, say so with --ledger-lost"
    )]
    NoLedger(PathBuf),
}

/// What was restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    /// How many schemes.
    pub schemes: usize,
    /// How many lines of the ledger were carried out again.
    pub erased: usize,
    /// How many pictures are missing; devices may send them again.
    pub missing: usize,
}

/// Restores a backup into an empty data folder.
///
/// # Errors
/// See [`NotRestored`].
pub fn restore(
    settings: &Settings,
    from: &Path,
    ledger_lost: bool,
) -> Result<Restored, NotRestored> {
    let manifest = read_manifest(from)?;
    let ledger = settings.ledger_path();
    if !is_empty_but_for(&settings.data, &ledger)? {
        return Err(NotRestored::NotEmpty);
    }
    if !ledger.is_file() && !ledger_lost {
        return Err(NotRestored::NoLedger(ledger));
    }
    if !ledger.is_file() {
        copy_file(&from.join(LEDGER), &ledger)?;
    }
    // A new, empty file of shares; the database made along with it gives way to the backup's.
    store::create(&settings.data)?;
    let made = settings.data.join(DATABASE);
    for name in ["", "-wal", "-shm"] {
        let path = settings.data.join(format!("{DATABASE}{name}"));
        if path.exists() {
            fs::remove_file(&path).map_err(Failure::file(&path))?;
        }
    }
    for file in manifest.files.iter().filter(|file| file.path != Path::new(LEDGER)) {
        copy_file(&from.join(&file.path), &settings.data.join(&file.path))?;
    }
    store::private(&made)?;
    store::private(&settings.data.join(KEY))?;
    let mut connection = open_existing(&made)?;
    let schemes = world::load(&connection)?;
    let lines = ledger::read(&ledger)?;
    let folder = Pictures::new(settings.data.join(PICTURES));
    let transaction = connection.transaction().map_err(Failure::from)?;
    for (scheme, erased) in &lines {
        erase(&transaction, *scheme, erased)?;
    }
    for (id, scheme) in &schemes {
        let named = scheme.roster().server().map_or(0, |server| server.log_epoch);
        let last = feeds::highest_epoch(&transaction, *id).map_err(Failure::from)?.max(named);
        rosters::demand_epoch(&transaction, *id, last).map_err(Failure::from)?;
    }
    let missing = lay_out(&transaction, &folder)?;
    transaction.commit().map_err(Failure::from)?;
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .map_err(Failure::from)?;
    Ok(Restored { schemes: schemes.len(), erased: lines.len(), missing })
}

fn read_manifest(from: &Path) -> Result<Manifest, NotRestored> {
    let text = fs::read_to_string(from.join(MANIFEST)).map_err(|_| NotRestored::NoBackup)?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(|_| NotRestored::NoBackup)?;
    for file in &manifest.files {
        // Names in a backup never lead out of it.
        let plain =
            file.path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
        let whole = hash_of(&from.join(&file.path)).is_ok_and(|hash| hash.to_string() == file.hash);
        if !plain || !whole {
            return Err(NotRestored::Damaged(file.path.clone()));
        }
    }
    Ok(manifest)
}

fn is_empty_but_for(data: &Path, ledger: &Path) -> Result<bool, Failure> {
    if !data.exists() {
        return Ok(true);
    }
    let read = || -> std::io::Result<Vec<PathBuf>> {
        fs::read_dir(data)?.map(|entry| Ok(entry?.path())).collect()
    };
    let entries = read().map_err(Failure::file(data))?;
    Ok(entries.iter().all(|entry| entry == ledger))
}

fn erase(
    t: &Transaction<'_>,
    scheme: watchbook_protocol::id::SchemeId,
    erased: &Erased,
) -> Result<(), Failure> {
    match erased {
        Erased::Record(record) => {
            envelopes::set_withdrawn(t, scheme, *record)?;
            for hash in queue::of_record(t, scheme, *record)? {
                queue::remove(t, scheme, hash)?;
            }
        }
        Erased::Envelope(hash) => {
            let freed = envelopes::drop_bytes(t, scheme, *hash)?;
            if freed > 0 {
                rosters::use_bytes(t, scheme, -freed)?;
            }
        }
        // Shares are in no backup of this kind.
        Erased::Device(_) | Erased::Person(_) => {}
    }
    Ok(())
}

/// Deletes pictures to which nothing refers any more; says how many are missing of the others.
fn lay_out(t: &Connection, folder: &Pictures) -> Result<usize, Failure> {
    let mut missing = 0;
    for (scheme, hash, _) in pictures::whole(t)? {
        if !pictures::is_referred_to(t, scheme, hash)? {
            folder.remove(scheme, hash)?;
        } else if !folder.path(scheme, hash).is_file() {
            missing += 1;
        }
    }
    Ok(missing)
}
