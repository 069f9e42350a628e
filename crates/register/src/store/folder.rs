//! The folder that holds a register: readable by its user alone, and open in one process at a time.
//!
//! The names inside are fixed; no name that a person typed ever becomes a path.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use super::OpenError;
use crate::private;

/// The encrypted register.
pub(super) const REGISTER: &str = "register.db";
/// A register that is being made; it takes its name when it is whole.
pub(super) const UNFINISHED: &str = "register-unfinished.db";
/// The copy that an upgrade falls back on.
pub(super) const BEFORE_UPGRADE: &str = "register-before-upgrade.db";
/// The register under a safe copy's key, on its way to the copy.
pub(super) const COPYING: &str = "copy-unfinished.db";
/// What proves the key.
pub(super) const KEY_CHECK: &str = "register.key-check";
const LOCK: &str = "lock";
/// How often a lock that another has is looked at, and how long between two looks.
const LOOKS: u32 = 10;
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// A database and what SQLite keeps beside it.
const WITH_ALL_BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Why a folder could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Another Watchbook has it open.
    #[error("another Watchbook has this register open")]
    AlreadyOpen,
    /// It could not be made, locked or closed to others.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}

/// A register's folder, held by this process until the last handle is dropped.
#[derive(Debug, Clone)]
pub struct DataFolder(Arc<Held>);

#[derive(Debug)]
struct Held {
    path: PathBuf,
    /// The operating system drops the lock with the file, also when the process is killed.
    _lock: File,
    store_open: AtomicBool,
}

