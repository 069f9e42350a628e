//! A backup while the server runs: the database by SQLite's own copying, then the pictures that it names,
//! then the ledger, last so that it tells of every erasure up to now. A manifest with hashes comes
//! at the very end: a folder without one is no backup.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;
use serde::{Deserialize, Serialize};
use watchbook_protocol::time::Time;

use super::share_copies;
use crate::refusal::Failure;
use crate::settings::Settings;
use crate::store::folder::{Pictures, hash_of, sync_folder_of};
use crate::store::{DATABASE, KEY, PICTURES, SHARES, open_existing, pictures};

pub(super) const MANIFEST: &str = "backup.json";
pub(super) const LEDGER: &str = "erasures.ledger";
/// How many pages are copied before others get their turn.
const PAGES: std::ffi::c_int = 1024;

/// What a backup is made of.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) version: u32,
    /// Unix seconds.
    pub(super) made_at: u64,
    pub(super) files: Vec<Copied>,
}

/// A file of a backup.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Copied {
    pub(super) path: PathBuf,
    pub(super) hash: String,
}

/// Backs everything but the shares up into a new folder. Returns how many pictures are in it.
///
/// # Errors
/// When the folder is there already, or something cannot be read or written.
pub fn backup(settings: &Settings, to: &Path, now: Time) -> Result<usize, Failure> {
    fs::create_dir(to).map_err(Failure::file(to))?;
    crate::store::private(to)?;
    let copy = to.join(DATABASE);
    copy_database(&settings.data.join(DATABASE), &copy)?;
    let connection = open_existing(&copy)?;
    let wanted = pictures::whole(&connection)?;
    drop(connection);
    let mut names = vec![PathBuf::from(DATABASE)];
    let source = Pictures::new(settings.data.join(PICTURES));
    let mut pictures = 0;
    for (scheme, hash, _) in wanted {
        let name = Path::new(PICTURES).join(Pictures::name(scheme, hash));
        let path = source.path(scheme, hash);
        // One that was erased since is not wanted any more.
        if path.is_file() {
            copy_file(&path, &to.join(&name))?;
            names.push(name);
            pictures += 1;
        }
    }
    copy_file(&settings.data.join(KEY), &to.join(KEY))?;
    copy_file(&settings.ledger_path(), &to.join(LEDGER))?;
    names.extend([PathBuf::from(KEY), PathBuf::from(LEDGER)]);
    let files = names
        .into_iter()
        .map(|path| {
            let full = to.join(&path);
            let hash = hash_of(&full).map_err(Failure::file(&full))?.to_string();
            Ok(Copied { path, hash })
        })
        .collect::<Result<_, Failure>>()?;
    let manifest = Manifest { version: 1, made_at: now.0, files };
    let text = serde_json::to_string_pretty(&manifest)
        .map_err(|_| Failure::Stored("the manifest of the backup"))?;
    let path = to.join(MANIFEST);
    fs::write(&path, text).map_err(Failure::file(&path))?;
    fs::File::open(&path).and_then(|file| file.sync_all()).map_err(Failure::file(&path))?;
    sync_folder_of(&path)?;
    Ok(pictures)
}

/// Backs the shares up, apart from everything else. The server deletes such a copy when it is 48 hours old.
///
/// # Errors
/// When the file is there already, or something cannot be read or written.
pub fn backup_shares(settings: &Settings, to: &Path, now: Time) -> Result<(), Failure> {
    if to.exists() {
        return Err(Failure::Stored("a backup of the shares is there already"));
    }
    share_copies::sweep(&settings.data, now)?;
    share_copies::note(&settings.data, to, now)?;
    copy_database(&settings.data.join(SHARES), to)
}

fn copy_database(from: &Path, to: &Path) -> Result<(), Failure> {
    let source = open_existing(from)?;
    let mut copy = Connection::open(to)?;
    crate::store::private(to)?;
    Backup::new(&source, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    copy.execute_batch("PRAGMA journal_mode = DELETE;")?;
    Ok(())
}

pub(super) fn copy_file(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    fs::copy(from, to).map_err(Failure::file(from))?;
    fs::File::open(to).and_then(|file| file.sync_all()).map_err(Failure::file(to))
}