/// Takes the lock, or learns that another has it.
///
/// A child that this or another process is just starting holds every open file for the moment until
/// its own program is loaded; such a lock is gone at once, so a few looks are taken.
fn take(lock: &File) -> Result<(), FolderError> {
    for look in 1.. {
        match lock.try_lock() {
            Ok(()) => break,
            Err(TryLockError::WouldBlock) if look < LOOKS => std::thread::sleep(BETWEEN_LOOKS),
            Err(TryLockError::WouldBlock) => return Err(FolderError::AlreadyOpen),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Ok(())
}

/// While this lives, no second store opens in the same folder.
#[derive(Debug)]
pub(super) struct StoreOpen(DataFolder);

impl DataFolder {
    /// Makes the folder if need be, closes it to other users, and takes it for this process.
    ///
    /// # Errors
    /// [`FolderError::AlreadyOpen`] when another process, or another handle of this one, has it.
    pub fn open(path: &Path) -> Result<Self, FolderError> {
        private::make_folder(path)?;
        let lock = private::open(&path.join(LOCK), false)?;
        take(&lock)?;
        let held = Held { path: path.into(), _lock: lock, store_open: AtomicBool::new(false) };
        Ok(Self(Arc::new(held)))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Whether a register lies in it.
    pub fn has_register(&self) -> bool {
        self.file(REGISTER).exists()
    }

    /// Writes a file of the folder whole or not at all, readable by the user alone.
    ///
    /// # Errors
    /// What the disk said; a `name` with a path in it is refused.
    pub fn write_private(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.named(name)?;
        private::replace(self.path(), name, bytes)
    }

    /// Reads a file of the folder; none when there is no such file.
    ///
    /// # Errors
    /// What the disk said; a `name` with a path in it is refused.
    pub fn read_private(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = Vec::new();
        match File::open(self.named(name)?) {
            Ok(mut file) => file.read_to_end(&mut bytes).map(|_| Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The path of the register's own file, whether or not it is there.
    pub(crate) fn register(&self) -> PathBuf {
        self.file(REGISTER)
    }

    /// Removes what a killed program left of a safe copy on its way out.
    pub(crate) fn sweep_copying(&self) -> io::Result<()> {
        let left = WITH_ALL_BESIDE.iter().any(|end| self.file(&format!("{COPYING}{end}")).exists());
        if left { self.remove_database(COPYING) } else { Ok(()) }
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.path.join(name)
    }

    fn named(&self, name: &str) -> io::Result<PathBuf> {
        let plain = Path::new(name).file_name().is_some_and(|last| last == name);
        if plain { Ok(self.file(name)) } else { Err(io::ErrorKind::InvalidInput.into()) }
    }

    pub(super) fn claim(&self) -> Result<StoreOpen, OpenError> {
        if self.0.store_open.swap(true, Ordering::AcqRel) {
            return Err(OpenError::AlreadyOpen);
        }
        Ok(StoreOpen(self.clone()))
    }

    /// Makes an empty private database file: SQLite gives its `-wal` and `-shm` the same mode.
    pub(super) fn touch_private(&self, name: &str) -> io::Result<()> {
        private::open(&self.file(name), false).map(drop)
    }

    /// Removes a database and what lies beside it, where they are there.
    pub(super) fn remove_database(&self, name: &str) -> io::Result<()> {
        for suffix in WITH_ALL_BESIDE {
            match fs::remove_file(self.file(&format!("{name}{suffix}"))) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.sync()
    }

    /// Gives a database that has no `-wal` another name, and makes that lasting.
    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.file(from), self.file(to))?;
        self.sync()
    }

    /// Copies a database that has no `-wal`, byte by byte and lasting.
    pub(super) fn copy(&self, from: &str, to: &str) -> io::Result<()> {
        if fs::metadata(self.file(&format!("{from}-wal"))).is_ok_and(|wal| wal.len() > 0) {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        let mut copy = private::open(&self.file(to), true)?;
        io::copy(&mut File::open(self.file(from))?, &mut copy)?;
        copy.sync_all()?;
        self.sync()
    }

    /// Moves the register aside with its `-wal`, `-shm` and key check; nothing is ever deleted.
    pub(super) fn set_aside(&self, now: Timestamp) -> io::Result<PathBuf> {
        let stamp = now.strftime("%Y%m%dT%H%M%SZ");
        let free = |n: &u32| {
            let name = match n {
                0 => format!("register-damaged-{stamp}"),
                n => format!("register-damaged-{stamp}-{n}"),
            };
            (!self.file(&format!("{name}.db")).exists()).then_some(name)
        };
        let Some(name) = (0..1_000).find_map(|n| free(&n)) else {
            return Err(io::ErrorKind::AlreadyExists.into());
        };
        let moved_to = self.file(&format!("{name}.db"));
        // The database first: were the move cut short, a database without its `-wal` would open
        // as it was some changes ago, and say nothing. Strays are swept up by the next creation.
        for suffix in WITH_ALL_BESIDE {
            rename_if_there(
                &self.file(&format!("{REGISTER}{suffix}")),
                &self.file(&format!("{name}.db{suffix}")),
            )?;
        }
        rename_if_there(&self.file(KEY_CHECK), &self.file(&format!("{name}.key-check")))?;
        self.sync()?;
        Ok(moved_to)
    }

    /// Whether a `-wal` or another remnant lies there without its database.
    pub(super) fn has_strays(&self) -> bool {
        WITH_ALL_BESIDE.iter().any(|suffix| self.file(&format!("{REGISTER}{suffix}")).exists())
    }

    /// Closes to others what an older version or a copy by hand left open.
    pub(super) fn tighten(&self) -> io::Result<()> {
        for suffix in WITH_ALL_BESIDE {
            let path = self.file(&format!("{REGISTER}{suffix}"));
            if path.exists() {
                private::close_to_others(&path, 0o600)?;
            }
        }
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        private::sync(&self.0.path)
    }
}

impl StoreOpen {
    pub(super) fn folder(&self) -> &DataFolder {
        &self.0
    }
}

impl Drop for StoreOpen {
    fn drop(&mut self) {
        self.0.0.store_open.store(false, Ordering::Release);
    }
}

fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
